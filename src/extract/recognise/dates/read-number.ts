import type { DateValue, Token } from '../../document.ts';
import { isDayOfMonth, isMonth, isYear, monthNames } from './calendar.ts';

/** A reading that ends before token `to`. */
export interface Reading {
  to: number;
  value: DateValue;
}

export const blankDate: DateValue = {
  year: null,
  month: null,
  day: null,
  until: null,
  relative: null,
  anaphoric: false,
};

/** Between the numbers of a date. */
export const separators = new Set(['/', '-', '.']);

export function numberAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= 4 ? Number(token.text) : null;
}

const counts: Record<string, number> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8 };

/** "4", "bốn": how many of something. */
export const countAt = (tokens: readonly Token[], at: number): number | null =>
  numberAt(tokens, at) ?? counts[tokens[at]?.low ?? ''] ?? null;

/** "18/2", "18-2-2024", "18.2", "18 tháng 2 năm 2024", from the number at `at`. */
export function readDay(tokens: readonly Token[], at: number): Reading | null {
  const day = numberAt(tokens, at);
  if (day === null || (tokens[at]?.text.length ?? 0) > 2) return null;
  const joint = tokens[at + 1];
  if (joint?.low === 'tháng') {
    const named = monthAt(tokens, at + 2);
    if (named === null || !isDayOfMonth(day, named.month)) return null;
    return withYear(tokens, named.to, { ...blankDate, day, month: named.month });
  }
  if (!joint || !separators.has(joint.text)) return null;
  const month = numberAt(tokens, at + 2);
  if (
    month === null ||
    !isMonth(month) ||
    !isDayOfMonth(day, month) ||
    (tokens[at + 2]?.text.length ?? 0) > 2
  )
    return null;
  // "16.5%" and "5.000" are numbers
  if (joint.text === '.' && (joint.start !== tokens[at]?.end || tokens[at + 3]?.text === '%'))
    return null;
  const second = tokens[at + 3];
  const year = second && separators.has(second.text) ? numberAt(tokens, at + 4) : null;
  if (year !== null && isYear(year))
    return { to: at + 5, value: { ...blankDate, day, month, year } };
  // "1/5/10", "12/3/4": no date
  if (
    year !== null &&
    second?.text === joint.text &&
    second.end === tokens[at + 4]?.start &&
    joint.text !== '-'
  )
    return null;
  return withYear(tokens, at + 3, { ...blankDate, day, month });
}

/** The month whose number or name stands at token `at`, and the token behind it: "9", "chín", "mười một". */
export function monthAt(
  tokens: readonly Token[],
  at: number,
): { month: number; to: number } | null {
  const [name = '', next = ''] = [tokens[at]?.low, tokens[at + 1]?.low];
  const beyondTen = name === 'mười' ? teens[next] : undefined;
  if (beyondTen !== undefined) return { month: beyondTen, to: at + 2 };
  const month = numberAt(tokens, at) ?? monthNames[name] ?? null;
  return month !== null && isMonth(month) ? { month, to: at + 1 } : null;
}
const teens: Record<string, number> = { một: 11, hai: 12 };

/** A year behind a day or month: "năm 2024", "/2024", "năm ngoái". */
export function withYear(tokens: readonly Token[], at: number, value: DateValue): Reading {
  const first = tokens[at];
  const comma = first?.text === ',' ? 1 : 0;
  if (tokens[at + comma]?.low === 'năm') {
    const year = numberAt(tokens, at + comma + 1);
    if (year !== null && isYear(year)) return { to: at + comma + 2, value: { ...value, year } };
    const offset = relativeYears[tokens[at + comma + 1]?.low ?? ''];
    if (offset !== undefined)
      return { to: at + comma + 2, value: { ...value, relative: { unit: 'year', offset } } };
  }
  const year = first && separators.has(first.text) ? numberAt(tokens, at + 1) : null;
  if (year !== null && isYear(year)) return { to: at + 2, value: { ...value, year } };
  return { to: at, value };
}

export const relativeYears: Record<string, number> = {
  ngoái: -1,
  nay: 0,
  trước: -1,
  tới: 1,
  sau: 1,
};

/** "Hội nghị G20 | tháng 11": whether the number at token `at` belongs to a name, a capital letter right before it. */
export const isOfName = (tokens: readonly Token[], at: number): boolean => {
  const [letter, number] = [tokens[at - 1], tokens[at]];
  return number?.kind === 'number' && letter?.end === number.start && /^\p{Lu}$/u.test(letter.text);
};

/** "Hội nghị lần thứ | 25 tháng 11-2017": whether the number at token `at` counts something. */
export function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.low === 'thứ' ? at - 2 : at - 1;
  return tokens[at]?.kind === 'number' && tokens[before]?.low === 'lần';
}
