import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dates, days } from '../../graph/lifelike/arbitrary-dates.ts';
import { coarseness, hasMonth, isDay, mayCoincide, monthsOf } from './when.ts';

/** Dates that often fit one another. */
const near = fc.constantFrom(
  ...['2024-11-06', '2024-11-07', '2024-11', 'XXXX-11-06', '[2023-11-06,2024-11-06]', '2024'],
);
describe('dates that may be one day', () => {
  test('may be so both ways, and each with itself', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(mayCoincide(a, b)).toBe(mayCoincide(b, a));
        expect(mayCoincide(a, a)).toBe(a !== 'XXXX');
      }),
    );
  });
  test('with a month share a block: they are compared', () => {
    const close = fc.tuple(dates, near, fc.boolean()).map(([a, b, first]) => (first ? a : b));
    fc.assert(
      fc.property(close, close, (a, b) => {
        if (!hasMonth(a) || !hasMonth(b) || !mayCoincide(a, b)) return;
        const kept = new Set(monthsOf(b).kept);
        expect(monthsOf(a).found.some((month) => kept.has(month))).toBe(true);
      }),
    );
  });
  test('a day is the finest, its month coarser, its year coarser still', () => {
    fc.assert(
      fc.property(days, (day) => {
        const order = [day, `${day}?`, day.slice(0, 7), day.slice(0, 4), 'XXXX'];
        expect([...order].sort((a, b) => coarseness(a) - coarseness(b))).toEqual(order);
        expect(coarseness(day)).toBe(0);
        expect(order.map(isDay)).toEqual([true, true, false, false, false]);
        expect(order.map(hasMonth)).toEqual([true, true, true, false, false]);
        expect(mayCoincide(day.slice(0, 7), day) && mayCoincide(`XXXX${day.slice(4)}`, day)).toBe(
          true,
        );
      }),
    );
  });
});
