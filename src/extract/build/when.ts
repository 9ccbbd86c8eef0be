/** What the merge of meetings asks of EDTF dates. */
import { parseEdtf, type EdtfPoint } from '../../graph/edtf.ts';

interface Span {
  /** Bounds as numbers MMDD, with the year in front where it is known: YYYYMMDD. */
  from: number;
  to: number;
  hasYear: boolean;
}

/** The spans of days that a date may mean: one, or one for each member of a set. */
function spansOf(edtf: string): readonly Span[] {
  const known = read.get(edtf);
  if (known) return known;
  const spans = (parseEdtf(edtf)?.members ?? []).flatMap(({ from, to }) => {
    if (from.year === null && from.month === null) return [];
    const hasYear = from.year !== null && to.year !== null;
    return [{ from: number(from, 1, 1), to: number(to, 12, 31), hasYear }];
  });
  read.set(edtf, spans);
  return spans;
}

/** A big build asks for the same few thousand dates millions of times. */
const read = new Map<string, readonly Span[]>();

const number = ({ year, month, day }: EdtfPoint, firstMonth: number, firstDay: number): number =>
  (year ?? 0) * 10_000 + (month ?? firstMonth) * 100 + (day ?? firstDay);

/** Whether both dates may be one day. A date of which nothing is known never is. */
export function mayCoincide(a: string, b: string): boolean {
  const others = spansOf(b);
  return spansOf(a).some((x) => others.some((y) => meet(x, y)));
}

/** Where one has no year, month and day alone are compared. */
function meet(x: Span, y: Span): boolean {
  if (x.hasYear && y.hasYear) return x.from <= y.to && y.from <= x.to;
  return x.from % 10_000 <= y.to % 10_000 && y.from % 10_000 <= x.to % 10_000;
}

/** How coarse a date is: 0 a day, then more possible days; Infinity when nothing is known. */
export function coarseness(edtf: string): number {
  let known = weighed.get(edtf);
  if (known === undefined) weighed.set(edtf, (known = weigh(edtf)));
  return known;
}

const weighed = new Map<string, number>();

function weigh(edtf: string): number {
  const spans = spansOf(edtf);
  if (spans.length === 0) return Infinity;
  const days = spans.reduce((sum, { from, to }) => sum + width(from, to), 0);
  return (
    days - 1 + (spans.every(({ hasYear }) => hasYear) ? 0 : 50) + (/[?~%]/u.test(edtf) ? 0.5 : 0)
  );
}

/** Days from one bound to the other, months taken as 31 days: for comparison only. */
const width = (from: number, to: number): number =>
  Math.max(1, dayNumber(to) - dayNumber(from) + 1);

const dayNumber = (day: number): number =>
  Math.floor(day / 10_000) * 372 + Math.floor((day % 10_000) / 100) * 31 + (day % 100);

/** Month is known at least: coarser dates identify no meeting. */
export const hasMonth = (edtf: string): boolean => {
  const spans = spansOf(edtf);
  return spans.length > 0 && spans.every(({ from, to }) => width(from, to) <= 62);
};

/** Texts of months: under which a date is kept, and by which all dates that may coincide are found. */
export interface Months {
  found: readonly string[];
  kept: readonly string[];
}

/** None for a date that is not known to the month: it identifies no meeting. */
export function monthsOf(edtf: string): Months {
  if (!hasMonth(edtf)) return { found: [], kept: [] };
  const months = spansOf(edtf).flatMap(({ from, to, hasYear }) => {
    const [first, last] = [monthNumber(from), monthNumber(to)];
    const between = Array.from({ length: Math.max(1, last - first + 1) }, (_, n) => first + n);
    // a span over the end of a year that nobody gave ends before it begins
    return (last < first ? [first, last] : between).map((month) => ({ month, hasYear }));
  });
  const of = ({ month, hasYear }: { month: number; hasYear: boolean }) =>
    hasYear
      ? `${String(Math.floor(month / 12))}-${String(month % 12)}`
      : `XXXX-${String(month % 12)}`;
  const any = months.map(({ month }) => `any-${String(month % 12)}`);
  return {
    found: [
      ...new Set(
        months.flatMap((one) =>
          one.hasYear
            ? [of(one), of({ ...one, hasYear: false })]
            : [`any-${String(one.month % 12)}`],
        ),
      ),
    ],
    kept: [...new Set([...months.map(of), ...any])],
  };
}

/** Months since year 0. */
const monthNumber = (day: number): number =>
  Math.floor(day / 10_000) * 12 + (Math.floor((day % 10_000) / 100) - 1);

/** Whether every member is a single day. */
export const isDay = (edtf: string): boolean => {
  const spans = spansOf(edtf);
  return spans.length > 0 && spans.every(({ from, to }) => from === to);
};

/** Month and day as printed, without the year: "02-18", "09", "06-19/06-20"; "" when unknown. */
export const withoutYear = (textDate: string): string =>
  textDate
    .replace(/[?~%\s]/gu, '')
    .split('/')
    .map((text) => text.replace(/^\[?[\dX]{4}-?/u, '').split(',', 1)[0] ?? '')
    .join('/')
    .replace(/^\/$/u, '');
