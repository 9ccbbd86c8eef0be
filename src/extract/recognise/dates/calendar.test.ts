import { describe, expect, test } from 'vitest';
import type { DateValue } from '../../document.ts';
import {
  addDays,
  dayOfYear,
  daysBetween,
  holds,
  inYear,
  isDayOfMonth,
  isMonth,
  isYear,
} from './calendar.ts';
import { blankDate } from './read-number.ts';

type Day = Parameters<typeof addDays>[0];

/** "30/4/2019", "30/4", "?/4": what is missing is null. */
const day = (text: string): Day => {
  const [d = null, m = null, y = null] = text.split('/').map((n) => (n === '?' ? null : Number(n)));
  return { day: d, month: m, year: y };
};
const value = (from: string, until?: string): DateValue => ({
  ...blankDate,
  ...day(from),
  until: until === undefined ? null : day(until),
});

test.each([
  ['29/2', true],
  ['30/2', false],
  ['31/12', true],
  ['32/12', false],
  ['30/4', true],
  ['31/4', false],
  ['1/1', true],
  ['0/1', false],
  ['1/0', false],
  ['1/13', false],
])('%s is a day: %s', (text, is) => {
  const { day: d, month: m } = day(text);
  expect(isDayOfMonth(d ?? 0, m ?? 0)).toBe(is);
});

test('months are 1 to 12, years 1900 to 2100', () => {
  expect([0, 1, 12, 13].map(isMonth)).toEqual([false, true, true, false]);
  expect([1899, 1900, 2100, 2101].map(isYear)).toEqual([false, true, true, false]);
});

test.each([
  ['28/2/2019', 1, '1/3/2019'],
  ['28/2/2020', 1, '29/2/2020'],
  ['31/12/2019', 1, '1/1/2020'],
  ['1/1/2020', -1, '31/12/2019'],
  ['30/4', 1, '1/5'],
  ['29/4', 1, '30/4'],
  ['1/5', -1, '30/4'],
  ['2/5', -1, '1/5'],
  ['2/5', -4, '28/4'],
  ['30/11', 3, '3/12'],
  ['30/12', 1, '31/12'],
  ['3/2', -5, '29/1'],
  ['30/1', 5, '4/2'],
  ['2/7', -4, '28/6'],
])('%s and %i days: %s', (from, count, to) => {
  expect(addDays(day(from), count)).toEqual(day(to));
});

test.each([
  ['28/2', 2],
  ['1/3', -1],
  ['31/12', 1],
  ['1/1', -1],
  ['?/5/2019', 1],
  ['5/?/2019', 1],
])('nobody knows %s and %i days', (from, count) => {
  expect(addDays(day(from), count)).toBeNull();
});

test.each([
  ['1/5', '1/5', 0],
  ['1/5', '2/6', 32],
  ['1/3', '1/4', 31],
  ['28/2', '1/3', 2],
  ['31/12', '1/1', 1],
  ['2/1', '1/1', 365],
])('from %s to %s: %i days', (from, to, days) => {
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test.each([
  ['30/4', '2/5', 2019, 2019],
  ['30/12', '2/1', 2019, 2020],
  ['2/5', '4/5', 2019, 2019],
  ['?/?', '2/1', 2019, 2019],
  ['1/3', '?/?', 2019, 2019],
])('a range %s to %s of %i ends in %i', (from, until, year, end) => {
  expect(inYear(value(from, until), year)).toEqual({
    ...value(from, until),
    year,
    until: { ...day(until), year: end },
  });
});

test('a day has no end in its year either', () => {
  expect(inYear(value('30/12'), 2019)).toEqual(value('30/12/2019'));
});

describe('28/4 to 3/5', () => {
  const range = value('28/4', '3/5');
  test.each(['28/4', '30/4', '1/5', '3/5'])('holds %s', (text) => {
    expect(holds(range, value(text))).toBe(true);
  });
  test.each(['27/4', '4/5', '1/4', '30/5', '?/5'])('does not hold %s', (text) => {
    expect(holds(range, value(text))).toBe(false);
  });
  test.each([
    ['29/4', '2/5', true],
    ['28/4', '3/5', true],
    ['29/4', '4/5', false],
    ['27/4', '2/5', false],
  ])('holds %s to %s: %s', (from, until, is) => {
    expect(holds(range, value(from, until))).toBe(is);
  });
});

test('what is no range of days holds nothing', () => {
  expect(holds(value('1/5'), value('1/5'))).toBe(false);
  expect(holds(value('?/4', '?/6'), value('1/5'))).toBe(false);
});

test.each([
  ['1/1', 0],
  ['28/2', 58],
  ['1/3', 59],
  ['31/12', 364],
])('%s is so many days behind New Year', (text, days) => {
  const [day, month] = text.split('/').map(Number);
  expect(dayOfYear({ day: day ?? null, month: month ?? null })).toBe(days);
});

test('a month alone is its first day', () => {
  expect(dayOfYear({ day: null, month: 3 })).toBe(59);
});
