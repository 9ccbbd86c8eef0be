import type { DateValue } from '../../document.ts';
import { inYear, isDayIn } from '../../recognise/dates/calendar.ts';
import { edtfOf, iso } from './edtf-of.ts';
import type { DateContext } from './date-context.ts';
import { reason, type InferredDate, type Make } from './inferred-date.ts';

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/**
 * "hồi tháng 3", "sẽ thăm vào tháng 11" of news whose day is known: the last such day before it, or the
 * next, for what lies further away is printed with its year. Null where either is as likely: in the month
 * of the news, or far into another year.
 */
export function byNews(
  value: DateValue,
  { news, planned }: DateContext,
  made: Make,
): InferredDate | null {
  if (news === null || value.month === null) return null;
  const year = Number(news.slice(0, 4));
  const day = { month: value.month, day: value.day ?? 1 };
  // no finer than the coarser of the two
  const length = Math.min(value.day === null ? 7 : 10, news.length);
  const inYearOf = (y: number) => iso({ ...day, year: y }).slice(0, length);
  const [told, now] = [inYearOf(year), news.slice(0, length)];
  if (value.day === null && told === now) return null;
  const inferred = planned ? year + Number(told < now) : year - Number(told > now);
  if (!isDayIn(value, inferred)) return null;
  // what lies across the turn of the year must be near: "hồi tháng 12" in January
  const across = Math.abs(Date.parse(inYearOf(inferred)) - Date.parse(now));
  if (inferred !== year && across > acrossDays * dayLength) return null;
  return made(
    `${edtfOf(inYear(value, inferred))}?`,
    'context',
    reason(planned ? 'year_after_news' : 'year_before_news', { news }),
  );
}
const acrossDays = 150;

/** "tháng 11 năm ngoái": counted from the year of the news, or from that which the article says it is. */
export function fromYearOfNews(
  value: DateValue,
  { news, clue }: DateContext,
  made: Make,
): InferredDate | null {
  const offset = value.relative?.offset ?? 0;
  // a conference that tells a month as well may be looked back on
  const said = clue?.month === null ? clue : null;
  const now = news === null ? said?.year(null) : Number(news.slice(0, 4));
  if (now === undefined || now === null) return null;
  const year = now + offset;
  const because =
    news === null
      ? reason('year_said', { said: said?.said ?? '', year: String(now) })
      : reason(offset > 0 ? 'year_after_news' : 'year_before_news', { news });
  return made(`${edtfOf({ ...inYear(value, year), relative: null })}?`, 'context', because);
}
