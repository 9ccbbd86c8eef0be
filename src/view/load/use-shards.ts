import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { indexGraph, type IndexedGraph } from '../../graph/index-graph.ts';
import { beyondOf } from '../../graph/shards/beyond-of.ts';
import { mergeShards } from '../../graph/shards/merge-shards.ts';
import type { Shard, ShardEntry } from '../../graph/shards/schema.ts';
import { directoryFor, keepShards, shardsFor } from '../../graph/shards/shards-for.ts';
import type { Window } from '../../graph/window.ts';
import type { LoadFault } from './load-error.ts';
import { directoryQuery, shardQuery } from './load-shard.ts';
import type { OpenManifest } from './open-manifest.ts';

/** What is loaded and shown: changed only when all of the next is there, or cannot be had. */
interface Standing {
  window: Window | null;
  loaded: ReadonlyMap<string, Shard>;
  failed: readonly string[];
}

export interface Shards {
  /** Null until the first window is there. */
  indexed: IndexedGraph | null;
  /** The window that `indexed` is whole for; null where it is that of the address. */
  standing: Window | null;
  loading: { done: number; of: number } | null;
  fault: LoadFault | null;
  /** Meetings of the window that could not be loaded. */
  missing: number;
  refetch: () => void;
}

/** Loads the shards that a window needs and the one of a selected meeting, each once. */
export function useShards(opened: OpenManifest, window: Window, meeting: string | null): Shards {
  const { manifest, known } = opened;
  const { from, to } = window;
  const [kept, setKept] = useState<readonly string[]>([]);
  const [standing, setStanding] = useState<Standing>({
    window: null,
    loaded: new Map(),
    failed: [],
  });
  const home = useHome(opened, meeting, standing.loaded);
  const wanted = useMemo(() => {
    const needed = shardsFor(manifest, { from, to });
    return home.entry && !needed.includes(home.entry) ? [...needed, home.entry] : needed;
  }, [manifest, from, to, home.entry]);
  const files = keepShards(manifest, kept, wanted);
  if (files !== kept) setKept(files);

  const entries = new Map(manifest.shards.map((entry) => [entry.file, entry]));
  const of = files.flatMap((file) => entries.get(file) ?? []);
  const results = useQueries({ queries: of.map((entry) => shardQuery(entry, known)) });
  const resultOf = new Map(of.map(({ file }, at) => [file, results[at]]));
  const asked = wanted.map((entry) => ({ entry, result: resultOf.get(entry.file) }));
  const isThere = asked.every(({ result }) => result !== undefined && !result.isPending);
  const failed = asked.filter(({ result }) => result?.isError === true);
  const done = asked.filter(({ result }) => result?.isFetching === false).length;

  if (isThere) {
    const next = {
      window: { from, to },
      loaded: new Map(
        of.flatMap(({ file }): [string, Shard][] => {
          const shard = resultOf.get(file)?.data;
          return shard ? [[file, shard]] : [];
        }),
      ),
      failed: failed.map(({ entry }) => entry.file),
    };
    const settled = settle(standing, next);
    if (settled !== standing) setStanding(settled);
  }

  const { loaded } = standing;
  const lost = standing.failed.join(' ');
  const isBegun = standing.window !== null;
  const indexed = useMemo(() => {
    if (!isBegun) return null;
    const beyond = beyondOf(manifest, new Set(loaded.keys()), new Set(lost.split(' ')));
    return indexGraph(mergeShards(manifest, [...loaded.values()]), beyond);
  }, [manifest, loaded, lost, isBegun]);

  const of1 = asked.length + (home.isLoading ? 1 : 0);
  return {
    indexed,
    standing: isThere ? null : standing.window,
    loading: done < of1 ? { done, of: of1 } : null,
    fault: failed[0]?.result?.error?.fault ?? home.fault,
    missing: failed.reduce((sum, { entry }) => sum + entry.meetings, 0),
    refetch: () => {
      for (const { result } of failed) void result?.refetch();
      home.refetch();
    },
  };
}

/** The old standing where the next one is the same, its map of shards where only the rest differs. */
function settle(old: Standing, next: Standing): Standing {
  const sameShards =
    old.loaded.size === next.loaded.size &&
    [...next.loaded].every(([file, shard]) => old.loaded.get(file) === shard);
  const same =
    sameShards &&
    old.window?.from === next.window?.from &&
    old.window?.to === next.window?.to &&
    old.window !== null &&
    old.failed.join() === next.failed.join();
  return same ? old : { ...next, loaded: sameShards ? old.loaded : next.loaded };
}

interface Home {
  entry: ShardEntry | null;
  isLoading: boolean;
  fault: LoadFault | null;
  refetch: () => void;
}

/** The shard in which a meeting lies: one of those that are there, else the directory says which. */
function useHome(
  { manifest }: OpenManifest,
  meeting: string | null,
  loaded: ReadonlyMap<string, Shard>,
): Home {
  const here = useMemo(() => {
    const holds = ({ meetings }: Shard) => meetings.some(({ id }) => id === meeting);
    return [...loaded].find(([, shard]) => meeting !== null && holds(shard))?.[0] ?? null;
  }, [loaded, meeting]);
  const page = meeting === null || here !== null ? null : directoryFor(manifest, meeting);
  const { data, error, isFetching, refetch } = useQuery({
    ...directoryQuery(page ?? { file: '', integrity: '' }),
    enabled: page !== null,
  });
  const said = data && meeting !== null ? data.shards[data.ids.indexOf(meeting)] : undefined;
  const entry =
    here === null
      ? manifest.shards[page === null ? -1 : (said ?? -1)]
      : manifest.shards.find(({ file }) => file === here);
  return {
    entry: entry ?? null,
    isLoading: page !== null && isFetching,
    fault: page === null ? null : (error?.fault ?? null),
    refetch: () => {
      if (page !== null && error) void refetch();
    },
  };
}
