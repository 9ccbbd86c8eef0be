import type { DateValue } from '../../document.ts';
import { holds } from '../../recognise/dates/calendar.ts';
import type { DateContext } from './date-context.ts';
import { firstYear, isOneOf, yearsAllowed } from './years.ts';

/**
 * The year that the article prints with the same day, or with days that hold it, the latest of
 * several: "20-6-1977 - 20-6-2019". Not that of an anniversary: of the news it is the year of
 * publication or one beside it, and everybody holds his post.
 */
export function yearElsewhere(value: DateValue, context: DateContext): number | null {
  if (value.day === null) return yearOfMonth(value, context);
  const printed = context.others.flatMap((o) =>
    o.year !== null &&
    ((o.month === value.month && (o.day === value.day || isWithin(o, value))) || holds(o, value))
      ? [o.year]
      : [],
  );
  if (printed.length === 0) return null;
  if (context.past) return printed[0] ?? null;
  const published = context.published === null ? null : Number(context.published.slice(0, 4));
  const { years } = yearsAllowed(value, context.holdings, context.hints);
  const mayBe = (year: number) =>
    published === null
      ? year >= firstYear && isOneOf(year, years)
      : Math.abs(year - published) <= 1;
  const [latest = null] = printed.filter(mayBe).sort((a, b) => b - a);
  return latest;
}

/** "từ ngày 11 đến 15/5" with "12/5" of a year that is known. */
const isWithin = (day: DateValue, { day: from, month, until }: DateValue): boolean =>
  day.day !== null &&
  from !== null &&
  until?.day !== null &&
  until !== null &&
  until.month === month &&
  day.day >= from &&
  day.day <= until.day;

/**
 * "tháng 4 vừa qua", "tháng 4 năm ngoái" of people with whom other sentences name that month of one year only; the
 * day of publication tells more.
 */
function yearOfMonth(value: DateValue, { beside, holdings, hints, past, published }: DateContext) {
  if (published !== null || value.month === null) return null;
  const printed = beside.flatMap(({ year, month }) => (month === value.month ? (year ?? []) : []));
  const [year, ...others] = new Set(printed);
  if (year === undefined || others.length > 0) return null;
  return past || isOneOf(year, yearsAllowed(value, holdings, hints).years) ? year : null;
}
