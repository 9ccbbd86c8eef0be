import { useMemo } from 'react';
import { filterNames } from '../../graph/filter.ts';
import { sumUp } from '../../graph/sum-up.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';
import { useWords } from '../words/use-words.ts';

/** One sentence: what is in view, from how many articles, and what the filters hide. */
export function Summary() {
  const indexed = useIndexedGraph();
  const { shown, count, hiddenBy, hiddenBySeveral } = useShown();
  const words = useWords();
  const sum = useMemo(() => sumUp(indexed, shown), [indexed, shown]);
  const parts = [
    words.meetings(shown.length),
    words.people(sum.people),
    words.parties(sum.parties),
    words.countries(sum.countries),
    sum.years && [...new Set([sum.years.first, sum.years.last])].join('–'),
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
