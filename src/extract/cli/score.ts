import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writeAtomically } from './atomic-write.ts';
import { bootstrap, type Interval } from './bootstrap.ts';
import { say, warn, type Command } from './command.ts';
import { predictFiles } from './predict.ts';

/** Counts of one article, as the scorer names them. */
type Counts = Readonly<Record<string, number>>;

interface Scorer {
  scoreArticle: (gold: unknown, prediction: unknown) => Counts;
}

interface Measure {
  name: string;
  /** Less is better. */
  falls?: true;
  of: (sample: readonly Counts[]) => number | null;
}

const sum = (sample: readonly Counts[], key: string): number =>
  sample.reduce((total, counts) => total + (counts[key] ?? 0), 0);

const ratio = (name: string, part: string, whole: string): Measure => ({
  name,
  of: (sample) => {
    const total = sum(sample, whole);
    return total === 0 ? null : sum(sample, part) / total;
  },
});

const f1 = (name: string, hit: string, predicted: string, gold: string): Measure => ({
  name,
  of: (sample) => {
    const total = sum(sample, predicted) + sum(sample, gold);
    return total === 0 ? null : (2 * sum(sample, hit)) / total;
  },
});

const measures: readonly Measure[] = [
  ratio('persons precision', 'pTp', 'pPred'),
  ratio('persons recall', 'pTp', 'pGold'),
  ratio('country of person', 'cTp', 'cGold'),
  ratio('main meetings precision', 'mmTp', 'mmPred'),
  ratio('main meetings recall', 'mmTp', 'mmGold'),
  f1('main meetings F1', 'mmTp', 'mmPred', 'mmGold'),
  f1('all meetings F1', 'mTp', 'mPred', 'mGold'),
  f1('participants F1', 'aTp', 'aPred', 'aGold'),
  ratio('date exact', 'dOk', 'dN'),
  { ...ratio('date wrong but certain', 'wc', 'tN'), falls: true },
  ratio('kind', 'kOk', 'kN'),
  ratio('place', 'plOk', 'plN'),
  ratio('chairs', 'chOk', 'chN'),
];

export const score: Command = {
  usage: 'score [--corpus DIR] [--only odd|even] [--keep]',
  summary:
    'Quality on annotated articles, with 95 % bootstrap intervals; fails below the floor that --keep sets.',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { corpus: { type: 'string' }, only: { type: 'string' }, keep: { type: 'boolean' } },
    });
    const corpus = resolve(values.corpus ?? '../shared/corpus');
    const scorerPath = join(corpus, 'score.mjs');
    if (!existsSync(scorerPath)) {
      say(`No annotated articles at ${corpus}: nothing to score. Name them with --corpus DIR.`);
      return 0;
    }
    const wanted = (name: string) =>
      values.only === undefined || Number(name.slice(0, 3)) % 2 === (values.only === 'odd' ? 1 : 0);
    const counts = await countsOf(corpus, scorerPath, wanted);
    say(`${String(counts.length)} articles`);
    for (const measure of measures) say(formatRow(measure.name, bootstrap(counts, measure.of)));
    if (values.only !== undefined) return 0;
    return values.keep ? keepFloor(counts) : checkFloor(counts);
  },
};

/** What was reached once and may not fall, by the name of the measure. */
const floorFile = 'seeds/gold/score-floor.json';

function keepFloor(counts: readonly Counts[]): number {
  const reached = measures.map(({ name, of }) => [name, of(counts)]);
  writeAtomically(floorFile, `${JSON.stringify(Object.fromEntries(reached), null, 2)}\n`);
  say(`Kept as the floor: ${floorFile}`);
  return 0;
}

function checkFloor(counts: readonly Counts[]): number {
  if (!existsSync(floorFile)) return 0;
  const floor = readJson(floorFile) as Readonly<Record<string, number | null>>;
  const worse = measures.filter(({ name, of, falls }) => {
    const [now, then] = [of(counts), floor[name] ?? null];
    if (now === null || then === null) return false;
    return falls ? now > then + 1e-9 : now < then - 1e-9;
  });
  for (const { name, of } of worse)
    warn(`${name} fell from ${String(floor[name])} to ${String(of(counts))}.`);
  return worse.length > 0 ? 1 : 0;
}

async function countsOf(
  corpus: string,
  scorerPath: string,
  wanted: (name: string) => boolean,
): Promise<Counts[]> {
  const allGold = join(corpus, 'dev/gold');
  const articles = join(corpus, 'dev/articles');
  const folder = mkdtempSync(join(tmpdir(), 'cuocgap-score-'));
  const [predictions, gold] = [join(folder, 'predictions'), join(folder, 'gold')];
  try {
    const names = readdirSync(allGold).filter(
      (name) => /^\d{3}\.json$/u.test(name) && wanted(name),
    );
    mkdirSync(gold);
    for (const name of names) symlinkSync(join(allGold, name), join(gold, name));
    const files = names.map((name) => join(articles, name.replace('.json', '.txt')));
    predictFiles(files, predictions, (file) => publishedIn(join(gold, idOf(file))));
    const { scoreArticle } = await loadScorer(scorerPath, predictions, gold);
    return names.map((name) =>
      scoreArticle(readJson(join(gold, name)), readJson(join(predictions, name))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const idOf = (file: string): string => file.slice(-'NNN.txt'.length).replace('.txt', '.json');
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const publishedIn = (path: string): string | null =>
  (readJson(path) as { published?: string | null }).published ?? null;

/** The scorer is a program: it runs once on import, prints its own table and gives its functions. */
async function loadScorer(path: string, predictions: string, gold: string): Promise<Scorer> {
  const argv = process.argv;
  process.argv = [...argv.slice(0, 1), path, predictions, gold];
  try {
    return (await import(pathToFileURL(path).href)) as Scorer;
  } finally {
    process.argv = argv;
  }
}

function formatRow(name: string, { value, low, high }: Interval): string {
  const show = (n: number | null) => (n === null ? ' n/a ' : n.toFixed(3));
  return `${name.padEnd(24)} ${show(value)}  [${show(low)}, ${show(high)}]`;
}
