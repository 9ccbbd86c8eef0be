import type { IndexedGraph } from './index-graph.ts';
import { formatNodeRef, parseNodeRef, type NodeRef } from './ref.ts';
import type { Meeting } from './schema.ts';

/** What the network draws. */
export const lenses = ['all', 'leaders', 'parties', 'countries'] as const;
export type Lens = (typeof lenses)[number];

export interface NodeInView {
  ref: string;
  node: NodeRef;
  /** Meetings in view. */
  weight: number;
}

/** Two nodes of different sides that share meetings, or a person and whom he belongs to. */
export interface Tie {
  kind: 'tie' | 'member';
  a: string;
  b: string;
  /** Positions of the shared meetings; empty for membership. */
  meetings: number[];
}

export interface Network {
  nodes: NodeInView[];
  ties: Tie[];
  /** The lens really drawn: a coarser one where there is too much to draw. */
  lens: Lens;
  /** Set where the asked lens would have drawn more than can be read. */
  aggregated: { nodes: number; ties: number } | null;
}

export const maxNodes = 500;
export const maxTies = 1500;

const coarser: Record<Lens, Lens | null> = {
  all: 'leaders',
  leaders: 'parties',
  parties: 'countries',
  countries: null,
};

/** Nodes and ties of the meetings in view; aggregates where there are too many to read. */
export function networkOf(indexed: IndexedGraph, shown: readonly number[], lens: Lens): Network {
  let at: Lens = lens;
  let first: { nodes: number; ties: number } | null = null;
  for (;;) {
    const drawn = draw(indexed, shown, at);
    if (drawn.nodes.length <= maxNodes && drawn.ties.length <= maxTies)
      return { ...drawn, lens: at, aggregated: first };
    first ??= { nodes: drawn.nodes.length, ties: drawn.ties.length };
    const next = coarser[at];
    if (next === null) return { ...heaviest(drawn), lens: at, aggregated: first };
    at = next;
  }
}

/** The nodes with most meetings, and the ties between them. */
function heaviest({
  nodes,
  ties,
}: Pick<Network, 'nodes' | 'ties'>): Pick<Network, 'nodes' | 'ties'> {
  const kept = [...nodes]
    .sort((a, b) => b.weight - a.weight || (a.ref < b.ref ? -1 : 1))
    .slice(0, maxNodes);
  const refs = new Set(kept.map(({ ref }) => ref));
  const between = ties
    .filter(({ a, b }) => refs.has(a) && refs.has(b))
    .sort((a, b) => b.meetings.length - a.meetings.length);
  return { nodes: kept, ties: between.slice(0, maxTies) };
}

function draw(
  indexed: IndexedGraph,
  shown: readonly number[],
  lens: Lens,
): Pick<Network, 'nodes' | 'ties'> {
  const nodes = new Map<string, NodeInView>();
  const ties = new Map<string, Tie>();
  const meet = (node: NodeRef): string => {
    const ref = formatNodeRef(node);
    const known = nodes.get(ref);
    if (known) known.weight++;
    else nodes.set(ref, { ref, node, weight: 1 });
    return ref;
  };
  const tie = (x: string, y: string, at: number) => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const key = `${a}~${b}`;
    const known = ties.get(key);
    if (known) known.meetings.push(at);
    else ties.set(key, { kind: 'tie', a, b, meetings: [at] });
  };
  for (const at of shown) {
    const meeting = indexed.meetings[at] as Meeting;
    const sides = sidesOf(meeting, lens);
    const refs = sides.map(({ node, side }) => ({ ref: meet(node), side }));
    for (let i = 0; i < refs.length; i++)
      for (let k = i + 1; k < refs.length; k++) {
        const [x, y] = [refs[i], refs[k]];
        // people of one delegation did not meet each other
        if (x && y && x.side !== y.side && x.ref !== y.ref) tie(x.ref, y.ref, at);
      }
  }
  if (lens === 'all') addMembers(indexed, nodes, ties);
  return { nodes: [...nodes.values()], ties: [...ties.values()] };
}

/** Who takes part, as nodes of the lens, each with the side it is on. */
function sidesOf(meeting: Meeting, lens: Lens): { node: NodeRef; side: string }[] {
  if (lens === 'countries')
    return meeting.countries.map((id) => ({ node: { kind: 'country', id }, side: id }));
  if (lens === 'parties')
    return meeting.parties.map((id) => ({ node: { kind: 'party', id }, side: id }));
  const people = meeting.participants.map(({ person, side }) => ({
    node: { kind: 'person', id: person } as const,
    side: side ?? person,
  }));
  if (lens === 'leaders') return people;
  // sides that nobody of stands for are drawn as their country
  const named = new Set(people.map(({ side }) => side));
  const bodies = meeting.countries
    .filter((id) => !named.has(id))
    .map((id) => ({ node: { kind: 'country', id } as const, side: id }));
  return [...people, ...bodies];
}

/** Everybody in view with his country and parties. */
function addMembers(
  indexed: IndexedGraph,
  nodes: Map<string, NodeInView>,
  ties: Map<string, Tie>,
): void {
  const link = (person: string, node: NodeRef) => {
    const ref = formatNodeRef(node);
    if (!nodes.has(ref)) nodes.set(ref, { ref, node, weight: 0 });
    ties.set(`${person}>${ref}`, { kind: 'member', a: person, b: ref, meetings: [] });
  };
  for (const { ref, node } of [...nodes.values()]) {
    if (node.kind !== 'person') continue;
    const person = indexed.people.get(node.id);
    if (person?.country) link(ref, { kind: 'country', id: person.country });
    for (const id of person?.parties ?? []) link(ref, { kind: 'party', id });
  }
}

/** The nodes within `hops` ties of one node, itself included. */
export function neighbourhood(
  network: Pick<Network, 'ties'>,
  from: string,
  hops: number,
): Set<string> {
  const near = new Map<string, string[]>();
  for (const { a, b } of network.ties) {
    near.set(a, [...(near.get(a) ?? []), b]);
    near.set(b, [...(near.get(b) ?? []), a]);
  }
  const reached = new Set([from]);
  let edge = [from];
  for (let hop = 0; hop < hops; hop++) {
    edge = edge.flatMap((ref) => (near.get(ref) ?? []).filter((next) => !reached.has(next)));
    for (const ref of edge) reached.add(ref);
  }
  return reached;
}

/** Meetings that two nodes share on different sides, in order of time, within those shown. */
export function sharedMeetings(
  indexed: IndexedGraph,
  a: string,
  b: string,
  shown: readonly number[],
): number[] {
  const [x, y] = [parseNodeRef(a), parseNodeRef(b)];
  if (!x || !y) return [];
  const sideIn = (node: NodeRef, meeting: Meeting): string | null => {
    if (node.kind === 'person') {
      const found = meeting.participants.find(({ person }) => person === node.id);
      return found ? (found.side ?? node.id) : null;
    }
    return (node.kind === 'country' ? meeting.countries : meeting.parties).includes(node.id)
      ? node.id
      : null;
  };
  return shown.filter((at) => {
    const meeting = indexed.meetings[at] as Meeting;
    const [one, other] = [sideIn(x, meeting), sideIn(y, meeting)];
    return one !== null && other !== null && one !== other;
  });
}
