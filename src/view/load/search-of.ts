import type { IndexedGraph } from '../../graph/index-graph.ts';
import { makeSearch, type SearchIndex } from '../../graph/search.ts';

/** The search index of a graph, made when somebody first searches: no view has to wait for it. */
export function searchOf(indexed: () => IndexedGraph): () => SearchIndex {
  let made: SearchIndex | undefined;
  return () => (made ??= makeSearch(indexed()));
}
