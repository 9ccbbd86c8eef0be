import { expect, test } from 'vitest';
import { by, byText, mostFrequent, sortedUnique } from './order.ts';

test('text stands in the order of its code units, whatever the language', () => {
  expect([byText('a', 'b'), byText('b', 'a'), byText('a', 'a')]).toEqual([-1, 1, 0]);
  // a dictionary would put Đ between D and E, and capitals beside small letters
  expect(['đ', 'e', 'Đ', 'd', 'E'].sort(byText)).toEqual(['E', 'd', 'e', 'Đ', 'đ']);
});

test('things stand in the order of a key, equal ones as they came', () => {
  const [x, y, z] = [
    { id: 'b', n: 1 },
    { id: 'a', n: 2 },
    { id: 'b', n: 3 },
  ];
  expect([x, y, z].sort(by(({ id }) => id))).toEqual([y, x, z]);
});

test('texts, each once, in order', () => {
  expect(sortedUnique(['b', 'a', 'b', 'B'])).toEqual(['B', 'a', 'b']);
});

test.each([
  [[], null],
  [['Huế'], 'Huế'],
  [['Huế', 'Hà Nội', 'Huế'], 'Huế'],
  // of equals the longest, then the first
  [['Huế', 'Hà Nội'], 'Hà Nội'],
  [['Vinh', 'Huế', 'Ninh'], 'Ninh'],
  [['Ninh', 'Vinh'], 'Ninh'],
])('of %j the most frequent is %s', (values, winner) => {
  expect(mostFrequent(values)).toBe(winner);
});
