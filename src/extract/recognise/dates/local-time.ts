import type { Token } from '../../document.ts';
import type { DateMention } from './date-mention.ts';

/** Between a day and the clock that it is told by: "30/5 (theo giờ Việt Nam)", "4h sáng giờ VN ngày 20-11". */
const mostBetween = 3;
/** Between the two days: "chiều 29/5 (giờ địa phương), tức rạng sáng 30/5". */
const mostApart = 16;

/** Whether a day is told by the clock of Viet Nam, not by that of the place. */
function isTimeAtHome(tokens: readonly Token[], { from, to }: DateMention): boolean {
  for (let at = to; at <= to + mostBetween; at++)
    if (tokens[at]?.low === 'giờ') return home.has(tokens[at + 1]?.low ?? '');
  const before = tokens.slice(Math.max(0, from - mostBetween), from);
  return before.some(({ low }, i) => low === 'giờ' && home.has(before[i + 1]?.low ?? ''));
}
const home = new Set(['việt', 'hà', 'vn']);

/**
 * Leaves out the day by the clock of Viet Nam where the sentence gives that of the place as well,
 * in either order: a meeting has the date of where it was held.
 */
export const atLocalTime = (
  dates: readonly DateMention[],
  tokens: readonly Token[],
): DateMention[] =>
  dates.filter((date, at) => {
    if (!isTimeAtHome(tokens, date)) return true;
    const isLocal = (other: DateMention | undefined, apart: number) =>
      other?.value.day !== undefined &&
      other.value.day !== null &&
      apart <= mostApart &&
      !isTimeAtHome(tokens, other);
    const [before, after] = [dates[at - 1], dates[at + 1]];
    return !(
      isLocal(before, date.from - (before?.to ?? 0)) ||
      (isLocal(after, (after?.from ?? 0) - date.to) && tellsClock(tokens, date, after))
    );
  });

/** "tức 15h ngày 18/5", "30/5 (giờ địa phương)". */
const tellsClock = (
  tokens: readonly Token[],
  { to }: DateMention,
  date: DateMention | undefined,
): boolean =>
  date !== undefined &&
  (tokens.slice(date.to, date.to + mostBetween + 1).some(({ low }) => low === 'giờ') ||
    tokens.slice(to, date.from).some(({ low }) => low === 'tức'));
