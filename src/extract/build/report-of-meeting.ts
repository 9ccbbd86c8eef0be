import type { Meeting } from '../../graph/schema.ts';
import type { ArticleFacts, MeetingFact } from '../document.ts';
import type { Somebody } from './correct-people.ts';

/** One article's report of one meeting, its people replaced by their ids in the graph. */
export interface Report {
  /** Where it stands: index of the article among the sorted facts, and of the meeting in it. */
  article: number;
  index: number;
  fact: MeetingFact;
  /** Graph ids of the participants, in the order of the fact, and their names in the article. */
  people: readonly string[];
  names: readonly string[];
  /** Corrections that touched it. */
  marks: Meeting['curation'];
}

/** One meeting: every report of it, at most one from each article unless a person said so. */
export type Cluster = readonly Report[];

/** All reports of sorted facts; who is `dropped` takes part in none. */
export function reportsOf(
  facts: readonly ArticleFacts[],
  everybody: readonly Somebody[],
  dropped: ReadonlySet<string> = new Set(),
): Report[] {
  const ids = new Map<string, string>();
  for (const { identity, person } of everybody)
    for (const { article, index } of identity.appearances)
      ids.set(`${String(article)} ${String(index)}`, person.id);
  return facts.flatMap(({ meetings, people }, article) =>
    meetings.map((fact, index) => {
      const idOf = (person: number) => ids.get(`${String(article)} ${String(person)}`) ?? '';
      const participants = fact.participants.filter(({ person }) => !dropped.has(idOf(person)));
      return {
        article,
        index,
        fact: { ...fact, participants },
        people: participants.map(({ person }) => idOf(person)),
        names: participants.map(({ person }) => people[person]?.name ?? ''),
        marks: [],
      };
    }),
  );
}
