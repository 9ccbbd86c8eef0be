import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { IndexedGraph } from '../../graph/index-graph.ts';
import type { SearchIndex } from '../../graph/search.ts';
import type { LoadError } from './load-error.ts';
import { loadGraph, type LoadedGraph } from './load-graph.ts';
import type { OpenManifest } from './open-manifest.ts';

/** How every file of the data is loaded. */
export const forOneFile = {
  staleTime: Infinity,
  retry: (count: number, error: LoadError) => error.fault.kind === 'failed' && count < 2,
  retryDelay: (count: number) => 500 * 2 ** count,
  // one object for one file: nothing is drawn anew while it stands
  structuralSharing: false,
} as const;

export const useGraphQuery = (): UseQueryResult<LoadedGraph | OpenManifest, LoadError> =>
  useQuery<LoadedGraph | OpenManifest, LoadError>({
    ...forOneFile,
    queryKey: ['graph'],
    queryFn: ({ signal }) => loadGraph(signal),
  });

const Loaded = createContext<LoadedGraph | null>(null);
export const LoadedProvider = Loaded.Provider;

function useLoaded(): LoadedGraph {
  const loaded = use(Loaded);
  if (!loaded) throw new Error('LoadedProvider stands above everything that reads the graph');
  return loaded;
}

export const useIndexedGraph = (): IndexedGraph => useLoaded().indexed;
export const useSearchIndex = (): (() => SearchIndex) => useLoaded().search;
