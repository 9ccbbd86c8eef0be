import { indexGraph, type IndexedGraph } from '../../graph/index-graph.ts';
import { readGraph, type GraphFault } from '../../graph/parse-graph.ts';
import { makeSearch, type SearchIndex } from '../../graph/search.ts';

export interface LoadedGraph {
  indexed: IndexedGraph;
  search: SearchIndex;
}

/** Why there is nothing to show; each has a screen of its own. */
export type LoadFault = { kind: 'missing' | 'failed'; what: string } | GraphFault;

export class LoadError extends Error {
  constructor(readonly fault: LoadFault) {
    super(`${fault.kind}: ${fault.what}`);
    this.name = 'LoadError';
  }
}

/** Fetches graph.json beside the page, checks it, and looks everything up once. */
export async function loadGraph(signal: AbortSignal): Promise<LoadedGraph> {
  const response = await fetch('graph.json', { signal }).catch((error: unknown) => {
    throw new LoadError({ kind: 'failed', what: error instanceof Error ? error.message : '' });
  });
  if (response.status === 404) throw new LoadError({ kind: 'missing', what: '404' });
  if (!response.ok) throw new LoadError({ kind: 'failed', what: String(response.status) });
  const text = await response.text().catch(() => {
    throw new LoadError({ kind: 'failed', what: 'the connection broke off' });
  });
  // a host that answers every address with its page has no graph.json either
  if (text.trimStart().startsWith('<')) throw new LoadError({ kind: 'missing', what: 'HTML' });
  const read = readGraph(parse(text));
  if (!read.ok) throw new LoadError(read.fault);
  const indexed = indexGraph(read.graph);
  return { indexed, search: makeSearch(indexed) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const what = error instanceof Error ? error.message : 'no JSON';
    throw new LoadError({ kind: 'corrupt', where: 'graph.json', what });
  }
}
