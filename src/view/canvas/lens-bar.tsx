import { parseNodeRef } from '../../graph/ref.ts';
import { lenses } from '../../graph/lens.ts';
import { nodeLabel } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';

/** Which lens, around what, how far; and what the cap left out. */
export function LensBar() {
  const indexed = useIndexedGraph();
  const { drawn } = useShown();
  const [{ lens, focus, hops, lang }, set] = useViewState();
  const words = useWords();
  const node = focus === null ? null : parseNodeRef(focus);
  return (
    <div className="lens-bar">
      <div className="lens-options" role="group" aria-label={words.lens}>
        {lenses.map((option) => (
          <button
            key={option}
            type="button"
            className="button"
            aria-pressed={lens === option}
            onClick={() => {
              set({ lens: option });
            }}
          >
            {words.lenses[option]}
          </button>
        ))}
      </div>
      {node && (
        <div className="lens-focus">
          <span>{words.focused(nodeLabel(indexed, node, lang))}</span>
          <span role="group" aria-label={words.hops}>
            {([1, 2, 3] as const).map((n) => (
              <button
                key={n}
                type="button"
                className="button icon"
                aria-pressed={hops === n}
                onClick={() => {
                  set({ hops: n });
                }}
              >
                {n}
              </button>
            ))}
          </span>
          <button
            type="button"
            className="button"
            onClick={() => {
              set({ focus: null, hops: 1 });
            }}
          >
            {words.unfocus}
          </button>
        </div>
      )}
      {drawn.tooMany && (
        <p className="lens-note" role="status">
          {drawn.lens === lens
            ? words.thinned(drawn.tooMany)
            : words.aggregated(words.lenses[drawn.lens], drawn.tooMany)}
        </p>
      )}
    </div>
  );
}
