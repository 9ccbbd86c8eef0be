import { queryOptions } from '@tanstack/react-query';
import type { Known } from '../../graph/loose-ends.ts';
import { readDirectory, readShard } from '../../graph/shards/read-manifest.ts';
import type { Directory, Shard } from '../../graph/shards/schema.ts';
import { fetchJson } from './fetch-json.ts';
import { LoadError } from './load-error.ts';
import { forOneFile } from './use-graph.ts';

interface File {
  file: string;
  integrity: string;
}

/** Without a network a shard fails at once, which the page says, rather than waits unseen. */
const forOneShard = { ...forOneFile, networkMode: 'always' } as const;

/** Fetches a file of the graph; the browser refuses content that the manifest does not mean. */
const fetchFile = ({ file, integrity }: File, signal: AbortSignal, again: boolean) =>
  // what was broken once may lie broken in the cache
  fetchJson(`graph/${file}`, { signal, integrity, cache: again ? 'reload' : 'default' });

const hasFailed = (state: { fetchFailureCount: number; errorUpdateCount: number } | undefined) =>
  state !== undefined && state.fetchFailureCount + state.errorUpdateCount > 0;

/** One shard, checked. */
export const shardQuery = (entry: File, known: Known) =>
  queryOptions<Shard, LoadError>({
    ...forOneShard,
    queryKey: ['shard', entry.file],
    queryFn: async ({ signal, client, queryKey }) => {
      const again = hasFailed(client.getQueryState(queryKey));
      const read = readShard(await fetchFile(entry, signal, again), known);
      if (read.ok) return read.shard;
      throw new LoadError(read.fault);
    },
  });

/** One file of the directory, checked. */
export const directoryQuery = (entry: File) =>
  queryOptions<Directory, LoadError>({
    ...forOneShard,
    queryKey: ['directory', entry.file],
    queryFn: async ({ signal, client, queryKey }) => {
      const again = hasFailed(client.getQueryState(queryKey));
      const read = readDirectory(await fetchFile(entry, signal, again));
      if (read.ok) return read.directory;
      throw new LoadError(read.fault);
    },
  });
