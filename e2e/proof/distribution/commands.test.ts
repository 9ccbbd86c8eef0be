import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gather, map, mapFrom, withParallel, withSlurm } from './commands.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
const readme = read('../../../README.md');

test.each([
  ['map', map],
  ['GNU parallel', withParallel('50M')],
  ['Slurm', withSlurm(200)],
  ["Spark's pipe", mapFrom('/shared/cuoc-gap')],
  ['reduce and finalise', gather()],
])('the README shows the command of %s as it is proved', (_, command) => {
  expect(readme).toContain(command);
});

test('a job of the array maps with the same command', () => {
  expect(read('map.sbatch')).toContain(map);
});
