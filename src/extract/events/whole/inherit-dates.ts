import type { DateValue } from '../../document.ts';
import { addDays, holds } from '../../recognise/dates/calendar.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import { todayOf } from '../../resolve/dates/today.ts';
import { isRemote, isWelcome, type Candidate, type FoundDate } from '../candidate.ts';
import { nextBefore, sameDay, toldBefore } from '../when/day-before.ts';
import type { VisitCandidate } from '../visits/from-visits.ts';
import { daysAtMargin, daysOfVisitAround } from './days-around.ts';
import { countriesOf, type MergedMeeting } from './merge.ts';
import { daysOfLead, newsDay } from '../when/lead-day.ts';
import { leadPlace } from '../where/lead-place.ts';
import { monthOfNews } from '../when/month-of-news.ts';
import { isOnlySpokenOf } from './only-spoken-of.ts';
import { endsTrip, isWithinTrip, lastDay, lastsUntil } from '../telling/trip.ts';
import { hasWord, leadLength, namesAll, type ArticleView, type SentenceView } from '../view.ts';
import { dayOfOneStop } from '../visits/day-of-one-stop.ts';
import { dateVisits, rangeOf, spanForDays, spanToEnd, visitRanges } from '../visits/visit-dates.ts';

type Day = Candidate['date'];

/** "hôm nay", "hôm qua", "tháng này" */
const isNow = ({ relative }: DateValue): boolean =>
  relative?.unit === 'day' || (relative?.unit === 'month' && relative.offset === 0);

