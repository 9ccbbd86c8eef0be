import type { FoundDate } from '../candidate.ts';
import { mayBeOne, moreExact } from '../when/exact-dates.ts';
import { blank } from '../talks/from-lists.ts';
import { leadDate } from '../when/lead-day.ts';
import { leadersOf } from '../who/leaders.ts';
import { countriesOf, type MergedMeeting } from '../whole/merge.ts';
import { summitsOfTwoIn, type SummitNaming } from './summit-of-two.ts';
import { leadLength, type ArticleView } from '../view.ts';

const rule = 'summit: thượng đỉnh A - B';

/** Sentences that name one summit, and what they tell of it together. */
interface Told {
  countries: SummitNaming['countries'];
  namings: SummitNaming[];
  ordinal: string | null;
  date: FoundDate | null;
  place: SummitNaming['place'];
  hostCountry: string | null;
}

/**
 * The summits of two countries of which an article speaks, with a time or a place, and that are not told
 * as meetings of their leaders: those are given the days and the place that the summit is told with.
 */
export function summitsOfTwo(
  article: ArticleView,
  meetings: readonly (MergedMeeting & { main: boolean })[],
): (MergedMeeting & { main: boolean })[] {
  const told: Told[] = [];
  for (const naming of summitsOfTwoIn(article)) {
    const same = told.find((one) => isSame(one, naming));
    if (!same) {
      const { countries, ordinal, date, place, hostCountry } = naming;
      told.push({ countries, ordinal, date, place, hostCountry, namings: [naming] });
      continue;
    }
    same.namings.push(naming);
    same.ordinal ??= naming.ordinal;
    same.date = moreExact(same.date, naming.date);
    same.place ??= naming.place;
    same.hostCountry ??= naming.hostCountry;
  }
  return told.flatMap((one) => {
    if (one.date === null && one.place === null) return [];
    const people = leadersAt(one, article);
    const same = meetings.filter((m) => isMeetingOf(m, one, people, article));
    const meeting = same.find((m) => isToldWith(m, one)) ?? same[0];
    if (meeting) {
      const isTwice = same.some((m) => m !== meeting && m.date !== null && isDayOf(m.date, one));
      if (!isTwice && (!meeting.planned || !one.namings.some(isFormer))) complete(meeting, one);
      return [];
    }
    if (one.date === null && people.length === 0) return [];
    const [first] = one.namings;
    const planned = isPlanned(one, leadDate(article) ?? newsOf(meetings));
    const isNews = !planned && isToldFirst(one) && !meetings.some(({ main }) => main);
    const view = article.sentences[first?.sentence ?? -1];
    if (!first || !view) return [];
    return [
      {
        ...blank(rule, view),
        at: first.at,
        kind: 'summit' as const,
        people,
        countries: [...one.countries],
        date: one.date,
        place: one.place,
        hostCountry: one.hostCountry,
        planned,
        past: !isNews,
        main: isNews,
        sentences: one.namings.map(({ sentence }) => ({ sentence, rule })),
      },
    ];
  });
}

/** "A dự hội nghị thượng đỉnh với B" in the lead, on a day, not as something that is over. */
const isToldFirst = ({ namings, date }: Told): boolean =>
  date !== null &&
  (date.value.day !== null || date.value.relative?.unit === 'day') &&
  namings.some(
    ({ people, status, sentence }) =>
      people.length > 0 && status === null && sentence <= leadLength,
  );

const isSame = (told: Told, naming: SummitNaming): boolean =>
  !(isFormer(naming) && told.namings.every(({ status }) => status === 'planned')) &&
  told.countries.every((country) => naming.countries.includes(country)) &&
  fits(told.ordinal, naming.ordinal) &&
  fits(told.hostCountry, naming.hostCountry) &&
  isCompatible(told.date, naming.date);

/** "sau thượng đỉnh với B tại C hồi tháng 6": not the one to come. */
const isFormer = ({ status, date }: SummitNaming): boolean =>
  status === 'held' && date !== null && date.value.day === null;

const fits = (one: string | number | null, other: string | number | null): boolean =>
  one === null || other === null || one === other;

