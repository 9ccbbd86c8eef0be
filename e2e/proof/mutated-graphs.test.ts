import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostileStrings } from './hostile-strings.ts';
import { readMutated } from './mutated-graphs.ts';

test('a graph changed anywhere is refused with a reason, or usable; it never throws', () => {
  const source = readFileSync('public/graph.json', 'utf8');
  const tally = readMutated(source, 300, 1, hostileStrings);
  expect(tally.faults).toEqual([]);
  expect(tally.refused).toBeGreaterThan(50);
  expect(tally.usable).toBeGreaterThan(30);
});
