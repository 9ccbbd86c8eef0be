import type { DateValue } from '../../document.ts';

/** Days of a month; February has 29, because the year may be unknown. */
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isDayOfMonth = (day: number, month: number): boolean =>
  day >= 1 && day <= (days[month - 1] ?? 0);
export const isMonth = (month: number): boolean => month >= 1 && month <= 12;
export const isYear = (year: number): boolean => year >= 1900 && year <= 2100;

/** Month names that are words; "năm" is left out, it is also "year" and "five". */
export const monthNames: Record<string, number> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  chạp: 12,
};

interface DayMonth {
  year: number | null;
  month: number | null;
  day: number | null;
}

/**
 * The day so many days after (or before) a day. Null where the year decides and is unknown: over
 * the end of February, or of a year.
 */
export function addDays({ year, month, day }: DayMonth, count: number): DayMonth | null {
  if (month === null || day === null) return null;
  if (year !== null) {
    const date = new Date(Date.UTC(year, month - 1, day + count));
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    };
  }
  const to = day + count;
  const length = days[month - 1] ?? 31;
  if (to >= 1 && to <= length) return { year, month, day: to };
  const next = to < 1 ? month - 1 : month + 1;
  const february = month === 2 ? to > length : next === 2 && to < 1;
  if (february || next < 1 || next > 12) return null;
  return { year, month: next, day: to < 1 ? (days[next - 1] ?? 31) + to : to - length };
}

/** Days from one day to a later one of the same year, or of the year after; February has 29. */
export function daysBetween(from: DayMonth, to: DayMonth): number {
  const at = ({ month, day }: DayMonth) =>
    days.slice(0, (month ?? 1) - 1).reduce((sum, n) => sum + n, 0) + (day ?? 1);
  const between = at(to) - at(from);
  return between < 0 ? between + 366 : between;
}

/** Days since New Year, in a year of 365 days; of a month alone its first. */
export const dayOfYear = ({ month, day }: Pick<DayMonth, 'month' | 'day'>): number =>
  (Date.UTC(2001, (month ?? 1) - 1, day ?? 1) - Date.UTC(2001, 0, 1)) / 86_400_000;

/** Whether a year has this day: 29 February stands in leap years alone. */
export const isDayIn = ({ month, day, until }: DateValue, year: number): boolean =>
  [{ month, day }, until].every((at) => at?.month !== 2 || at.day !== 29 || isLeap(year));
const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;

/** A date in this year; a range over New Year ends in the year after. */
export function inYear(value: DateValue, year: number): DateValue {
  const { until } = value;
  const crosses = until !== null && (until.month ?? 12) < (value.month ?? 1);
  return { ...value, year, until: until && { ...until, year: crosses ? year + 1 : year } };
}

const order = ({ month, day }: Pick<DayMonth, 'month' | 'day'>): number =>
  (month ?? 0) * 100 + (day ?? 0);

/** Whether a range of days holds a day, or a shorter range; not over New Year. */
export const holds = (range: DateValue, { month, day, until }: DateValue): boolean =>
  range.until !== null &&
  range.day !== null &&
  day !== null &&
  order({ month, day }) >= order(range) &&
  order(until ?? { month, day }) <= order(range.until);
