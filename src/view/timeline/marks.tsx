import { memo, useState, type KeyboardEvent } from 'react';
import type { IndexedGraph } from '../../graph/index-graph.ts';
import { formatRef, parseRef } from '../../graph/ref.ts';
import { meetingTitle } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { hoverMeetings, useHoveredMeetings } from '../state/hover.ts';
import { useViewState, type SetViewState } from '../state/use-view-state.ts';
import type { Language } from '../state/view-state.ts';
import { dateInWords } from '../words/date.ts';
import { useWords } from '../words/use-words.ts';
import { lanesOf } from './lanes.ts';

interface Props {
  /** Positions of meetings, in order of time. */
  shown: readonly number[];
  /** Day → percent of the width. */
  across: (day: number) => number;
}

/** Percent of the width that a mark needs to be hit. */
const room = 3.5;
const mostLanes = 3;
/** Where there are more than this, the histogram speaks and only what is pointed at is marked. */
const mostMarks = 400;

/** Each meeting as a point, or as a span where its day is not sure. One tab stop; arrows walk. */
export function Marks(props: Props) {
  const words = useWords();
  const [{ select, lang }, set] = useViewState();
  const hovered = useHoveredMeetings();
  return <Drawn {...props} label={words.marks} {...{ select, lang, set, hovered }} />;
}

interface DrawnProps extends Props {
  label: string;
  select: string | null;
  lang: Language;
  set: SetViewState;
  hovered: readonly string[];
}

/** Hundreds of buttons, which the window does not change: they stand still while it is dragged. */
const Drawn = memo(function Drawn(props: DrawnProps) {
  const { shown, across, label, select, lang, set, hovered } = props;
  const indexed = useIndexedGraph();
  const [stop, setStop] = useState(0);
  const marked = shown.length > mostMarks ? pointedAt(indexed, shown, hovered, select) : shown;
  const marks = marked.flatMap((at) => {
    const meeting = indexed.meetings[at];
    const spans = indexed.when[at]?.spans ?? [];
    const [first, final] = [spans[0], spans.at(-1)];
    if (!meeting || !first || !final) return [];
    const ref = formatRef({ kind: 'meeting', id: meeting.id });
    return [{ meeting, ref, from: first[0], to: final[1], isSpan: final[1] - first[0] > 1 }];
  });
  const lanes = lanesOf(
    marks.map(({ from, to }) => [across(from), across(to)]),
    room,
    mostLanes,
  );
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1, Home: -stop, End: marks.length }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(marks.length - 1, stop + by));
    setStop(next);
    const mark = event.currentTarget.children.item(next);
    if (mark instanceof HTMLElement) mark.focus();
  };
  return (
    <div
      className={`marks lanes-${Math.max(0, ...lanes) + 1}`}
      role="group"
      aria-label={label}
      onKeyDown={onKey}
    >
      {marks.map(({ meeting, ref, from, to, isSpan }, i) => {
        const said = `${dateInWords(meeting.date.edtf, lang)}: ${meetingTitle(indexed, meeting, lang)}`;
        const point = () => {
          hoverMeetings([meeting.id]);
        };
        const leave = () => {
          hoverMeetings([]);
        };
        return (
          <button
            key={meeting.id}
            type="button"
            tabIndex={i === Math.min(stop, marks.length - 1) ? 0 : -1}
            className={[
              `mark-at lane-${lanes[i] ?? 0}`,
              isSpan && 'span',
              hovered.includes(meeting.id) && 'hovered',
              select === ref && 'selected',
            ]
              .filter(Boolean)
              .join(' ')}
            style={{
              left: `${across(from)}%`,
              width: isSpan ? `${across(to) - across(from)}%` : undefined,
            }}
            title={said}
            aria-label={said}
            aria-pressed={select === ref}
            onClick={() => {
              set({ select: ref });
            }}
            onFocus={() => {
              setStop(i);
              point();
            }}
            onBlur={leave}
            onPointerEnter={point}
            onPointerLeave={leave}
          />
        );
      })}
    </div>
  );
});

/** Those of the meetings shown that are hovered or selected, in order of time. */
function pointedAt(
  { meetingAt }: IndexedGraph,
  shown: readonly number[],
  hovered: readonly string[],
  select: string | null,
): number[] {
  const selected = select === null ? null : parseRef(select);
  const ids = selected?.kind === 'meeting' ? [...hovered, selected.id] : hovered;
  const pointed = new Set(ids.map((id) => meetingAt.get(id)));
  return pointed.size === 0 ? [] : shown.filter((at) => pointed.has(at));
}
