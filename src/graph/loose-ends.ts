import type { Graph } from './schema.ts';

/** A record at fault and what is wrong with it. */
export interface LooseEnd {
  where: string;
  what: string;
}

/** People, parties, countries and topics: what meetings refer to. */
export type Society = Pick<Graph, 'people' | 'parties' | 'countries' | 'topics' | 'terms'>;
export type Told = Pick<Graph, 'articles' | 'meetings' | 'evidence'>;

/** The ids that meetings may refer to. */
export type Known = Record<'people' | 'parties' | 'countries' | 'topics', ReadonlySet<string>>;

const given = (list: string, id: string): LooseEnd => ({
  where: `${list} ${id}`,
  what: 'the id is given twice',
});

/** All ids of a list, or the first one given twice. */
function idsOf(list: string, rows: readonly { id: string }[]): Set<string> | LooseEnd {
  const ids = new Set<string>();
  for (const { id } of rows) {
    if (ids.has(id)) return given(list, id);
    ids.add(id);
  }
  return ids;
}

/** The ids of a society, or the first id given twice or reference to nothing. */
export function knownOf(society: Society): Known | LooseEnd {
  const people = idsOf('people', society.people);
  if ('what' in people) return people;
  const parties = idsOf('parties', society.parties);
  if ('what' in parties) return parties;
  const countries = idsOf('countries', society.countries);
  if ('what' in countries) return countries;
  const topics = idsOf('topics', society.topics);
  if ('what' in topics) return topics;
  for (const p of society.people) {
    if (p.country !== null && !countries.has(p.country))
      return { where: `people ${p.id}`, what: `no country ${p.country}` };
    for (const party of p.parties)
      if (!parties.has(party)) return { where: `people ${p.id}`, what: `no party ${party}` };
  }
  for (const t of society.terms)
    if (!people.has(t.person)) return { where: `terms of ${t.person}`, what: 'no such person' };
  return { people, parties, countries, topics };
}

/** The first id given twice, reference to nothing, or quote that is not in its article. */
export function looseEndOf({ articles, meetings, evidence }: Told, known: Known): LooseEnd | null {
  const texts = new Map<string, string>();
  for (const { id, text } of articles) {
    if (texts.has(id)) return given('articles', id);
    texts.set(id, text);
  }
  const meetingIds = idsOf('meetings', meetings);
  if ('what' in meetingIds) return meetingIds;
  const quotes = idsOf('evidence', evidence);
  if ('what' in quotes) return quotes;
  for (const e of evidence)
    if (texts.get(e.article)?.slice(e.start, e.end) !== e.exact)
      return {
        where: `evidence ${e.id}`,
        what: 'the quote is not in its article at these offsets',
      };
  for (const m of meetings) {
    const where = `meetings ${m.id}`;
    for (const p of m.participants)
      if (!known.people.has(p.person)) return { where, what: `no person ${p.person}` };
    for (const c of m.countries)
      if (!known.countries.has(c)) return { where, what: `no country ${c}` };
    for (const p of m.parties) if (!known.parties.has(p)) return { where, what: `no party ${p}` };
    for (const { topic } of m.topics)
      if (!known.topics.has(topic)) return { where, what: `no topic ${topic}` };
    for (const e of m.evidence) if (!quotes.has(e)) return { where, what: `no evidence ${e}` };
    for (const e of m.topics.flatMap(({ evidence: said }) => said))
      if (!quotes.has(e)) return { where, what: `no evidence ${e}` };
    if (m.date.earliest !== null && m.date.latest !== null && m.date.earliest > m.date.latest)
      return { where, what: 'the date ends before it begins' };
  }
  return null;
}
