import { describe, expect, test } from 'vitest';
import { coarseness, hasMonth, isDay, mayCoincide, monthsOf, withoutYear } from './when.ts';

describe('two dates that may be one day', () => {
  test.each([
    ['2024-11-06', '2024-11-06'],
    ['2024-11', '2024-11-06'],
    ['XXXX-02-18', '2023-02-18'],
    ['[2022-02-18,2023-02-18]', '2023-02-18'],
    ['[2022-02-18,2023-02-18]', 'XXXX-02-18'],
    ['2024-06-19/2024-06-20', '2024-06-20'],
    ['XXXX-06-19/XXXX-06-20', '2024-06-19'],
    ['2021-05-18?', '2021-05-18'],
    ['2024', '2024-01-01'],
    ['2024', '2024-12-31'],
    ['2024-11', '2024-11-01'],
    ['2024-11', '2024-11-30'],
    ['2024', 'XXXX-12-31'],
    ['XXXX-11', '2024-11-06'],
    ['2024-06-19/2024-06-20', '2024-06-20/2024-06-21'],
  ])('%s and %s', (a, b) => {
    expect(mayCoincide(a, b)).toBe(true);
    expect(mayCoincide(b, a)).toBe(true);
  });
  test.each([
    ['2024-11-06', '2024-11-07'],
    ['XXXX-02-18', '2023-02-19'],
    ['[2022-02-18,2023-02-18]', '2024-02-18'],
    ['XXXX', '2024-11-06'],
    ['2024', '2025-01-01'],
    ['2024-11', '2023-11-06'],
    ['XXXX-11', '2024-12-01'],
    ['2024-06-19/2024-06-20', '2024-06-21'],
    ['2024-06-19/2024-06-20', '2024-06-18'],
    ['', ''],
  ])('not %s and %s', (a, b) => {
    expect(mayCoincide(a, b)).toBe(false);
  });
});

test('a day is finer than a set, a set than a yearless day, that than a month, a month than a year', () => {
  const dates = [
    '2024-02-18',
    '2024-02-18?',
    '[2023-02-18,2024-02-18]',
    '2024-02',
    'XXXX-02-18',
    '2024',
    'XXXX',
  ];
  const order = [...dates].sort((a, b) => coarseness(a) - coarseness(b));
  expect(order).toEqual(dates);
});

test.each([
  ['2024-11-06', 0],
  ['2024-11-06?', 0.5],
  ['2024-11-06~', 0.5],
  ['2024-06-19/2024-06-20', 1],
  ['[2022-02-18,2023-02-18]', 1],
  ['2024-11', 30],
  ['2024-01', 30],
  ['2024', 371],
  ['XXXX-02-18', 50],
  ['[2024-02-18,XXXX-02-18]', 51],
  // over the end of a year that nobody gave
  ['XXXX-12-30/XXXX-01-02', 50],
  ['XXXX', Infinity],
  ['no date', Infinity],
])('%s is as coarse as %d days more, months of 31 days', (date, days) => {
  expect(coarseness(date)).toBe(days);
});

test.each([
  ['2024-11-06', true, true],
  ['2024-11', true, false],
  ['2024', false, false],
  ['XXXX-11-06', true, true],
  ['[2022-02-18,2023-02-18]', true, true],
  ['[2022-02-18,2023]', false, false],
  ['2024-06-19/2024-06-20', true, false],
  ['2024-11/2024-12', true, false],
  ['2024-11/2025-01', false, false],
  ['XXXX', false, false],
  ['no date', false, false],
])('%s is known to the month: %s, to the day: %s', (date, month, day) => {
  expect([hasMonth(date), isDay(date)]).toEqual([month, day]);
});

describe('the months under which dates are found', () => {
  const findsOneWay = (a: string, b: string) =>
    monthsOf(a).found.some((month) => monthsOf(b).kept.includes(month));
  test.each([
    ['2024-11-06', '2024-11'],
    ['2024-01-01', '2024-01-31'],
    ['2024-12-01', '2024-12-31'],
    ['2024-11-06', 'XXXX-11-20'],
    ['XXXX-11', 'XXXX-11-20'],
    ['2024-10-30/2024-11-02', '2024-10-31'],
    ['2024-10-30/2024-11-02', '2024-11-01'],
    ['2024-10-31/2024-12-01', '2024-11-06'],
    ['2024-12-30/2025-01-02', '2024-12'],
    ['2024-12-30/2025-01-02', '2025-01-01'],
    ['[2022-02-18,2023-02-18]', '2023-02'],
    ['XXXX-12-30/XXXX-01-02', '2024-12-31'],
    ['XXXX-12-30/XXXX-01-02', '2024-01-01'],
  ])('%s and %s share one', (a, b) => {
    expect([findsOneWay(a, b), findsOneWay(b, a)]).toEqual([true, true]);
  });
  test.each([
    ['2024-11-06', '2024-12-06'],
    ['2024-11-06', '2023-11-06'],
    ['2024-12-31', '2025-01-01'],
    ['2024-12-31', '2024-01-01'],
    ['2024-11-06', 'XXXX-12-06'],
    ['XXXX-11-06', 'XXXX-12-06'],
    ['2024-10-30/2024-11-02', '2024-12-01'],
    ['XXXX-12-30/XXXX-01-02', '2024-06-01'],
    ['2024', '2024-11-06'],
    ['XXXX', 'XXXX-11-06'],
  ])('%s and %s share none', (a, b) => {
    expect([findsOneWay(a, b), findsOneWay(b, a)]).toEqual([false, false]);
  });
  test('are none for a date that is not known to the month', () => {
    expect(monthsOf('2024')).toEqual({ found: [], kept: [] });
  });
  test('are each named once', () => {
    const { found, kept } = monthsOf('[2024-11-06,2024-11-20,XXXX-11-06]');
    expect([new Set(found).size, new Set(kept).size]).toEqual([found.length, kept.length]);
  });
});

test.each([
  ['XXXX-02-18', '02-18'],
  ['2024-11-06', '11-06'],
  ['2024-09', '09'],
  ['2024', ''],
  ['XXXX', ''],
  ['XXXX-06-19/XXXX-06-20', '06-19/06-20'],
  ['2024-06-19/2024-06-20', '06-19/06-20'],
  ['2024/2025', ''],
  ['2024-06/2024', '06/'],
  ['2024/2024-05', '/05'],
  ['2021-05-18?', '05-18'],
  ['2021-05 ~', '05'],
  ['[2022-02-18,2023-02-18]', '02-18'],
  ['', ''],
])('%s without its year: "%s"', (textDate, expected) => {
  expect(withoutYear(textDate)).toBe(expected);
});
