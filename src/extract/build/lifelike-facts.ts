import type { Evidence, Graph, Meeting, Person } from '../../graph/schema.ts';
import type { ArticleFacts, MeetingFact } from '../document.ts';
import type { World } from './world.ts';

/** What `map` would have said of the articles of a graph: the way from a graph back to its facts. */
export function lifelikeFacts(graph: Graph): ArticleFacts[] {
  const people = new Map(graph.people.map((person) => [person.id, person]));
  const quotes = groupBy(graph.evidence, ({ article }) => article);
  const told = new Map<string, Meeting[]>();
  for (const meeting of graph.meetings)
    for (const id of meeting.evidence) told.set(id, [...(told.get(id) ?? []), meeting]);
  return graph.articles.map((article): ArticleFacts => {
    const own = quotes.get(article.id) ?? [];
    const meetings = own.flatMap(({ id }) => told.get(id) ?? []);
    const present = [
      ...new Set(meetings.flatMap((m) => m.participants.map(({ person }) => person))),
    ];
    return {
      article,
      people: present.flatMap((id) => {
        const person = people.get(id);
        return person ? [personFact(person)] : [];
      }),
      meetings: meetings.map((meeting) => meetingFact(meeting, present, own)),
      evidence: own.map(({ start, end, rule }) => ({ start, end, rule })),
      parties: [],
      dropped: [],
    };
  });
}

const personFact = ({ id, name, known, country, sex }: Person): ArticleFacts['people'][number] => ({
  name,
  aliases: [],
  known: known ? id : null,
  country,
  party: null,
  sex,
  posts: [],
  mentions: [],
});

function meetingFact(
  { participants, ...meeting }: Meeting,
  present: readonly string[],
  own: readonly Evidence[],
): MeetingFact {
  const evidence = own.flatMap(({ id }, at) => (meeting.evidence.includes(id) ? [at] : []));
  const { date, kind, place, hostCountry, marginsOf, parties, countries, status, main } = meeting;
  return {
    date,
    textDate: date.edtf,
    kind,
    place,
    placeText: place,
    hostCountry,
    marginsOf,
    participants: participants.map(({ person, side, role, post }) => ({
      person: present.indexOf(person),
      side,
      role,
      post: post?.vi ?? null,
      evidence,
    })),
    parties,
    countries,
    status,
    main,
    topics: meeting.topics.map(({ topic }) => ({ topic, evidence })),
    evidence,
    confidence: meeting.confidence,
  };
}

/** A gazetteer that knows whom the graph calls known. */
export function lifelikeWorld(graph: Graph): World {
  const people = new Map(graph.people.map((person) => [person.id, person]));
  const terms = groupBy(graph.terms, ({ person }) => person);
  const parties = new Map(graph.parties.map((party) => [party.id, party]));
  const countries = new Map(graph.countries.map((country) => [country.id, country]));
  const topics = new Map(graph.topics.map((topic) => [topic.id, topic]));
  return {
    person(id) {
      const person = people.get(id);
      return person?.known === true ? { ...person, terms: terms.get(id) ?? [] } : undefined;
    },
    party: (id) => parties.get(id),
    country: (id) => countries.get(id),
    topic: (id) => topics.get(id),
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
