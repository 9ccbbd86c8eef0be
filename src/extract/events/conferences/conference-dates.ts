import { blankDate } from '../../recognise/dates/read-number.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { FoundDate } from '../candidate.ts';
import { isOnTheWay } from './conference-hosts.ts';
import { namesAt, yearInName } from './conference-names.ts';
import { returns } from '../telling/trip.ts';
import { dateOf, datesEvent } from '../when/dates.ts';
import { monthOf } from './margins.ts';
import { hasWord, type Group, type SentenceView } from '../view.ts';

/**
 * When a conference is: a range of days, else what is printed behind its name, else a day told before it,
 * else the year in its name. Of a day `beside` it, of what somebody did while it was on or on the way to it,
 * only the month counts.
 */
export function whenOf(
  view: SentenceView,
  at: number,
  name: number,
  beside: Beside,
): FoundDate | null {
  const [, end = at] = namesAt(view, name).at(-1) ?? [];
  const behind = dateBehind(view, at, end);
  const found = dateOf(view, at, true);
  const told =
    found?.value.until && (found.to <= at || !isPassed(view, end, found.from))
      ? found
      : (behind ?? (found && tellsWhen(view, at, found) ? found : null));
  const year = yearInName(view, name);
  // "…, sau đó thăm B trong hai ngày 11 và 12/11": next to it
  if (!told && found?.value.until) return year ?? monthOf(found);
  if (told?.value.relative && isOfOtherDeed(view, told, [at, end]))
    return year ?? monthAround(told);
  if (told?.value.relative?.unit === 'day' && told.to <= at && beside === 'before')
    return year ?? monthAround(told);
  if (!told || (told.value.month ?? told.value.year) === null) return year ?? told;
  if (year !== null && (told.value.year ?? year.value.year) !== year.value.year) return year;
  const isBeside =
    beside === 'all' ||
    (told.to <= at &&
      (beside === 'before' ||
        isOfJourney(view, told, at) ||
        (told.value.day !== null && elsewhere.within(view.tokens, told.to, at))));
  const isYear = told.value.year !== null && told.value.month === null;
  return !told.value.until && isBeside && !isYear ? monthOf(told) : told;
}

/** "hôm nay tới A, bắt đầu chuyến | dự Hội nghị": this month. */
const monthAround = (day: FoundDate): FoundDate | null =>
  day.value.relative?.offset === 0
    ? {
        ...day,
        value: { ...blankDate, relative: { unit: 'month', offset: 0 } },
        inherited: 'at_margins',
      }
    : monthOf(day);

/** "Trưa nay ("Ngày 5/11") A rời B đi C | dự", "hôm nay A thăm B sau khi | dự", "dự Hội nghị | và chiều nay tới B" */
const isOfOtherDeed = (
  { tokens }: SentenceView,
  { from, to }: FoundDate,
  [at, end]: [at: number, end: number],
): boolean => (to <= at ? elsewhere.within(tokens, to, at) : hasWord(tokens, end, from, also));
const elsewhere = phraseSet(
  'rời | thăm | bay | sau khi | trước khi | lên đường | lên máy bay | bắt đầu chuyến | bắt đầu chương trình',
);

/** "tới A ngày 5/11 và | dự Hội nghị", "về đến nhà ngày 5/11, kết thúc … | dự": the day of a journey. */
const isOfJourney = (view: SentenceView, { to }: FoundDate, at: number): boolean =>
  (isOnTheWay(view, to, at) && hasWord(view.tokens, to, at, also)) ||
  returns.within(view.tokens, to, at);
const also = new Set(['và']);

/** Which days of the sentence are not of the conference itself. */
export type Beside = 'none' | 'before' | 'all';

/** "Hội nghị cấp cao APEC | tại Hà Nội năm 2006": the date printed behind a name. */
const dateBehind = (view: SentenceView, at: number, end: number): FoundDate | null =>
  view.dates.find(
    ({ from, value }) =>
      from >= at &&
      from - end <= behindName &&
      ((value.month ?? value.year) !== null || (value.relative !== null && from - end <= 1)) &&
      !isPassed(view, end, from),
  ) ?? null;
/** Words between a name and its time: "tại thành phố A, B vào". */
const behindName = 10;

/** "dự Hội nghị A tại B, sau đó thăm C ngày 11/5": what goes between tells of something else. */
const isPassed = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  thereafter.within(tokens, from, to);
const thereafter = phraseSet('sau đó | sau khi | trước khi | rồi | tiếp đó');

/** Whether a date dates a conference that it is not right behind: by its day, or as a time that begins what is told. */
const tellsWhen = (view: SentenceView, at: number, date: FoundDate): boolean => {
  if (date.value.day !== null || date.value.relative !== null)
    return date.to <= at || !isPassed(view, at, date.from);
  if (date.value.until !== null) return false;
  // "tới A vào tháng 11 để | dự Hội nghị"
  if (date.to <= at && date.value.month !== null && isOnTheWay(view, date.to, at)) return true;
  // "vào năm 2006, khi ông đến A dự Hội nghị B", "Ông A hồi tháng 11/2006 đã đến B dự"
  return (
    opensClause.longest(view.tokens, date.to) !== null ||
    datesEvent(view, at, date) ||
    (date.value.month !== null && date.value.year !== null && date.to <= at && at - date.to <= near)
  );
};
const opensClause = phraseSet('khi | , khi');
const near = 8;

/** "mời A dự Hội nghị B | vào tháng 11/2006": a month or a year still to come; null for "cảm ơn đã mời A". */
export function timeOfInvitation(
  view: SentenceView,
  { from, to }: Group,
  at: number,
  name: number,
): FoundDate | null {
  const [, end = at] = namesAt(view, name).at(-1) ?? [];
  const date = dateBehind(view, at, end) ?? yearInName(view, name);
  const { tokens, sentence } = view;
  const isComing =
    date !== null &&
    (date.value.relative?.offset ?? 1) >= 0 &&
    tokens[date.from - 1]?.low !== 'hồi';
  // "mời A thăm B và dự Hội nghị C": an invitation to a visit
  const isToVisit = hasWord(tokens, to, at, visiting);
  return isComing && !isToVisit && !thanks.within(tokens, sentence.first, from) ? date : null;
}
const visiting = new Set(['thăm']);
const thanks = phraseSet('cảm ơn | cám ơn | được mời | từng mời');
