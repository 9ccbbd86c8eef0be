import { holds } from '../../recognise/dates/calendar.ts';
import type { FoundDate } from '../candidate.ts';

/** Whether two dates may be of one event: neither says another year, month or day; days may lie within days. */
export function mayBeOne({ value: one }: FoundDate, { value: other }: FoundDate): boolean {
  if (!fits(one.year, other.year) || !fits(one.month, other.month)) return false;
  if (one.until && !other.until) return holdsDay(one, other.day);
  if (other.until && !one.until) return holdsDay(other, one.day);
  return fits(one.day, other.day) || holds(one, other) || holds(other, one);
}

const fits = (one: number | null, other: number | null): boolean =>
  one === null || other === null || one === other;

const holdsDay = ({ day: first, until }: FoundDate['value'], day: number | null): boolean =>
  day === null || (day >= (first ?? 0) && (until?.month !== null || day <= (until.day ?? day)));

/** The date that says more of when one event is, the first where they say as much. */
export const moreExact = (one: FoundDate | null, other: FoundDate | null): FoundDate | null =>
  one && other && detail(other) > detail(one) && mayBeOne(one, other) ? other : (one ?? other);

const detail = ({ value: { day, month, until } }: FoundDate): number =>
  Number(month !== null) + Number(day !== null) + Number(until !== null);
