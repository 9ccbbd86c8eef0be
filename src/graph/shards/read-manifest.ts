import { knownOf, looseEndOf, type Known, type LooseEnd } from '../loose-ends.ts';
import { corrupt, readShape, type GraphFault } from '../parse-graph.ts';
import { scaleOfYears } from '../timescale.ts';
import {
  directorySchema,
  manifestSchema,
  shardSchema,
  type Directory,
  type Manifest,
  type Shard,
} from './schema.ts';

type Read<T> = ({ ok: true } & T) | { ok: false; fault: GraphFault };

/** Checks shape, version, ids, references and that its lists agree. Never throws. */
export function readManifest(value: unknown): Read<{ manifest: Manifest; known: Known }> {
  const shaped = readShape(manifestSchema, value);
  if (!shaped.ok) return shaped;
  const manifest = shaped.value;
  const known = knownOf(manifest);
  if ('what' in known) return corrupt(known);
  const fault = disagreement(manifest);
  return fault ? corrupt(fault) : { ok: true, manifest, known };
}

/** Checks a shard, as a graph is checked, against the society of its manifest. Never throws. */
export function readShard(value: unknown, known: Known): Read<{ shard: Shard }> {
  const shaped = readShape(shardSchema, value);
  if (!shaped.ok) return shaped;
  const fault = looseEndOf(shaped.value, known);
  return fault ? corrupt(fault) : { ok: true, shard: shaped.value };
}

/** Checks a file of the directory. Never throws. */
export function readDirectory(value: unknown): Read<{ directory: Directory }> {
  const shaped = readShape(directorySchema, value);
  return shaped.ok ? { ok: true, directory: shaped.value } : shaped;
}

function disagreement({ counts, timeline, shards, ...lists }: Manifest): LooseEnd | null {
  for (const list of ['people', 'parties', 'countries'] as const)
    if (counts[list].length !== lists[list].length)
      return { where: `counts.${list}`, what: `not as many as ${list}` };
  const files = new Set<string>();
  for (const { file, from, until } of shards) {
    if (files.has(file)) return { where: file, what: 'the shard is given twice' };
    files.add(file);
    if ((from === null) !== (until === null) || (from !== null && until !== null && from > until))
      return { where: file, what: 'its days do not begin and end' };
  }
  if (timeline === null) return null;
  const bins =
    timeline.first <= timeline.last ? scaleOfYears(timeline.first, timeline.last).bins.length : 0;
  return bins === timeline.certain.length && bins === timeline.possible.length && bins > 0
    ? null
    : { where: 'timeline', what: 'not as many counts as its years need' };
}
