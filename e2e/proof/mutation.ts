import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import groups from '../../.config/mutation-groups.json' with { type: 'json' };
import type { Figure } from '../../src/graph/bench/figure.ts';
import { runNode } from './run-node.ts';

/** The part of Stryker's report that is read: the fate of each change, by file. */
interface MutationReport {
  files: Record<string, { mutants: { status: string }[] }>;
}

/** Where the tests saw the change: a test failed, or it never ended. */
const seen = new Set(['Killed', 'Timeout']);
const unseen = new Set(['Survived', 'NoCoverage']);

/**
 * Changes the code of the core one small piece at a time and counts how often the tests see it, in
 * percent, group by group and file by file. Not `full`: dates and the URL codec alone. Where the
 * environment names a group in MUTATION: that one alone.
 */
export async function proveMutation(root: string, full: boolean): Promise<Figure[]> {
  const figures: Figure[] = [];
  mkdirSync(join(root, '.cache/mutation'), { recursive: true });
  const asked = process.env['MUTATION'];
  for (const [name, { goal, equivalent }] of Object.entries(groups)) {
    if (asked === undefined ? !full && goal < 95 : name !== asked) continue;
    await runNode(
      [
        join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
        'run',
        '.config/stryker.config.js',
      ],
      { cwd: root, env: { MUTATION: name } },
    );
    const path = join(root, `.cache/mutation/${name.replaceAll(' ', '-')}.json`);
    const report = JSON.parse(readFileSync(path, 'utf8')) as MutationReport;
    figures.push(...figuresOf(name, report, goal, equivalent));
  }
  if (figures.length === 0)
    throw new Error(
      `MUTATION names no group of .config/mutation-groups.json: "${asked ?? ''}". ` +
        `Groups: ${Object.keys(groups).join(', ')}.`,
    );
  return figures;
}

function figuresOf(
  name: string,
  { files }: MutationReport,
  goal: number,
  equivalent: string,
): Figure[] {
  const scoreOf = (mutants: { status: string }[]): { value: number; of: string } => {
    const killed = mutants.filter(({ status }) => seen.has(status)).length;
    const all = killed + mutants.filter(({ status }) => unseen.has(status)).length;
    return { value: (100 * killed) / all, of: `${String(all)} changes` };
  };
  const whole = scoreOf(Object.values(files).flatMap(({ mutants }) => mutants));
  return [
    {
      what: `mutations seen: ${name}`,
      ...whole,
      unit: '%',
      goal: { least: goal },
      note: equivalent,
    },
    ...Object.entries(files).map(([file, { mutants }]) => ({
      what: `· ${file}`,
      ...scoreOf(mutants),
      unit: '%',
    })),
  ];
}
