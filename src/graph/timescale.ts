import { dayNumber } from './day.ts';
import type { Meeting } from './schema.ts';
import { whenOf, type When } from './window.ts';

export type Grain = 'year' | 'quarter' | 'month';

export interface Bin {
  /** Days, both included. */
  first: number;
  last: number;
  /** As it stands in a window: YYYY or YYYY-MM of its ends. */
  from: string;
  to: string;
  certain: number;
  possible: number;
  /** Not all of its meetings are loaded: these are the counts of all, whatever the filters. */
  unread?: true;
}

export interface Scale {
  grain: Grain;
  bins: Bin[];
}

export interface Timescale extends Scale {
  /** Meetings of which no year is known. */
  yearless: number;
}

const maxBins = 72;
const monthsOf: Record<Grain, number> = { year: 12, quarter: 3, month: 1 };

/** Months since year 0 as text. */
const monthText = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** The bins of all meetings: months while they are few, else quarters, else years. */
export function timescale({ meetings }: { meetings: readonly Meeting[] }): Scale {
  let [first, last] = [Infinity, -Infinity];
  for (const { date } of meetings) {
    if (date.earliest) first = Math.min(first, yearOf(date.earliest));
    if (date.latest) last = Math.max(last, yearOf(date.latest));
  }
  return first === Infinity ? { grain: 'year', bins: [] } : scaleOfYears(first, last);
}

/** The empty bins from the first to the last of these years, both included. */
export function scaleOfYears(firstYear: number, lastYear: number): Scale {
  const months = (lastYear - firstYear + 1) * 12;
  const grain: Grain = months <= maxBins ? 'month' : months / 3 <= maxBins ? 'quarter' : 'year';
  const step = monthsOf[grain];
  const bins: Bin[] = [];
  for (let at = firstYear * 12; at < (lastYear + 1) * 12; at += step) {
    const [from, to] = [monthText(at), monthText(at + step - 1)];
    const first = dayNumber(`${from}-01`);
    const last = dayNumber(`${monthText(at + step)}-01`) - 1;
    bins.push(
      grain === 'year'
        ? { first, last, from: from.slice(0, 4), to: from.slice(0, 4), certain: 0, possible: 0 }
        : { first, last, from, to, certain: 0, possible: 0 },
    );
  }
  return { grain, bins };
}

/** The last bin that begins on or before a day; -1 before the first. */
function binAt(firsts: readonly number[], day: number): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Counts meetings into bins; one that may fall into several is possible in each. */
export function countInto(
  scale: Scale,
  indexed: { when: readonly When[] },
  positions: readonly number[],
): Timescale {
  const certain = new Int32Array(scale.bins.length);
  const possible = new Int32Array(scale.bins.length);
  let yearless = 0;
  const firsts = scale.bins.map(({ first }) => first);
  for (const at of positions) {
    const { spans, open } = indexed.when[at] ?? whenOf('');
    if (spans.length === 0) yearless++;
    const sure = spans.length === 1 && !open;
    for (const [from, to] of spans) {
      const [first, last] = [binAt(firsts, from), binAt(firsts, to)];
      const counts = sure && first === last ? certain : possible;
      for (let i = first; i <= last; i++) counts[i] = (counts[i] ?? 0) + 1;
    }
  }
  const bins = scale.bins.map((bin, i) => ({
    ...bin,
    certain: certain[i] ?? 0,
    possible: possible[i] ?? 0,
  }));
  return { grain: scale.grain, bins, yearless };
}
