import { useMemo } from 'react';
import { mostMet } from '../../graph/most-met.ts';
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
  const top = useMemo(() => mostMet(indexed, shown, many), [indexed, shown]);
  const uncertain = useMemo(
    () => shown.filter((_, i) => fit[i] === 'possible').slice(0, many),
    [shown, fit],
  );
  return (
    <div className="start">
      <h2>{words.startTitle}</h2>
      <p>{words.startText}</p>
      {top.length > 0 && <h3>{words.mostMet}</h3>}
      <ul className="ranked">
        {top.map(({ ref, node, weight }) => (
          <li key={ref}>
            <NodeLink node={node} /> <span className="muted">{words.meetings(weight)}</span>
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
