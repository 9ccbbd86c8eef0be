import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { oneRunIn } from '../../graph/lifelike/one-run-in.ts';
import { sampleFacts } from '../build/sample-facts.ts';
import { openCache } from './fact-cache.ts';
import { parseFactLine } from './fact-line.ts';
import { mapMany } from './map-many.ts';
import type { MapTask } from './map-task.ts';
import { reduceLines } from './reduce.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuocgap-map-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const record = (n: number): MapTask => ({
  where: `record ${String(n)}`,
  line: JSON.stringify({
    id: `bai-${String(n)}`,
    text: `Bài ${String(n)}\n\nNgày ${String(n)}/11/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone.`,
    published: null,
  }),
});

const map = (tasks: readonly MapTask[], jobs: number) =>
  collect(mapMany(tasks, { root: process.cwd(), cached: false, jobs }));

describe('map', () => {
  const tasks = Array.from({ length: 70 }, (_, n) => record(n + 1));
  test('on three threads gives the lines of one, in the order of the records', async () => {
    const lines = await map(tasks, 1);
    expect(lines).toHaveLength(70);
    expect(await map(tasks, 3)).toEqual(lines);
  });
  test('a record that fails becomes an error record, the others are read', async () => {
    const broken: MapTask = { where: 'record 2', line: '{"id": 7' };
    const lines = await map([record(1), broken, record(3)], 1);
    const kinds = lines.map((line) => Object.keys(JSON.parse(line) as object)[0]);
    expect(kinds).toEqual(['article', 'error', 'article']);
    expect(JSON.parse(lines[1] ?? '')).toHaveProperty('error.where', 'record 2');
  });
});

describe('reduce', () => {
  const pile = Array.from({ length: 12 }, (_, n) =>
    JSON.stringify(sampleFacts(`b-${String(n)}`, [], [])),
  );
  const rest = [
    'not JSON',
    '{"no":"facts"}',
    '{"error":{"id":"x","where":"x","what":"y","remedy":"z"}}',
  ];
  const reduce = (lines: Iterable<string>) => collect(reduceLines(stream(lines)));

  test('any order, any partition, any repetition: the same lines', async () => {
    const whole = await reduce([...pile, ...rest]);
    expect(whole).toHaveLength(15);
    const cut = fc.nat({ max: 15 });
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...pile, ...rest], { minLength: 15 }),
        cut,
        cut,
        async (lines, a, b) => {
          const first = await reduce(lines.slice(0, a));
          const second = await reduce(lines.slice(Math.min(a, b)));
          expect(await reduce([...second, ...first])).toEqual(whole);
        },
      ),
      oneRunIn(5),
    );
  });
});

test('a line that holds no facts says where it stands and what to do', () => {
  expect(parseFactLine('{}', 'line 3')).toEqual({
    error: {
      id: 'line 3',
      where: 'line 3',
      what: 'The line holds no facts.',
      remedy: 'Write the file again with the command map.',
    },
  });
});

describe('the cache', () => {
  const facts = sampleFacts('a', [{ name: 'Kham Phon', country: 'LA' }], []);
  test('gives back what was put in, for the same article and version only', () => {
    const cache = openCache(folder, 'version 1');
    cache.set(facts.article, facts);
    expect(cache.get(facts.article)).toEqual(facts);
    expect(cache.get({ ...facts.article, published: '2024-11-07' })).toBeNull();
    expect(openCache(folder, 'version 2').get(facts.article)).toBeNull();
  });
  test('that cannot be written costs time only', () => {
    const cache = openCache('/dev/null/nowhere', 'version 1');
    cache.set(facts.article, facts);
    expect(cache.get(facts.article)).toBeNull();
  });
});
