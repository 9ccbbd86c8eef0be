import { expect, test } from 'vitest';
import { makeRandom } from '../../src/graph/lifelike/random.ts';
import { readRecord } from '../../src/extract/read/read-folder.ts';
import { makeArticle } from '../../src/extract/read/make-article.ts';
import { pileOfArticles, shuffled } from './pile.ts';

const given = [makeArticle('mot', 'Tựa\nMột.\nHai.\nBa.\nBốn.\nNăm.', {})];
const pile = pileOfArticles(given, 200);

test('the same size and seed give the same lines, another seed gives others', () => {
  expect(pileOfArticles(given, 200)).toEqual(pile);
  expect(pileOfArticles(given, 200, 2)).not.toEqual(pile);
});

test('a pile holds what piles hold: the given, the permuted, repetitions, one id twice, broken records', () => {
  expect(pile).toHaveLength(200);
  expect(new Set(pile).size).toBeLessThan(200);
  const read = pile.map((line, at) => readRecord(line, `line ${String(at)}`));
  const articles = read.flatMap((one) => ('error' in one ? [] : one));
  expect(read.length - articles.length).toBeGreaterThanOrEqual(10);
  expect(articles[0]).toEqual(given[0]);
  const texts = new Map<string, Set<string>>();
  for (const { id, text } of articles) texts.set(id, (texts.get(id) ?? new Set()).add(text));
  expect([...texts.values()].filter(({ size }) => size === 2).length).toBeGreaterThanOrEqual(5);
  const permuted = articles.find(({ id }) => id.startsWith('permuted-'))?.text.split('\n');
  expect(permuted?.[0]).toBe('Tựa');
  expect(permuted?.toSorted()).toEqual(given[0]?.text.split('\n').toSorted());
});

test('shuffling loses nothing', () => {
  const numbers = Array.from({ length: 50 }, (_, n) => n);
  const mixed = shuffled(numbers, makeRandom(1));
  expect(mixed).not.toEqual(numbers);
  expect(mixed.toSorted((a, b) => a - b)).toEqual(numbers);
});
