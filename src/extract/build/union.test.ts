import { expect, test } from 'vitest';
import { sampleFacts } from './sample-facts.ts';
import { unionErrors, unionFacts } from './union.ts';

const first = sampleFacts('a', [], []);
const second = sampleFacts('b', [], []);

test('each article once, in the order of the hashes of their texts', () => {
  const expected = [first, second].sort((x, y) => (x.article.sha256 < y.article.sha256 ? -1 : 1));
  expect(unionFacts([first, second, first])).toEqual(expected);
  expect(unionFacts([second, first])).toEqual(expected);
});

test('of two copies of one text the one that knows its day of publication stays', () => {
  const dated = { ...first, article: { ...first.article, id: 'z', published: '2024-11-07' } };
  expect(unionFacts([first, dated])).toEqual([dated]);
  expect(unionFacts([dated, first])).toEqual([dated]);
});

test('errors are gathered the same way', () => {
  const error = (id: string) => ({ error: { id, where: id, what: 'x', remedy: 'y' } });
  expect(unionErrors([error('b'), error('a'), error('b')])).toEqual([error('a'), error('b')]);
});
