import { useIndexedGraph } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import { dateInWords } from '../words/date.ts';
import { useWords } from '../words/use-words.ts';
import { safeLink } from './safe-link.ts';

/** Posts that the gazetteer knows of, with their dates and the source of each. */
export function Terms({ person }: { person: string }) {
  const indexed = useIndexedGraph();
  const [{ lang }] = useViewState();
  const words = useWords();
  const terms = indexed.terms.get(person) ?? [];
  if (terms.length === 0) return null;
  return (
    <section>
      <h3>{words.terms}</h3>
      <ul className="terms">
        {[...terms]
          .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
          .map((term, i) => {
            const href = safeLink(term.source);
            const span = [
              term.from && words.since(dateInWords(term.from, lang)),
              term.until && words.until(dateInWords(term.until, lang)),
            ]
              .filter(Boolean)
              .join(' ');
            return (
              <li key={i}>
                <span className="terms-post">{term.post[lang]}</span>{' '}
                <span className="muted">{span}</span>{' '}
                {href !== null && (
                  <a href={href} rel="noreferrer noopener" target="_blank">
                    {words.source}
                  </a>
                )}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
