import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { directorySchema, manifestSchema, shardSchema } from '../../graph/shards/schema.ts';
import type { Graph } from '../../graph/schema.ts';
import { graphFiles } from '../build/graph-files.ts';
import { writeAtomically } from './atomic-write.ts';
import { schemaTextOf } from './schema-text.ts';

/** Names that only this writes into the folder of shards. */
const ours = /^[a-z0-9-]+-[0-9a-f]{12}\.json(\.\d+\.tmp)?$/;

/** What stands beside the shards, for those who read them with other tools. */
const schemas = { manifest: manifestSchema, shard: shardSchema, directory: directorySchema };

/** The folder of the shards of a graph: graph/ beside graph.json. */
export const shardFolder = (path: string): string =>
  path.endsWith('.json') ? path.slice(0, -'.json'.length) : `${path}-shards`;

/**
 * Writes a graph to `path`, in one file up to `limit` meetings, else as a manifest with shards in a
 * folder beside it. New shards first, the manifest that names them next, old shards removed last:
 * killed at any moment, what `path` names is there and whole.
 */
export function writeGraph(path: string, graph: Graph, limit: number): void {
  const folder = shardFolder(path);
  const written = new Set<string>();
  for (const { file, text } of graphFiles(graph, limit)) {
    if (file === null && written.size > 0) writeSchemas(folder);
    writeAtomically(file === null ? path : join(folder, file), text);
    if (file !== null) written.add(file);
  }
  removeOthers(folder, written);
}

function writeSchemas(folder: string): void {
  for (const [name, schema] of Object.entries(schemas))
    writeAtomically(join(folder, `${name}.schema.json`), schemaTextOf(`graph, ${name}`, schema));
}

function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return; // there never were shards
  }
  for (const name of names)
    if (ours.test(name) && !kept.has(name)) rmSync(join(folder, name), { force: true });
  const left = names.filter((name) => !ours.test(name) && !isSchema(name));
  if (kept.size === 0 && left.length === 0) rmSync(folder, { recursive: true, force: true });
}

const isSchema = (name: string): boolean =>
  Object.keys(schemas).some((one) => name === `${one}.schema.json`);
