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

test('of copies that know their day the one that knows its address, its paper, its title', () => {
  const copy = (known: Partial<(typeof first)['article']>, id: string) => ({
    ...first,
    article: {
      ...first.article,
      published: null,
      url: null,
      outlet: null,
      title: null,
      ...known,
      id,
    },
  });
  // the later, the better, though the first of their ids is that of the worst
  const copies = [
    copy({}, 'a'),
    copy({ title: 'Bài' }, 'b'),
    copy({ outlet: 'Báo' }, 'c'),
    copy({ outlet: 'Báo', title: 'Bài' }, 'd'),
    copy({ url: 'https://example.org' }, 'e'),
    copy({ published: '2024-11-07' }, 'f'),
    copy({ published: '2024-11-07', url: 'https://example.org' }, 'g'),
  ];
  copies.forEach((better, at) => {
    for (const worse of copies.slice(0, at)) {
      expect(unionFacts([worse, better])).toEqual([better]);
      expect(unionFacts([better, worse])).toEqual([better]);
    }
  });
});

test('of equal copies the first by id stays, then by what was read', () => {
  const twin = { ...first, article: { ...first.article, id: 'z' } };
  expect(unionFacts([twin, first])).toEqual([first]);
  const more = { ...first, parties: ['vn-cpv'] };
  expect(unionFacts([first, more])).toEqual(unionFacts([more, first]));
});

test('errors are gathered the same way', () => {
  const error = (id: string) => ({ error: { id, where: id, what: 'x', remedy: 'y' } });
  expect(unionErrors([error('b'), error('a'), error('b')])).toEqual([error('a'), error('b')]);
});
