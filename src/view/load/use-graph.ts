import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { IndexedGraph } from '../../graph/index-graph.ts';
import type { SearchIndex } from '../../graph/search.ts';
import { loadGraph, type LoadedGraph, type LoadError } from './load-graph.ts';

export const useGraphQuery = (): UseQueryResult<LoadedGraph, LoadError> =>
  useQuery<LoadedGraph, LoadError>({
    queryKey: ['graph'],
    queryFn: ({ signal }) => loadGraph(signal),
    staleTime: Infinity,
    retry: (count, error) => error.fault.kind === 'failed' && count < 2,
    retryDelay: (count) => 500 * 2 ** count,
    // one object for one file: nothing is drawn anew while it stands
    structuralSharing: false,
  });

const Loaded = createContext<LoadedGraph | null>(null);
export const LoadedProvider = Loaded.Provider;

function useLoaded(): LoadedGraph {
  const loaded = use(Loaded);
  if (!loaded) throw new Error('LoadedProvider stands above everything that reads the graph');
  return loaded;
}

export const useIndexedGraph = (): IndexedGraph => useLoaded().indexed;
export const useSearchIndex = (): SearchIndex => useLoaded().search;
