import { expect, test } from 'vitest';
import { partsNamed, unknownParts } from './part.ts';

const all = ['sameness', 'bench/map', 'bench/graph'];

test.each([
  [[], all],
  [['sameness'], ['sameness']],
  [['bench'], ['bench/map', 'bench/graph']],
  [
    ['bench/graph', 'sameness'],
    ['sameness', 'bench/graph'],
  ],
  [['same'], []],
])('%j asks for %j', (asked, parts) => {
  expect(partsNamed(all, asked)).toEqual(parts);
});

test('what is no part is named', () => {
  expect(unknownParts(all, ['bench', 'speed', 'same'])).toEqual(['speed', 'same']);
});
