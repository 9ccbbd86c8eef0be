import { expect, test } from 'vitest';
import { certainlyCovers } from './term-dates.ts';

test.each([
  ['2021-04-05', null, '2022-02-18', '2022-02-18', true],
  ['2021-04-05', '2023-08-22', '2022-02-18', '2023-02-18', true],
  ['2021-04-05', '2023-08-22', '2022-02-18', '2023-08-22', true],
  ['2021-04-05', '2023-08-22', '2022-02-18', '2024-02-18', false],
  // any day of February 2016 may be the first one
  ['2016-02', null, '2016-02-20', '2016-02-20', false],
  ['2016-02', null, '2016-03-01', '2016-03-01', true],
  ['2016', '2020', '2019-12-31', '2019-12-31', true],
  ['2016', '2020', '2020-06-01', '2020-06-01', false],
  [null, '2020', '2019-01-01', '2019-01-01', false],
])('%s to %s covers %s to %s: %s', (from, until, earliest, latest, covered) => {
  expect(certainlyCovers({ from, until }, earliest, latest)).toBe(covered);
});
