import type { Hop } from '../../graph/path.ts';
import { formatRef } from '../../graph/ref.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { hoverMeetings } from '../state/hover.ts';
import { useViewState } from '../state/use-view-state.ts';
import { DateText } from '../words/date-text.tsx';
import { PersonLink } from './person-link.tsx';

/** One step of a chain: who met whom, when, where, and the sentence that says so. */
export function HopItem({ hop: { from, to, meetings } }: { hop: Hop }) {
  const indexed = useIndexedGraph();
  const [, set] = useViewState();
  return (
    <li>
      <p className="chain-pair">
        <PersonLink id={from} />
        <span aria-hidden="true"> → </span>
        <PersonLink id={to} />
      </p>
      <ul>
        {meetings.map((at) => {
          const meeting = indexed.meetings[at];
          if (!meeting) return null;
          const quote = indexed.evidence.get(meeting.evidence[0] ?? '')?.exact;
          return (
            <li
              key={meeting.id}
              onPointerEnter={() => {
                hoverMeetings([meeting.id]);
              }}
              onPointerLeave={() => {
                hoverMeetings([]);
              }}
            >
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
          );
        })}
      </ul>
    </li>
  );
}
