import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { SCHEMA_VERSION, type Graph } from '../../graph/schema.ts';
import { cutGraph, type Part } from '../../graph/shards/cut-graph.ts';
import {
  directorySchema,
  manifestSchema,
  shardSchema,
  type DirectoryEntry,
  type ShardEntry,
} from '../../graph/shards/schema.ts';
import { wholeOf } from '../../graph/shards/whole-of.ts';
import { byText } from './order.ts';
import { serialise, serialiseGraph } from './serialise.ts';

/** A file of a graph: graph.json itself (null), or one in the folder graph/ beside it. */
export interface GraphFile {
  file: string | null;
  text: string;
}

/** A view holds a few shards, so that opening one is no long task and shows how far it is. */
const shardsAView = 4;

/**
 * The files of a graph in the order in which they are to be written: graph.json alone up to `limit`
 * meetings; above it the shards, the directory, and graph.json, which names them, last. Files other
 * than graph.json have the hash of their content in their name. Same graph, same bytes.
 */
export function* graphFiles(graph: Graph, limit: number): Generator<GraphFile> {
  if (graph.meetings.length <= limit) {
    yield { file: null, text: serialiseGraph(graph) };
    return;
  }
  const shards: ShardEntry[] = [];
  const places: { id: string; shard: number }[] = [];
  for (const part of cutGraph(graph, Math.ceil(limit / shardsAView))) {
    const { label, from, until, ...held } = part;
    const text = serialise(shardSchema, { schemaVersion: SCHEMA_VERSION, ...held });
    const entry = entryOf(label, text);
    for (const { id } of part.meetings) places.push({ id, shard: shards.length });
    shards.push({ ...entry, from, until, meetings: part.meetings.length });
    yield { file: entry.file, text };
  }
  const directory: DirectoryEntry[] = [];
  places.sort((a, b) => byText(a.id, b.id));
  for (let at = 0; at < places.length; at += limit) {
    const page = places.slice(at, at + limit);
    const text = serialise(directorySchema, {
      schemaVersion: SCHEMA_VERSION,
      ids: page.map(({ id }) => id),
      shards: page.map(({ shard }) => shard),
    });
    const entry = entryOf('ids', text);
    directory.push({ ...entry, first: page[0]?.id ?? '' });
    yield { file: entry.file, text };
  }
  const { people, terms, parties, countries, topics, redirects } = graph;
  const manifest = {
    schemaVersion: SCHEMA_VERSION,
    limit,
    ...{ people, terms, parties, countries, topics, redirects },
    ...wholeOf(graph),
    shards,
    directory,
  };
  yield { file: null, text: serialise(manifestSchema, manifest) };
}

function entryOf(label: Part['label'], text: string) {
  const bytes = utf8ToBytes(text);
  const hash = sha256(bytes);
  return {
    file: `${label}-${bytesToHex(hash).slice(0, 12)}.json`,
    bytes: bytes.length,
    integrity: `sha256-${base64(hash)}`,
  };
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
