import type { DateValue } from '../document.ts';
import type { Candidate } from './candidate.ts';
import type { MergedMeeting } from './merge.ts';
import { leadPlace } from './places.ts';
import { isWithinTrip } from './trip.ts';
import { leadLength, type ArticleView } from './view.ts';

/** A report without a day has the day of the event told before it, or of the lead. */
export function inheritDates(
  meetings: MergedMeeting[],
  visits: readonly Candidate[],
  article: ArticleView,
): void {
  const lead = newsDay(article);
  const trip = visits.find(({ date }) => date?.value.until)?.date;
  const tripOf = ({ people }: MergedMeeting) =>
    visits.find((visit) => visit.date?.value.until && people.includes(visit.people[0] ?? -1))?.date;
  const city = leadPlace(article)?.name;
  const elsewhere = ({ place }: MergedMeeting) =>
    place?.basis === 'text' && city !== undefined && place.name !== city;
  let last = meetings.find((m) => isDay(m) && !m.past && !m.planned)?.date ?? lead;
  for (const meeting of meetings) {
    if (meeting.past || meeting.planned) continue;
    const value = meeting.date?.value;
    if (
      !meeting.date &&
      trip &&
      (elsewhere(meeting) ||
        meeting.sentences.some((told) => isWithinTrip(article.sentences[told.sentence])))
    ) {
      meeting.date = trip;
      continue;
    }
    if (!meeting.date || value?.anaphoric) meeting.date = last ?? trip ?? meeting.date;
    else if (value?.until && lead && within(lead.value, value)) meeting.date = lead;
    else if (isDay(meeting)) last = meeting.date;
    // "hôm nay" of nobody knows when, during a visit from the 12th to the 15th
    if (article.page.article.published === null && (!meeting.date || meeting.date.value.relative))
      meeting.date = tripOf(meeting) ?? meeting.date;
  }
}

const isDay = (meeting: MergedMeeting): boolean => {
  const value = meeting.date?.value;
  return (
    value !== undefined &&
    value.until === null &&
    !value.anaphoric &&
    (value.day !== null || value.relative?.unit === 'day')
  );
};

/** Whether a day lies in a range of days of one month. */
export const within = (day: DateValue, range: DateValue): boolean =>
  day.day !== null &&
  range.day !== null &&
  range.until?.day !== null &&
  range.until !== null &&
  day.month === range.until.month &&
  day.day >= range.day &&
  day.day <= range.until.day;

/** The first day that the lead names, or null. */
export function leadDate(article: ArticleView): Candidate['date'] {
  const body = article.sentences
    .filter((view) => view.sentence.zone === 'body')
    .slice(0, leadLength);
  for (const view of body)
    for (const date of view.dates)
      if (
        date.value.until === null &&
        (date.value.day !== null || date.value.relative?.unit === 'day')
      )
        return date;
  return null;
}

/**
 * The day of the news: that of the lead; where it only says "hôm nay" and nobody knows when the
 * article appeared, the day that a report of the lead prints.
 */
function newsDay(article: ArticleView): Candidate['date'] {
  const lead = leadDate(article);
  if (!lead?.value.relative || article.page.article.published !== null) return lead;
  for (const view of article.sentences.slice(0, leadLength + 1)) {
    const printed = view.dates.find(
      ({ value }) => value.day !== null && value.month !== null && value.until === null,
    );
    const reports = view.chunks.some(
      (chunk) => chunk.kind === 'trigger' && chunk.from > (printed?.from ?? Infinity),
    );
    if (printed && reports && view.sentence.zone === 'body') return printed;
  }
  return lead;
}
