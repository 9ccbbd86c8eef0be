import { addDays, daysBetween, holds, inYear } from '../../recognise/dates/calendar.ts';
import { countryIn, onlyRange, rangesIn } from '../../resolve/dates/visit-ranges.ts';
import type { FoundDate } from '../candidate.ts';
import { dateOf, openingDay } from '../when/dates.ts';
import type { VisitCandidate } from './from-visits.ts';
import { placeOf } from '../where/places.ts';
import {
  daysOfVisit,
  endsOn,
  endsTrip,
  isBeginning,
  isLastStop,
  isOneJourney,
  isSameTrip,
  lastsUntil,
} from '../telling/trip.ts';
import { hasPhrase, leadLength, type ArticleView, type SentenceView } from '../view.ts';

/** Days of a visit that one sentence prints, whom it names, and the one country that it names with them. */
interface VisitRange {
  value: FoundDate['value'];
  date: FoundDate;
  people: readonly number[];
  country: string | null;
}

/** All days that the article gives visits. */
export const visitRanges = ({ sentences }: ArticleView): VisitRange[] =>
  sentences.flatMap((view) => {
    const people = view.people.flatMap(({ person, mention }) =>
      person === null || invites(view, mention.from) ? [] : [person],
    );
    return rangesIn(view).map(({ date, country }) => ({
      date,
      value: date.value,
      people,
      country,
    }));
  });

/** "theo lời mời của | A": he is no guest. */
const invites = ({ tokens }: SentenceView, at: number): boolean =>
  hasPhrase(tokens, at - 3, at, ['lời', 'mời', 'của']);

const mayName = ({ people }: VisitRange, who: readonly number[]): boolean =>
  people.length === 0 || people.some((person) => who.includes(person));

/** The only days that the article gives visits of one of these people, or of nobody named; or null. */
export const rangeOf = (ranges: readonly VisitRange[], people: readonly number[]) =>
  onlyRange(ranges.filter((range) => mayName(range, people)))?.date ?? null;

/** A visit of the lead that prints no days has those that the article gives it elsewhere, or the day of arrival. */
export function dateVisits(visits: readonly VisitCandidate[], article: ArticleView): void {
  const ranges = visitRanges(article);
  for (const visit of visits) spanBack(visit, article);
  for (const visit of visits) {
    const value = visit.date?.value;
    if (visit.sentence > leadLength || visit.past || visit.wished || value?.until) continue;
    const own = visits.filter((other) => isSameTrip(other, visit));
    if (own.some(({ date }) => date?.value.until)) continue;
    const isNews = visit.reports || visit.sentence === 0;
    const range = rangeOf(
      ranges.filter(
        ({ country, people }) =>
          (country === null || country === visit.hostCountry) && (isNews || people.length > 0),
      ),
      visit.people,
    );
    if (range && (!value || value.relative || holds(range.value, value))) visit.date = range;
    else if (!own.some(({ date }) => date)) {
      arrive(visit, article);
      greet(visit, article);
    }
  }
  for (const visit of visits) visit.date ??= daysOfJourney(visit, visits, article);
  narrow(visits, article);
}

/** "Tối 21/11, A rời B, kết thúc chuyến công tác từ ngày 16/11": from the day printed behind to the one that opens. */
function spanBack(visit: VisitCandidate, { sentences }: ArticleView): void {
  const view = sentences[visit.sentence];
  if (!view || visit.past || visit.date?.value.until || !endsTrip(view)) return;
  const first = view.dates.find(
    ({ from, value }) =>
      from > visit.at &&
      value.until === null &&
      [from, from - 1].some((i) => view.tokens[i]?.low === 'từ'),
  );
  const last = openingDay(view)?.value;
  if (!first || !last || last.relative) return;
  const days = daysBetween(first.value, last);
  if (days < 1 || days > longest) return;
  const { month, day } = last;
  const year = first.value.year ?? last.year;
  visit.date = { ...first, value: { ...first.value, year, until: { year, month, day } } };
}

/** "Chuyến thăm Đức và Hà Lan từ ngày 5 đến 11/7", read as that to one of them: those of the journey. */
function daysOfJourney(
  visit: VisitCandidate,
  visits: readonly VisitCandidate[],
  { sentences }: ArticleView,
): FoundDate | null {
  const isDated = visits.some((other) => isSameTrip(other, visit) && other.date !== null);
  if (visit.past || isDated) return null;
  const names = ({ chunks }: SentenceView) =>
    chunks.some((chunk) => chunk.kind === 'country' && chunk.id === visit.hostCountry);
  const days = visits.find(
    (other) => other.date?.value.until && !other.past && isOneJourney(visit, other, visits),
  )?.date;
  return days && sentences.some((view) => view.dates.includes(days) && names(view)) ? days : null;
}

