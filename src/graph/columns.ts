import type { Lens } from './lens.ts';
import { formatNodeRef, type NodeKind, type NodeRef } from './ref.ts';
import { toRows, type Rows } from './rows.ts';
import { meetingKinds, type Graph, type Meeting } from './schema.ts';
import type { When } from './window.ts';

/** Who takes part in each meeting: numbers of nodes, and for each the side it is on. */
export interface Taking extends Rows {
  sides: Int32Array;
}

/**
 * The meetings of a graph as columns of numbers, so that a filter of a hundred thousand touches no
 * object. Nodes are numbered in the order in which they are met; sides too, by themselves.
 */
export interface Columns {
  nodes: readonly NodeRef[];
  refs: readonly string[];
  numberOf: ReadonlyMap<string, number>;
  /** Who takes part, as a lens draws it. */
  taking: Record<Lens, Taking>;
  /** For each node: the countries and parties that a person belongs to. */
  memberships: Rows;
  /** The side that a country or party is; of a party that of its country, where that is known. */
  sideOf: Int32Array;
  /** Articles that tell of each meeting, as numbers. */
  articles: Rows;
  /** Index into `meetingKinds`. */
  kind: Uint8Array;
  /** What is spoken of at each meeting: positions in `graph.topics`. */
  topics: Rows;
  /** Spans of days that a date may be, as pairs first, last. */
  spans: Rows;
  /** 1 where the spans do not settle the date. */
  open: Uint8Array;
}

/** Gives every text a number, in the order of asking. */
class Numbers {
  readonly all = new Map<string, number>();
  of(text: string): number {
    let n = this.all.get(text);
    if (n === undefined) this.all.set(text, (n = this.all.size));
    return n;
  }
}

/** Rows of participants while they are gathered. */
class Takers {
  readonly #start = [0];
  readonly #values: number[] = [];
  readonly #sides: number[] = [];
  add(node: number, side: number): void {
    this.#values.push(node);
    this.#sides.push(side);
  }
  endRow(): void {
    this.#start.push(this.#values.length);
  }
  done(): Taking {
    return {
      start: new Int32Array(this.#start),
      values: new Int32Array(this.#values),
      sides: new Int32Array(this.#sides),
    };
  }
}

/** `meetings` and `when` in one order; positions in it are the rows. */
export function makeColumns(
  graph: Pick<Graph, 'people' | 'parties' | 'countries' | 'topics' | 'evidence'>,
  meetings: readonly Meeting[],
  when: readonly When[],
): Columns {
  const sides = new Numbers();
  const nodes: NodeRef[] = [];
  // by kind and id: to put each ref together would take longer than all the rest
  const known: Record<NodeKind, Map<string, number>> = {
    person: new Map(),
    party: new Map(),
    country: new Map(),
  };
  const nodeOf = (kind: NodeKind, id: string): number => {
    let n = known[kind].get(id);
    if (n === undefined) known[kind].set(id, (n = nodes.push({ kind, id }) - 1));
    return n;
  };
  const taking = {
    all: new Takers(),
    leaders: new Takers(),
    parties: new Takers(),
    countries: new Takers(),
  };
  const every = Object.values(taking);
  for (const meeting of meetings) {
    for (const { person, side } of meeting.participants) {
      const [node, on] = [nodeOf('person', person), sides.of(side ?? person)];
      taking.all.add(node, on);
      taking.leaders.add(node, on);
    }
    for (const id of meeting.countries) {
      const [node, on] = [nodeOf('country', id), sides.of(id)];
      taking.countries.add(node, on);
      // sides that nobody of stands for are drawn as their country
      if (!meeting.participants.some(({ person, side }) => (side ?? person) === id))
        taking.all.add(node, on);
    }
    // two parties of one country did meet each other: each is a side of its own
    for (const id of meeting.parties) taking.parties.add(nodeOf('party', id), sides.of(id));
    for (const takers of every) takers.endRow();
  }
  const belongs = new Map(
    graph.people.map(({ id, country, parties }) => [
      nodeOf('person', id),
      [
        ...new Set([
          ...(country === null ? [] : [nodeOf('country', country)]),
          ...parties.map((party) => nodeOf('party', party)),
        ]),
      ],
    ]),
  );
  const articles = new Numbers();
  const articleOf = new Map(graph.evidence.map(({ id, article }) => [id, article]));
  const topicAt = new Map(graph.topics.map(({ id }, at) => [id, at]));
  const partyCountry = new Map(graph.parties.map(({ id, country }) => [id, country]));
  const refs = nodes.map(formatNodeRef);
  return {
    nodes,
    refs,
    numberOf: new Map(refs.map((ref, node) => [ref, node])),
    taking: {
      all: taking.all.done(),
      leaders: taking.leaders.done(),
      parties: taking.parties.done(),
      countries: taking.countries.done(),
    },
    memberships: toRows(nodes.map((_, n) => belongs.get(n) ?? [])),
    sideOf: Int32Array.from(nodes, ({ kind, id }) =>
      sides.of(kind === 'party' ? (partyCountry.get(id) ?? id) : id),
    ),
    articles: toRows(
      meetings.map(({ evidence }) => evidence.map((id) => articles.of(articleOf.get(id) ?? id))),
    ),
    kind: Uint8Array.from(meetings, ({ kind }) => meetingKinds.indexOf(kind)),
    topics: toRows(
      meetings.map(({ topics }) => topics.flatMap(({ topic }) => topicAt.get(topic) ?? [])),
    ),
    spans: toRows(when.map(({ spans }) => spans.flat())),
    open: Uint8Array.from(when, ({ open }) => (open ? 1 : 0)),
  };
}
