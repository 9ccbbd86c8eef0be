import type { IndexedGraph } from './index-graph.ts';
import type { Meeting } from './schema.ts';

/** One step of a chain: these two people met, at these meetings. */
export interface Hop {
  from: string;
  to: string;
  meetings: number[];
}

const maxChains = 5;

/**
 * The shortest chains of meetings between two people, people on different sides of one meeting
 * counting as met; empty where there is none. Breadth first, at most a handful of equal ones.
 */
export function shortestChains(
  indexed: IndexedGraph,
  from: string,
  to: string,
  shown: readonly number[],
): Hop[][] {
  if (from === to) return [];
  const inView = new Set(shown);
  const before = new Map<string, string[]>();
  let edge = [from];
  const depth = new Map([[from, 0]]);
  for (let step = 1; edge.length > 0 && !depth.has(to); step++) {
    const next: string[] = [];
    for (const person of edge)
      for (const met of metBy(indexed, person, inView).keys()) {
        const known = depth.get(met);
        if (known === undefined) {
          depth.set(met, step);
          before.set(met, [person]);
          next.push(met);
        } else if (known === step) before.get(met)?.push(person);
      }
    edge = next.sort();
  }
  // to whom nobody came, no way leads back
  return walkBack(to, from, before).map((chain) =>
    chain.slice(1).map((person, i): Hop => {
      const previous = chain[i] ?? from;
      return {
        from: previous,
        to: person,
        meetings: metBy(indexed, previous, inView).get(person) ?? [],
      };
    }),
  );
}

/** Whom a person met, and at which meetings. */
export function metBy(
  indexed: IndexedGraph,
  person: string,
  inView: ReadonlySet<number>,
): Map<string, number[]> {
  const met = new Map<string, number[]>();
  for (const at of indexed.meetingsOfPerson.get(person) ?? []) {
    if (!inView.has(at)) continue;
    const { participants } = indexed.meetings[at] as Meeting;
    const own = participants.find((p) => p.person === person);
    for (const other of participants) {
      if (other.person === person || (other.side !== null && other.side === own?.side)) continue;
      met.set(other.person, [...(met.get(other.person) ?? []), at]);
    }
  }
  return met;
}

/** At most a handful of ways back to the start, told from there. */
function walkBack(
  at: string,
  from: string,
  before: ReadonlyMap<string, readonly string[]>,
): string[][] {
  if (at === from) return [[from]];
  return (before.get(at) ?? [])
    .flatMap((previous) => walkBack(previous, from, before).map((chain) => [...chain, at]))
    .slice(0, maxChains);
}
