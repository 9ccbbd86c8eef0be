import { formatRef } from '../../graph/ref.ts';
import { meetingTitle } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';
import { useViewState } from '../state/use-view-state.ts';
import { DateText } from '../words/date-text.tsx';
import { useWords } from '../words/use-words.ts';
import { NodeLink } from './node-link.tsx';

const many = 6;

/** Nothing selected yet: who met most, and which dates are not sure. */
export function Start() {
  const indexed = useIndexedGraph();
  const { shown, fit } = useShown();
  const words = useWords();
  const [{ lang }, set] = useViewState();
  const counts = new Map<string, number>();
  for (const at of shown)
    for (const { person } of indexed.meetings[at]?.participants ?? [])
      counts.set(person, (counts.get(person) ?? 0) + 1);
  const top = [...counts].sort((a, b) => b[1] - a[1]).slice(0, many);
  const uncertain = shown.filter((_, i) => fit[i] === 'possible').slice(0, many);
  return (
    <div className="start">
      <h2>{words.startTitle}</h2>
      <p>{words.startText}</p>
      {top.length > 0 && <h3>{words.mostMet}</h3>}
      <ul className="ranked">
        {top.map(([id, count]) => (
          <li key={id}>
            <NodeLink node={{ kind: 'person', id }} />{' '}
            <span className="muted">{words.meetings(count)}</span>
          </li>
        ))}
      </ul>
      {uncertain.length > 0 && (
        <>
          <h3>{words.uncertainDates}</h3>
          <ul className="ranked">
            {uncertain.map((at) => {
              const meeting = indexed.meetings[at];
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
                      {meetingTitle(indexed, meeting, lang)}
                    </button>
                    <span className="muted">
                      <DateText date={meeting.date} />
                    </span>
                  </li>
                )
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
