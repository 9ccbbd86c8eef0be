import type { Meeting } from '../../graph/schema.ts';
import { topicName } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import { EvidenceQuote } from './evidence-quote.tsx';

/** What was spoken of: each topic opens the sentences that say so, and filters by itself. */
export function Topics({ of }: { of: Meeting['topics'] }) {
  const indexed = useIndexedGraph();
  const [{ lang, topics }, set] = useViewState();
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <section>
      <h3>{words.topics}</h3>
      <ul className="topics">
        {of.map(({ topic, evidence }) => {
          const name = topicName(indexed, topic, lang);
          const chosen = topics.includes(topic);
          return (
            <li key={topic}>
              <details>
                <summary className="button">{name}</summary>
                {evidence.map((id) => (
                  <EvidenceQuote key={id} id={id} />
                ))}
                <button
                  type="button"
                  className="button"
                  aria-pressed={chosen}
                  onClick={() => {
                    set({ topics: chosen ? [] : [topic] });
                  }}
                >
                  {words.filters}: {name}
                </button>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
