import type { DateValue } from '../../document.ts';
import { daysBetween } from '../../recognise/dates/calendar.ts';
import { isRemote, type FoundPlace } from '../candidate.ts';
import { placeBefore } from './place-before.ts';
import { cityOfHost } from './city-heads.ts';
import { isOneConference } from '../conferences/conference-names.ts';
import { leadDate } from '../when/lead-day.ts';
import { tellsOfMargin } from '../conferences/margins.ts';
import { countriesOf, type MergedMeeting } from './merge.ts';
import { leadPlace, type LeadPlace } from '../where/lead-place.ts';
import { cityStateOf, printedName } from '../where/places.ts';
import { seatIn } from '../where/seats.ts';
import { endsTrip } from '../telling/trip.ts';
import { hasWord, leadLength, type ArticleView, type SentenceView } from '../view.ts';
import type { VisitCandidate } from '../visits/from-visits.ts';

/** Told with a day of its own that is not next to that of the lead: it was somewhere else, or nobody knows. */
function isOtherDay(
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

/** "hôm nay A đến B … trong hôm nay sẽ gặp C": planned for the day of the lead. */
function isSameDay({ date }: MergedMeeting, lead: DateValue | null): boolean {
  const own = date?.value;
  if (!own || !lead || own.until || lead.until) return false;
  if (date.inherited === 'same_as_lead' || (own.relative?.offset ?? 1) === 0) return true;
  return own.day !== null && own.day === lead.day && own.month === lead.month;
}

/** A visit whose start or end is the news was in the city that the lead names, if in the country visited. */
export function placeVisits(visits: readonly VisitCandidate[], article: ArticleView): void {
  for (const visit of visits) visit.place ??= cityStateOf(visit.hostCountry, 'lead');
  const lead = leadPlace(article);
  if (!lead) return;
  const { name, text, span, country, told } = lead;
  for (const visit of visits) {
    const [visitor] = visit.people;
    const isNews = visit.sentence === told.index || (visit.reports && visit.sentence <= leadLength);
    const isNamed = told.people.some(({ person }) => person === visitor);
    const placed = visits.some(({ people, place }) => people[0] === visitor && place !== null);
    if (isNews && isNamed && !placed && !visit.past && country === visit.hostCountry)
      visit.place = { name, text, span, country, basis: 'lead' };
  }
}

/**
 * The place lies in a third country, and what the lead tells of it names nobody of the meeting; or
 * the meeting was on some day of a journey that ended there.
 */
function isOtherStop(
  meeting: MergedMeeting,
  lead: LeadPlace,
  visits: readonly VisitCandidate[],
  { people, capitalOf }: ArticleView,
): boolean {
  const isOfTrip = meeting.date?.inherited === 'day_of_visit';
  // "A rời Thành phố Hồ Chí Minh, kết thúc chuyến thăm": seen off there, not received
  const isLeft =
    endsTrip(lead.told) && !isAttended(lead.told, lead) && lead.name !== capitalOf(lead.country);
  if (isOfTrip && isLeft && meeting.kind !== 'other') return true;
  if (!meeting.planned && isToCome(lead) && isOfOthers(meeting, lead)) return true;
  if (countriesOf(meeting, people).includes(lead.country)) return false;
  if (isOfTrip || isOfOtherStay(meeting, lead, visits)) return true;
  return !lead.told.people.some(({ person }) => person !== null && meeting.people.includes(person));
}

/** "kết thúc chuyến tham dự hội nghị tại A": where all of it was. */
const isAttended = (told: SentenceView, { name }: FoundPlace): boolean =>
  isBehind(told, name, attending);
const attending = new Set(['dự']);

/** "A sẽ dự hội nghị tại B": nobody is there yet. */
const isToCome = ({ told, name }: LeadPlace): boolean => isBehind(told, name, coming);
const coming = new Set(['sẽ', 'sắp']);

/** Whether one of these words stands before a place of this name. */
const isBehind = (
  { chunks, tokens, sentence }: SentenceView,
  name: string,
  words: ReadonlySet<string>,
): boolean =>
  chunks.some(
    (chunk) =>
      chunk.kind === 'place' &&
      chunk.name === name &&
      hasWord(tokens, sentence.first, chunk.from, words),
  );

/** With the place neither the meeting nor anybody of it is told, or no day near it. */
function isOfOthers({ date, people }: MergedMeeting, { told }: LeadPlace): boolean {
  const isMeeting = told.chunks.some(({ kind }) => kind === 'trigger');
  const isOfOne = told.people.some(({ person }) => person !== null && people.includes(person));
  if (!isMeeting && !isOfOne) return true;
  const own = date?.value;
  const days = told.dates.flatMap(({ value }) => (value.day === null ? [] : [value]));
  return (
    own !== undefined &&
    own.day !== null &&
    days.length > 0 &&
    days.every((day) => Math.min(daysBetween(day, own), daysBetween(own, day)) > neighbours)
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

/** "A gặp B bên lề Hội nghị C", and elsewhere "A dự Hội nghị C tại D": where the conference was. */
export function placeAtMargins(
  meetings: readonly MergedMeeting[],
  conferences: readonly MergedMeeting[],
  { sentences }: ArticleView,
): void {
  const viewsOf = (meeting: MergedMeeting) =>
    meeting.sentences.flatMap(({ sentence }) => sentences[sentence] ?? []);
  const inLead = sentences.slice(0, leadLength + 1).filter(tellsOfMargin);
  for (const meeting of meetings) {
    if (meeting.place || meeting.past || isRemote(meeting)) continue;
    const told = [...viewsOf(meeting).filter(tellsOfMargin), ...inLead];
    const places = conferences.flatMap((conference) =>
      conference.place?.basis === 'text' &&
      conference.planned === meeting.planned &&
      conference.people.some((person) => meeting.people.includes(person)) &&
      isOneConference(told, viewsOf(conference))
        ? [conference.place]
        : [],
    );
    const [place] = places;
    if (!place || told.length === 0 || places.some(({ name }) => name !== place.name)) continue;
    meeting.place = { ...place, basis: 'lead' };
    meeting.hostCountry ??= place.country;
  }
}

/** A report without a place happened where the lead says, unless that is another country's. */
export function inheritPlaces(
  meetings: MergedMeeting[],
  visits: readonly VisitCandidate[],
  article: ArticleView,
): void {
  const lead = leadPlace(article);
  const day = leadDate(article)?.value ?? null;
  for (const meeting of meetings) {
    if (isRemote(meeting)) {
      meeting.place = null;
      continue;
    }
    meeting.place ??=
      atSeat(meeting, visits, article) ??
      cityOfHost(meeting, visits, article) ??
      placeBefore(meeting, article);
    if (
      !meeting.place &&
      lead &&
      !meeting.past &&
      (!meeting.planned || isSameDay(meeting, day)) &&
      !isOtherDay(meeting, day, lead, article) &&
      !isOtherStop(meeting, lead, visits, article)
    ) {
      const { name, text, span, country } = lead;
      meeting.place = { name, text, span, country, basis: 'lead' };
    }
    if (meeting.place?.basis === 'venue')
      meeting.place = { ...meeting.place, ...spelling(meeting.place.name, article) };
    const host = meeting.hosts[0];
    meeting.hostCountry ??=
      meeting.place?.country ??
      (host === undefined ? null : (article.people[host]?.country ?? null));
    meeting.place ??= cityStateOf(meeting.hostCountry, 'lead');
  }
}

/** "tại trụ sở Quốc hội Bồ Đào Nha": the capital of the house in which they met, or null. */
function atSeat(
  meeting: MergedMeeting,
  visits: readonly VisitCandidate[],
  article: ArticleView,
): MergedMeeting['place'] {
  const sides = countriesOf(meeting, article.people);
  const comes = (visit: VisitCandidate) =>
    visit.hostCountry === 'VN' &&
    visit.sentence <= leadLength &&
    !visit.past &&
    !visit.planned &&
    meeting.people.includes(visit.people[0] ?? -1);
  const isAbroad = sides.includes('VN') && !visits.some(comes);
  const [abroad = null, ...others] = isAbroad ? sides.filter((id) => id !== 'VN') : [];
  for (const { sentence } of meeting.sentences) {
    const view = article.sentences[sentence];
    const country = view ? seatIn(view, others.length === 0 ? abroad : null) : null;
    const name = country === null ? null : article.capitalOf(country);
    if (country !== null && name !== null) return { name, text: name, country, basis: 'venue' };
  }
  return null;
}

/** The city of a venue as the article itself spells it, where it does: "Washington". */
function spelling(name: string, { sentences }: ArticleView): Pick<FoundPlace, 'text' | 'span'> {
  for (const view of sentences)
    for (const chunk of view.chunks)
      if (chunk.kind === 'place' && chunk.name === name) return printedName(view, chunk);
  return { text: name };
}
