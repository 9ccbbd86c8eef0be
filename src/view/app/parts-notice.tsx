import { useState } from 'react';
import { useParts } from '../load/parts.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';

/** Where a graph is too large to open at once: which part of it is here, and what failed to come. */
export function PartsNotice() {
  const parts = useParts();
  const words = useWords();
  const [{ from, to }, set] = useViewState();
  const [dismissed, setDismissed] = useState(false);
  if (!parts) return null;
  const { opening, whole, meetings, failed, retry } = parts;
  const isOpening = from === opening.from && to === opening.to && from !== null;
  return (
    <>
      {failed && (
        <section className="notice" aria-label={words.states.retry}>
          <p role="alert">{words.parts.failed(failed.meetings)}</p>
          <button type="button" className="button" onClick={retry}>
            {words.states.retry}
          </button>
        </section>
      )}
      {isOpening && !dismissed && (
        <section className="notice" aria-label={words.timeline}>
          <p role="status">{words.parts.opening(meetings, from)}</p>
          <p className="notice-actions">
            <button
              type="button"
              className="button"
              onClick={() => {
                set(whole);
              }}
            >
              {words.parts.openAll}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                setDismissed(true);
              }}
            >
              {words.dismiss}
            </button>
          </p>
        </section>
      )}
    </>
  );
}

/** Says over the picture that stands how far the next one is. */
export function LoadingMore() {
  const parts = useParts();
  const words = useWords();
  if (!parts) return null;
  const { loading } = parts;
  return (
    <p className={loading ? 'loading-more' : 'visually-hidden'} role="status">
      {loading && words.parts.loading(loading.done, loading.of)}
    </p>
  );
}
