import { existsSync, readFileSync } from 'node:fs';
import { readGraph } from '../../graph/parse-graph.ts';
import type { Graph } from '../../graph/schema.ts';

/**
 * The graph of the last build, whose ids, links and positions live on; null when there is none.
 * One that cannot be read is named in `warnings` and left out: ids that were made then may change.
 */
export function readPrevious(path: string, warnings: string[]): Graph | null {
  if (!existsSync(path)) return null;
  try {
    const read = readGraph(JSON.parse(readFileSync(path, 'utf8')));
    if (read.ok) return read.graph;
    warnings.push(`${path}: ${read.fault.what} (${read.fault.where}). ${consequence}`);
  } catch (error) {
    warnings.push(
      `${path}: ${error instanceof Error ? error.message : String(error)} ${consequence}`,
    );
  }
  return null;
}

const consequence = 'The build began without it: restore it from git to keep ids and positions.';
