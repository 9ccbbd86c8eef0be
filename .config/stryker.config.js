import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import { URL } from 'node:url';

/**
 * What is changed, and the tests that should see it: those that stand beside it, so that a change
 * far away that only a test of the whole pipeline would see counts as not seen.
 */
const groups = JSON.parse(readFileSync(new URL('mutation-groups.json', import.meta.url), 'utf8'));

/** Which group of files: `MUTATION=dates npm run mutation`. */
const name = env.MUTATION ?? 'dates';
const group = groups[name];
if (!group) throw new Error(`No group "${name}". Groups: ${Object.keys(groups).join(', ')}.`);
env.MUTATION_TESTS = JSON.stringify(group.tests);
// each change is tried with fewer runs of each property: it is the examples that should see most
env.FC_RUNS ??= '20';

export default {
  mutate: group.mutate,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: '.config/mutation.vitest.config.ts', related: false },
  reporters: ['json', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.cache/mutation/${name.replaceAll(' ', '-')}.json` },
  tempDirName: '.cache/stryker',
  ignorePatterns: ['dist', '.cache', 'test-results', 'shots'],
  concurrency: Number(env.MUTATION_JOBS ?? 1),
  // an endless loop is told by how often it comes round; a slow machine alone makes none
  timeoutMS: 60_000,
  allowEmpty: false,
};
