import { join } from 'node:path';
import { mostMeetings } from '../../graph/shards/schema.ts';
import { finalise } from '../build/finalise.ts';
import { reportBuild, type BuildReport } from '../build/report.ts';
import { worldOf } from '../build/world.ts';
import type { ArticleFacts, MapError } from '../document.ts';
import { writeAtomically } from './atomic-write.ts';
import { isMapError, type FactLine } from './fact-line.ts';
import { mapMany } from './map-many.ts';
import { readPrevious } from './previous-graph.ts';
import { schemaText } from './schema-text.ts';
import { readArticles, readCuration, readGazetteer } from './seeds.ts';
import { writeGraph } from './write-graph.ts';

/** Fewer than this are read before another thread has started. */
const articlesWorthAThread = 250;

export interface BuildOptions {
  /** Folder of the project. */
  root: string;
  jobs: number;
  /** Meetings above which the graph is written in shards; 20,000 unless said. */
  limit?: number;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Seeds → public/graph.json (with shards beside it where it is too large) and its JSON Schema, each
 * written whole or not at all. The same function for the command line, the production build and the development server.
 * @throws GazetteerError or BuildError: what must be mended before anything is built.
 */
export async function buildGraph({
  root,
  jobs,
  limit = mostMeetings,
  onProgress,
}: BuildOptions): Promise<BuildReport> {
  const gazetteer = readGazetteer(root);
  const corrections = readCuration(root);
  const { articles, errors } = readArticles(root);
  const facts: ArticleFacts[] = [];
  const failed: MapError[] = [...errors];
  const tasks = articles.map((article) => ({ article }));
  const threads = Math.min(jobs, Math.ceil(articles.length / articlesWorthAThread));
  for await (const line of mapMany(tasks, { root, cached: true, jobs: threads })) {
    const item = JSON.parse(line) as FactLine;
    if (isMapError(item)) failed.push(item);
    else facts.push(item);
    onProgress?.(facts.length + failed.length, articles.length);
  }
  const warnings: string[] = [];
  const path = join(root, 'public/graph.json');
  const previous = readPrevious(path, warnings);
  const world = worldOf(gazetteer);
  const { graph, warnings: stale } = finalise({ facts, world, previous, corrections });
  writeGraph(path, graph, limit);
  writeAtomically(join(root, 'public/graph.schema.json'), schemaText());
  return reportBuild(graph, facts, failed, [...warnings, ...stale]);
}
