import type { DateValue } from '../../document.ts';
import { daysBetween } from '../../recognise/dates/calendar.ts';
import { phraseSet, type Phrases } from '../../recognise/phrases.ts';
import type { FoundPlace } from '../candidate.ts';
import { countriesOf, type MergedMeeting } from './merge.ts';
import type { LeadPlace } from '../where/lead-place.ts';
import { endsTrip } from '../telling/trip.ts';
import { hasPhrase, leadLength, type ArticleView, type SentenceView } from '../view.ts';
import type { VisitCandidate } from '../visits/from-visits.ts';

/** Told with a day of its own that is not next to that of the lead: it was somewhere else, or nobody knows. */
export function isOtherDay(
  { date }: MergedMeeting,
  lead: DateValue | null,
  place: LeadPlace,
  { capitalOf }: ArticleView,
): boolean {
  const own = date?.value;
  if (!own || !lead || date.inherited || own.until || own.day === null || lead.day === null)
    return false;
  const apart = Math.min(daysBetween(lead, own), daysBetween(own, lead));
  const stays = place.name === capitalOf(place.country) || isAttended(place.told, place);
  return apart > (stays ? neighbours : 0);
}
/** Days that a guest stays in a capital or at a conference; elsewhere he only passes through. */
const neighbours = 3;

/** Whether the place that the lead names is that of something else than a meeting which names none itself. */
export function isOtherStop(
  meeting: MergedMeeting,
  lead: LeadPlace,
  visits: readonly VisitCandidate[],
  article: ArticleView,
): boolean {
  const isOfTrip = meeting.date?.inherited === 'day_of_visit';
  const isProvincial =
    lead.name !== article.capitalOf(lead.country) && !isAttended(lead.told, lead);
  if (isProvincial && isElsewhereIn(meeting, lead, article)) return true;
  if (!meeting.planned && isToCome(lead) && isOfOthers(meeting, lead, neighbours)) return true;
  if (lead.told.index > leadLength && isOfOthers(meeting, lead, 0)) return true;
  if (isOfOtherVisit(meeting, lead, article) || isNothingOf(meeting, lead)) return true;
  if (countriesOf(meeting, article.people).includes(lead.country)) return false;
  // the place lies in a third country
  if (isOfTrip || isOfOtherStay(meeting, lead, visits)) return true;
  return !namesOne(meeting, lead);
}

/** Whether a meeting was not in the city of the provinces that the lead names. */
const isElsewhereIn = (meeting: MergedMeeting, lead: LeadPlace, article: ArticleView): boolean =>
  // "A rời Thành phố Hồ Chí Minh, kết thúc chuyến thăm": seen off there, not received
  (isOfDays(meeting) && endsTrip(lead.told) && meeting.kind !== 'other') ||
  (isGate(lead) && !isAtGate(meeting, article)) ||
  isBeforeArrival(meeting, lead, article) ||
  isOfLeader(meeting, lead, article);

/** On some day of a visit. */
const isOfDays = ({ date }: MergedMeeting): boolean =>
  date !== null && (date.inherited === 'day_of_visit' || date.value.until !== null);

/** "Đón A tại sân bay có B": told of the gate itself. */
const isAtGate = ({ sentence }: MergedMeeting, { sentences }: ArticleView): boolean => {
  const view = sentences[sentence];
  return view !== undefined && gates.within(view.tokens, view.sentence.first, view.sentence.last);
};

/** "đến ga A", "tại sân bay B": where travellers come and go. */
const isGate = ({ told, name }: LeadPlace): boolean =>
  told.chunks.some(
    (chunk) =>
      chunk.kind === 'place' &&
      chunk.name === name &&
      gates.within(told.tokens, Math.max(told.sentence.first, chunk.from - nameOfGate), chunk.to),
  );
const gates = phraseSet('sân bay | sân ga | nhà ga | ga | cửa khẩu');
/** Words of the name of an airport before its city. */
const nameOfGate = 4;

/** "Trước đó, A tiếp B", and the lead tells that A has come to the place. */
const isBeforeArrival = (
  { sentence }: MergedMeeting,
  { told, name }: LeadPlace,
  { sentences }: ArticleView,
): boolean => {
  const view = sentences[sentence];
  return (
    view !== undefined &&
    hasPhrase(view.tokens, view.sentence.first, view.sentence.first + 2, ['trước', 'đó']) &&
    told.chunks.some(
      (chunk) =>
        chunk.kind === 'place' &&
        chunk.name === name &&
        reaching.within(told.tokens, chunk.from - nearVerb, chunk.from),
    )
  );
};
const reaching = phraseSet('đến | tới | thăm');
const nearVerb = 3;

