import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOf } from '../../../src/extract/cli/ndjson.ts';
import { readArticles } from '../../../src/extract/cli/seeds.ts';
import { thousands, type Figure } from '../../../src/graph/bench/figure.ts';
import { makeRandom } from '../../../src/graph/lifelike/random.ts';
import type { Graph } from '../../../src/graph/schema.ts';
import { digestOfFile } from '../digest.ts';
import { pileOfArticles, shuffled } from '../pile.ts';
import { runCommand } from '../run-command.ts';
import { gather, map, mapFrom, withParallel, withSlurm } from './commands.ts';
import { seeToPrograms } from './debian.ts';
import { startSlurm } from './slurm.ts';
import { pipePartitions } from './spark-pipe.ts';

/** Where the commands run: the project, and a pile of its own for each engine. */
interface Site {
  root: string;
  pile: string;
  lines: readonly string[];
}

/** Maps the pile of a site into facts-*.ndjson; returns how, in how long, or why it was not done. */
type Engine = (site: Site) => Promise<{ how: string; seconds: number } | { missing: string }>;

const run = ({ root, pile }: Site, command: string, env: Record<string, string> = {}) =>
  runCommand(command, { cwd: root, env: { PILE: pile, ...env } });

/** Without what it takes to install and start an engine. */
async function secondsOf(work: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work;
  return (performance.now() - start) / 1000;
}

const factFiles = (pile: string): string[] =>
  readdirSync(pile).filter((name) => /^facts-.*\.ndjson$/u.test(name));

const oneProcess: Engine = async (site) => {
  const command = `${map} $PILE/articles.ndjson --out $PILE/facts-all.ndjson`;
  return { how: 'one process', seconds: await secondsOf(run(site, command)) };
};

const gnuParallel: Engine = async (site) => {
  const missing = seeToPrograms(['parallel'], ['parallel']);
  if (missing !== null) return { missing };
  const bytes = statSync(join(site.pile, 'articles.ndjson')).size;
  const blocks = 3 * availableParallelism();
  const command = withParallel(`${String(Math.ceil(bytes / blocks / 1000))}k`);
  const seconds = await secondsOf(run(site, command));
  return { how: `GNU parallel, ${String(factFiles(site.pile).length)} blocks`, seconds };
};

const slurm: Engine = async (site) => {
  const missing = seeToPrograms(['munged', 'slurmctld', 'slurmd'], ['munge', 'slurm-wlm']);
  if (missing !== null) return { missing };
  if (process.getuid?.() !== 0) return { missing: 'needs root to start a cluster of one node' };
  const folder = mkdtempSync(join(tmpdir(), 'cuocgap-slurm-'));
  try {
    const cluster = await startSlurm(folder);
    try {
      const jobs = 4 * availableParallelism();
      const seconds = await secondsOf(run(site, withSlurm(jobs), cluster.env));
      return { how: `Slurm, an array of ${String(jobs)} jobs`, seconds };
    } finally {
      await cluster.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const sparkPipe: Engine = async ({ root, pile, lines }) => {
  const partitions = 7;
  const around = { cwd: pile, partitions, random: makeRandom(partitions) };
  const piped = pipePartitions(lines, mapFrom(root), around);
  const seconds = await secondsOf(piped);
  const facts = (await piped).map((line) => `${line}\n`).join('');
  writeFileSync(join(pile, 'facts-piped.ndjson'), facts);
  return { how: `the contract of Spark's pipe, ${String(partitions)} partitions`, seconds };
};

const engines: Readonly<Record<string, Engine>> = {
  'one process': oneProcess,
  'GNU parallel': gnuParallel,
  Slurm: slurm,
  "Spark's pipe": sparkPipe,
};

/**
 * The same commands under four engines, and the bytes of the graph that each ends with. `articles`
 * are files of NDJSON; without, the seeds and a pile of invented articles.
 */
export async function proveDistribution(
  root: string,
  full: boolean,
  articles: readonly string[] = [],
): Promise<Figure[]> {
  const lines: string[] = [];
  if (articles.length > 0) for await (const line of linesOf(articles)) lines.push(line);
  else lines.push(...pileOfArticles(readArticles(root).articles, full ? 5000 : 1000));
  const top = mkdtempSync(join(tmpdir(), 'cuocgap-distribution-'));
  const figures: Figure[] = [];
  let expected: string | null = null;
  try {
    for (const [name, engine] of Object.entries(engines)) {
      const site = { root, lines, pile: join(top, name.replace(/\W/gu, '')) };
      mkdirSync(site.pile);
      writeFileSync(join(site.pile, 'articles.ndjson'), lines.map((line) => `${line}\n`).join(''));
      const done = await engine(site);
      const different = (of: string, value: number, because?: string): Figure => ({
        what: 'graphs that differ from that of one process',
        of,
        value,
        unit: '',
        goal: { most: 0 },
        ...(because !== undefined && { because }),
      });
      if ('missing' in done) {
        figures.push(different(name, NaN, done.missing));
        continue;
      }
      const graph = await gatherShuffled(site);
      const found = await digestOfFile(graph);
      figures.push({ what: 'map', of: done.how, value: done.seconds, unit: 's' });
      if (expected !== null) figures.push(different(done.how, found === expected ? 0 : 1));
      else figures.push(...sizeOf(graph, lines.length, found));
      expected ??= found;
    }
    return figures;
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

/** The partial results in another order than that in which they were made. */
async function gatherShuffled(site: Site): Promise<string> {
  const files = shuffled(factFiles(site.pile).sort(), makeRandom(site.lines.length));
  await run(site, gather(files.map((name) => `$PILE/${name}`).join(' ')));
  return join(site.pile, 'graph.json');
}

function sizeOf(path: string, lines: number, digest: string): Figure[] {
  const graph = JSON.parse(readFileSync(path, 'utf8')) as Graph;
  const of = `the graph of ${thousands(lines)} articles`;
  return [
    { what: 'meetings', of, value: graph.meetings.length, unit: '', note: `SHA-256 ${digest}` },
    { what: 'people', of, value: graph.people.length, unit: '' },
  ];
}
