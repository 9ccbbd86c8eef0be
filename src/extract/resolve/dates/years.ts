import type { Reason } from '../../../graph/schema.ts';
import type { DateValue } from '../../document.ts';
import { isDayIn } from '../../recognise/dates/calendar.ts';
import { iso } from './edtf-of.ts';
import type { DateReason } from './reasons.ts';

/** Whether a year is among those allowed; all are where none is named. */
export const isOneOf = (year: number, years: readonly number[]): boolean =>
  years.length === 0 || years.includes(year);

/** A post that the article gives a person, with the terms in which he held it. */
export interface Holding {
  /** Index into the people of the article. */
  person: number;
  name: string;
  post: string;
  /** How often the article names him. */
  mentions: number;
  /** He took part in what is dated, under this post. */
  present?: boolean;
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
export const firstYear = 1990;
const lastYear = 2030;

const reason = (code: DateReason, args: Record<string, string>): Reason => ({ code, args });

/** First and last day that a date can mean in a year; of a month or year all its days. */
interface Span {
  first: string;
  last: string;
}
const spanIn = ({ month, day }: DateValue, year: number): Span => ({
  first: iso({ year, month: month ?? 1, day: day ?? 1 }),
  last: iso({ year, month: month ?? 12, day: day ?? 31 }),
});

/** A coarser date allows every day in it: `2021-04` as a start allows 1 April. */
const covers = ({ from, until }: Holding['terms'][number], { first, last }: Span): boolean =>
  (from === null || from <= last) && (until === null || first <= until || first.startsWith(until));

const holds = (holding: Holding, span: Span): boolean =>
  holding.terms.some((term) => covers(term, span));

/**
 * The years in which everybody held the posts under which the article names them. Where nobody's
 * years go together, who was there decides, then whoever it names most often, and nothing is certain:
 * "Tổng thống Chirac thăm Việt Nam năm 1997" in the report of a later visit.
 */
export function yearsAllowed(
  value: DateValue,
  holdings: readonly Holding[],
  hints: readonly Hint[],
): { years: number[]; reasons: Reason[]; basis: 'terms' | 'congress'; uncertain: boolean } {
  const all = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i).filter(
    (year) => isDayIn(value, year),
  );
  const known = holdings.filter((holding) => holding.terms.length > 0);
  const bound = together(value, known, all);
  let years = all.filter((year) => bound.every((holding) => holds(holding, spanIn(value, year))));
  const reasons = bound.length === 0 ? [] : limits(years, value, bound);
  let basis: 'terms' | 'congress' = 'terms';
  for (const hint of hints) {
    const left = years.filter((year) => allows(hint, spanIn(value, year)));
    if (left.length === 0 || left.length === years.length) continue;
    years = left;
    basis = 'congress';
    reasons.push(reasonOf(hint));
  }
  return {
    years: years.length === all.length ? [] : years,
    reasons,
    basis,
    uncertain: basis === 'congress' || bound.length < known.length || haveRivals(bound),
  };
}

/** Those whose terms have a year in common, beginning with who was there, and of them whoever is named most often. */
function together(
  value: DateValue,
  holdings: readonly Holding[],
  years: readonly number[],
): readonly Holding[] {
  const share = (list: readonly Holding[]) =>
    years.some((year) => list.every((holding) => holds(holding, spanIn(value, year))));
  if (share(holdings)) return holdings;
  const kept: Holding[] = [];
  const byWeight = [...holdings].sort(
    (a, b) => Number(b.present ?? false) - Number(a.present ?? false) || b.mentions - a.mentions,
  );
  for (const holding of byWeight) if (share([...kept, holding])) kept.push(holding);
  return kept;
}

/** Two who held one post: the year of the handover would fit both, but one may be told of another time. */
const haveRivals = (list: readonly Holding[]): boolean =>
  new Set(list.map(({ post }) => post)).size < list.length;

const allows = ({ kind, from, until }: Hint, { first, last }: Span): boolean => {
  if (kind === 'results') return first.slice(0, 4) === until.slice(0, 4) && last >= from;
  return kind === 'told_done' ? last >= from || from.startsWith(first.slice(0, 7)) : first < until;
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
  const early = holdings.find((holding) => !holds(holding, spanIn(value, first - 1)));
  const from = early?.terms.find((term) => covers(term, spanIn(value, first)))?.from;
  if (early && from)
    reasons.push(reason('term_from', { name: early.name, post: early.post, from }));
  const late = holdings.find((holding) => !holds(holding, spanIn(value, last + 1)));
  const until = late?.terms.find((term) => covers(term, spanIn(value, last)))?.until;
  if (late && until)
    reasons.push(reason('term_until', { name: late.name, post: late.post, until }));
  return reasons;
}
