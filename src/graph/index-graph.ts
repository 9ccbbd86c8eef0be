import { makeColumns, type Columns } from './columns.ts';
import { formatNodeRef, type NodeRef } from './ref.ts';
import type { Article, Country, Evidence, Graph, Meeting, Party, Person, Term } from './schema.ts';
import type { Scale } from './timescale.ts';
import { whenOf, type When } from './window.ts';

/** A graph with everything that the page asks of it looked up once. Meetings are named by position. */
export interface IndexedGraph {
  graph: Graph;
  /** Sorted by first possible day, those without a year last. */
  meetings: readonly Meeting[];
  when: readonly When[];
  /** The same as numbers, for questions about all meetings at once. */
  columns: Columns;
  meetingAt: ReadonlyMap<string, number>;
  people: ReadonlyMap<string, Person>;
  parties: ReadonlyMap<string, Party>;
  countries: ReadonlyMap<string, Country>;
  articles: ReadonlyMap<string, Article>;
  evidence: ReadonlyMap<string, Evidence>;
  terms: ReadonlyMap<string, readonly Term[]>;
  meetingsOfPerson: ReadonlyMap<string, readonly number[]>;
  meetingsOfParty: ReadonlyMap<string, readonly number[]>;
  meetingsOfCountry: ReadonlyMap<string, readonly number[]>;
  /** What is known of the meetings that are not loaded; null where all are. */
  beyond: Beyond | null;
}

/** A graph too large for one file is loaded in part; this is known of all of it. */
export interface Beyond {
  /** How many meetings are not loaded. */
  meetings: number;
  /** All meetings of each person, party and country, by ref. */
  counts: ReadonlyMap<string, number>;
  /** All meetings over time. */
  timeline: Scale;
  /** Whether every meeting that may fall on one of these days is loaded. */
  holds: (first: number, last: number) => boolean;
}

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

const sortKey = ({ date, id }: Meeting): string => `${date.earliest ?? '9999'} ${id}`;

export function indexGraph(graph: Graph, beyond: Beyond | null = null): IndexedGraph {
  const meetings = graph.meetings
    .map((meeting) => ({ meeting, key: sortKey(meeting) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ meeting }) => meeting);
  const when = whenOfAll(meetings);
  const meetingsOfPerson = new Map<string, number[]>();
  const meetingsOfParty = new Map<string, number[]>();
  const meetingsOfCountry = new Map<string, number[]>();
  meetings.forEach((meeting, at) => {
    for (const { person } of meeting.participants) push(meetingsOfPerson, person, at);
    for (const party of meeting.parties) push(meetingsOfParty, party, at);
    for (const country of meeting.countries) push(meetingsOfCountry, country, at);
  });
  const terms = new Map<string, Term[]>();
  for (const term of graph.terms) push(terms, term.person, term);
  return {
    graph,
    meetings,
    when,
    columns: makeColumns(graph, meetings, when),
    meetingAt: new Map(meetings.map(({ id }, at) => [id, at])),
    people: byId(graph.people),
    parties: byId(graph.parties),
    countries: byId(graph.countries),
    articles: byId(graph.articles),
    evidence: byId(graph.evidence),
    terms,
    meetingsOfPerson,
    meetingsOfParty,
    meetingsOfCountry,
    beyond,
  };
}

/** How many meetings a node has in all, loaded or not. */
export function countOf(indexed: IndexedGraph, { kind, id }: NodeRef): number {
  const { beyond, meetingsOfPerson, meetingsOfParty, meetingsOfCountry } = indexed;
  if (beyond !== null) return beyond.counts.get(formatNodeRef({ kind, id })) ?? 0;
  const meetings = {
    person: meetingsOfPerson,
    party: meetingsOfParty,
    country: meetingsOfCountry,
  }[kind];
  return meetings.get(id)?.length ?? 0;
}

/** Many meetings share a date: each is read once. */
function whenOfAll(meetings: readonly Meeting[]): When[] {
  const read = new Map<string, When>();
  return meetings.map(({ date: { edtf } }) => {
    let when = read.get(edtf);
    if (!when) read.set(edtf, (when = whenOf(edtf)));
    return when;
  });
}

/** The id under which something lives on today; itself where nothing redirects it. */
export function resolveId({ graph }: Pick<IndexedGraph, 'graph'>, id: string): string {
  const seen = new Set([id]);
  let at = id;
  for (;;) {
    const next = Object.hasOwn(graph.redirects, at) ? graph.redirects[at] : undefined;
    if (next === undefined || seen.has(next)) return at;
    seen.add(next);
    at = next;
  }
}
