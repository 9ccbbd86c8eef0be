/**
 * EDTF (ISO 8601-2:2019) as graph.json uses it: level 0 dates and intervals, the qualifiers ? ~ %
 * of level 1, unspecified years `XXXX`, `XXXX-MM`, `XXXX-MM-DD`, and one-of sets `[a,b]`.
 */

/** One date, to whatever precision. */
export interface EdtfPoint {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** `members` has one entry for a plain date or interval, more for a set. */
export interface Edtf {
  members: { from: EdtfPoint; to: EdtfPoint }[];
  uncertain: boolean;
  approximate: boolean;
}

const point = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$/;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month; without a year February has 29. */
export const daysInMonth = (year: number | null, month: number): number =>
  month === 2 && (year === null || isLeap(year)) ? 29 : (monthDays[month - 1] ?? 0);

function parsePoint(text: string): EdtfPoint | null {
  const found = point.exec(text);
  if (!found) return null;
  const [, y = '', m, d] = found;
  const year = y === 'XXXX' ? null : Number(y);
  const month = m === undefined ? null : Number(m);
  const day = d === undefined ? null : Number(d);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
}

function parseMember(text: string): Edtf['members'][number] | null {
  const [a = '', b, more] = text.split('/');
  const from = parsePoint(a);
  if (b === undefined) return from && { from, to: from };
  const to = parsePoint(b);
  return from && to && more === undefined && !endsBefore(to, from) ? { from, to } : null;
}

/** Whether one point certainly lies before the other: no interval ends before it begins. */
function endsBefore(a: EdtfPoint, b: EdtfPoint): boolean {
  const [first, second] = [pointBounds(a), pointBounds(b)];
  return first !== null && second !== null && first[1] < second[0];
}

/** Null for what is not EDTF of these forms, or no day of the calendar. */
export function parseEdtf(text: string): Edtf | null {
  const qualifier = /[?~%]$/.exec(text)?.[0];
  const plain = qualifier ? text.slice(0, -1) : text;
  const set = /^\[(.+)\]$/.exec(plain)?.[1];
  const members = (set === undefined ? [plain] : set.split(',')).map(parseMember);
  if (members.some((member) => member === null)) return null;
  return {
    members: members as Edtf['members'],
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
  };
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** First and last day of a point, YYYY-MM-DD; null without a year. */
export function pointBounds({ year, month, day }: EdtfPoint): [string, string] | null {
  if (year === null) return null;
  const iso = (m: number, d: number) => `${pad(year, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
  return month === null
    ? [iso(1, 1), iso(12, 31)]
    : [iso(month, day ?? 1), iso(month, day ?? daysInMonth(year, month))];
}

/** First and last day of each member; empty where no year is known. */
export function memberBounds(edtf: Edtf): [string, string][] {
  return edtf.members.flatMap(({ from, to }): [string, string][] => {
    const a = pointBounds(from);
    const b = to === from ? a : pointBounds(to);
    return a && b ? [[a[0], b[1]]] : [];
  });
}

/** First and last day it may be; nulls where no year is known. */
export function boundsOf(text: string): { earliest: string | null; latest: string | null } {
  const edtf = parseEdtf(text);
  const bounds = edtf ? memberBounds(edtf) : [];
  if (!edtf || bounds.length !== edtf.members.length) return { earliest: null, latest: null };
  return {
    earliest: bounds.map(([a]) => a).sort()[0] ?? null,
    latest:
      bounds
        .map(([, b]) => b)
        .sort()
        .at(-1) ?? null,
  };
}

/** Whether it is certainly one calendar day. */
export const isCertainDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
