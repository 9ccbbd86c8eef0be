/** The small version of what `npm run proof` does with far more articles and links. */
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../src/extract/read/read-folder.ts';
import { makeRandom } from '../../src/graph/lifelike/random.ts';
import { badArticles } from './bad-articles.ts';
import { readRandomUrls } from './random-urls.ts';
import { inventionsOf, readBadArticles } from './read-bad-articles.ts';

describe('bad articles', () => {
  test('neither crash nor hang the reading, and nothing is invented', () => {
    const report = readBadArticles({ root: process.cwd(), count: 420, seed: 7 });
    expect(report.faults).toEqual([]);
    expect(report.articles).toBe(420);
    expect(report.refused).toBeGreaterThan(20);
    expect(Math.min(report.people, report.meetings, report.quotes)).toBeGreaterThan(50);
  });
  test('are the same for the same random numbers, others for others', () => {
    const some = (seed: number) => {
      const next = badArticles(['Ngày 18/2, ông A gặp ông B. Hết.'], makeRandom(seed));
      return Array.from({ length: 42 }, next);
    };
    expect(some(1)).toEqual(some(1));
    expect(some(1)).not.toEqual(some(2));
    expect(new Set(some(1).map(({ kind }) => kind)).size).toBe(21);
  });
});

describe('an invention is seen', () => {
  const article = readRecord('{"id":"a","text":"Ông A gặp bà B."}', 'record 1');
  const facts = {
    article: 'error' in article ? expect.fail('unreadable') : article,
    people: [],
    meetings: [],
    evidence: [],
    parties: [],
    dropped: [],
  };
  const person = {
    name: 'C',
    aliases: [],
    known: null,
    country: null,
    party: null,
    sex: null,
    posts: [],
    mentions: [],
  };
  test('a name that stands nowhere', () => {
    expect(inventionsOf({ ...facts, people: [person] })).toEqual([
      'a name that is not in the article: C',
    ]);
    expect(inventionsOf({ ...facts, people: [{ ...person, name: 'A' }] })).toEqual([]);
  });
  test('a quote beyond the end', () => {
    const quotes = inventionsOf({ ...facts, evidence: [{ start: 3, end: 99, rule: 'A gặp B' }] });
    expect(quotes).toHaveLength(1);
    expect(inventionsOf({ ...facts, evidence: [{ start: 0, end: 15, rule: 'A gặp B' }] })).toEqual(
      [],
    );
  });
});

test('random links never throw, and their canonical form is stable', () => {
  const report = readRandomUrls(3000, makeRandom(11));
  expect([report.thrown, report.unstable]).toEqual([[], []]);
  expect(report.telling).toBeGreaterThan(300);
});
