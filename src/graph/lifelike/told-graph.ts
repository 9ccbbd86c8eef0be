import { boundsOf } from '../edtf.ts';
import { indexGraph, type IndexedGraph } from '../index-graph.ts';
import { SCHEMA_VERSION, type Graph, type Meeting, type MeetingKind } from '../schema.ts';

/** A meeting as an example tells it. */
export interface Told {
  on: string;
  /** Participants with their sides, "sen@KH"; without a side "sen". */
  who: readonly string[];
  kind?: MeetingKind;
  parties?: readonly string[];
  /** Where it is not the sides of the participants. */
  countries?: readonly string[];
  /** What was spoken of. */
  topics?: readonly string[];
  /** Articles that tell of it. */
  articles?: readonly string[];
}

/** What an example says of people and parties beside their meetings. */
export interface Society {
  /** Names of people, the first the one they go by; else a person is called as the id. */
  names?: Readonly<Record<string, readonly string[]>>;
  /** Country and members of each party. */
  parties?: Readonly<Record<string, { country: string | null; members: readonly string[] }>>;
  /** Country of people where it is not the side on which they are seen first; "" for none. */
  home?: Readonly<Record<string, string>>;
}

const position = { x: 0, y: 0 };

/** A small graph, from the story of who met whom. Meetings are called m-0, m-1 … as told. */
export function toldGraph(
  meetings: readonly Told[],
  { names = {}, parties = {}, home = {} }: Society = {},
): Graph {
  const seen = meetings.flatMap(({ who }) => who.map((one) => one.split('@')));
  const country = new Map(
    [...seen].reverse().map(([id = '', side]): [string, string | null] => [id, side ?? null]),
  );
  for (const [id, of] of Object.entries(home)) country.set(id, of === '' ? null : of);
  const told = meetings.map(meetingOf);
  const evidence = meetings.flatMap(({ articles = [] }, n) =>
    articles.map((article, at) => ({ id: `e-${String(n)}-${String(at)}`, article })),
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    articles: [],
    terms: [],
    redirects: {},
    topics: [...new Set(told.flatMap(({ topics }) => topics.map(({ topic }) => topic)))]
      .sort()
      .map((id) => ({ id, name: { vi: `Về ${id}`, en: `About ${id}` } })),
    people: [...country.keys()].sort().map((id) => ({
      ...{ id, name: names[id]?.[0] ?? id, otherNames: names[id]?.slice(1) ?? [] },
      country: country.get(id) ?? null,
      parties: Object.keys(parties).filter((party) => parties[party]?.members.includes(id)),
      ...{ known: true, sex: null, position },
    })),
    parties: Object.entries(parties).map(([id, party]) => ({
      ...{ id, name: { vi: `Đảng ${id}`, en: `Party ${id}` }, abbreviation: id.toUpperCase() },
      ...{ country: party.country, position },
    })),
    countries: [...new Set(told.flatMap((meeting) => meeting.countries))].sort().map((id) => ({
      ...{ id, name: { vi: `Nước ${id}`, en: `Land ${id}` }, position },
    })),
    meetings: told,
    evidence: evidence.map(({ id, article }) => ({
      ...{ id, article, exact: 'x', prefix: '', suffix: '', start: 0, end: 1, rule: 'told' },
    })),
  };
}

/** The same, looked up. */
export const indexedTold = (meetings: readonly Told[], society?: Society): IndexedGraph =>
  indexGraph(toldGraph(meetings, society));

function meetingOf(told: Told, n: number): Meeting {
  const participants = told.who.map((one) => {
    const [person = '', side = null] = one.split('@');
    return { person, side, role: 'attendee' as const, post: null, evidence: [] };
  });
  return {
    id: `m-${String(n)}`,
    date: { edtf: told.on, ...boundsOf(told.on), basis: 'text', reasons: [] },
    kind: told.kind ?? 'in_person',
    ...{ place: null, hostCountry: null, marginsOf: [], participants },
    parties: [...(told.parties ?? [])],
    countries: [...(told.countries ?? new Set(participants.flatMap(({ side }) => side ?? [])))],
    ...{ status: 'held', main: true },
    topics: (told.topics ?? []).map((topic) => ({ topic, evidence: [] })),
    evidence: (told.articles ?? []).map((_, at) => `e-${String(n)}-${String(at)}`),
    ...{ confidence: { level: 'high', reasons: [] }, disagreements: [], curation: [] },
  };
}