const isCompatible = (one: FoundDate | null, other: FoundDate | null): boolean =>
  !one || !other || mayBeOne(one, other);

/**
 * Who met: whom a sentence names with it; else the one leader of each country whom the article names, unless it
 * was in a year of which nothing else is told.
 */
function leadersAt({ countries, namings, date }: Told, article: ArticleView): number[] {
  const named = namings.find(({ people }) => people.length > 0)?.people;
  if (named) return named;
  const year = date?.value.year ?? null;
  if (date && date.value.month === null && date.value.relative === null) return [];
  if (year !== null && year < lastYear(article)) return [];
  return countries.flatMap((country) => {
    const leaders = leadersOf(country, article.people);
    return leaders.length === 1 ? leaders : [];
  });
}

const lastYear = ({ sentences }: ArticleView): number => {
  let last = 0;
  for (const { dates } of sentences)
    for (const { value } of dates) last = Math.max(last, value.year ?? 0);
  return last;
};

/** Whether a meeting that is told with both sides is this summit. */
function isMeetingOf(
  meeting: MergedMeeting,
  told: Told,
  people: readonly number[],
  article: ArticleView,
): boolean {
  if (meeting.kind === 'visit') return false;
  const sides = countriesOf(meeting, article.people);
  if (!told.countries.every((country) => sides.includes(country))) return false;
  const isOfThem = people.every((person) => meeting.people.includes(person));
  if (!isOfThem || meeting.people.length > mostLeaders) return false;
  if (isToldWith(meeting, told)) return true;
  if (!fits(told.hostCountry, meeting.hostCountry ?? meeting.place?.country ?? null)) return false;
  const { date } = meeting;
  // nobody is known of it: the same month in the same country
  if (people.length === 0)
    return told.hostCountry !== null && !!date?.value.month && isCompatible(told.date, date);
  return (
    date === null ||
    date.inherited !== undefined ||
    date.value.relative !== null ||
    isCompatible(told.date, date)
  );
}
const mostLeaders = 4;

/** Whether a date is that told of a summit. */
const isDayOf = ({ value }: FoundDate, { date }: Told): boolean =>
  date?.value.year === value.year &&
  date.value.month === value.month &&
  date.value.day === value.day;

/** Whether one sentence tells of both. */
const isToldWith = ({ sentences }: MergedMeeting, { namings }: Told): boolean =>
  namings.some(({ sentence }) => sentences.some((one) => one.sentence === sentence));

/** Gives a meeting what is told of its day and place where the summit is named. */
function complete(meeting: MergedMeeting & { main: boolean }, { date, place, hostCountry }: Told) {
  const isGuessed = meeting.date === null || (!meeting.main && meeting.date.inherited);
  if (isGuessed && date) meeting.date = date;
  meeting.place ??= place;
  meeting.hostCountry ??= hostCountry;
}

/** As most sentences tell it, unless its day is over on that of the news; where none tells it, by those days. */
function isPlanned({ namings, date }: Told, news: FoundDate | null): boolean {
  const said = namings.flatMap(({ status }) => status ?? []);
  const ahead = said.filter((status) => status === 'planned').length;
  const days = daysAfter(news, date);
  if (days === null) return ahead * 2 > said.length;
  if (days < 0 && days >= -recently) return false;
  return said.length > 0 ? ahead * 2 > said.length : days > 0;
}
const recently = 90;

/** The first day that the article prints of its news. */
const newsOf = (meetings: readonly (MergedMeeting & { main: boolean })[]): FoundDate | null =>
  meetings.find(({ main, date }) => main && date !== null && !date.inherited)?.date ?? null;

/** Roughly how many days a summit is after the news of an article; null where months are not told. */
function daysAfter(news: FoundDate | null, date: FoundDate | null): number | null {
  if (!news || !date || news.value.month === null || date.value.month === null) return null;
  if (!fits(date.value.year, news.value.year)) return null;
  const months = (date.value.month - news.value.month) * 30;
  if (date.value.day === null || news.value.day === null) return months;
  return months + date.value.day - news.value.day;
}
