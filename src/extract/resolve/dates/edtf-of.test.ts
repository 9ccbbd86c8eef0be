import { expect, test } from 'vitest';
import { blankDate } from '../../recognise/dates/read-number.ts';
import { bounds, edtfOf, iso } from './edtf-of.ts';

const value = { ...blankDate };

test('a day of the calendar has four, two and two digits', () => {
  expect(iso({ year: 2019, month: 12, day: 31 })).toBe('2019-12-31');
  expect(iso({ year: 987, month: 1, day: 2 })).toBe('0987-01-02');
});

test.each([
  [{ year: 2024, month: 2, day: 6 }, '2024-02-06'],
  [{ month: 2, day: 6 }, 'XXXX-02-06'],
  [{ year: 2024, month: 7 }, '2024-07'],
  [{ year: 2024 }, '2024'],
  [{ year: 2024, day: 6 }, '2024'],
  [{ month: 2, day: 6, until: { year: null, month: 3, day: 1 } }, 'XXXX-02-06/XXXX-03-01'],
])('%o is %s', (parts, edtf) => expect(edtfOf({ ...value, ...parts })).toBe(edtf));

test.each([
  ['2024-02-06', '2024-02-06', '2024-02-06'],
  ['2024-02-06~', '2024-02-06', '2024-02-06'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02?', '2023-02-01', '2023-02-28'],
  ['2024-12%', '2024-12-01', '2024-12-31'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2019-12-30/2020-01-02', '2019-12-30', '2020-01-02'],
  ['[2019-04,2017-05]', '2017-05-01', '2019-04-30'],
  ['XXXX', null, null],
  ['XXXX-02-06', null, null],
  ['2019-02-06/XXXX-02-06', null, null],
])('%s lies between %s and %s', (edtf, earliest, latest) => {
  expect(bounds(edtf)).toEqual({ earliest, latest });
});
