import { onlyRange, rangesIn } from '../resolve/dates/visit-ranges.ts';
import type { FoundDate } from './candidate.ts';
import type { VisitCandidate } from './from-visits.ts';
import { leadLength, type ArticleView, type SentenceView } from './view.ts';

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
    const people = view.people.flatMap(({ person }) => (person === null ? [] : [person]));
    return rangesIn(view).map(({ date, country }) => ({
      date,
      value: date.value,
      people,
      country,
    }));
  });

const mayName = ({ people }: VisitRange, who: readonly number[]): boolean =>
  people.length === 0 || people.some((person) => who.includes(person));

/** The only days that the article gives visits of one of these people, or of nobody named; or null. */
export const rangeOf = (ranges: readonly VisitRange[], people: readonly number[]) =>
  onlyRange(ranges.filter((range) => mayName(range, people)))?.date ?? null;

/** A visit of the lead that prints no days has those that the article gives it elsewhere, or the day of arrival. */
export function dateVisits(visits: readonly VisitCandidate[], article: ArticleView): void {
  const ranges = visitRanges(article);
  for (const visit of visits) {
    const value = visit.date?.value;
    if (visit.sentence > leadLength || visit.past || visit.wished || value?.until) continue;
    const own = visits.filter((other) => isSame(other, visit));
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
    else if (!own.some(({ date }) => date)) visit.date = arrivalOf(visit, article) ?? visit.date;
  }
  narrow(visits, ranges);
}

const isSame = (a: VisitCandidate, b: VisitCandidate): boolean =>
  a.people[0] === b.people[0] && a.hostCountry === b.hostCountry;

type Value = FoundDate['value'];
const at = ({ month, day }: { month: number | null; day: number | null }): number =>
  (month ?? 0) * 100 + (day ?? 0);

/** Whether a range of days holds a day, or a shorter range; not over New Year. */
const holds = (range: Value, { month, day, until }: Value): boolean =>
  range.until !== null &&
  day !== null &&
  at({ month, day }) >= at(range) &&
  at(until ?? { month, day }) <= at(range.until);

/** "công du 5 nước từ ngày 5 đến 12-7": of each country its own days, where they are told. */
function narrow(visits: readonly VisitCandidate[], ranges: readonly VisitRange[]): void {
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
    if (own) visit.date = own.date;
  }
}

const landing = new Set(['đến', 'tới', 'xuống', 'cánh']);
const limits = new Set(['đến', 'tới', 'trước', 'sau']);

/** "A đến sân bay …, thủ đô B, lúc 13h ngày 16-4": the day on which the visitor came, or null. */
function arrivalOf({ people, hostCountry }: VisitCandidate, { sentences }: ArticleView) {
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
    if (day) return day;
  }
  return null;
}
