import { expect, test } from 'vitest';
import { indexedTold } from './lifelike/told-graph.ts';
import { sumUp } from './sum-up.ts';

const indexed = () =>
  indexedTold([
    { on: '2019-12-31', who: ['lam@VN', 'sen@KH'], parties: ['cpv', 'cpp'], articles: ['a', 'b'] },
    { on: '[2021-02-18,2023-02-18]', who: ['lam@VN', 'xi@CN'], articles: ['b'] },
    { on: '2020/2024', who: ['chinh@VN', 'sen@KH'], parties: ['cpv'], articles: ['c'] },
    { on: 'XXXX-01-01', who: ['chinh@VN', 'sen@KH'], articles: ['a'] },
  ]);

test.each([
  // by time: 2019, 2020/2024, the set, the one without a year
  [[0], 2, 2, 2, 2, ['2019', '2019']],
  [[0, 2], 3, 2, 3, 2, ['2019', '2023']],
  [[0, 1], 3, 2, 2, 3, ['2019', '2024']],
  [[1, 2, 3], 4, 1, 3, 3, ['2020', '2024']],
  [[3], 2, 0, 2, 1, null],
  [[], 0, 0, 0, 0, null],
])('of %j', (shown, people, parties, countries, articles, years) => {
  expect(sumUp(indexed(), shown)).toEqual({
    people,
    parties,
    countries,
    articles,
    years: years && { first: years[0], last: years[1] },
  });
});
