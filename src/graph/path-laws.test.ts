import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { throughColleagues } from './colleagues.ts';
import type { IndexedGraph } from './index-graph.ts';
import { graphsInView } from './lifelike/arbitrary-graphs.ts';
import { networkOf } from './network-of.ts';
import { shortestChains, type Hop } from './path.ts';
import { sharedMeetings } from './shared-meetings.ts';

/** A graph in view and two of its people. */
const questions = fc.tuple(graphsInView, fc.nat(), fc.nat()).map(([{ indexed, shown }, i, k]) => {
  const ids = indexed.graph.people.map(({ id }) => id);
  return { indexed, shown, a: ids[i % ids.length] ?? '', b: ids[k % ids.length] ?? '' };
});

/** Steps from one person to all others over the ties of the network, by a method of its own. */
function distances(indexed: IndexedGraph, shown: number[], from: string): Map<string, number> {
  const { ties } = networkOf(indexed, shown, 'leaders');
  const steps = new Map([[`person:${from}`, 0]]);
  for (let round = 0; round < indexed.graph.people.length; round++)
    for (const { a, b } of ties)
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        const next = (steps.get(x) ?? Infinity) + 1;
        if (next < (steps.get(y) ?? Infinity)) steps.set(y, next);
      }
  return steps;
}

const stations = (chain: readonly Hop[]): string[] => [
  ...chain.slice(0, 1).map(({ from }) => from),
  ...chain.map(({ to }) => to),
];

describe('a chain between two people', () => {
  test('joins them, and whoever follows one another met on two sides, in view', () => {
    fc.assert(
      fc.property(questions, ({ indexed, shown, a, b }) => {
        for (const chain of shortestChains(indexed, a, b, shown)) {
          expect([chain[0]?.from, chain.at(-1)?.to]).toEqual([a, b]);
          chain.slice(1).forEach(({ from }, at) => {
            expect(from).toBe(chain[at]?.to);
          });
          for (const { from, to, meetings } of chain) {
            expect(meetings.length).toBeGreaterThan(0);
            expect(meetings).toEqual(
              sharedMeetings(indexed, `person:${from}`, `person:${to}`, shown),
            );
          }
        }
      }),
    );
  });

  test('is as short as any way over the ties; who can be reached has one', () => {
    fc.assert(
      fc.property(questions, ({ indexed, shown, a, b }) => {
        const chains = shortestChains(indexed, a, b, shown);
        const distance = distances(indexed, shown, a).get(`person:${b}`);
        if (a === b || distance === undefined) expect(chains).toEqual([]);
        else expect([...new Set(chains.map(({ length }) => length))]).toEqual([distance]);
      }),
    );
  });

  test('is told once, and passes nobody twice', () => {
    fc.assert(
      fc.property(questions, ({ indexed, shown, a, b }) => {
        const chains = shortestChains(indexed, a, b, shown).map(stations);
        expect(new Set(chains.map((chain) => chain.join())).size).toBe(chains.length);
        expect(chains.length).toBeLessThanOrEqual(5);
        for (const chain of chains) expect(new Set(chain).size).toBe(chain.length);
      }),
    );
  });

  test('is as long from the other end', () => {
    fc.assert(
      fc.property(questions, ({ indexed, shown, a, b }) => {
        const [there, back] = [
          shortestChains(indexed, a, b, shown),
          shortestChains(indexed, b, a, shown),
        ];
        expect(there[0]?.length).toBe(back[0]?.length);
        if (there.length < 5 && back.length < 5)
          expect(there.map((chain) => stations(chain).join()).sort()).toEqual(
            back.map((chain) => stations(chain).reverse().join()).sort(),
          );
      }),
    );
  });
});

test('a link over colleagues: chains to two people who belong to the same body', () => {
  fc.assert(
    fc.property(graphsInView, ({ indexed, shown }) => {
      const ids = indexed.graph.people.map(({ id }) => id);
      const links = ids
        .flatMap((a, at) => ids.slice(at + 1).map((b) => ({ a, b })))
        .filter(({ a, b }) => shortestChains(indexed, a, b, shown).length === 0)
        .flatMap((ends) =>
          throughColleagues(indexed, ends.a, ends.b, shown).map((link) => ({ ...ends, link })),
        );
      fc.pre(links.length > 0);
      for (const { a, b, link } of links) {
        const { before, left, side, right, after } = link;
        expect(stations(before).at(-1) ?? a).toBe(left);
        expect(stations(after)[0] ?? b).toBe(right);
        expect(stations(before)[0] ?? left).toBe(a);
        expect(stations(after).at(-1) ?? right).toBe(b);
        for (const id of [left, right]) {
          const person = indexed.people.get(id);
          const bodies = side.kind === 'party' ? person?.parties : [person?.country];
          expect(bodies).toContain(side.id);
        }
      }
    }),
  );
});
