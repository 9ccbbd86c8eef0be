import type { Reason } from '../../../graph/schema.ts';
import type { DateValue } from '../../document.ts';
import { iso } from './edtf-of.ts';
import type { DateReason } from './reasons.ts';

/** A post that the article gives a person, with the terms in which he held it. */
export interface Holding {
  name: string;
  post: string;
  /** EDTF level 0; `until` null = still held at `asOf`, or when last heard of. */
  terms: readonly { from: string | null; until: string | null }[];
}

/**
 * What bounds the time of writing: a numbered congress whose results are reported or that lies
 * ahead, or a date with its year that is told as done or as to come.
 */
export interface Hint {
  kind: 'results' | 'ahead' | 'told_done' | 'told_ahead';
  /** The name of the congress, or the date as the text has it. */
  said: string;
  /** First and last day, YYYY-MM-DD or coarser. */
  from: string;
  until: string;
}

/** No article of this genre is older, none is newer. */
const firstYear = 1990;
const lastYear = 2030;

const reason = (code: DateReason, args: Record<string, string>): Reason => ({ code, args });
const dayIn = (value: DateValue, year: number): string =>
  iso({ year, month: value.month ?? 1, day: value.day ?? 1 });

/** A coarser date allows every day in it: `2021-04` as a start allows 1 April. */
const notBefore = (day: string, from: string | null): boolean =>
  from === null ||
  day >= from.slice(0, 10).padEnd(10, '-01'.repeat(2)).slice(0, 10) ||
  day.startsWith(from);
const notAfter = (day: string, until: string | null): boolean =>
  until === null || day <= until || day.startsWith(until);

const holds = (holding: Holding, day: string): boolean =>
  holding.terms.some(({ from, until }) => notBefore(day, from) && notAfter(day, until));

/** The years in which everybody held the posts under which the article names them. */
export function yearsAllowed(
  value: DateValue,
  holdings: readonly Holding[],
  hints: readonly Hint[],
): { years: number[]; reasons: Reason[]; uncertain: boolean } {
  const all = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const bound = holdings.filter((holding) => holding.terms.length > 0);
  let years = all.filter((year) => bound.every((holding) => holds(holding, dayIn(value, year))));
  if (years.length === 0) return { years, reasons: [], uncertain: false };
  const reasons = bound.length === 0 ? [] : limits(years, value, bound);
  let uncertain = false;
  for (const hint of hints) {
    const left = years.filter((year) => allows(hint, dayIn(value, year)));
    if (left.length === 0 || left.length === years.length) continue;
    years = left;
    uncertain = true;
    reasons.push(reasonOf(hint));
  }
  return { years: years.length === all.length ? [] : years, reasons, uncertain };
}

const allows = ({ kind, from, until }: Hint, day: string): boolean => {
  if (kind === 'results') return day.slice(0, 4) === until.slice(0, 4) && day >= from;
  return kind === 'told_done' ? day >= from || from.startsWith(day.slice(0, 7)) : day < until;
};

function reasonOf({ kind, said, until }: Hint): Reason {
  if (kind === 'results')
    return reason('congress_results', { congress: said, year: until.slice(0, 4) });
  if (kind === 'ahead') return reason('congress_ahead', { congress: said, until });
  return reason(kind, { said });
}

/** The terms that cut the years off on either side. */
function limits(
  years: readonly number[],
  value: DateValue,
  holdings: readonly Holding[],
): Reason[] {
  const reasons: Reason[] = [];
  const first = years[0] ?? firstYear;
  const last = years.at(-1) ?? lastYear;
  const early = holdings.find((holding) => !holds(holding, dayIn(value, first - 1)));
  const from = early?.terms.find(
    (term) =>
      notAfter(dayIn(value, first), term.until) && notBefore(dayIn(value, first), term.from),
  )?.from;
  if (early && from)
    reasons.push(reason('term_from', { name: early.name, post: early.post, from }));
  const late = holdings.find((holding) => !holds(holding, dayIn(value, last + 1)));
  const until = late?.terms.find(
    (term) => notBefore(dayIn(value, last), term.from) && notAfter(dayIn(value, last), term.until),
  )?.until;
  if (late && until)
    reasons.push(reason('term_until', { name: late.name, post: late.post, until }));
  return reasons;
}
