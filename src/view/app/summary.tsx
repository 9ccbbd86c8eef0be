import { filterNames } from '../../graph/filter.ts';
import type { IndexedGraph } from '../../graph/index-graph.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';
import { useWords } from '../words/use-words.ts';

/** One sentence: what is in view, from how many articles, and what the filters hide. */
export function Summary() {
  const indexed = useIndexedGraph();
  const { shown, count, hiddenBy, hiddenBySeveral } = useShown();
  const words = useWords();
  const sum = summed(indexed, shown);
  const parts = [
    words.meetings(shown.length),
    words.people(sum.people),
    words.parties(sum.parties),
    words.countries(sum.countries),
    sum.years,
    words.fromArticles(sum.articles),
  ].filter(Boolean);
  const hidden = filterNames
    .filter((name) => hiddenBy[name] > 0)
    .map((name) => words.hidden[name](hiddenBy[name]));
  if (hiddenBySeveral > 0) hidden.push(words.hiddenBySeveral(hiddenBySeveral));
  return (
    <p className="summary" role="status">
      <strong>{parts[0]}</strong>
      {count.possible > 0 && (
        <>
          {' '}
          <span className="badge inferred" title={words.possibleNote}>
            {words.possible(count.possible)}
          </span>
        </>
      )}
      {' · '}
      {parts.slice(1).join(', ')}
      {hidden.length > 0 && <span className="summary-hidden"> · {hidden.join(', ')}</span>}
    </p>
  );
}

function summed(indexed: IndexedGraph, shown: readonly number[]) {
  const people = new Set<string>();
  const parties = new Set<string>();
  const countries = new Set<string>();
  const articles = new Set<string>();
  const years: string[] = [];
  for (const at of shown) {
    const meeting = indexed.meetings[at];
    if (!meeting) continue;
    for (const { person } of meeting.participants) people.add(person);
    for (const id of meeting.parties) parties.add(id);
    for (const id of meeting.countries) countries.add(id);
    for (const id of meeting.evidence) {
      const article = indexed.evidence.get(id)?.article;
      if (article !== undefined) articles.add(article);
    }
    if (meeting.date.earliest && meeting.date.latest)
      years.push(meeting.date.earliest.slice(0, 4), meeting.date.latest.slice(0, 4));
  }
  years.sort();
  const [first, last] = [years[0], years.at(-1)];
  return {
    people: people.size,
    parties: parties.size,
    countries: countries.size,
    articles: articles.size,
    years: first === undefined ? '' : first === last ? first : `${first}–${last ?? ''}`,
  };
}
