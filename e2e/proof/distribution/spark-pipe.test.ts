import { expect, test } from 'vitest';
import { makeRandom } from '../../../src/graph/lifelike/random.ts';
import { pipePartitions } from './spark-pipe.ts';

const lines = Array.from({ length: 40 }, (_, n) => `{"n":${String(n)}}`);
const pipe = (command: string) =>
  pipePartitions(lines, command, { cwd: '/', partitions: 4, random: makeRandom(1) });

test('every line comes back, those of one partition twice, in another order', async () => {
  const answers = await pipe('cat');
  expect(answers.length).toBeGreaterThan(40);
  expect(new Set(answers)).toEqual(new Set(lines));
  expect([...new Set(answers)]).not.toEqual(lines);
});

test('a command that loses lines or fails is found out', async () => {
  await expect(pipe('head -n 1')).rejects.toThrow(/lines in, 1 out/u);
  await expect(pipe('grep -v n')).rejects.toThrow('Status 1 of: grep -v n');
});
