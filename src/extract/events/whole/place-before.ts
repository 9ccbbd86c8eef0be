import { countriesOf, type MergedMeeting } from './merge.ts';
import type { LeadPlace } from '../where/lead-place.ts';
import { placeOf } from '../where/places.ts';
import { endsTrip } from '../telling/trip.ts';
import { hasWord, type ArticleView, type SentenceView } from '../view.ts';

/**
 * "Chiều 20/7, A đã thăm thành phố B. Tại cuộc gặp C, A …": the place to which the sentence right
 * before a meeting brings one of its people, in the country of one side, on no other day; or null.
 */
export function placeBefore(
  meeting: MergedMeeting,
  { sentences, people }: ArticleView,
): LeadPlace | null {
  const [first] = meeting.sentences;
  const view = sentences[first?.sentence ?? -1];
  const before = sentences[(first?.sentence ?? 0) - 1];
  if (!view || !before || view.sentence.zone !== 'body' || before.sentence.zone !== 'body')
    return null;
  if (meeting.past || meeting.planned || isToCome(before) || endsTrip(before)) return null;
  const comes = before.people.some(
    ({ person }) => person !== null && meeting.people.includes(person),
  );
  if (!comes || !isSameDay(view, before)) return null;
  const place = placeOf(before, before.sentence.last);
  return place?.basis === 'text' && countriesOf(meeting, people).includes(place.country)
    ? { ...place, basis: 'lead', told: before }
    : null;
}

const isToCome = ({ tokens, sentence }: SentenceView): boolean =>
  hasWord(tokens, sentence.first, sentence.last, coming);
const coming = new Set(['sẽ', 'rời', 'sắp', 'từng', 'khi', 'để']);

/** Neither sentence has a day that the other does not have. */
function isSameDay(a: SentenceView, b: SentenceView): boolean {
  const daysOf = ({ dates }: SentenceView) =>
    dates.flatMap(({ value: { day, month } }) => (day === null ? [] : [`${day}-${month}`]));
  const [x, y] = [daysOf(a), daysOf(b)];
  return x.length === 0 || y.some((day) => x.includes(day));
}
