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
