import type { DateValue } from '../../document.ts';
import type { DateContext } from './date-context.ts';

/** A month of a year that may be unknown. */
interface Month {
  year: number | null;
  month: number;
}

/** So many months after a month, or before it; of an unknown year it stays unknown. */
export function shiftMonth({ year, month }: Month, count: number): Month {
  const index = month - 1 + count;
  const years = Math.floor(index / 12);
  return { year: year === null ? null : year + years, month: index - years * 12 + 1 };
}

/** The month of "2024-02-26" or "2024-02". */
export const monthOf = (day: string): Month => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
});

/** News of the last days of a month may be read in the next. */
const lastSafeDay = 29;

/**
 * The month that an article without a day of publication calls "tháng này": that of its news, else that of
 * the day that its lead prints; null where neither is known, or the month is nearly over.
 */
export function monthOfArticle({ news, lead }: Pick<DateContext, 'news' | 'lead'>): Month | null {
  if (news !== null) return Number(news.slice(8)) > lastSafeDay ? null : monthOf(news);
  const { year, month, day, relative }: Partial<DateValue> = lead ?? {};
  return !month || relative || (day ?? 0) > lastSafeDay ? null : { year: year ?? null, month };
}
