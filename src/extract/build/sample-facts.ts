/** Invented articles for tests: nobody here is real. */
import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Graph } from '../../graph/schema.ts';
import type { ArticleFacts, MeetingFact, PersonFact } from '../document.ts';
import type { Correction } from '../gazetteer/curation.ts';
import { finalise } from './finalise.ts';
import type { World } from './world.ts';

export interface SamplePerson {
  name: string;
  country: string | null;
  known?: string;
  sex?: 'f' | 'm';
  posts?: string[];
}

export interface SampleMeeting {
  date: string;
  people: string[];
  kind?: MeetingFact['kind'];
  place?: string;
  parties?: string[];
  countries?: string[];
  main?: boolean;
  chairs?: string[];
  status?: MeetingFact['status'];
}

/** Facts of an article whose text has one line for its title and one for each meeting. */
export function sampleFacts(
  id: string,
  people: SamplePerson[],
  meetings: SampleMeeting[],
): ArticleFacts {
  const lines = meetings.map(({ date, people: names }) => `Ngày ${date}: ${names.join(' gặp ')}.`);
  const text = [`Bài ${id}`, ...lines].join('\n');
  const sha256 = bytesToHex(digest(utf8ToBytes(text)));
  const evidence = lines.map((line) => {
    const start = text.indexOf(line);
    return { start, end: start + line.length, rule: 'A gặp B' };
  });
  return {
    article: { id, title: `Bài ${id}`, outlet: null, url: null, published: null, sha256, text },
    people: people.map(samplePerson),
    meetings: meetings.map((meeting, at) => sampleMeeting(meeting, at, people)),
    evidence,
    parties: [],
    dropped: [],
  };
}

const samplePerson = ({ name, country, known, sex, posts }: SamplePerson): PersonFact => ({
  name,
  aliases: [],
  known: known ?? null,
  country,
  party: null,
  sex: sex ?? null,
  posts: posts ?? [],
  mentions: [],
});

function sampleMeeting(
  meeting: SampleMeeting,
  at: number,
  people: readonly SamplePerson[],
): MeetingFact {
  const indexes = meeting.people.map((name) => people.findIndex((person) => person.name === name));
  const countries = new Set(indexes.flatMap((index) => people[index]?.country ?? []));
  return {
    date: { edtf: meeting.date, ...boundsOf(meeting.date), basis: 'text', reasons: [] },
    textDate: meeting.date.startsWith('[') ? `XXXX-${meeting.date.slice(6, 11)}` : meeting.date,
    kind: meeting.kind ?? 'in_person',
    place: meeting.place ?? null,
    placeText: meeting.place ?? null,
    hostCountry: null,
    marginsOf: [],
    participants: indexes.map((person) => ({
      person,
      side: people[person]?.country ?? null,
      role: meeting.chairs?.includes(people[person]?.name ?? '') ? 'chair' : 'attendee',
      post: null,
      evidence: [at],
    })),
    parties: meeting.parties ?? [],
    countries: meeting.countries ?? [...countries],
    status: meeting.status ?? 'held',
    main: meeting.main ?? true,
    topics: [],
    evidence: [at],
    confidence: { level: 'high', reasons: [] },
  };
}

function boundsOf(edtf: string): { earliest: string | null; latest: string | null } {
  if (edtf.includes('X') || edtf === '') return { earliest: null, latest: null };
  const days = edtf.replace(/[[\]?~]/gu, '').split(/[,/]/u);
  const pad = (day: string, rest: string) => day + rest.slice(day.length - 4);
  return {
    earliest: pad(days[0] ?? '', '-01-01'),
    latest: pad(days.at(-1) ?? '', '-12-31'),
  };
}

/** A world that knows two countries and nobody. */
export const emptyWorld: World = {
  person: () => undefined,
  party: () => undefined,
  country: (id) => (id === 'VN' ? { name: { vi: 'Việt Nam', en: 'Viet Nam' } } : undefined),
  topic: () => undefined,
};

/** The graph of these facts, built on nothing or on a previous graph. */
export const buildSample = (
  facts: Iterable<ArticleFacts>,
  previous: Graph | null = null,
  corrections: readonly Correction[] = [],
): Graph => finalise({ facts, world: emptyWorld, previous, corrections }).graph;
