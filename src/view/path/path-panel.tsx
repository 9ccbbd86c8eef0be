import { useMemo } from 'react';
import { shortestChains } from '../../graph/path.ts';
import { formatRef } from '../../graph/ref.ts';
import { personName } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';
import { useViewState } from '../state/use-view-state.ts';
import { DateText } from '../words/date-text.tsx';
import { useWords } from '../words/use-words.ts';
import './path.css';

/** How two people are linked: the shortest chains of meetings, every hop dated and quoted. */
export function PathPanel() {
  const indexed = useIndexedGraph();
  const { shown } = useShown();
  const words = useWords();
  const [{ a, b, lang }, set] = useViewState();
  const chains = useMemo(
    () => (a !== null && b !== null ? shortestChains(indexed, a, b, shown) : []),
    [indexed, a, b, shown],
  );
  const people = [...indexed.people.values()].sort((x, y) => x.name.localeCompare(y.name, lang));
  const pick = (label: string, value: string | null, onPick: (id: string | null) => void) => (
    <label className="path-pick">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => {
          onPick(event.target.value === '' ? null : event.target.value);
        }}
      >
        <option value="">{words.choose}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="path" aria-labelledby="path-title">
      <h2 id="path-title">{words.path}</h2>
      <div className="path-ends">
        {pick(words.pathFrom, a, (id) => {
          set({ a: id });
        })}
        {pick(words.pathTo, b, (id) => {
          set({ b: id });
        })}
      </div>
      <div role="status">
        {a !== null && b !== null && a !== b && chains.length === 0 && <p>{words.pathNone}</p>}
      </div>
      {chains.map((chain, i) => (
        <ol key={i} className="chain" aria-label={words.pathSteps(chain.length)}>
          {chain.map(({ from, to, meetings }) => (
            <li key={to}>
              <p className="chain-pair">
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    set({ select: formatRef({ kind: 'person', id: from }) });
                  }}
                >
                  {personName(indexed, from)}
                </button>
                <span aria-hidden="true"> → </span>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    set({ select: formatRef({ kind: 'person', id: to }) });
                  }}
                >
                  {personName(indexed, to)}
                </button>
              </p>
              <ul>
                {meetings.map((at) => {
                  const meeting = indexed.meetings[at];
                  const quote = indexed.evidence.get(meeting?.evidence[0] ?? '')?.exact;
                  return (
                    meeting && (
                      <li key={meeting.id}>
                        <button
                          type="button"
                          className="link"
                          onClick={() => {
                            set({ select: formatRef({ kind: 'meeting', id: meeting.id }) });
                          }}
                        >
                          <DateText date={meeting.date} />
                        </button>{' '}
                        {meeting.place}
                        {quote !== undefined && (
                          <blockquote className="quote" lang="vi">
                            {quote}
                          </blockquote>
                        )}
                      </li>
                    )
                  );
                })}
              </ul>
            </li>
          ))}
        </ol>
      ))}
    </section>
  );
}
