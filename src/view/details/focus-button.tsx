import { formatNodeRef, type NodeRef } from '../../graph/ref.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';

/** Draws only what is near this node; again, everything. */
export function FocusButton({ node }: { node: NodeRef }) {
  const [{ focus }, set] = useViewState();
  const words = useWords();
  const ref = formatNodeRef(node);
  const on = focus === ref;
  return (
    <button
      type="button"
      className="button"
      aria-pressed={on}
      onClick={() => {
        set({ focus: on ? null : ref, hops: 1, view: 'network' });
      }}
    >
      {words.focusOn}
    </button>
  );
}
