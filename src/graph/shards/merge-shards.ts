import { inIdOrder, inReadingOrder, inTime } from '../graph-order.ts';
import type { Graph } from '../schema.ts';
import type { Manifest, Shard } from './schema.ts';

/** One graph of these shards; what several of them hold stands in it once. */
export function mergeShards(manifest: Manifest, shards: readonly Shard[]): Graph {
  const { schemaVersion, people, terms, parties, countries, topics, redirects } = manifest;
  const once = <T extends { id: string }>(lists: readonly (readonly T[])[]): T[] => {
    if (lists.length === 1) return [...(lists[0] ?? [])];
    const all = new Map<string, T>();
    for (const list of lists) for (const row of list) if (!all.has(row.id)) all.set(row.id, row);
    return [...all.values()];
  };
  return {
    schemaVersion,
    articles: once(shards.map(({ articles }) => articles)),
    people,
    terms,
    parties,
    countries,
    topics,
    meetings: once(shards.map(({ meetings }) => meetings)),
    evidence: once(shards.map(({ evidence }) => evidence)),
    redirects,
  };
}

/** The same graph in the order in which the build writes it. */
export const inOrder = (graph: Graph): Graph => ({
  ...graph,
  articles: graph.articles.toSorted(inIdOrder),
  meetings: graph.meetings.toSorted(inTime),
  evidence: graph.evidence.toSorted(inReadingOrder),
});