type Value = FoundDate['value'];

/** Whether these are the days of this visit, told of its country alone. */
const isOf = (range: VisitRange, { date, people, hostCountry }: VisitCandidate): boolean =>
  range.country === hostCountry &&
  mayName(range, people) &&
  onlyRange([range, ...(date ? [date] : [])]) !== null;

/** All ranges of days in the body, each with the one foreign country that its sentence names. */
const stays = ({ sentences, people }: ArticleView): VisitRange[] =>
  sentences.flatMap((view) => {
    const { zone, first, last } = view.sentence;
    const named = view.people.flatMap(({ person }) => (person === null ? [] : [person]));
    if (zone !== 'body' || named.length === 0) return [];
    const own = new Set(named.flatMap((person) => people[person]?.country ?? []));
    return view.dates
      .filter(({ value }) => value.until !== null && value.day !== null)
      .map((date) => ({
        date,
        value: date.value,
        people: named,
        country: countryIn(view, first, last, own),
      }));
  });

/** "công du 5 nước từ ngày 5 đến 12-7": of each country its own days, where they are told. */
function narrow(visits: readonly VisitCandidate[], article: ArticleView): void {
  const ranges = [...visitRanges(article), ...stays(article)];
  for (const visit of visits) {
    const value = visit.date?.value;
    if (!value?.until) continue;
    const own = ranges.find(
      (range) =>
        range.country === visit.hostCountry &&
        mayName(range, visit.people) &&
        holds(value, range.value) &&
        !holds(range.value, value),
    );
    if (own)
      visit.date =
        value.year !== null && own.value.year === null
          ? { ...own.date, value: inYear(own.value, value.year) }
          : own.date;
    // "trong chuyến thăm Hà Nội từ ngày 8 đến 9-7"
    const { date } = own ?? ranges.find((range) => isOf(range, visit)) ?? {};
    const view = date && article.sentences.find(({ dates }) => dates.includes(date));
    if (view) visit.place ??= cityIn(view, visit.hostCountry);
  }
}

/** Days of the longest visit that lasts "until" a day. */
const longest = 15;

/**
 * "hôm nay bắt đầu chuyến thăm kéo dài đến ngày 8/5", "bắt đầu chuyến thăm hôm 5/11" and "kết thúc chuyến thăm vào chiều
 * 6/11", "thăm Lào từ 26/4" of a journey until the 27th: from the first day, which is that of the news where the sentence
 * prints none, to the last.
 */
export function spanToEnd(
  visits: readonly VisitCandidate[],
  { sentences }: ArticleView,
  news: Day | null,
): void {
  const lastDays = (isLast: (view: SentenceView, date: FoundDate) => boolean) =>
    sentences.flatMap((view) =>
      view.sentence.zone === 'body' ? view.dates.filter((date) => isLast(view, date)) : [],
    );
  const lasting = lastDays(lastsUntil);
  const [end, ...others] = lasting.length > 0 ? lasting : lastDays(endsOn);
  if (!end || others.length > 0 || end.value.until || end.value.day === null) return;
  const spanFrom = (visit: VisitCandidate, first: Day | null, inherited?: 'same_as_lead') => {
    if (!first || first.day === null || daysBetween(first, end.value) > longest) return;
    const year = first.year ?? end.value.year;
    const { month, day } = end.value;
    if (first.month === month && first.day === day) return;
    const value = { ...end.value, ...first, year, relative: null, until: { year, month, day } };
    visit.date = { ...(visit.date ?? end), value, inherited };
  };
  const open = visits.filter(({ past, date }) => !past && !date?.value.until);
  for (const visit of open) {
    // "tối 22/5, A đến Hà Nội, bắt đầu chuyến thăm đến 25/5"
    const { dates = [] } = sentences[visit.sentence] ?? {};
    const opening = dates.find(({ value, to }) => value.day !== null && to <= end.from);
    if (opening && lasting.includes(end) && dates.includes(end)) spanFrom(visit, dayOf(opening));
  }
  for (const visit of open) {
    const own = visit.date;
    if (own?.value.until) continue;
    const view = sentences[visit.sentence] as SentenceView;
    const isBegun = visit.reports && !visit.planned && isBeginning(view, visit);
    // "bắt đầu chuyến thăm hôm 5/11", however far down
    if (own && isBegun && own !== end && own.value.day !== null) spanFrom(visit, dayOf(own));
    if (visit.date !== own || visit.sentence > leadLength) continue;
    const same = open.find((other) => isSameTrip(other, visit) && other.date?.value.until);
    const isOpen =
      own !== null && [own.from, own.from - 1].some((i) => view.tokens[i]?.low === 'từ');
    if (same) visit.date = same.date;
    else if (isOpen) spanFrom(visit, dayOf(own));
    else if (isBegun) spanFrom(visit, news, 'same_as_lead');
  }
}
type Day = Pick<Value, 'year' | 'month' | 'day'>;
const dayOf = ({ value: { year, month, day } }: FoundDate): Day => ({ year, month, day });

