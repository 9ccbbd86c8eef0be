import type { IndexedGraph } from '../index-graph.ts';
import { countInto, type Bin, type Scale, type Timescale } from '../timescale.ts';

/**
 * The meetings at these positions over all of time. Where not all are loaded, the bins of which
 * some are missing show how many there are in all.
 */
export function timelineOf(
  scale: Scale,
  indexed: IndexedGraph,
  positions: readonly number[],
): Timescale {
  const counted = countInto(scale, indexed, positions);
  const { beyond } = indexed;
  if (beyond === null) return counted;
  const bins = counted.bins.map((bin, i): Bin => {
    const all = beyond.timeline.bins[i];
    if (!all || beyond.holds(bin.first, bin.last)) return bin;
    return { ...all, unread: true };
  });
  return { ...counted, bins };
}
