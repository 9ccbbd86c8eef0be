import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundsOf, daysInMonth, isCertainDay, parseEdtf } from './edtf.ts';

it.each([
  ['2024-02-26', '2024-02-26', '2024-02-26'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['[2022-02-18,2023-02-18]', '2022-02-18', '2023-02-18'],
  ['2018-12-23/2018-12-24', '2018-12-23', '2018-12-24'],
  ['2021-05-18?', '2021-05-18', '2021-05-18'],
  ['2024-10-24~', '2024-10-24', '2024-10-24'],
  ['0044-03-15', '0044-03-15', '0044-03-15'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2023-12', '2023-12-01', '2023-12-31'],
  ['[2023-02-18,2022-02-18]', '2022-02-18', '2023-02-18'],
  ['[2022-06-19/2022-06-20,2023-06-19/2023-06-20]', '2022-06-19', '2023-06-20'],
  ['2022-06/2022-06-05', '2022-06-01', '2022-06-05'],
  ['[2022,2023]%', '2022-01-01', '2023-12-31'],
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
  '2024-01-01/2024-01-02/2024-01-03',
  '/2024',
  '[]',
  '2022,2023',
  '[2022,x]',
  'x[2022,2023]',
  '2024-00',
  'XXXX-00',
  'XXXX-13',
  '2024-04-31',
  '2024-02-00',
  '2024?~',
  'XXX1',
])('%j is refused', (text) => expect(parseEdtf(text)).toBeNull());

it('reads what is known of a day, and what is doubtful', () => {
  const day = { year: null, month: 2, day: 29 };
  const member = { from: day, to: day };
  expect(parseEdtf('XXXX-02-29%')).toEqual({
    members: [member],
    uncertain: true,
    approximate: true,
  });
  expect(parseEdtf('2024~')).toMatchObject({ uncertain: false, approximate: true });
  expect(parseEdtf('[2022-02,2023]')?.members.map(({ to }) => to)).toEqual([
    { year: 2022, month: 2, day: null },
    { year: 2023, month: null, day: null },
  ]);
});

it.each([
  [1900, 2, 28],
  [2000, 2, 29],
  [2023, 2, 28],
  [2024, 2, 29],
  [null, 2, 29],
  [2024, 4, 30],
  [2024, 12, 31],
  [2024, 13, 0],
])('the month %i-%i has %i days', (year, month, days) =>
  expect(daysInMonth(year, month)).toBe(days),
);

it.each(['2024-02', '2024', 'XXXX-02-18', '2021-05-18?', '[2022-02-18,2023-02-18]', 'x2024-02-26'])(
  '%s is no certain day',
  (text) => expect(isCertainDay(text)).toBe(false),
);

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
