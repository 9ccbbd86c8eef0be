import { indexGraph, type IndexedGraph } from '../../graph/index-graph.ts';
import { readGraph } from '../../graph/parse-graph.ts';
import { makeSearch, type SearchIndex } from '../../graph/search.ts';
import { isManifest } from '../../graph/shards/is-manifest.ts';
import { fetchJson } from './fetch-json.ts';
import { LoadError } from './load-error.ts';
import type { OpenManifest } from './open-manifest.ts';
import { whenAsked } from './when-asked.ts';

export interface LoadedGraph {
  indexed: IndexedGraph;
  search: () => SearchIndex;
}

/**
 * Fetches graph.json beside the page, checks it, and looks everything up once. One that is the
 * manifest of shards is given back as that: the window says which of them are needed.
 */
export async function loadGraph(signal: AbortSignal): Promise<LoadedGraph | OpenManifest> {
  const value = await fetchJson('graph.json', { signal });
  // what reads shards is fetched only by those who have some
  if (isManifest(value)) return openParts(value);
  const read = readGraph(value);
  if (!read.ok) throw new LoadError(read.fault);
  const indexed = indexGraph(read.graph);
  return { indexed, search: whenAsked(() => makeSearch(indexed)) };
}

async function openParts(value: unknown): Promise<OpenManifest> {
  try {
    const { openManifest } = await import('./open-manifest.ts');
    return openManifest(value);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError({ kind: 'failed', what: 'a script of the page' });
  }
}
