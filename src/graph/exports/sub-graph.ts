import { evidenceOf } from '../evidence-of.ts';
import type { Graph } from '../schema.ts';
import type { Exporter, ExportInput } from './exporter.ts';

/** The meetings in view and all that they refer to: a graph of the same schema. */
export function subGraph({
  indexed: { graph, meetings },
  shown,
}: Pick<ExportInput, 'indexed' | 'shown'>): Graph {
  const kept = shown.flatMap((at) => meetings[at] ?? []);
  const evidence = new Set(kept.flatMap(evidenceOf));
  const people = new Set(kept.flatMap((m) => m.participants.map((p) => p.person)));
  const quotes = graph.evidence.filter(({ id }) => evidence.has(id));
  const articles = new Set(quotes.map(({ article }) => article));
  const persons = graph.people.filter(({ id }) => people.has(id));
  const parties = new Set([
    ...kept.flatMap((m) => m.parties),
    ...persons.flatMap((p) => p.parties),
  ]);
  const countries = new Set([
    ...kept.flatMap((m) => [...m.countries, ...(m.hostCountry === null ? [] : [m.hostCountry])]),
    ...persons.flatMap((p) => p.country ?? []),
    ...graph.parties.filter(({ id }) => parties.has(id)).flatMap((p) => p.country ?? []),
  ]);
  const topics = new Set(kept.flatMap((m) => m.topics.map(({ topic }) => topic)));
  return {
    ...graph,
    articles: graph.articles.filter(({ id }) => articles.has(id)),
    people: persons,
    terms: graph.terms.filter(
      ({ person, basis, source }) =>
        people.has(person) && (basis === 'gazetteer' || evidence.has(source)),
    ),
    parties: graph.parties.filter(({ id }) => parties.has(id)),
    countries: graph.countries.filter(({ id }) => countries.has(id)),
    topics: graph.topics.filter(({ id }) => topics.has(id)),
    meetings: kept,
    evidence: quotes,
    redirects: {},
  };
}

export const json: Exporter = {
  id: 'graph',
  name: 'JSON',
  extension: 'json',
  mime: 'application/json',
  make: (input) => ({ text: `${JSON.stringify(subGraph(input), null, 1)}\n`, omitted: 0 }),
};
