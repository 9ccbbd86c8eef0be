import type { DateValue, Mention, Token, Zone } from '../../document.ts';

/** What is read of a sentence here. */
export interface Told {
  tokens: readonly Token[];
  sentence: { zone: Zone; first: number; last: number };
  dates: readonly (Mention<DateValue> & { from: number; to: number })[];
  chunks: readonly {
    kind: string;
    from: number;
    to: number;
    trigger?: { roles: string } | undefined;
    /** Of a country. */
    id?: string | undefined;
    /** Of a place. */
    country?: string | null | undefined;
  }[];
}

/** How far behind "thăm" its days may stand: a title, an invitation and a host between. */
const reach = 25;
/** A date that opens its sentence holds for all of it. */
const opening = 3;
const aside = new Set(['sau', 'trước', 'ngoái', 'từng', 'hồi']);
const events = new Set(['nghị', 'đàn', 'tuần', 'lãm', 'vận', 'tập']);
const taking = new Set(['diễn', 'tổ']);

/** "hội nghị G20, diễn ra từ ngày 7 đến 8/7": the days of a conference that stands between. */
function isOfConference(tokens: readonly Token[], from: number, to: number): boolean {
  let named = false;
  for (let i = from; i < to; i++) {
    const low = tokens[i]?.low ?? '';
    if (events.has(low)) named = true;
    else if (named && taking.has(low)) return true;
  }
  return false;
}

/** The one country that tokens [from, to) name, itself or by its places; null for none or several. */
export function countryIn(
  { chunks }: Told,
  from: number,
  to: number,
  but: ReadonlySet<string> = new Set(),
): string | null {
  const all = new Set(
    chunks.flatMap((chunk) => {
      if (chunk.from < from || chunk.from >= to) return [];
      if (chunk.kind === 'country') return chunk.id ?? [];
      return chunk.kind === 'place' ? (chunk.country ?? []) : [];
    }),
  );
  const [one, ...more] = [...all].filter((country) => !but.has(country));
  return more.length === 0 ? (one ?? null) : null;
}

/** Days that a sentence gives visits, each with the one country that it names between; null for none or several. */
export function rangesIn<T extends Told>(
  view: T,
): { date: T['dates'][number]; country: string | null }[] {
  const { tokens, sentence, dates, chunks } = view;
  if (sentence.zone !== 'body') return [];
  const visits = chunks.filter(({ trigger }) => trigger?.roles === 'visit');
  if (visits.length === 0) return [];
  return dates.flatMap((date) => {
    const { value, from, to } = date;
    if (value.until === null || value.day === null || value.until.day === null) return [];
    if (tokens.slice(from - 4, from).some(({ low }) => aside.has(low))) return [];
    const before = visits.findLast((chunk) => chunk.to <= from);
    if (before)
      return from - before.to <= reach && !isOfConference(tokens, before.to, from)
        ? [{ date, country: countryIn(view, before.to, from) }]
        : [];
    const next = visits.find((chunk) => chunk.from >= to);
    const opens = from - sentence.first <= opening;
    if (!next || !(opens || next.from - to <= opening)) return [];
    return [{ date, country: countryIn(view, to, next.to + reach) }];
  });
}

const key = ({ month, day, until }: DateValue): string =>
  [month, day, until?.month, until?.day].join('-');

/** The only days that all these ranges name; null without one, or with several. */
export function onlyRange<T extends { value: DateValue }>(ranges: readonly T[]): T | null {
  const [first] = ranges;
  if (!first || ranges.some(({ value }) => key(value) !== key(first.value))) return null;
  return ranges.find(({ value }) => value.year !== null) ?? first;
}
