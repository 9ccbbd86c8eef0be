import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyQuotes } from './evidence.ts';
import { buildSample, sampleFacts, type SampleMeeting } from './sample-facts.ts';
import { serialiseGraph } from './serialise.ts';
import { unionFacts } from './union.ts';
import { oneRunIn } from '../../graph/lifelike/one-run-in.ts';
import type { ArticleFacts } from '../document.ts';

const names = ['Phạm Văn Thử', 'Lê Thị Mẫu', 'Kham Phon', 'Bounxay Keo', 'Sok Dara'];
const people = names.map((name, at) => ({
  name,
  country: ['VN', 'VN', 'LA', 'LA', 'KH'][at] ?? null,
}));

const meeting: fc.Arbitrary<SampleMeeting> = fc.record({
  date: fc.constantFrom(
    '2024-11-06',
    '2024-11-07',
    '2024-11',
    'XXXX-11-06',
    '[2023-11-06,2024-11-06]',
    'XXXX',
  ),
  people: fc.subarray(names, { minLength: 2 }),
  kind: fc.constantFrom('in_person', 'courtesy_call', 'phone'),
  place: fc.constantFrom('Hà Nội', 'Viêng Chăn'),
});

/** Piles of one to twelve invented articles about a few people and days. */
const piles = fc
  .array(fc.array(meeting, { maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((articles) =>
    articles.map((meetings, at) => sampleFacts(`bai-${String(at)}`, people, meetings)),
  );

describe('the same bytes', () => {
  test('in any order, in any partition into 1 to 64 shards, with any repetition', () => {
    const shuffles = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(piles, fc.integer({ min: 1, max: 64 }), shuffles, (facts, count, random) => {
        const shards = Array.from({ length: count }, (): ArticleFacts[] => []);
        for (const item of facts)
          for (let copies = 1 + ((random.next().value ?? 0) % 2); copies > 0; copies--)
            shards[(random.next().value ?? 0) % count]?.push(item);
        const gathered = shards.map(unionFacts).reverse().flat();
        expect(unionFacts(gathered)).toEqual(unionFacts(facts));
        expect(serialiseGraph(buildSample(gathered))).toBe(serialiseGraph(buildSample(facts)));
      }),
      oneRunIn(3),
    );
  });

  test('when building on top of the result', () => {
    fc.assert(
      fc.property(piles, (facts) => {
        const previous = buildSample(facts);
        const again = buildSample(facts, previous);
        expect(serialiseGraph(again)).toBe(serialiseGraph(previous));
      }),
      oneRunIn(3),
    );
  });
});

describe('a link made today resolves tomorrow', () => {
  const resolves = (id: string, graph: ReturnType<typeof buildSample>) =>
    graph.meetings.some((one) => one.id === (graph.redirects[id] ?? id));

  test('after articles were added', () => {
    fc.assert(
      fc.property(piles, piles, (facts, more) => {
        const previous = buildSample(facts);
        const renamed = more.map((item) => ({
          ...item,
          article: { ...item.article, id: `n-${item.article.id}` },
        }));
        const next = buildSample([...facts, ...renamed], previous);
        expect(previous.meetings.filter(({ id }) => !resolves(id, next))).toEqual([]);
      }),
      oneRunIn(3),
    );
  });
});

test('every quote is verbatim, every meeting has one', () => {
  fc.assert(
    fc.property(piles, (facts) => {
      const graph = buildSample(facts);
      verifyQuotes(graph);
      expect(graph.meetings.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    }),
    oneRunIn(3),
  );
});
