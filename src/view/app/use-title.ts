import { useEffect } from 'react';
import { titleOf } from '../load/title-of.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';

/** The title of the page says what it shows: in tabs, in the history, in bookmarks. */
export function useTitle(): string | null {
  const indexed = useIndexedGraph();
  const [state] = useViewState();
  const { name, tagline } = useWords();
  const title = titleOf(indexed, state);
  useEffect(() => {
    document.title = title === null ? `${name}: ${tagline}` : `${title} · ${name}`;
  }, [title, name, tagline]);
  return title;
}
