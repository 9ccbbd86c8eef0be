import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGraph, type GraphFault } from '../../graph/parse-graph.ts';
import type { Graph } from '../../graph/schema.ts';
import { inOrder, mergeShards } from '../../graph/shards/merge-shards.ts';
import { isManifest } from '../../graph/shards/is-manifest.ts';
import { readManifest, readShard } from '../../graph/shards/read-manifest.ts';
import type { Shard } from '../../graph/shards/schema.ts';
import { shardFolder } from './write-graph.ts';

/**
 * The graph of the last build, whose ids, links and positions live on, in one file or in shards;
 * null when there is none. What cannot be read is named in `warnings` and left out: ids that were
 * made then may change.
 */
export function readPrevious(path: string, warnings: string[]): Graph | null {
  if (!existsSync(path)) return null;
  const value = parse(path, warnings);
  if (value === undefined) return null;
  if (isManifest(value)) return readShards(path, value, warnings);
  const read = readGraph(value);
  if (read.ok) return read.graph;
  warnings.push(warningOf(path, read.fault));
  return null;
}

function readShards(path: string, value: unknown, warnings: string[]): Graph | null {
  const read = readManifest(value);
  if (!read.ok) {
    warnings.push(warningOf(path, read.fault));
    return null;
  }
  const { manifest, known } = read;
  const shards = manifest.shards.flatMap(({ file }): Shard[] => {
    const from = join(shardFolder(path), file);
    const content = parse(from, warnings);
    if (content === undefined) return [];
    const one = readShard(content, known);
    if (one.ok) return [one.shard];
    warnings.push(warningOf(from, one.fault));
    return [];
  });
  return inOrder(mergeShards(manifest, shards));
}

/** Undefined for what is no JSON or not there, which a warning names. */
function parse(path: string, warnings: string[]): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    warnings.push(`${path}: ${what} ${consequence}`);
    return undefined;
  }
}

const warningOf = (path: string, { where, what }: GraphFault): string =>
  `${path}: ${what} (${where}). ${consequence}`;

const consequence = 'The build began without it: restore it from git to keep ids and positions.';
