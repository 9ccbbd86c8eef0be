import { expect, it } from 'vitest';
import { lanesOf } from './lanes.ts';

it('two meetings of one day lie on two lines, a later one on the first again', () =>
  expect(
    lanesOf(
      [
        [10, 10],
        [10, 10],
        [14, 14],
      ],
      3,
      4,
    ),
  ).toEqual([0, 1, 0]));

it('a day inside a span lies under it', () =>
  expect(
    lanesOf(
      [
        [10, 60],
        [12, 12],
        [60, 80],
      ],
      3,
      4,
    ),
  ).toEqual([0, 1, 0]));

it('never takes more lines than there are', () =>
  expect(
    lanesOf(
      Array.from({ length: 5 }, () => [1, 9] as const),
      3,
      2,
    ),
  ).toEqual([0, 1, 1, 1, 1]));
