import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { days } from '../../graph/lifelike/arbitrary-dates.ts';
import { sortedUnique } from './order.ts';
import { sampleFacts } from './sample-facts.ts';
import { unionErrors, unionFacts } from './union.ts';

describe('union', () => {
  const files = fc.array(
    fc.record({ n: fc.nat({ max: 3 }), published: fc.option(days), title: fc.option(fc.string()) }),
  );
  const facts = files.map((list) =>
    list.map(({ n, published, title }) => {
      const made = sampleFacts(`bai-${String(n)}`, [], []);
      return { ...made, article: { ...made.article, published, title } };
    }),
  );
  test('of unions is the union of all, in any order, however often', () => {
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        const all = unionFacts([...a, ...b, ...c]);
        expect(unionFacts([...unionFacts([...a, ...b]), ...c])).toEqual(all);
        expect(unionFacts([...c, ...unionFacts([...b, ...a])])).toEqual(all);
        expect(unionFacts([...all, ...all, ...a])).toEqual(all);
      }),
    );
  });
  test('keeps one copy of each text, one that knows its day where any does', () => {
    fc.assert(
      fc.property(facts, (pile) => {
        const kept = unionFacts(pile);
        const texts = sortedUnique(pile.map(({ article }) => article.sha256));
        expect(kept.map(({ article }) => article.sha256)).toEqual(texts);
        for (const { article } of kept) {
          const copies = pile.filter((one) => one.article.sha256 === article.sha256);
          expect(article.published !== null).toBe(
            copies.some((one) => one.article.published !== null),
          );
        }
      }),
    );
  });
  test('of errors has each once', () => {
    const error = fc
      .constantFrom('a', 'b', 'c')
      .map((id) => ({ error: { id, where: id, what: 'x', remedy: 'y' } }));
    fc.assert(
      fc.property(fc.array(error), (errors) => {
        const ids = unionErrors(errors).map((one) => one.error.id);
        expect(ids).toEqual(sortedUnique(errors.map((one) => one.error.id)));
      }),
    );
  });
});
