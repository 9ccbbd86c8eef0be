import type { DateValue } from '../../document.ts';
import { inYear } from '../../recognise/dates/calendar.ts';
import type { Candidate, FoundDate } from '../candidate.ts';
import { dayOrMonthOfNews } from '../when/month-of-news.ts';
import { leadLength, type ArticleView } from '../view.ts';

/** How much the date of a visit says: a range most, "hôm nay" nothing where the day of it is not known. */
export function precision({ date }: Candidate, isPublished: boolean): number {
  if (!date) return 0;
  const { until, day, month, relative } = date.value;
  if (until !== null) return 4;
  if (relative?.unit === 'day') return isPublished ? 3 : 1;
  if (relative?.unit === 'month') return 2;
  return day !== null ? 3 : month !== null ? 2 : 1;
}

/** "A bắt đầu chuyến thăm hôm nay" and "Tháng 12/2011, A đã thăm": a month that was is none of today. */
export function isOfOtherTime(a: Candidate, b: Candidate): boolean {
  const dates = [a.date?.value, b.date?.value];
  return (
    dates.some((value) => value?.relative?.unit === 'day') &&
    dates.some((value) => value?.year && value.day === null)
  );
}

/** "sẽ thăm B vào đầu tháng 6/2017", and "từ ngày 4 đến 8/6" below: the days of that year. */
export const withYearOf = (days: FoundDate | null, other: FoundDate | null): FoundDate | null =>
  days &&
  other?.value.year &&
  other.value.month !== null &&
  days.value.year === null &&
  !days.value.relative
    ? { ...days, value: inYear(days.value, other.value.year) }
    : days;

/** "Chuyến thăm đầu tiên của A là từ năm 1977", below the news of another one: of whose month nothing is said. */
export const isOfOldYear = ({ date, sentence }: Candidate): boolean =>
  sentence > leadLength && date !== null && date.value.year !== null && date.value.month === null;

/** Whether the dates of two tellings may be of one visit. */
export function sameYear(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.date?.value, b.date?.value];
  if (!x || !y) return true;
  if (x.month !== null && y.month !== null && x.month !== y.month) return false;
  return x.year === null || y.year === null || x.year === y.year;
}

/** Whether both print one year, and no two months: tellings of one visit, even if one of them looks back. */
export const isOfSameYear = (a: Candidate, b: Candidate): boolean =>
  a.date !== null &&
  b.date !== null &&
  a.date.value.year !== null &&
  a.date.value.year === b.date.value.year &&
  sameYear(a, b);

/** Whether a date has a month or a year: of its own, or counted from those of the article ("tháng trước", "năm ngoái"). */
export function tellsMonthOrYear(
  { relative, month, year }: DateValue,
  article: ArticleView,
): boolean {
  if (relative === null || relative.unit === 'day')
    return relative === null && (month ?? year) !== null;
  if (month !== null || article.page.article.published !== null) return true;
  const news = dayOrMonthOfNews(article);
  return ((relative.unit === 'month' ? news?.month : news?.year) ?? null) !== null;
}

/** A month or year printed with its year, or of "năm ngoái", as what lies back is dated. */
export const isRecalled = ({ value: { day, until, year, relative } }: FoundDate): boolean =>
  day === null &&
  until === null &&
  (year !== null || (relative?.unit === 'year' && relative.offset < 0));
