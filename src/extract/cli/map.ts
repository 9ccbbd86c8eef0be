import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { UsageError, warn, type Command } from './command.ts';
import { mapMany } from './map-many.ts';
import type { MapTask } from './map-task.ts';
import { linesOf, writeLines } from './ndjson.ts';
import { showProgress } from './progress.ts';

/** Bytes that were read, of how many; null where that is not known: standard input, .gz. */
interface Reading {
  bytes: number;
  of: number | null;
}

const isOfUnknownSize = (path: string): boolean => path === '-' || path.endsWith('.gz');

function readingOf(paths: readonly string[]): Reading {
  if (paths.length === 0 || paths.some(isOfUnknownSize)) return { bytes: 0, of: null };
  return { bytes: 0, of: paths.reduce((sum, path) => sum + statSync(path).size, 0) };
}

async function* tasksOf(paths: readonly string[], reading: Reading): AsyncGenerator<MapTask> {
  let number = 0;
  for await (const line of linesOf(paths)) {
    if (reading.of !== null) reading.bytes += Buffer.byteLength(line) + 1;
    yield { line, where: `record ${String(++number)}` };
  }
}

/** A whole number of threads from the argument --jobs. @throws UsageError */
export function jobsFrom(text: string | undefined): number {
  const jobs = text === undefined ? availableParallelism() : Number(text);
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new UsageError(`--jobs wants a whole number of threads from 1, not "${text ?? ''}".`);
  return jobs;
}

export const map: Command = {
  usage: 'map [--out FILE] [--jobs N] [--no-cache] [ARTICLES.ndjson …]',
  summary: 'One article a line → its facts, one a line. Reads standard input without files.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        out: { type: 'string', default: '-' },
        jobs: { type: 'string' },
        'no-cache': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const reading = readingOf(positionals);
    const lines = mapMany(tasksOf(positionals, reading), {
      root: process.cwd(),
      cached: !values['no-cache'],
      jobs: jobsFrom(values.jobs),
    });
    const failed = await writeAll(values.out, lines, reading);
    if (failed > 0)
      warn(`${String(failed)} records could not be read: see the lines with "error".`);
    return 0;
  },
};

/** Writes the lines with a progress bar; returns how many are error records. */
async function writeAll(
  path: string,
  lines: AsyncIterable<string>,
  reading: Reading,
): Promise<number> {
  const progress = showProgress('articles');
  let [done, failed] = [0, 0];
  const counted = async function* () {
    for await (const line of lines) {
      if (line.startsWith('{"error":')) failed++;
      progress.update(++done, null, reading.of === null ? null : reading.bytes / reading.of);
      yield line;
    }
  };
  await writeLines(path, counted());
  progress.end();
  return failed;
}
