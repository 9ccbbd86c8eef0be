import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lifelikeGraph } from '../../graph/lifelike/lifelike-graph.ts';
import { oneRunIn } from '../../graph/lifelike/one-run-in.ts';
import { parseGraph } from '../../graph/parse-graph.ts';
import { serialiseGraph } from './serialise.ts';

test('a graph comes back from its text, and equal graphs are equal bytes', () => {
  const size = fc.record({
    people: fc.integer({ min: 2, max: 12 }),
    meetings: fc.integer({ min: 1, max: 9 }),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(size, (of) => {
      const text = serialiseGraph(lifelikeGraph(of));
      expect(parseGraph(JSON.parse(text))).toEqual(lifelikeGraph(of));
      expect(serialiseGraph(parseGraph(JSON.parse(text)))).toBe(text);
    }),
    oneRunIn(4),
  );
});
