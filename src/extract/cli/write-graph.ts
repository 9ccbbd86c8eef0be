import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { directorySchema, manifestSchema, shardSchema } from '../../graph/shards/schema.ts';
import type { Graph } from '../../graph/schema.ts';
import { graphFiles } from '../build/graph-files.ts';
import { writeAtomically } from './atomic-write.ts';
import { schemaTextOf } from './schema-text.ts';

/** Names that only this writes into the folder of shards. */
const ours = /^[a-z0-9-]+-[0-9a-f]{12}\.json(\.\d+\.tmp)?$/;

/** Written beside the manifest, for those who read shards with other tools. */
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
    writeAtomically(file === null ? path : join(folder, file), text);
    if (file !== null) written.add(file);
  }
  for (const [name, schema] of Object.entries(schemas)) {
    const beside = `${folder}.${name}.schema.json`;
    if (written.size === 0) rmSync(beside, { force: true });
    else writeAtomically(beside, schemaTextOf(`graph, ${name}`, schema));
  }
  removeOthers(folder, written);
}

function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (ours.test(name) && !kept.has(name)) rmSync(join(folder, name), { force: true });
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
