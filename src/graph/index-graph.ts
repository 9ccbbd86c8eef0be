import { makeColumns, type Columns } from './columns.ts';
import type { Article, Country, Evidence, Graph, Meeting, Party, Person, Term } from './schema.ts';
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
}

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

const sortKey = ({ date, id }: Meeting): string => `${date.earliest ?? '9999'} ${id}`;

export function indexGraph(graph: Graph): IndexedGraph {
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
  };
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