/** Who leads the country receives in its capital, unless the lead has him at the place, or a conference. */
const isOfLeader = (
  { people: met, visitors }: MergedMeeting,
  { told, country }: LeadPlace,
  { people }: ArticleView,
): boolean =>
  !gatherings.within(told.tokens, told.sentence.first, told.sentence.last) &&
  met.some(
    (person) =>
      !visitors.includes(person) &&
      people[person]?.country === country &&
      people[person].posts.some((post) => !post.former && tops.has(post.category)) &&
      !told.people.some((named) => named.person === person),
  );
const gatherings = phraseSet('dự | hội nghị | diễn đàn | tuần lễ cấp cao');
/** Offices of those who lead a country. */
export const tops: ReadonlySet<string> = new Set([
  'head_of_state',
  'head_of_government',
  'party_head',
  'legislature_chair',
]);

/** "Trong chuyến thăm A, B gặp C": the sentence has one side visit the other, in another country. */
export function isOfOtherVisit(
  meeting: MergedMeeting,
  { country }: LeadPlace,
  { sentences, people }: ArticleView,
): boolean {
  const { chunks, tokens } = sentences[meeting.sentence] ?? { chunks: [], tokens: [] };
  const sides = countriesOf(meeting, people);
  const at = chunks.findLastIndex(
    (chunk) =>
      chunk.kind === 'trigger' && chunk.trigger.roles === 'visit' && chunk.to <= meeting.at,
  );
  const visit = chunks[at];
  if (!visit || outside.has(tokens[visit.from - 1]?.low ?? '')) return false;
  const way = chunks.slice(at + 1, at + 1 + longestWay);
  const visited = way.find(({ kind }) => kind !== 'word');
  return visited?.kind === 'country' && visited.id !== country && sides.includes(visited.id);
}
/** "sau chuyến thăm A", "trước thềm chuyến thăm A" */
const outside = new Set(['sau', 'trước', 'thềm', 'sẽ', 'mời', 'từ']);
/** How many words may stand between a visit and the country: "thăm cấp Nhà nước tới Việt Nam". */
const longestWay = 5;

/** What the lead tells of the place, without a day, is no meeting, nor of anybody who met. */
const isNothingOf = (meeting: MergedMeeting, lead: LeadPlace): boolean =>
  lead.told.sentence.zone !== 'title' &&
  lead.told.dates.every(({ value }) => value.day === null) &&
  // "A là trung tâm": headings begin with it
  !lead.told.chunks.some(
    ({ kind, from }) => kind === 'place' && from === lead.told.sentence.first,
  ) &&
  !lead.told.chunks.some(({ kind }) => kind === 'trigger') &&
  !namesOne(meeting, lead);

const namesOne = ({ people }: MergedMeeting, { told }: LeadPlace): boolean =>
  told.people.some(({ person }) => person !== null && people.includes(person));

/** "kết thúc chuyến tham dự hội nghị tại A": where all of it was. */
export const isAttended = (told: SentenceView, { name }: FoundPlace): boolean =>
  isBehind(told, name, attending);
const attending = phraseSet('dự');

/** "A sẽ dự hội nghị tại B": nobody is there yet. */
const isToCome = ({ told, name }: LeadPlace): boolean => isBehind(told, name, coming);
const coming = phraseSet('sẽ | sắp | dự kiến');

/** Whether one of these words stands before a place of this name. */
const isBehind = (
  { chunks, tokens, sentence }: SentenceView,
  name: string,
  words: Phrases<true>,
): boolean =>
  chunks.some(
    (chunk) =>
      chunk.kind === 'place' &&
      chunk.name === name &&
      words.within(tokens, sentence.first, chunk.from),
  );

/** With the place no day as near as this to that of the meeting is told. */
function isOfOthers({ date }: MergedMeeting, { told }: LeadPlace, near: number): boolean {
  const own = date?.value;
  const days = told.dates.flatMap(({ value }) => (value.day === null ? [] : [value]));
  return (
    own !== undefined &&
    own.day !== null &&
    days.length > 0 &&
    days.every((day) => Math.min(daysBetween(day, own), daysBetween(own, day)) > near)
  );
}

/** "thăm Pháp từ 25 đến 27/3": on the days of a visit to the other side, before the place was reached. */
const isOfOtherStay = (
  { date, people }: MergedMeeting,
  { country }: LeadPlace,
  visits: readonly VisitCandidate[],
): boolean =>
  date !== null &&
  date.value.until !== null &&
  visits.some(
    (visit) =>
      visit.hostCountry !== null &&
      visit.hostCountry !== country &&
      visit.date?.value.day === date.value.day &&
      people.includes(visit.people[0] ?? -1),
  );
