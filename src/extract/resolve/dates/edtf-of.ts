import type { DateValue } from '../../document.ts';

export interface Day {
  year: number;
  month: number;
  day: number;
}

const two = (n: number): string => String(n).padStart(2, '0');
export const iso = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

const part = (v: { year: number | null; month: number | null; day: number | null }): string =>
  (v.year === null ? 'XXXX' : String(v.year)) +
  (v.month === null ? '' : `-${two(v.month)}`) +
  (v.day === null || v.month === null ? '' : `-${two(v.day)}`);

/** A date of the text as EDTF: `2024-02-26`, `XXXX-02-26`, `2024-07`, `a/b`. */
export const edtfOf = (value: DateValue): string =>
  value.until ? `${part(value)}/${part(value.until)}` : part(value);

const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First and last day that an EDTF string of this module may mean; null without a year. */
export function bounds(edtf: string): { earliest: string | null; latest: string | null } {
  const members = edtf.replace(/[?~%[\]]/g, '').split(/[,/]/);
  if (members.some((member) => !/^\d{4}/.test(member))) return { earliest: null, latest: null };
  const firsts = members.map(
    (m) => `${m}${m.length === 4 ? '-01-01' : m.length === 7 ? '-01' : ''}`,
  );
  const lasts = members.map((m) => {
    if (m.length === 10) return m;
    const month = m.length === 7 ? Number(m.slice(5)) : 12;
    return iso({ year: Number(m.slice(0, 4)), month, day: lastDay(Number(m.slice(0, 4)), month) });
  });
  return { earliest: firsts.sort()[0] ?? null, latest: lasts.sort().at(-1) ?? null };
}
