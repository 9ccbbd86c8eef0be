import { formatRef } from '../../graph/ref.ts';
import { meetingTitle } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { hoverMeetings } from '../state/hover.ts';
import { useViewState } from '../state/use-view-state.ts';
import { DateText } from '../words/date-text.tsx';
import { useWords } from '../words/use-words.ts';

/** Meetings, the latest first, those without a year last; each with its date, its people, and the sentence that says so. */
export function MeetingList({ meetings }: { meetings: readonly number[] }) {
  const indexed = useIndexedGraph();
  const [{ lang }, set] = useViewState();
  const words = useWords();
  const hasYear = (at: number) => (indexed.meetings[at]?.date.earliest ?? null) !== null;
  const dated = meetings.filter(hasYear).reverse();
  return (
    <ol className="meetings">
      {[...dated, ...meetings.filter((at) => !hasYear(at))].map((at) => {
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
            <p className="meetings-when">
              <DateText date={meeting.date} /> · {words.kinds[meeting.kind]}
              {meeting.place !== null && ` · ${meeting.place}`}
            </p>
            <button
              type="button"
              className="link"
              onFocus={() => {
                hoverMeetings([meeting.id]);
              }}
              onBlur={() => {
                hoverMeetings([]);
              }}
              onClick={() => {
                set({ select: formatRef({ kind: 'meeting', id: meeting.id }) });
              }}
            >
              {meetingTitle(indexed, meeting, lang)}
            </button>{' '}
            {meeting.status === 'planned' && <span className="badge">{words.planned}</span>}{' '}
            {!meeting.main && <span className="badge">{words.reference}</span>}
            {quote !== undefined && (
              <blockquote className="quote" lang="vi">
                {quote}
              </blockquote>
            )}
          </li>
        );
      })}
    </ol>
  );
}