/** "Ngày 16/1, A bắt đầu chuyến thăm kéo dài hai ngày": from the day printed, as many days; up to it, where it ends the visit. */
export function spanForDays(visits: readonly VisitCandidate[], { sentences }: ArticleView): void {
  for (const visit of visits) {
    const own = visit.date;
    const view = sentences[visit.sentence];
    const isDated = visits.some((other) => isSameTrip(other, visit) && other.date?.value.until);
    if (!view || visit.past || isDated) continue;
    const isEnd = isLastStop(view);
    const isFirst =
      isEnd || isBeginning(view, visit) || visit.planned || !visit.rule.startsWith('visit: chuyến');
    if (!own || own.value.day === null || own.inherited || !isFirst) continue;
    const days = daysOfVisit(view, visit.at);
    if (days === null) continue;
    const { year, month, day } = own.value;
    const other = addDays(own.value, isEnd ? 1 - days : days - 1);
    const span = isEnd ? { ...other, until: { year, month, day } } : { until: other };
    if (other) visit.date = { ...own, value: { ...own.value, ...span } };
  }
}

/** "Lễ đón A thăm B" as headline, "sáng 13/11, C chủ trì lễ đón A" below: the visit begins with its honours. */
function greet(visit: VisitCandidate, { sentences }: ArticleView): void {
  if (visit.date || visit.sentence > 0 || visit.planned) return;
  for (const view of sentences.slice(1, leadLength + 1)) {
    const welcome = view.chunks.find(
      (chunk) =>
        chunk.kind === 'trigger' &&
        chunk.trigger.roles === 'welcome' &&
        chunk.trigger.kind === 'visit',
    );
    const isGuest = view.people.some(({ person }) => person === visit.people[0]);
    const day = welcome && isGuest ? dateOf(view, welcome.from, false) : null;
    if (!day || (day.value.day === null && day.value.relative?.unit !== 'day')) continue;
    visit.date = day;
    return;
  }
}

const landing = new Set(['đến', 'tới', 'xuống', 'cánh']);
const limits = new Set(['đến', 'tới', 'trước', 'sau']);

/** "A đến sân bay …, thủ đô B, lúc 13h ngày 16-4": where and on which day the visitor came. */
function arrive(visit: VisitCandidate, { sentences }: ArticleView): void {
  const { people, hostCountry } = visit;
  const arrived = ({ tokens, sentence, people: named, chunks }: SentenceView): boolean =>
    sentence.zone === 'body' &&
    named.some(({ person }) => person === people[0]) &&
    chunks.every((chunk) => chunk.kind !== 'place' || chunk.country === hostCountry) &&
    tokens
      .slice(sentence.first, sentence.last)
      .some(
        ({ low }, i) =>
          landing.has(low) &&
          tokens[sentence.first + i + 1]?.low === 'sân' &&
          tokens[sentence.first + i + 2]?.low === 'bay',
      );
  for (const view of sentences) {
    if (!arrived(view)) continue;
    const day = view.dates.find(
      ({ from, value }) =>
        value.day !== null && value.until === null && !limits.has(view.tokens[from]?.low ?? ''),
    );
    if (!day) continue;
    visit.date = day;
    visit.place ??= cityIn(view, hostCountry);
    return;
  }
}

/** The city that a sentence names, where it lies in this country. */
function cityIn(view: SentenceView, country: string | null): VisitCandidate['place'] {
  const place = placeOf(view, view.sentence.first);
  return place?.country === country ? place : null;
}
