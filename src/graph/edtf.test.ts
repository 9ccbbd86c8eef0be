import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundsOf, isCertainDay, parseEdtf } from './edtf.ts';

it.each([
  ['2024-02-26', '2024-02-26', '2024-02-26'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['[2022-02-18,2023-02-18]', '2022-02-18', '2023-02-18'],
  ['2018-12-23/2018-12-24', '2018-12-23', '2018-12-24'],
  ['2021-05-18?', '2021-05-18', '2021-05-18'],
  ['2024-10-24~', '2024-10-24', '2024-10-24'],
])('%s lies between %s and %s', (text, earliest, latest) =>
  expect(boundsOf(text)).toEqual({ earliest, latest }),
);

it.each(['XXXX-02-18', 'XXXX-07', 'XXXX'])('%s has no bounds', (text) => {
  expect(parseEdtf(text)).not.toBeNull();
  expect(boundsOf(text)).toEqual({ earliest: null, latest: null });
});

it.each([
  '2022-02-29',
  'XXXX-02-30',
  '2022-13-01',
  '2022-00-10',
  '18/2/2022',
  '',
  '[2022',
  '2022-01-01/',
  '2022-1-1',
  '2024-05-02/2024-05-01',
])('%j is refused', (text) => expect(parseEdtf(text)).toBeNull());

it('reads every day of the calendar and no other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (y, m, d) => {
        const text = `${String(y)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        const date = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(parseEdtf(text) !== null).toBe(real);
        expect(isCertainDay(text)).toBe(true);
      },
    ),
  );
});

it('never throws, and never ends before it begins', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { earliest, latest } = boundsOf(text);
      if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
    }),
  );
});
