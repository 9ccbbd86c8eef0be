import { useParts } from '../load/parts.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';

/** Where not all meetings are loaded: a list holds those of the window only; how to get the rest. */
export function OnlyWindow() {
  const { beyond } = useIndexedGraph();
  const parts = useParts();
  const words = useWords();
  const [, set] = useViewState();
  if (!beyond || beyond.meetings === 0 || !parts) return null;
  return (
    <p className="muted">
      {words.parts.onlyWindow}{' '}
      <button
        type="button"
        className="link"
        onClick={() => {
          set(parts.whole);
        }}
      >
        {words.parts.openAll}
      </button>
    </p>
  );
}
