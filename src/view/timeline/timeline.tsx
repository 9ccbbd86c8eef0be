import { useCallback, useMemo } from 'react';
import { filterMeetings, type Filters } from '../../graph/filter.ts';
import { daysOf } from '../../graph/window.ts';
import { useSaidWindow } from '../load/parts.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { filtersOf } from '../state/filters-of.ts';
import { endDrag, endDragSoon, setWhileDragging, useViewState } from '../state/use-view-state.ts';
import { dateInWords } from '../words/date.ts';
import { useWords } from '../words/use-words.ts';
import { timelineOf } from '../../graph/shards/timeline-of.ts';
import { timescale, type Bin } from '../../graph/timescale.ts';
import { Marks } from './marks.tsx';
import { Playback } from './playback.tsx';
import './timeline.css';
import { WindowFields } from './window-fields.tsx';
import { Years } from './years.tsx';

/** When: a histogram of certain and possible meetings, a window with two thumbs, and the marks. */
export function Timeline() {
  const indexed = useIndexedGraph();
  const words = useWords();
  const [state, set] = useViewState();
  const said = useSaidWindow();
  const scale = useMemo(() => indexed.beyond?.timeline ?? timescale(indexed), [indexed]);
  // lists of a state are new with every step of a drag though they say the same
  const asked = JSON.stringify({ ...filtersOf(state), from: null, to: null, certain: false });
  const others = useMemo(
    () => filterMeetings(indexed, JSON.parse(asked) as Filters),
    [indexed, asked],
  );
  const { bins, yearless } = useMemo(
    () => timelineOf(scale, indexed, others.shown),
    [scale, indexed, others],
  );
  const last = bins.length - 1;
  const [start, end] = [bins[0]?.first ?? 0, (bins[last]?.last ?? 0) + 1];
  const across = useCallback((day: number) => (100 * (day - start)) / (end - start), [start, end]);
  if (last < 0) return null;
  const days = daysOf(state);
  const low = Math.max(
    0,
    bins.findIndex((bin) => bin.last >= days.first),
  );
  const high = Math.max(
    low,
    bins.findLastIndex((bin) => bin.first <= days.last),
  );
  const most = Math.max(1, ...bins.map(({ certain, possible }) => certain + possible));
  const windowOf = (a: number, b: number) =>
    said({
      from: a === 0 ? null : (bins[a]?.from ?? null),
      to: b === last ? null : (bins[b]?.to ?? null),
    });
  const { countries, parties, kinds, topics } = state;
  const filtered = countries.length + parties.length + kinds.length + topics.length > 0;
  const isUnread = (bin: Bin) => filtered && bin.unread === true;
  const thumb = (label: string, value: number, pick: (at: number) => [number, number]) => (
    <input
      type="range"
      className="thumb"
      min={0}
      max={last}
      step={1}
      value={value}
      aria-label={label}
      aria-valuetext={dateInWords(bins[value]?.from ?? '', state.lang)}
      onChange={(event) => {
        const [a, b] = pick(Number(event.target.value));
        setWhileDragging(windowOf(Math.min(a, b), Math.max(a, b)));
      }}
      onPointerUp={endDrag}
      onKeyUp={endDragSoon}
      onBlur={endDrag}
    />
  );
  return (
    <section className="timeline" aria-label={words.timeline}>
      <div className="timeline-head">
        <h2>{words.timeline}</h2>
        <WindowFields />
        <Playback
          bins={bins}
          low={low}
          high={high}
          onWindow={(a, b, history) => {
            set(windowOf(a, b), history);
          }}
        />
      </div>
      <div className="chart">
        <svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect
            className="window"
            x={across(bins[low]?.first ?? start)}
            width={across((bins[high]?.last ?? end) + 1) - across(bins[low]?.first ?? start)}
            y="0"
            height="40"
          />
          {bins.map((bin, i) => {
            const width = across(bin.last + 1) - across(bin.first);
            const [sure, maybe] = [(36 * bin.certain) / most, (36 * bin.possible) / most];
            return (
              <g
                key={bin.from}
                className={isUnread(bin) ? 'unread' : i < low || i > high ? 'out' : undefined}
              >
                <rect
                  className="sure"
                  x={across(bin.first) + width * 0.08}
                  width={width * 0.84}
                  y={40 - sure}
                  height={sure}
                />
                <rect
                  className="maybe"
                  x={across(bin.first) + width * 0.08}
                  width={width * 0.84}
                  y={40 - sure - maybe}
                  height={maybe}
                />
              </g>
            );
          })}
        </svg>
        <div className="thumbs">
          {thumb(words.from, low, (at) => [Math.min(at, high), high])}
          {thumb(words.to, high, (at) => [low, Math.max(at, low)])}
        </div>
        <Marks shown={others.shown} across={across} />
        <Years bins={bins} across={across} />
      </div>
      <p className="timeline-legend">
        <span className="swatch sure" /> {words.certainBar} <span className="swatch maybe" />{' '}
        {words.possibleBar}{' '}
        {bins.some(isUnread) && (
          <>
            <span className="swatch unread" /> {words.parts.unreadBar}{' '}
          </>
        )}
        {yearless > 0 && (
          <span>
            · {words.noYear}: {words.meetings(yearless)}
          </span>
        )}
      </p>
    </section>
  );
}