/** A report without a day has the day of the event told before it, of the lead, or of the visit. */
export function inheritDates(
  meetings: MergedMeeting[],
  visits: readonly VisitCandidate[],
  article: ArticleView,
): void {
  const unpublished = article.page.article.published === null;
  const today = unpublished ? todayOf(article.sentences) : null;
  const known = !unpublished || today !== null;
  const lead = newsDay(article) ?? (today && firstToday(article));
  const leaves = article.sentences.some(
    (view) => lead !== null && view.dates.some((day) => isSameDay(day, lead)) && endsTrip(view),
  );
  const isTime = known || lead?.value.relative === null;
  // "Chiều cùng ngày, trước khi về nước, A đến thăm B"
  const printed = lead !== null && lead.value.relative === null ? lead : null;
  const days = new Map<Day, Day>();
  for (const visit of visits) {
    if (!visit.date?.value.anaphoric || visit.past) continue;
    const told = toldBefore(visit, article) ?? (visit.reports ? printed : null);
    // one day of several stops stays one
    if (!days.has(told)) days.set(told, from(told, 'same_as_lead'));
    visit.date = days.get(told) ?? visit.date;
  }
  dateVisits(visits, article);
  const ranges = visitRanges(article);
  // "hôm nay" of nobody knows when, in the month of the days around it
  const saysToday = ({ value }: FoundDate) => value.relative?.unit === 'day';
  const isOpen = !known && article.sentences.some(({ dates }) => dates.some(saysToday));
  const month = isOpen ? monthOfNews(article) : null;
  const end = monthOfEnd(article);
  const isTold = !leaves && daysOfLead(article).told !== null;
  spanToEnd(visits, article, isTold ? dayOfNews(lead, today) : null);
  spanForDays(visits, article);
  dayOfOneStop(visits, article);
  const journey = daysOfJourney(article);
  const isOnly = !visits.some(({ date }) => date?.value.until);
  for (const visit of visits) {
    const value = visit.date?.value;
    const view = article.sentences[visit.sentence];
    // a visit "kéo dài tới 26/5" is not of the 26th
    const isEnd =
      end !== null &&
      end.start === visit.date?.start &&
      value?.until === null &&
      (!visit.reports || (view !== undefined && lastsUntil(view, visit.date)));
    const isOfToday =
      !known && !visit.planned && (value ? isNow(value) : visit.reports && !visit.past);
    if (value?.relative?.unit === 'day') visit.today = true;
    // "tối 5/11, A đã về đến Hà Nội, kết thúc chuyến thăm B": of the days that are told of it, not of that of the return
    const isOver = isOnly && view !== undefined && !visit.past && endsTrip(view);
    if (isOver && journey) visit.date = journey;
    else if (isEnd || isOfToday) visit.date = end ?? month ?? visit.date;
  }
  const underWay = visits.filter(({ planned, past }) => !planned && !past);
  const overall = spanOf(underWay) ?? journey ?? end ?? daysOfSession(meetings);
  const tripOf = (meeting: MergedMeeting): Day => {
    const sides = countriesOf(meeting, article.people);
    const there = underWay.filter(({ countries }) => countries.every((id) => sides.includes(id)));
    return spanOf(there) ?? overall;
  };
  const stayOf = ({ people }: MergedMeeting): Day =>
    spanOf(visits.filter((visit) => people.includes(visit.people[0] ?? -1))) ??
    rangeOf(ranges, people) ??
    end;
  const monthOf = (meeting: MergedMeeting): Day => {
    const sides = countriesOf(meeting, article.people);
    const theirs = visits.find(
      ({ people: [guest = -1], countries, past, date, sentence }) =>
        !past &&
        date !== null &&
        !isLookedBack(article.sentences[sentence], date) &&
        date.value.month !== null &&
        (date.value.day ?? 0) <= lastArrival &&
        meeting.people.includes(guest) &&
        countries.every((id) => sides.includes(id)),
    )?.date;
    return theirs ? { ...theirs, value: { ...theirs.value, day: null, until: null } } : null;
  };
  const city = leadPlace(article)?.name;
  const elsewhere = ({ place }: MergedMeeting) =>
    place?.basis === 'text' && city !== undefined && place.name !== city;
  const inTrip = (meeting: MergedMeeting) =>
    meeting.sentences.some((told) => isWithinTrip(article.sentences[told.sentence]));
  let last =
    meetings.find((m) => isDay(m) && !m.past && !m.planned && !isToldAfter(m, article))?.date ??
    lead;
  for (const meeting of meetings) {
    if (isOfTheDead(meeting, article)) continue;
    if (meeting.past) {
      meeting.date ??=
        from(daysAtMargin(meeting, article), 'at_margins') ??
        from(daysOfVisitAround(meeting, visits, article), 'day_of_visit');
      continue;
    }
    // "chiều nay" in the text, "chiều 6/5" under the picture
    if (today && lead && isToday(meeting, lead, today)) meeting.date = from(lead, 'same_as_lead');
    const value = meeting.date?.value;
    const trip = tripOf(meeting);
    if (meeting.planned) {
      // "cùng ngày, A sẽ gặp B": the day that the lead prints
      const isSame = value?.anaphoric === true;
      const isThatDay = isSame || (!known && value?.relative?.offset === 0);
      const said = (isSame ? sameDay(meeting, article) : null) ?? last;
      const isUnknown = !known && (said === null || said.value.relative !== null);
      const next = value ? null : nextBefore(meeting, article);
      const beside = value ? null : daysAtMargin(meeting, article);
      const stay = stayOf(meeting);
      if (beside && !(stay && holds(beside.value, stay.value)))
        meeting.date = from(beside, 'at_margins');
      else if (next) meeting.date = from(next, 'same_as_lead');
      else if (isThatDay && !isUnknown) meeting.date = from(said, 'same_as_lead') ?? meeting.date;
      // "trong khuôn khổ chuyến thăm, A sẽ hội đàm với B", "ngày mai" of nobody knows when
      else if (
        value
          ? !known && value.relative
          : namesAll(article.sentences[meeting.sentence], meeting.people) || inTrip(meeting)
      )
        meeting.date = from(stay ?? monthOf(meeting) ?? month, 'day_of_visit') ?? meeting.date;
      continue;
    }
    if (!meeting.date && isWelcome(meeting))
      meeting.date =
        from(arrivalIn(lead, article), 'same_as_lead') ??
        from(arrivalOf(meeting, visits), 'day_of_visit');
    if (!meeting.date && trip && (elsewhere(meeting) || inTrip(meeting))) {
      meeting.date = from(trip, 'day_of_visit');
      continue;
    }
    if (!meeting.date || value?.anaphoric) {
      const own = value ? sameDay(meeting, article) : toldBefore(meeting, article);
      // "Trong chuyến thăm, A gặp B": on some day of those around that of the news
      const isSomeDay = !value && !own && inTrip(meeting) && !isToldAfter(meeting, article);
      const told = own ?? (isSomeDay ? monthIn(last) : last);
      // "Báo B ngày 2/11 đưa tin", under "Báo chí nói gì về chuyến thăm": no day of talks that are only spoken of
      const isOfOther =
        isTime && !value && isOnlySpokenOf(meeting, [meetings, visits], lead, article);
      const days = isOfOther ? stayOf(meeting) : trip;
      meeting.date =
        told === null || (told === lead && ((leaves && trip) || isOfOther))
          ? (from(days, 'day_of_visit') ?? meeting.date)
          : from(told, 'same_as_lead');
    } else if (value?.until && lead && holds(value, lead.value)) {
      if (!leaves && !inTrip(meeting)) meeting.date = from(lead, 'same_as_lead');
    } else if (isDay(meeting)) last = meeting.date;
    // "hôm nay" of nobody knows when, during a visit from the 12th to the 15th
    if (!known && (!meeting.date || meeting.date.value.relative))
      meeting.date =
        from(isRemote(meeting) ? month : (stayOf(meeting) ?? month), 'day_of_visit') ??
        meeting.date;
  }
}

/** "Hồi tháng 9, A thăm B": no time of what is still to come. */
const isLookedBack = (view: SentenceView | undefined, { from: at }: FoundDate): boolean =>
  view?.tokens[at - 1]?.low === 'hồi';

/** The day of the lead, where it is that of an arrival: "rạng sáng 20/6, A đã đến Hà Nội". */
const arrivalIn = (lead: Day, { sentences }: ArticleView): Day => {
  const view = lead && sentences.find(({ dates }) => dates.includes(lead));
  return view && hasWord(view.tokens, lead.to, view.sentence.last, arriving) ? lead : null;
};
const arriving = new Set(['đến', 'tới', 'xuống', 'cánh']);

