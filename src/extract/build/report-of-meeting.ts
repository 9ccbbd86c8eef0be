import type { ArticleFacts, MeetingFact } from '../document.ts';
import type { Identity } from './who-is-who.ts';

/** One article's report of one meeting, its people replaced by their ids in the graph. */
export interface Report {
  /** Where it stands: index of the article among the sorted facts, and of the meeting in it. */
  article: number;
  index: number;
  fact: MeetingFact;
  /** Graph ids of the participants, in the order of the fact. */
  people: readonly string[];
}

/** One meeting: every report of it, at most one from each article. */
export type Cluster = readonly Report[];

/** All reports of sorted facts; `people` are those of the graph, in the order of `identities`. */
export function reportsOf(
  facts: readonly ArticleFacts[],
  identities: readonly Identity[],
  people: readonly { id: string }[],
): Report[] {
  const ids = new Map<string, string>();
  identities.forEach((identity, at) => {
    for (const { article, index } of identity.appearances)
      ids.set(`${String(article)} ${String(index)}`, people[at]?.id ?? '');
  });
  return facts.flatMap(({ meetings }, article) =>
    meetings.map((fact, index) => ({
      article,
      index,
      fact,
      people: fact.participants.map(
        ({ person }) => ids.get(`${String(article)} ${String(person)}`) ?? '',
      ),
    })),
  );
}
