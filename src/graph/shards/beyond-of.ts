import { dayNumber } from '../day.ts';
import type { Beyond } from '../index-graph.ts';
import { formatNodeRef, type NodeKind } from '../ref.ts';
import { scaleOfYears, type Scale } from '../timescale.ts';
import type { Manifest } from './schema.ts';

/**
 * What a manifest says of the meetings that are not loaded.
 * @param loaded files of the shards that are
 * @param failed files of shards that are wanted but could not be had: told apart, not counted
 */
export function beyondOf(
  manifest: Manifest,
  loaded: ReadonlySet<string>,
  failed: ReadonlySet<string>,
): Beyond {
  const missing = manifest.shards.filter(({ file, meetings }) => meetings > 0 && !loaded.has(file));
  const spans = missing.flatMap(({ from, until }): [number, number][] => [
    [from === null ? -Infinity : dayNumber(from), until === null ? Infinity : dayNumber(until)],
  ]);
  return {
    meetings: missing.reduce(
      (all, { file, meetings }) => all + (failed.has(file) ? 0 : meetings),
      0,
    ),
    counts: countsOf(manifest),
    timeline: scaleOf(manifest),
    holds: (first, last) => !spans.some(([from, until]) => from <= last && until >= first),
  };
}

function countsOf(manifest: Manifest): Map<string, number> {
  const lists: [NodeKind, readonly { id: string }[], readonly number[]][] = [
    ['person', manifest.people, manifest.counts.people],
    ['party', manifest.parties, manifest.counts.parties],
    ['country', manifest.countries, manifest.counts.countries],
  ];
  return new Map(
    lists.flatMap(([kind, rows, counts]) =>
      rows.map(({ id }, at): [string, number] => [formatNodeRef({ kind, id }), counts[at] ?? 0]),
    ),
  );
}

function scaleOf({ timeline }: Manifest): Scale {
  if (timeline === null) return { grain: 'year', bins: [] };
  const { grain, bins } = scaleOfYears(timeline.first, timeline.last);
  const { certain, possible } = timeline;
  return {
    grain,
    bins: bins.map((bin, at) => ({
      ...bin,
      certain: certain[at] ?? 0,
      possible: possible[at] ?? 0,
    })),
  };
}
