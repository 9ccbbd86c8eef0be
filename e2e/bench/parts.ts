import type { Parts } from '../figures/part.ts';

/** What is measured. Loaded one by one: each runs in a process of its own. */
export const benchParts: Parts = {
  map: async (root, full) =>
    (await import('../../src/extract/cli/map.bench.ts')).benchMap(root, full ? 5000 : 1000),
  finalise: async (_, full) =>
    (await import('../../src/extract/build/finalise.bench.ts')).benchFinalise([
      1000,
      10_000,
      100_000,
      ...(full ? [1_000_000] : []),
    ]),
  graph: async () =>
    (await import('../../src/graph/graph.bench.ts')).benchGraph([1000, 10_000, 100_000]),
  load: async (root, full) => (await import('./load.bench.ts')).benchLoad(root, full),
  canvas: async (root, full) =>
    (await import('./canvas.bench.ts')).benchCanvas(root, [
      100,
      1000,
      5000,
      ...(full ? [10_000, 50_000] : []),
    ]),
};
