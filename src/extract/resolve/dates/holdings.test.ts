import { expect, test } from 'vitest';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ArticlePerson } from '../people/article-person.ts';
import { categoryOf, holdingsOf } from './holdings.ts';

test.each([
  ['minister', 'bộ trưởng ngoại giao', 'foreign_minister'],
  ['minister', 'bộ trưởng bộ quốc phòng', 'defence_minister'],
  ['minister', 'bộ trưởng bộ công an', 'public_security_minister'],
  ['minister', 'bộ trưởng an ninh', 'public_security_minister'],
  ['minister', 'bộ trưởng y tế', 'minister'],
  ['chair', 'chủ tịch quốc hội', 'legislature_chair'],
  ['chair', 'chủ tịch hạ viện', 'legislature_chair'],
  ['chair', 'chủ tịch thượng viện', 'legislature_chair'],
  ['chair', 'chủ tịch nước', 'head_of_state'],
  ['chair', 'chủ tịch đảng nhân dân', 'party_head'],
  ['chair', 'chủ tịch danh dự', 'party_head'],
  ['chair', 'chủ tịch trung quốc', 'head_of_state'],
  ['chair', 'chủ tịch lào', 'head_of_state'],
  ['chair', 'chủ tịch cuba', 'head_of_state'],
  ['chair', 'chủ tịch triều tiên', 'head_of_state'],
  ['chair', 'chủ tịch tập đoàn', 'chair'],
  ['chair', 'phó chủ tịch nước', 'chair'],
  ['chair', 'phó chủ tịch quốc hội', 'chair'],
  ['chair', 'phó chủ tịch đảng', 'chair'],
  ['chair', 'phó chủ tịch cuba', 'chair'],
  ['chair', 'chủ tịch hội đồng châu âu', 'igo_head'],
  ['chair', 'chủ tịch ủy ban châu âu', 'igo_head'],
  ['chair', 'chủ tịch ủy ban châu âu về biển', 'chair'],
  ['secretary_general', 'tổng thư ký liên hợp quốc', 'igo_head'],
  ['secretary_general', 'tổng thư ký lhq', 'igo_head'],
  ['secretary_general', 'tổng thư ký asean', 'igo_head'],
  ['secretary_general', 'tổng thư ký quốc hội', 'secretary_general'],
  ['president', 'tổng thống asean', 'president'],
])('%s, %s: %s', (category, text, expected) => {
  expect(categoryOf({ category, text })).toBe(expected);
});

const office = (category: string, from: string | null, until: string | null) => ({
  category,
  post_vi: `post of ${category}`,
  from,
  until,
});
const offices = [
  office('foreign_minister', '2001', '2003'),
  office('foreign_minister', '2005', null),
  office('head_of_state', '2010', null),
  office('party_head', null, null),
  office('party_head', '2011', null),
  office('igo_head', null, '2003'),
];
const gazetteer = {
  person: (id: string) => (id === 'a' ? { offices } : undefined),
} as unknown as Gazetteer;

type Post = Partial<ArticlePerson['posts'][number]>;
const minister: Post = { category: 'minister', text: 'bộ trưởng ngoại giao' };
const person = (posts: Post[], known: string | null = 'a', start = 0, end = 0): ArticlePerson =>
  ({ name: 'Ông A', known, posts, mentions: [{ start, end }] }) as unknown as ArticlePerson;
const held = (...posts: Post[]) =>
  holdingsOf([person(posts)], gazetteer, '', []).map(({ post, terms }) => [post, terms.length]);

test('a post that the gazetteer dates, with all its terms', () => {
  expect(holdingsOf([person([minister])], gazetteer, '', [])).toEqual([
    {
      person: 0,
      name: 'Ông A',
      post: 'post of foreign_minister',
      mentions: 1,
      terms: [office('foreign_minister', '2001', '2003'), office('foreign_minister', '2005', null)],
    },
  ]);
});

test('each post once', () => {
  const state = { category: 'head_of_state', text: 'tổng thống' };
  expect(held(minister, state, minister)).toEqual([
    ['post of foreign_minister', 2],
    ['post of head_of_state', 1],
  ]);
});

test('a post of which the end alone is known', () => {
  expect(held({ category: 'chair', text: 'chủ tịch asean' })).toEqual([['post of igo_head', 1]]);
});

test('posts that say nothing of the time', () => {
  expect(held({ ...minister, former: true })).toEqual([]);
  expect(held({ ...minister, late: true })).toEqual([]);
  expect(held({ category: 'head_of_state', text: 'tổng thống đắc cử' })).toEqual([]);
  expect(held({ category: 'party_head', text: 'tổng bí thư' })).toEqual([]);
  expect(held({ category: 'king', text: 'nhà vua' })).toEqual([]);
  expect(holdingsOf([person([minister], null)], gazetteer, '', [])).toEqual([]);
  expect(holdingsOf([person([minister], 'b')], gazetteer, '', [])).toEqual([]);
});

const mentioned = (text: string) => {
  const start = text.indexOf('Ông A');
  return holdingsOf([person([minister], 'a', start, start + 5)], gazetteer, text, []).length;
};

test.each([
  'trước sự ra đi của Ông A',
  'sự ra đi của nguyên Chủ tịch B và Ông A',
  'Sự mất mát Ông A',
  'dự lễ tang Ông A',
  'dự Lễ tang của Ông A',
  'dự quốc tang Ông A',
  'đến viếng Ông A',
  'dự lễ viếng Ông A',
  'lễ tưởng niệm Ông A',
  'Ông A từ trần',
  'Ông A đã từ trần',
  'Ông A qua đời hôm qua',
  'Ông A tạ thế',
  'Ông A Ra Đi',
])('%s: he is mourned', (text) => expect(mentioned(text)).toBe(0));

test('one mention of many mourns him', () => {
  const twice = person([minister]);
  const text = 'Ông A và lễ tang Ông A';
  twice.mentions = [0, 17].map((start) => ({ start, end: start + 5 }));
  expect(holdingsOf([twice], gazetteer, text, [])).toEqual([]);
});

test.each([
  'Ông A dự lễ tang ông B',
  'dự lễ tang ông B, Ông A nói',
  'Ông A, bà B đã từ trần',
  'dự lễ tang ông B, và Ông A',
  'Ông A nói ông B đã từ trần',
  'Ông A ra đingoại',
  'sự ra đi. Ông A nói',
  'Ông A',
])('%s: he is not', (text) => expect(mentioned(text)).toBe(1));

const early = { from: '2001', until: '2003' };
test.each([
  ['of one of his terms', 10, 90, 2002, [{ from: '2001', until: null }]],
  ['of the later one', 10, 90, 2006, [{ from: '2005', until: null }]],
  ['of a time before them', 10, 90, 2000, []],
  ['behind it', 0, 40, 2002, [early, { from: '2005', until: null }]],
  ['before it', 41, 90, 2002, [early, { from: '2005', until: null }]],
])('named in a sentence that prints a year: %s', (_, start, end, year, terms) => {
  const named = person([minister], 'a', 40, 45);
  expect(holdingsOf([named], gazetteer, '', [{ start, end, year }])[0]?.terms).toMatchObject(terms);
});

test('named of the news too, he held the post then', () => {
  const twice = person([minister], 'a', 40, 45);
  twice.mentions.push({ start: 100, end: 105 });
  const [holding] = holdingsOf([twice], gazetteer, '', [{ start: 10, end: 90, year: 2002 }]);
  expect(holding?.terms[0]).toMatchObject(early);
});
