import type { IndexedGraph } from './index-graph.ts';
import { metBy, shortestChains, type Hop } from './path.ts';
import { formatNodeRef, parseNodeRef, type NodeRef } from './ref.ts';

/** A weaker link than a chain: meetings, then two people of one side, then meetings. */
export interface ThroughColleagues {
  before: Hop[];
  left: string;
  /** The party, or where there is none the country, that both belong to. */
  side: NodeRef;
  right: string;
  after: Hop[];
}

const most = 3;

/**
 * Where no chain of meetings links two people: the nearest link in which two people of one party,
 * else of one country, stand for each other. Fewest meetings first, then whoever met more.
 */
export function throughColleagues(
  indexed: IndexedGraph,
  from: string,
  to: string,
  shown: readonly number[],
): ThroughColleagues[] {
  const inView = new Set(shown);
  const [near, far] = [stepsFrom(indexed, from, inView), stepsFrom(indexed, to, inView)];
  const theirs = firstOfEach(indexed, far);
  const pairs = [...firstOfEach(indexed, near)].flatMap(([side, left]) => {
    const right = theirs.get(side);
    if (right === undefined) return [];
    const [x, y] = [near.get(left) ?? 0, far.get(right) ?? 0];
    // somebody in the middle says more than a party that one of the two is himself of
    return [{ side, left, right, cost: x + y, edge: Number(x === 0) + Number(y === 0) }];
  });
  const parties = pairs.filter(({ side }) => side.startsWith('party:'));
  return (parties.length > 0 ? parties : pairs)
    .sort((a, b) => a.cost - b.cost || a.edge - b.edge || (a.side < b.side ? -1 : 1))
    .slice(0, most)
    .flatMap(({ side, left, right }) => {
      const node = parseNodeRef(side);
      if (!node) return [];
      const before = shortestChains(indexed, from, left, shown)[0] ?? [];
      const after = shortestChains(indexed, right, to, shown)[0] ?? [];
      return [{ before, left, side: node, right, after }];
    });
}

/** Everybody whom a person reaches through meetings, the nearest first, with the number of steps. */
function stepsFrom(
  indexed: IndexedGraph,
  from: string,
  inView: ReadonlySet<number>,
): Map<string, number> {
  const steps = new Map([[from, 0]]);
  // a map hands out what is added while one walks it
  for (const [person, step] of steps)
    for (const met of metBy(indexed, person, inView).keys())
      if (!steps.has(met)) steps.set(met, step + 1);
  return steps;
}

/**
 * Of each party and country the one person who was reached first. Steps go outwards, so that nobody
 * else of it is nearer.
 */
function firstOfEach(
  indexed: IndexedGraph,
  steps: ReadonlyMap<string, number>,
): Map<string, string> {
  const first = new Map<string, string>();
  for (const id of steps.keys()) {
    const person = indexed.people.get(id);
    const refs = (person?.parties ?? []).map((party) =>
      formatNodeRef({ kind: 'party', id: party }),
    );
    if (person?.country) refs.push(formatNodeRef({ kind: 'country', id: person.country }));
    for (const ref of refs) if (!first.has(ref)) first.set(ref, id);
  }
  return first;
}
