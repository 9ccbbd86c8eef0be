import { describe, expect, test } from 'vitest';
import { coarseness, hasMonth, isDay, mayCoincide, withoutYear } from './when.ts';

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
  ])('%s and %s', (a, b) => {
    expect(mayCoincide(a, b)).toBe(true);
    expect(mayCoincide(b, a)).toBe(true);
  });
  test.each([
    ['2024-11-06', '2024-11-07'],
    ['XXXX-02-18', '2023-02-19'],
    ['[2022-02-18,2023-02-18]', '2024-02-18'],
    ['XXXX', '2024-11-06'],
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

test('what identifies a meeting', () => {
  expect(['2024-11-06', '2024-11', 'XXXX-11-06', '2024'].map(hasMonth)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(['2024-11-06', '2024-11', '[2022-02-18,2023-02-18]'].map(isDay)).toEqual([
    true,
    false,
    true,
  ]);
});

test.each([
  ['XXXX-02-18', '02-18'],
  ['2024-11-06', '11-06'],
  ['2024-09', '09'],
  ['2024', ''],
  ['XXXX', ''],
  ['XXXX-06-19/XXXX-06-20', '06-19/06-20'],
])('%s without its year: "%s"', (textDate, expected) => {
  expect(withoutYear(textDate)).toBe(expected);
});
