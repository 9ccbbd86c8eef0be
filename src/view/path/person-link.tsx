import { formatNodeRef } from '../../graph/ref.ts';
import { personName } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';

export function PersonLink({ id }: { id: string }) {
  const indexed = useIndexedGraph();
  const [, set] = useViewState();
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        set({ select: formatNodeRef({ kind: 'person', id }) });
      }}
    >
      {personName(indexed, id)}
    </button>
  );
}
