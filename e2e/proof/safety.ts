import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expressionsOf, judge } from '../../.config/expressions.ts';
import { readGazetteer } from '../../src/extract/cli/seeds.ts';
import { gazetteerFiles } from '../../src/extract/gazetteer/schema.ts';
import { makeReader } from '../../src/extract/reader.ts';
import { thousands, type Figure } from '../../src/graph/bench/figure.ts';
import { addressFault, hostileAddresses } from './hostile-addresses.ts';
import { articleFaults, articlesPerText, gazetteerFault } from './hostile-articles.ts';
import { hostileStrings } from './hostile-strings.ts';
import { largeArticles } from './large-articles.ts';
import { secondsOf } from './large-article-time.ts';
import { readMutated } from './mutated-graphs.ts';

/** A count of what went wrong, which should be none; the note shows the first. */
const none = (what: string, of: string, faults: readonly string[]): Figure => ({
  what,
  of,
  value: faults.length,
  unit: '',
  goal: { most: 0 },
  ...(faults[0] === undefined ? {} : { note: faults[0].slice(0, 300) }),
});

/** Safety against hostile texts, graphs, addresses and pages; `full` takes minutes. */
export async function proveSafety(root: string, full: boolean): Promise<Figure[]> {
  const gazetteer = readGazetteer(root);
  const reader = makeReader(gazetteer);
  const texts = full ? hostileStrings : hostileStrings.filter((_, at) => at % 12 === 0);
  const addresses = hostileAddresses(hostileStrings);
  const figures: Figure[] = [
    {
      what: 'hostile texts, each in every place named below',
      of: 'HTML, addresses, invisible and broken letters, names of the language, formulas, sizes',
      value: hostileStrings.length,
      unit: '',
      goal: { least: 200 },
    },
    none(
      'addresses read wrongly',
      `${thousands(addresses.length)} addresses, each text in each parameter`,
      addresses.flatMap((address) => addressFault(address) ?? []),
    ),
    none(
      'hostile articles that break or invent',
      `${thousands(texts.length * articlesPerText)} articles`,
      texts.flatMap((text) => articleFaults(text, reader)),
    ),
  ];
  const entries = full ? texts.filter((_, at) => at % 12 === 0) : texts.slice(0, 3);
  figures.push(
    none(
      'hostile gazetteer entries that do harm',
      `${thousands(entries.length * gazetteerFiles.length * 2)} gazetteers`,
      gazetteerFiles.flatMap((file) =>
        entries.flatMap((text) =>
          [true, false].flatMap((closed) => gazetteerFault(gazetteer, file, text, closed) ?? []),
        ),
      ),
    ),
  );
  figures.push(...mutations(root, full), ...(await expressions(root, full)));
  const slow = Object.entries(largeArticles).map(([name, text]) => ({
    name,
    seconds: secondsOf(text, reader),
  }));
  const slowest = slow.sort((a, b) => b.seconds - a.seconds)[0];
  figures.push({
    what: 'slowest page of a megabyte made to be slow',
    of: `${String(slow.length)} pages`,
    value: slowest?.seconds ?? NaN,
    unit: 's',
    goal: { most: 1 },
    note: slowest?.name ?? '',
  });
  return [...figures, billOfMaterials(root)];
}

function mutations(root: string, full: boolean): Figure[] {
  const source = readFileSync(join(root, 'public/graph.json'), 'utf8');
  const count = full ? 12_000 : 500;
  const { refused, usable, noJson, faults } = readMutated(source, count, 5, hostileStrings);
  const of = `${thousands(count)} mutated graph files`;
  return [
    none(
      'throw, or are refused without a reason',
      `${of}: ${thousands(refused)} refused, ${thousands(usable)} usable, ${thousands(noJson)} no JSON`,
      faults,
    ),
    {
      what: 'mutated graph files',
      of,
      value: count,
      unit: '',
      goal: { least: full ? 10_000 : 500 },
    },
  ];
}

async function expressions(root: string, full: boolean): Promise<Figure[]> {
  const all = expressionsOf(root, full ? 'src' : 'src/graph');
  const judged = [];
  for (const expression of all) judged.push(await judge(expression));
  const proved = judged.filter(({ verdict }) => verdict === 'proved').length;
  const attacked = judged.filter(({ verdict }) => verdict === 'attacked').length;
  return [
    none(
      'regular expressions that are not linear',
      `${String(all.length)} expressions: ${String(proved)} proved by automata, ${String(attacked)} attacked in vain`,
      judged.flatMap(({ verdict }) => (typeof verdict === 'object' ? [verdict.problem] : [])),
    ),
  ];
}

/** Every package with its version, licence and hash, CycloneDX, into .cache/proof. */
function billOfMaterials(root: string): Figure {
  const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  mkdirSync(join(root, '.cache/proof'), { recursive: true });
  writeFileSync(join(root, '.cache/proof/sbom.cdx.json'), text);
  const { components } = JSON.parse(text) as { components: { hashes?: unknown[] }[] };
  return {
    what: 'packages in the bill of materials without a hash',
    of: `${String(components.length)} packages, .cache/proof/sbom.cdx.json`,
    value: components.filter(({ hashes }) => hashes === undefined).length,
    unit: '',
    goal: { most: 0 },
  };
}
