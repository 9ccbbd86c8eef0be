import { formatNodeRef, type NodeRef } from '../../graph/ref.ts';
import { nodeLabel } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';

/** The name of a node; pressing it selects the node. */
export function NodeLink({ node }: { node: NodeRef }) {
  const indexed = useIndexedGraph();
  const [{ lang }, set] = useViewState();
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        set({ select: formatNodeRef(node) });
      }}
    >
      {nodeLabel(indexed, node, lang)}
    </button>
  );
}
