import { expect, it } from 'vitest';
import { toRows } from './rows.ts';
import { daysOf, fitsOf, whenOf } from './window.ts';

const fit = (date: string, from: string | null, to: string | null) => {
  const { spans, open } = whenOf(date);
  const rows = { spans: toRows([spans.flat()]), open: Uint8Array.of(open ? 1 : 0) };
  return fitsOf(rows, daysOf({ from, to }))[0];
};

it.each([
  ['2024-11-06', '2024', '2024', 'certain'],
  ['2024-11-06', '2025', null, 'no'],
  ['2024-07', '2024-07-10', '2024-12', 'possible'],
  ['[2022-02-18,2023-02-18]', '2022', '2022', 'possible'],
  ['[2022-02-18,2023-02-18]', '2022', '2023', 'possible'],
  // between the members, where it certainly was not
  ['[2022-02-18,2023-02-18]', '2022-06', '2022-12', 'no'],
  ['2021-05-18?', '2021', '2021', 'possible'],
  ['XXXX-02-18', '1999', '1999', 'possible'],
  ['2024-11-06', null, null, 'certain'],
  ['2024-11-06', 'broken', null, 'certain'],
] as const)('%s in %s to %s: %s', (date, from, to, expected) =>
  expect(fit(date, from, to)).toBe(expected),
);

it('reads the ends of a window as typed; what is no single date is open', () => {
  // days since 1970-01-01
  expect(daysOf({ from: '1970', to: '1970-02' })).toEqual({ first: 0, last: 58 });
  expect(daysOf({ from: '1969-12-31', to: null })).toEqual({ first: -1, last: Infinity });
  const open = { first: -Infinity, last: Infinity };
  for (const text of [null, '', 'XXXX-02-18', '[1970,1971]', '1970-02-30'])
    expect(daysOf({ from: text, to: text })).toEqual(open);
});

it('tells the days that a date may be, and whether these settle it', () => {
  expect(whenOf('1970-01-02')).toEqual({ spans: [[1, 1]], open: false });
  expect(whenOf('1970-01~')).toEqual({ spans: [[0, 30]], open: false });
  expect(whenOf('1970-01-02?')).toEqual({ spans: [[1, 1]], open: true });
  expect(whenOf('[1970-01-02,1971-01-02]')).toEqual({
    spans: [
      [1, 1],
      [366, 366],
    ],
    open: true,
  });
  expect(whenOf('[1970-01-02,XXXX-01-02]')).toEqual({ spans: [], open: true });
  expect(whenOf('XXXX-01-02')).toEqual({ spans: [], open: false });
  expect(whenOf('no date')).toEqual({ spans: [], open: true });
});

it.each([
  [10, 10, ['certain', 'no', 'possible', 'no']],
  [0, 25, ['certain', 'certain', 'possible', 'possible']],
  [5, 20, ['certain', 'possible', 'possible', 'possible']],
  [6, 19, ['certain', 'no', 'possible', 'possible']],
  [11, 12, ['no', 'no', 'possible', 'possible']],
  [30, 40, ['no', 'no', 'possible', 'possible']],
  [12, 30, ['no', 'possible', 'possible', 'certain']],
])('of many dates each fits the days %i to %i by itself', (first, last, expected) => {
  // a day, one of two weeks, nothing known, some weeks
  const spans = toRows([[10, 10], [0, 5, 20, 25], [], [12, 30]]);
  expect(fitsOf({ spans, open: new Uint8Array(4) }, { first, last })).toEqual(expected);
});
