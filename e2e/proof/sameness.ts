import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticles } from '../../src/extract/cli/seeds.ts';
import { thousands, type Figure } from '../../src/graph/bench/figure.ts';
import { makeRandom } from '../../src/graph/lifelike/random.ts';
import { copyProject } from './copy-project.ts';
import { digestOfFile, digestOfFolder } from './digest.ts';
import { pileOfArticles, shuffled } from './pile.ts';
import { runCommand } from './run-command.ts';

interface Place {
  folder: string;
  /** A different order of the same articles in each place. */
  seed: number;
}

/**
 * What no build may look at: Vietnamese sorts đ behind d, Turkish lowers I to ı, Kiritimati is a
 * day ahead of Pago Pago.
 */
const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Ho_Chi_Minh'];
const locales = ['C', 'vi_VN.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8'];

/**
 * The same bytes whatever the folder, time zone, locale, order of the input, number of threads and
 * state of the cache: `dist` of the project as it stands, and `graph.json` of a pile of articles.
 */
export async function proveSameness(root: string, full: boolean): Promise<Figure[]> {
  const top = mkdtempSync(join(tmpdir(), 'cuocgap-sameness-'));
  try {
    const places = ['first', 'a second place with spaces'].map((name, seed): Place => {
      const folder = join(top, name);
      mkdirSync(folder);
      copyProject(root, folder, { backwards: seed === 1, install: full });
      return { folder, seed };
    });
    return [
      ...(await productionBuilds(root, places, full)),
      ...(await graphsOfPile(root, places, full)),
    ];
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

const envOf = (at: number) => {
  const locale = locales[at % locales.length] ?? 'C';
  return { TZ: zones[at % zones.length] ?? 'UTC', LC_ALL: locale, LANG: locale };
};

const distinct = (digests: readonly string[]): number => new Set(digests).size;

async function productionBuilds(
  root: string,
  places: readonly Place[],
  full: boolean,
): Promise<Figure[]> {
  const committed = await digestOfFile(join(root, 'public/graph.json'));
  const folders: string[] = [];
  const graphs: string[] = [committed];
  for (let round = 0; round < (full ? 2 : 1); round++)
    for (const [at, { folder }] of places.entries()) {
      await runCommand('npm run --silent build', { cwd: folder, env: envOf(2 * round + at) });
      folders.push(await digestOfFolder(join(folder, 'dist')));
      graphs.push(await digestOfFile(join(folder, 'dist/graph.json')));
    }
  const of = `${String(folders.length)} production builds in ${String(places.length)} folders, each in its own time zone and locale`;
  return [
    { what: 'distinct dist', of, value: distinct(folders), unit: '', goal: { most: 1 } },
    {
      what: 'distinct graph.json of the seeds',
      of: `${of}, and the one in the repository`,
      value: distinct(graphs),
      unit: '',
      goal: { most: 1 },
    },
  ];
}

async function graphsOfPile(
  root: string,
  places: readonly Place[],
  full: boolean,
): Promise<Figure[]> {
  const pile = pileOfArticles(readArticles(root).articles, full ? 3000 : 600);
  for (const { folder, seed } of places) {
    const lines = seed === 0 ? pile : shuffled(pile, makeRandom(seed));
    writeFileSync(join(folder, 'seeds/articles/pile.ndjson'), `${lines.join('\n')}\n`);
  }
  const cores = Math.max(2, availableParallelism());
  const [first, second] = places as [Place, Place];
  const cases: [Place, number, 'cold' | 'warm'][] = full
    ? places.flatMap((place): [Place, number, 'cold' | 'warm'][] => [
        [place, 1, 'cold'],
        [place, cores, 'warm'],
        [place, 5, 'cold'],
        [place, 1, 'warm'],
      ])
    : [
        [first, 1, 'cold'],
        [second, cores, 'cold'],
        [second, 1, 'warm'],
      ];
  const digests: string[] = [];
  let meetings = 0;
  for (const [at, [{ folder }, jobs, cache]] of cases.entries()) {
    if (cache === 'cold') rmSync(join(folder, '.cache'), { recursive: true, force: true });
    rmSync(join(folder, 'public/graph.json'), { force: true });
    const report = await runCommand(`npm run --silent cuocgap -- build --jobs ${String(jobs)}`, {
      cwd: folder,
      env: envOf(at),
    });
    meetings = Number(/(\d[\d,. ]*) meetings/u.exec(report)?.[1]?.replace(/\D/gu, '') ?? 0);
    digests.push(await digestOfFile(join(folder, 'public/graph.json')));
  }
  const of = `${String(cases.length)} builds of ${thousands(pile.length)} articles: 2 folders, ${String(distinct(cases.map((_, at) => envOf(at).TZ)))} time zones and locales, 2 orders, 1 to ${String(full ? 5 : cores)} threads, cache cold and warm`;
  return [
    { what: 'distinct graph.json', of, value: distinct(digests), unit: '', goal: { most: 1 } },
    {
      what: 'meetings in it',
      of: `${thousands(pile.length)} articles`,
      value: meetings,
      unit: '',
      goal: { least: pile.length / 3 },
    },
  ];
}
