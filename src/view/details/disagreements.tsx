import type { Meeting } from '../../graph/schema.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import { dateInWords } from '../words/date.ts';
import { useWords } from '../words/use-words.ts';

type Disagreement = Meeting['disagreements'][number];

/** Where the articles about one meeting do not agree: each value, and which article says so. */
export function Disagreements({ of }: { of: readonly Disagreement[] }) {
  const indexed = useIndexedGraph();
  const [{ lang }] = useViewState();
  const words = useWords();
  if (of.length === 0) return null;
  const inWords = (field: Disagreement['field'], value: string): string =>
    field === 'date'
      ? dateInWords(value, lang)
      : field === 'kind'
        ? words.kinds[value as Meeting['kind']]
        : value;
  const articlesOf = (evidence: readonly string[]): string[] => [
    ...new Set(
      evidence.flatMap((id) => {
        const article = indexed.articles.get(indexed.evidence.get(id)?.article ?? '');
        return article ? [article.title] : [];
      }),
    ),
  ];
  return (
    <section className="disagreements">
      <h3>{words.disagreement}</h3>
      <dl>
        {of.map(({ field, values }) => (
          <div key={field}>
            <dt>{words.disagreementOn[field]}</dt>
            {values.map(({ value, evidence }) => (
              <dd key={value}>
                <strong>{inWords(field, value)}</strong>{' '}
                <cite lang="vi">{articlesOf(evidence).join(' · ')}</cite>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
