import { dayNumber } from './day.ts';
import { memberBounds, parseEdtf, pointBounds } from './edtf.ts';
import type { Rows } from './rows.ts';

/** A span of time as typed, YYYY, YYYY-MM or YYYY-MM-DD, both ends included; null = open. */
export interface Window {
  from: string | null;
  to: string | null;
}

/** The days of a window; ±Infinity where it is open. A broken end is open. */
export interface DayWindow {
  first: number;
  last: number;
}

export function daysOf({ from, to }: Window): DayWindow {
  const bound = (text: string | null, side: 0 | 1): number | null => {
    const edtf = text === null ? null : parseEdtf(text);
    const bounds =
      edtf?.members.length === 1 && edtf.members[0] ? pointBounds(edtf.members[0].from) : null;
    return bounds ? dayNumber(bounds[side]) : null;
  };
  return { first: bound(from, 0) ?? -Infinity, last: bound(to, 1) ?? Infinity };
}

/** The days that a date may be, as pairs of day numbers; empty where no year is known. */
export interface When {
  spans: readonly (readonly [number, number])[];
  /** It is not sure that one of the spans holds the day ("?"), or there are several. */
  open: boolean;
}

export function whenOf(text: string): When {
  const edtf = parseEdtf(text);
  if (!edtf) return { spans: [], open: true };
  const spans = memberBounds(edtf).map(([a, b]): [number, number] => {
    const first = dayNumber(a);
    return [first, b === a ? first : dayNumber(b)];
  });
  return {
    spans: spans.length === edtf.members.length ? spans : [],
    open: edtf.uncertain || edtf.members.length > 1,
  };
}

export type Fit = 'certain' | 'possible' | 'no';

/**
 * How dates fit a window, one row of spans and one mark `open` for each: `certain` if it can be nowhere else, `possible` if it may fall in it.
 * A date without any year may fall in every window. A set matches if one of its members does,
 * never because the window lies between them.
 */
export function fitsOf(
  { spans: { start, values }, open }: { spans: Rows; open: Uint8Array },
  { first, last }: DayWindow,
): Fit[] {
  const found = new Array<Fit>(open.length);
  for (let at = 0; at < open.length; at++) {
    const [from, until] = [start[at] ?? 0, start[at + 1] ?? 0];
    let inside = 0;
    let touching = 0;
    for (let i = from; i < until; i += 2) {
      const [a, b] = [values[i] ?? 0, values[i + 1] ?? 0];
      if (a >= first && b <= last) inside++;
      if (a <= last && b >= first) touching++;
    }
    const settled = open[at] === 0 && 2 * inside === until - from;
    found[at] =
      from === until ? 'possible' : touching === 0 ? 'no' : settled ? 'certain' : 'possible';
  }
  return found;
}
