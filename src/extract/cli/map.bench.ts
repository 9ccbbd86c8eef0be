import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { thousands, type Figure } from '../../graph/bench/figure.ts';
import { mapMany } from './map-many.ts';
import type { MapTask } from './map-task.ts';
import { linesOf } from './ndjson.ts';
import { readArticles } from './seeds.ts';

/** Real articles that lie beside the project where its makers work. */
const corpus = '../shared/corpus/unlabelled.ndjson.gz';

interface Source {
  name: string;
  lines: string[];
}

/** So many real articles as lines of NDJSON: of the corpus, else the seeds again and again. */
async function articles(root: string, count: number): Promise<Source> {
  const lines: string[] = [];
  const path = join(root, corpus);
  const isThere = existsSync(path);
  if (isThere)
    for await (const line of linesOf([path])) {
      lines.push(line);
      if (lines.length === count) break;
    }
  else {
    const seeds = readArticles(root).articles;
    for (let n = 0; n < count; n++) {
      const { text, published } = seeds[n % seeds.length] ?? { text: '', published: null };
      lines.push(JSON.stringify({ id: `seed-${String(n)}`, text, published }));
    }
  }
  return { name: isThere ? 'the corpus' : 'the seeds, repeated', lines };
}

const textOf = (line: string): string => (JSON.parse(line) as { text: string }).text;

async function secondsOfMap(lines: readonly string[], root: string, jobs: number): Promise<number> {
  const tasks = lines.map((line, n): MapTask => ({ line, where: String(n) }));
  const start = performance.now();
  let mapped = 0;
  for await (const line of mapMany(tasks, { root, cached: false, jobs }))
    mapped += Math.sign(line.length);
  if (mapped !== lines.length)
    throw new Error(`${String(mapped)} of ${String(lines.length)} mapped`);
  return (performance.now() - start) / 1000;
}

/** Why the goals of speed may be missed, and what would help. */
const slow = {
  because:
    'everything is read, not dates alone, and no step stands out: events take a quarter of the time, words and phrases a fifth, all else a few percent each',
  next: 'words and phrases by a compiled matcher, which may save that fifth; nothing seen yet would make it three times as fast',
};

/**
 * Throughput and memory of `map` on real articles, without its cache: from its start, and of as many
 * articles more once it is warm, as in a long run. Beside libraries that do far
 * less with the same texts: chrono-node looks for dates alone, compromise for names of people alone,
 * the first in Vietnamese, the second in English. Run it in a process of its own: memory is that of the whole process.
 */
export async function benchMap(root: string, count: number): Promise<Figure[]> {
  const { name, lines: all } = await articles(root, 2 * count);
  const lines = all.slice(0, count);
  const bytesOf = (some: readonly string[]) =>
    some.reduce((sum, line) => sum + Buffer.byteLength(textOf(line)), 0);
  const of = `${thousands(lines.length)} articles of ${name}`;
  const rates = (what: string, seconds: number, some = lines): Figure[] => [
    { what, of, value: some.length / seconds, unit: 'articles/s' },
    { what, of, value: bytesOf(some) / 1e6 / seconds, unit: 'MB/s' },
  ];
  await secondsOfMap(lines.slice(0, 50), root, 1);
  const one = await secondsOfMap(lines, root, 1);
  const warm = (await secondsOfMap(all, root, 1)) - one;
  const memory = process.resourceUsage().maxRSS / 1024;
  const cores = availableParallelism();
  const shared = await secondsOfMap(lines, root, cores);
  const together = `map, ${String(cores)} threads`;
  const texts = lines.map(textOf);
  const alone = (what: string, read: (text: string) => unknown): Figure[] => {
    const start = performance.now();
    for (const text of texts) read(text);
    const seconds = (performance.now() - start) / 1000;
    return [
      ...rates(what, seconds),
      { what: `map, as many times as fast as ${what}`, of, value: seconds / one, unit: '×' },
      {
        what: `map once warm, as many times as fast as ${what}`,
        of,
        value: seconds / warm,
        unit: '×',
        goal: { least: 1 },
        ...slow,
      },
    ];
  };
  const [articlesPerSecond, megabytesPerSecond] = rates(
    'map, one thread, once warm',
    warm,
    all.slice(count),
  ) as [Figure, Figure];
  return [
    ...rates('map, one thread', one),
    { ...articlesPerSecond, goal: { least: 900 }, ...slow },
    { ...megabytesPerSecond, goal: { least: 10 }, ...slow },
    { what: 'map, one thread, peak memory', of, value: memory, unit: 'MB' },
    ...rates(together, shared),
    { what: `${together}, per core`, of, value: lines.length / shared / cores, unit: 'articles/s' },
    ...alone('chrono-node, dates alone', (text) => chrono.vi.parse(text)),
    ...alone('compromise, names alone', (text) => nlp(text).people().out('array') as unknown),
  ];
}
