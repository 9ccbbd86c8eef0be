import { nodesOf } from './draw-lens.ts';
import type { IndexedGraph } from './index-graph.ts';
import type { NodeInView } from './network.ts';

/** The leaders with most meetings in view, of equals who met first. */
export function mostMet(
  { columns }: IndexedGraph,
  shown: readonly number[],
  many: number,
): NodeInView[] {
  const { order, weight } = nodesOf({ columns, shown, lens: 'leaders', within: null });
  return order
    .sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0))
    .slice(0, many)
    .map((node) => ({
      ref: columns.refs[node] ?? '',
      node: columns.nodes[node] ?? { kind: 'person', id: '' },
      weight: weight[node] ?? 0,
    }));
}
