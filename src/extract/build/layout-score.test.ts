import { expect, test } from 'vitest';
import { clutter } from './layout-score.ts';

const points = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 200, y: 0 }],
  ['c', { x: 100, y: -100 }],
  ['d', { x: 100, y: 100 }],
]);
const link = (source: string, target: string) => ({ source, target });

test('two lines that cross', () => {
  expect(clutter(points, [link('a', 'b'), link('c', 'd')])).toBe(1);
});
test('lines that share an end do not cross', () => {
  expect(clutter(points, [link('a', 'b'), link('a', 'd')])).toBe(0);
});
test('a line through a node that is none of its ends', () => {
  const crowded = new Map([...points, ['e', { x: 100, y: 10 }]]);
  expect(clutter(crowded, [link('a', 'b')])).toBe(3);
});
