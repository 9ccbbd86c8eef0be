import fc from 'fast-check';
import { dayNumber, isoOfDay } from '../day.ts';

/** Days, months, years, intervals, sets and doubts, as articles of this press give them. */
export const days: fc.Arbitrary<string> = fc
  .integer({ min: dayNumber('1930-01-01'), max: dayNumber('2099-12-31') })
  .map(isoOfDay);

/** A day, its month or its year. */
export const points: fc.Arbitrary<string> = fc
  .tuple(days, fc.constantFrom(10, 7, 4))
  .map(([day, length]) => day.slice(0, length));

const ascending = (list: readonly string[]): string[] => [...list].sort();

export const intervals: fc.Arbitrary<string> = fc
  .tuple(days, days, fc.constantFrom(10, 7))
  .map((ends) => ascending([ends[0], ends[1]]).map((end) => end.slice(0, ends[2])))
  .map((ends) => ends.join('/'));

export const sets: fc.Arbitrary<string> = fc
  .uniqueArray(points, { minLength: 2, maxLength: 4 })
  .map((members) => `[${ascending(members).join(',')}]`);

/** Every form whose year is known. */
export const dated: fc.Arbitrary<string> = fc.oneof(
  points,
  intervals,
  sets,
  fc
    .tuple(fc.oneof(points, intervals), fc.constantFrom('?', '~', '%'))
    .map((parts) => parts.join('')),
);

export const yearless: fc.Arbitrary<string> = fc.oneof(
  fc.constant('XXXX'),
  fc.tuple(days, fc.constantFrom(7, 10)).map(([day, length]) => `XXXX${day.slice(4, length)}`),
);

export const dates: fc.Arbitrary<string> = fc.oneof({ weight: 4, arbitrary: dated }, yearless);
