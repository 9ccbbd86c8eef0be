import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { expressionsIn, expressionsOf, judge } from './expressions.ts';

const root = dirname(import.meta.dirname);

test('finds literals, and what is built at run time', () => {
  const text = 'const a = /x+\\/y/gu;\nconst b = new RegExp(name);';
  expect(expressionsIn('a.ts', text)).toEqual([
    { source: 'x+\\/y', flags: 'gu', where: 'a.ts:1' },
    { source: null, flags: '', where: 'a.ts:2' },
  ]);
});

test('an expression that takes the square of the time is found', async () => {
  const { verdict } = await judge({ source: '\\s*,', flags: 'u', where: ['a.ts:1'] });
  expect(verdict).toEqual({
    problem: expect.stringContaining('a.ts:1: /\\s*,/u is 2nd degree polynomial') as string,
  });
});

test('every regular expression of the page and its contract takes linear time', async () => {
  const judged = await Promise.all(
    [...expressionsOf(root, 'src/graph'), ...expressionsOf(root, 'src/view')].map(judge),
  );
  expect(judged.length).toBeGreaterThan(30);
  expect(
    judged.flatMap(({ verdict }) => (typeof verdict === 'object' ? [verdict.problem] : [])),
  ).toEqual([]);
});
