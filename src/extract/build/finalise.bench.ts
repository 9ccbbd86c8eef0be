import { exponentOf, thousands, type Figure } from '../../graph/bench/figure.ts';
import { lifelikeGraph } from '../../graph/lifelike/lifelike-graph.ts';
import { finalise } from './finalise.ts';
import { lifelikeFacts, lifelikeWorld } from './lifelike-facts.ts';
import { serialiseGraph } from './serialise.ts';

/** Up to here the text of the graph fits into one string of the engine. */
const oneString = 200_000;

/** How long `finalise` takes as meetings grow, and how its cost grows with them. */
export function benchFinalise(sizes: readonly number[]): Figure[] {
  const fresh: [number, number][] = [];
  const again: [number, number][] = [];
  const figures = sizes.flatMap((meetings): Figure[] => {
    const of = `${thousands(meetings)} meetings`;
    const source = lifelikeGraph({ people: Math.max(40, meetings / 5), meetings, text: 300 });
    const [facts, world] = [lifelikeFacts(source), lifelikeWorld(source)];
    const build = (previous: Parameters<typeof finalise>[0]['previous']) => {
      const start = performance.now();
      const { graph } = finalise({ facts, world, previous, corrections: [] });
      return { graph, seconds: (performance.now() - start) / 1000 };
    };
    // the first and smallest run warms the engine for all
    if (fresh.length === 0) build(null);
    const first = build(null);
    fresh.push([meetings, first.seconds]);
    const second = build(first.graph);
    again.push([meetings, second.seconds]);
    const figures: Figure[] = [
      { what: 'finalise, from nothing', of, value: first.seconds, unit: 's' },
      { what: 'finalise, on the last graph', of, value: second.seconds, unit: 's' },
      { what: 'of these gathered', of, value: first.graph.meetings.length, unit: 'meetings' },
    ];
    if (meetings > oneString) return figures;
    const start = performance.now();
    serialiseGraph(first.graph);
    const seconds = (performance.now() - start) / 1000;
    return [...figures, { what: 'serialise', of, value: seconds, unit: 's' }];
  });
  const exponent = (what: string, points: readonly [number, number][]): Figure => ({
    what: `${what}, exponent`,
    of: 'all sizes',
    value: exponentOf(points),
    unit: '',
    goal: { most: 1.2 },
  });
  if (sizes.length < 2) return figures;
  return [...figures, exponent('from nothing', fresh), exponent('on the last graph', again)];
}
