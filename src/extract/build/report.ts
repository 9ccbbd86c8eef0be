import type { Graph } from '../../graph/schema.ts';
import type { ArticleFacts, MapError } from '../document.ts';
import { byText } from './order.ts';

export interface BuildReport {
  counts: { what: string; count: number }[];
  /** Articles that could not be read. */
  errors: readonly MapError['error'][];
  /** Names that no gazetteer knows, the most frequent first. */
  unresolved: { name: string; country: string | null; articles: number }[];
  /** Candidates that stages refused, by stage and reason. */
  dropped: { stage: string; why: string; count: number }[];
  /** Meetings whose date stays open. */
  undecided: { meeting: string; date: string; people: string[] }[];
  /** Such as corrections that select nothing. */
  warnings: readonly string[];
}

/** What a build did and what it could not decide, for the person who corrects it. */
export function reportBuild(
  graph: Graph,
  facts: readonly ArticleFacts[],
  errors: readonly MapError[],
  warnings: readonly string[],
): BuildReport {
  const held = graph.meetings.filter(({ status }) => status === 'held');
  const main = held.filter((meeting) => meeting.main);
  return {
    counts: [
      { what: 'articles', count: graph.articles.length },
      { what: 'meetings', count: main.length },
      { what: 'meetings referred to', count: held.length - main.length },
      { what: 'meetings planned', count: graph.meetings.length - held.length },
      { what: 'people', count: graph.people.length },
      { what: 'parties', count: graph.parties.length },
      { what: 'countries', count: graph.countries.length },
      { what: 'quotes', count: graph.evidence.length },
    ],
    errors: errors.map(({ error }) => error),
    unresolved: unresolvedNames(facts),
    dropped: droppedBy(facts),
    undecided: undecidedDates(graph),
    warnings,
  };
}

function unresolvedNames(facts: readonly ArticleFacts[]): BuildReport['unresolved'] {
  const names = new Map<string, { name: string; country: string | null; articles: number }>();
  for (const { people } of facts)
    for (const { name, country } of people.filter(({ known }) => known === null)) {
      const key = `${name} ${country ?? ''}`;
      const entry = names.get(key) ?? { name, country, articles: 0 };
      names.set(key, { ...entry, articles: entry.articles + 1 });
    }
  return [...names.values()].sort((a, b) => b.articles - a.articles || byText(a.name, b.name));
}

function droppedBy(facts: readonly ArticleFacts[]): BuildReport['dropped'] {
  const counts = new Map<string, { stage: string; why: string; count: number }>();
  for (const { stage, why } of facts.flatMap(({ dropped }) => dropped)) {
    const entry = counts.get(`${stage} ${why}`) ?? { stage, why, count: 0 };
    counts.set(`${stage} ${why}`, { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || byText(a.why, b.why));
}

function undecidedDates({ meetings, people }: Graph): BuildReport['undecided'] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return meetings
    .filter(({ date }) => date.earliest === null || date.earliest !== date.latest)
    .map(({ id, date, participants }) => ({
      meeting: id,
      date: date.edtf,
      people: participants.map(({ person }) => names.get(person) ?? person),
    }));
}
