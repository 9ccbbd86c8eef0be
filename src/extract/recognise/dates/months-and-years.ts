/** Dates without a day: months and years, as this press writes them. */
import type { Token } from '../../document.ts';
import { isYear } from './calendar.ts';
import {
  blankDate,
  isOfName,
  isOrdinal,
  monthAt,
  numberAt,
  relativeYears,
  separators,
  withYear,
  type Reading,
} from './read-number.ts';

const low = (tokens: readonly Token[], at: number): string => tokens[at]?.low ?? '';

/** "tháng 7/2024", "hồi tháng 9", "tháng 9 năm ngoái"; never a duration ("10 tháng"). */
export function readMonth(tokens: readonly Token[], at: number): Reading | null {
  if (low(tokens, at) !== 'tháng') return null;
  const isCount = tokens[at - 1]?.kind === 'number';
  if (isCount && !isOfName(tokens, at - 1) && !isOrdinal(tokens, at - 1)) return null;
  const named = monthAt(tokens, at + 1);
  if (named === null) return null;
  const { month, to } = named;
  const numeric = tokens[at + 1]?.kind === 'number';
  const reading = withYear(tokens, to, { ...blankDate, month });
  if (!numeric && reading.value.year === null && reading.value.relative === null) {
    // "cuối tháng Sáu tới", "đầu tháng tư này"
    const said = monthCues.has(low(tokens, at - 1)) || monthEnds.has(low(tokens, to));
    if (!said) return null;
  }
  // "tháng 3/4" is no month
  if (numeric && tokens[at + 2]?.text === '/' && reading.value.year === null) return null;
  return reading;
}

const monthCues = new Set(['đầu', 'giữa', 'cuối', 'trong', 'hồi', 'vào']);
const monthEnds = new Set(['tới', 'này', 'vừa', 'qua']);

/**
 * "tháng trước", "đầu tháng này", "cuối tháng tới"; not "hai tháng trước", "tháng trước đó", which count from
 * elsewhere, nor "tháng trước khi", "tháng tới Pháp".
 */
export function readRelativeMonth(tokens: readonly Token[], at: number): Reading | null {
  if (low(tokens, at) !== 'tháng' || tokens[at - 1]?.kind === 'number') return null;
  const offset = relativeMonths[low(tokens, at + 1)];
  if (offset === undefined || countedMonths.has(low(tokens, at - 1))) return null;
  const next = tokens[at + 2];
  if (elsewhere.has(next?.low ?? '')) return null;
  const isSaid = offset === 0 || monthCues.has(low(tokens, at - 1));
  if (!isSaid && (next?.cap === true || limited.has(next?.low ?? ''))) return null;
  return { to: at + 2, value: { ...blankDate, relative: { unit: 'month', offset } } };
}
const relativeMonths: Record<string, number> = { trước: -1, này: 0, tới: 1, sau: 1 };
/** … so many months, not one. */
const countedMonths = new Set(
  'một hai ba bốn năm sáu bảy tám chín mười vài mấy nhiều các những mỗi từng hàng cùng'.split(' '),
);
const elsewhere = new Set(['đó', 'ấy']);
const limited = new Set('khi chuyến cuộc ngày lễ lần'.split(' '));

/** "(9/2011)", "(9-2011)": a month and a year alone in brackets. */
export function readBracketedMonth(tokens: readonly Token[], at: number): Reading | null {
  const [month, year] = [numberAt(tokens, at + 1), numberAt(tokens, at + 3)];
  if (low(tokens, at) !== '(' || !separators.has(low(tokens, at + 2))) return null;
  if (low(tokens, at + 4) !== ')') return null;
  if (month === null || month < 1 || month > 12 || year === null || !isYear(year)) return null;
  return { to: at + 4, value: { ...blankDate, month, year } };
}

/** "chuyến thăm của A (2002)": a year alone in brackets. */
export function readBracketedYear(tokens: readonly Token[], at: number): Reading | null {
  const year =
    low(tokens, at) === '(' && low(tokens, at + 2) === ')' ? yearAt(tokens, at + 1) : null;
  return year === null ? null : { to: at + 2, value: { ...blankDate, year } };
}

/** "vào 2025 nhân dịp kỷ niệm"; not "đầu tư vào 2000 dự án", "vào 2019-2020". */
export function readYearAlone(tokens: readonly Token[], at: number): Reading | null {
  if (low(tokens, at) !== 'vào' || tokens[at + 1]?.text.length !== 4) return null;
  const [year, next] = [yearAt(tokens, at + 1), tokens[at + 2]];
  const ends =
    next?.kind === 'word' ? behindYear.has(next.low) : !/^[%/-]$/u.test(next?.text ?? '');
  return year !== null && ends ? { to: at + 2, value: { ...blankDate, year } } : null;
}
const behindYear = new Set('và nhân để với của khi tại ở sau trước do cùng'.split(' '));

/** "năm 2023", "năm ngoái". */
export function readYear(tokens: readonly Token[], at: number): Reading | null {
  if (low(tokens, at) !== 'năm') return null;
  const year = yearAt(tokens, at + 1);
  if (year !== null) return { to: at + 2, value: { ...blankDate, year } };
  const word = low(tokens, at + 1);
  const offset = relativeYears[word];
  return offset !== undefined && word !== 'trước' && word !== 'sau' && word !== 'tới'
    ? { to: at + 2, value: { ...blankDate, relative: { unit: 'year', offset } } }
    : null;
}

/** "các năm 2001, 2006 và 2013": each further year of a list. */
export function readListedYear(tokens: readonly Token[], at: number): Reading | null {
  const year = yearAt(tokens, at);
  let first = at;
  while (listed.has(low(tokens, first - 1)) && yearAt(tokens, first - 2) !== null) first -= 2;
  return year !== null && first < at && low(tokens, first - 1) === 'năm'
    ? { to: at + 1, value: { ...blankDate, year } }
    : null;
}
const listed = new Set([',', 'và']);

const yearAt = (tokens: readonly Token[], at: number): number | null => {
  const year = numberAt(tokens, at);
  return year !== null && isYear(year) ? year : null;
};
