import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleFacts, type SamplePerson } from './sample-facts.ts';
import { unionFacts } from './union.ts';
import type { Identity } from './identity.ts';
import { whoIsWho } from './who-is-who.ts';

// three spellings of one name, a name that is one word, others
const names = ['Kham Phon', 'Khăm-phon', 'Kham-Phon', 'Phạm Văn Thử', 'Lê Thị Mẫu', 'Thử'];
const person: fc.Arbitrary<SamplePerson> = fc.record(
  {
    name: fc.constantFrom(...names),
    country: fc.constantFrom('LA', 'LA', 'VN', null),
    known: fc.constantFrom('vn-thu', 'la-kham'),
    sex: fc.constantFrom('f', 'm'),
    posts: fc.subarray(['Đại sứ Việt Nam tại Lào', 'Bí thư Tỉnh ủy Sơn La', 'Bộ trưởng']),
  },
  { requiredKeys: ['name', 'country'] },
);
const people = fc.uniqueArray(person, { selector: ({ name }) => name, maxLength: 4 });

/** Sorted facts of a few articles that name people and tell of nothing. */
const piles = fc
  .array(people, { maxLength: 8 })
  .map((articles) =>
    unionFacts(articles.map((who, at) => sampleFacts(`bai-${String(at)}`, who, []))),
  );

describe('who is who', () => {
  const places = (identities: readonly Identity[]) =>
    identities.flatMap(({ appearances }) =>
      appearances.map(({ article, index }) => `${String(article)}.${String(index)}`),
    );
  test('gives every appearance to one human being, none to two', () => {
    fc.assert(
      fc.property(piles, (facts) => {
        const expected = facts.flatMap((item, article) =>
          item.people.map((_, index) => `${String(article)}.${String(index)}`),
        );
        expect(places(whoIsWho(facts)).sort()).toEqual(expected.sort());
      }),
    );
  });
  test('nobody appears twice in an article, unless the gazetteer says so', () => {
    fc.assert(
      fc.property(piles, (facts) => {
        for (const { known, appearances } of whoIsWho(facts)) {
          if (known !== null) continue;
          const articles = appearances.map(({ article }) => article);
          expect(new Set(articles).size).toBe(articles.length);
        }
      }),
    );
  });
  test('one id of the gazetteer is one, of two ids nobody is one', () => {
    fc.assert(
      fc.property(piles, (facts) => {
        const identities = whoIsWho(facts);
        const known = identities.flatMap((identity) => identity.known ?? []);
        expect(new Set(known).size).toBe(known.length);
        for (const identity of identities)
          for (const { fact } of identity.appearances)
            expect([identity.known, null]).toContain(fact.known);
      }),
    );
  });
  test('never joins two countries, nor a woman and a man', () => {
    fc.assert(
      fc.property(piles, (facts) => {
        for (const { known, appearances } of whoIsWho(facts)) {
          if (known !== null) continue;
          for (const of of [
            appearances.flatMap(({ fact }) => fact.country ?? []),
            appearances.flatMap(({ fact }) => fact.sex ?? []),
          ])
            expect(new Set(of).size).toBeLessThan(2);
        }
      }),
    );
  });
});
