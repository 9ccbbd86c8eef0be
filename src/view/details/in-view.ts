import { useMemo } from 'react';
import { countOf } from '../../graph/index-graph.ts';
import type { NodeRef } from '../../graph/ref.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';

/**
 * Those of these meetings that pass the filters, and how many do not: of all that the node has,
 * loaded or not; of the loaded ones where there is no one node.
 */
export function useMeetingsInView(
  all: readonly number[],
  node: NodeRef | null,
): { meetings: number[]; hidden: number } {
  const indexed = useIndexedGraph();
  const { shown } = useShown();
  const meetings = useMemo(() => {
    const inView = new Set(shown);
    return all.filter((at) => inView.has(at));
  }, [all, shown]);
  const count = node === null ? all.length : countOf(indexed, node);
  return { meetings, hidden: count - meetings.length };
}
