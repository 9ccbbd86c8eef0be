import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useViewState } from '../state/use-view-state.ts';

/** What draws the network: the larger half of the code of the page, which no other view needs. */
export const networkCode = queryOptions({
  queryKey: ['code of the network'],
  queryFn: async () => (await import('../canvas/network.tsx')).Network,
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  networkMode: 'always',
});

/** Has it fetched beside the data where it will be needed first; what fails is asked for again then. */
export function useNetworkAhead(): void {
  const client = useQueryClient();
  const [{ view }] = useViewState();
  const isFirst = view === 'network';
  useEffect(() => {
    if (isFirst) client.query(networkCode).catch(() => undefined);
  }, [client, isFirst]);
}
