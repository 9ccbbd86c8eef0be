import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../src/graph/bench/figure.ts';
import { runNode } from './run-node.ts';

/** What a test file says of the properties it holds. */
const property = /fc\.(?:property|asyncProperty)\(/gu;

/** Test files with properties, and how many each holds. */
function filesWithLaws(root: string): Map<string, number> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/u.test(name))
    .map((name) => join('src', name));
  const counts = files.map((name): [string, number] => [
    name,
    [...readFileSync(join(root, name), 'utf8').matchAll(property)].length,
  ]);
  return new Map(counts.filter(([, count]) => count > 0).sort());
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** The properties of the unit tests again, each with so many runs and another seed. */
export async function proveLaws(root: string, runs: number): Promise<Figure[]> {
  const laws = filesWithLaws(root);
  const folder = join(root, '.cache/proof');
  mkdirSync(folder, { recursive: true });
  const report = join(folder, 'laws.json');
  const seed = String(Math.floor(performance.timeOrigin) % 2 ** 31);
  await runNode(
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...laws.keys(),
      '--reporter=json',
      `--outputFile=${report}`,
      '--testTimeout=1800000',
    ],
    { cwd: root, env: { FC_RUNS: String(runs), FC_SEED: seed }, allowed: [0, 1] },
  );
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const failed = testResults.flatMap(({ assertionResults, name, message }) =>
    assertionResults.length === 0
      ? [`${name}: ${message}`]
      : assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName }) => fullName),
  );
  const count = [...laws.values()].reduce((total, n) => total + n, 0);
  const of = `${String(laws.size)} test files`;
  return [
    { what: 'properties', of, value: count, unit: '', goal: { least: 40 } },
    {
      what: 'runs of each property',
      of: `seed ${seed}`,
      value: runs,
      unit: '',
      note: 'costly ones a third to a fifth of it',
    },
    {
      what: 'properties that do not hold',
      of,
      value: failed.length,
      unit: '',
      goal: { most: 0 },
      ...(failed.length > 0 ? { note: failed.join('; ') } : {}),
    },
  ];
}
