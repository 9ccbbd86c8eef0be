import { dayNumber } from './day.ts';
import { memberBounds, parseEdtf, pointBounds } from './edtf.ts';

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
  const spans = memberBounds(edtf).map(([a, b]): [number, number] => [dayNumber(a), dayNumber(b)]);
  return {
    spans: spans.length === edtf.members.length ? spans : [],
    open: edtf.uncertain || edtf.members.length > 1,
  };
}

export type Fit = 'certain' | 'possible' | 'no';

/**
 * How a date fits a window: `certain` if it can be nowhere else, `possible` if it may fall in it.
 * A date without any year may fall in every window. A set matches if one of its members does,
 * never because the window lies between them.
 */
export function fits({ spans, open }: When, { first, last }: DayWindow): Fit {
  const unbounded = first === -Infinity && last === Infinity;
  if (spans.length === 0) return 'possible';
  let inside = 0;
  let touching = 0;
  for (const [a, b] of spans) {
    if (a >= first && b <= last) inside++;
    if (a <= last && b >= first) touching++;
  }
  if (touching === 0) return 'no';
  if (unbounded) return open ? 'possible' : 'certain';
  return inside === spans.length && !open ? 'certain' : 'possible';
}