/** The first day of the visit of one of these people. */
function arrivalOf({ people }: Candidate, visits: readonly VisitCandidate[]): Day {
  const isGuest = ({ people: [visitor = -1], planned, past }: VisitCandidate) =>
    people.includes(visitor) && !planned && !past;
  const date = visits.find((visit) => isGuest(visit) && visit.date?.value.day)?.date;
  return date ? { ...date, value: { ...date.value, until: null } } : null;
}

/** The first "hôm nay" of an article whose day is known, however far down. */
const firstToday = ({ sentences }: ArticleView): Day =>
  sentences
    .flatMap(({ sentence, dates }) => (sentence.zone === 'body' ? dates : []))
    .find(({ value }) => value.relative?.unit === 'day' && value.relative.offset === 0) ?? null;

/** Whether a meeting prints the day that the lead says by a word, or says by a word what the lead prints. */
function isToday({ date, past, planned }: Candidate, lead: FoundDate, today: DateValue): boolean {
  if (past || planned || !date || date.inherited || date.value.until) return false;
  if ((date.value.relative === null) === (lead.value.relative === null)) return false;
  const [own, news] = [dayOfNews(date, today), dayOfNews(lead, today)];
  return own?.day !== null && own !== null && own.day === news?.day && own.month === news.month;
}

/** A day, counted from the day of the article where it is only a word. */
const dayOfNews = (date: Day, today: DateValue | null) =>
  date?.value.relative
    ? today && addDays(today, date.value.relative.offset)
    : (date?.value ?? null);

/** "Một năm sau, cố Tổng thống A gặp B": none of the news. */
const isOfTheDead = (meeting: MergedMeeting, { people }: ArticleView): boolean =>
  meeting.people.some((person) => people[person]?.posts.some(({ late }) => late));

const monthIn = (day: Day): Day =>
  day && day.value.month !== null
    ? { ...day, value: { ...day.value, day: null, until: null } }
    : day;

const from = (day: Day, inherited: NonNullable<Day>['inherited']): Day =>
  day && { ...day, inherited };

/** The days of the first visit that has some; one that is told far down with its year was another. */
const spanOf = (visits: readonly Candidate[]): Day =>
  visits.find(
    ({ date, sentence }) =>
      date?.value.until && (date.value.year === null || sentence <= 2 * leadLength),
  )?.date ?? null;

/** "Kỳ họp của Ủy ban liên Chính phủ diễn ra từ ngày 7 đến 8/2", first of all: who chairs it is received on these days. */
function daysOfSession(meetings: readonly MergedMeeting[]): Day {
  const first = meetings.find(({ past, planned }) => !past && !planned);
  const value = first?.date?.value;
  return first && value?.until && value.day !== null && first.sentence <= 2 ? first.date : null;
}

/**
 * "đã về đến Hà Nội, kết thúc tốt đẹp chuyến tham dự Hội nghị C từ ngày 22 đến 25/1", or with "Từ ngày 22 đến 25/1,
 * A đã …" right behind: the days of what ends.
 */
function daysOfJourney({ sentences }: ArticleView): Day {
  const ends = sentences.filter(
    (view) => view.index <= leadLength && view.sentence.zone === 'body' && endsTrip(view),
  );
  const isSpan = ({ value }: FoundDate) => value.until !== null && value.day !== null;
  const own = ends.flatMap(({ dates }) => dates.find(isSpan) ?? []);
  const behind = ends.flatMap(({ index }) => {
    const next = sentences[index + 1];
    return next?.dates.find((date) => isSpan(date) && date.from === next.sentence.first) ?? [];
  });
  return [...own, ...behind][0] ?? null;
}

/** "Chiều 8/7, A rời B" of the headline, and "Chiều 8/7, A rời B, kết thúc chuyến thăm" below. */
const isSameDay = (one: FoundDate, other: FoundDate): boolean =>
  one === other ||
  (one.value.day !== null &&
    one.value.day === other.value.day &&
    one.value.month === other.value.month &&
    one.value.until === null);

/** Who arrives later in a month may meet his hosts in the next. */
const lastArrival = 26;

/** The longest visit that a day of departure still dates to its month. */
const longestVisit = 7;

/** A visit that ends on the 26th was in that month; of one that ends on the 3rd nobody knows. */
function monthOfEnd(article: ArticleView): Day {
  const end = lastDay(article);
  if ((end?.value.day ?? 0) <= longestVisit || end === null) return null;
  return { ...end, value: { ...end.value, day: null } };
}

/** "Trước đó, hôm 31/7, A gặp B": what was before the news. */
const isToldAfter = ({ sentence }: Candidate, { sentences }: ArticleView): boolean => {
  const { tokens, sentence: own } = sentences[sentence] ?? {};
  return tokens !== undefined && own !== undefined && before.longest(tokens, own.first) !== null;
};
const before = phraseSet('trước đó');

const isDay = (meeting: MergedMeeting): boolean => {
  const value = meeting.date?.value;
  return (
    value !== undefined &&
    value.until === null &&
    !value.anaphoric &&
    (value.day !== null || value.relative?.unit === 'day')
  );
};
