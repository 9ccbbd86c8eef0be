import type { DateValue } from '../../document.ts';
import { isRemote, type FoundPlace } from '../candidate.ts';
import { placeBefore } from './place-before.ts';
import { cityOfHost } from './city-heads.ts';
import { inCapital } from './in-capital.ts';
import { isOneConference } from '../conferences/conference-names.ts';
import { leadDate } from '../when/lead-day.ts';
import { tellsOfMargin } from '../conferences/margins.ts';
import { countriesOf, type MergedMeeting } from './merge.ts';
import { isOfOtherVisit, isOtherDay, isOtherStop } from './other-stops.ts';
import { leadPlace, type LeadPlace } from '../where/lead-place.ts';
import { cityStateOf, printedName } from '../where/places.ts';
import { reportersPlace } from '../where/reporters-place.ts';
import { seatIn } from '../where/seats.ts';
import { leadLength, type ArticleView } from '../view.ts';
import type { VisitCandidate } from '../visits/from-visits.ts';

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
  const sent = reportersPlace(article);
  for (const visit of visits) {
    const [visitor] = visit.people;
    const isNews = visit.reports && visit.sentence <= leadLength && !visit.past;
    const placed = visits.some(({ people, place }) => people[0] === visitor && place !== null);
    if (!isNews || placed) continue;
    const isNamed = lead?.told.people.some(({ person }) => person === visitor) === true;
    const isLed = isNamed && visit.sentence !== lead.told.index;
    const there = isLed ? lead : visit.planned ? null : sent;
    if (there && there.country === visit.hostCountry) visit.place = inherited(there);
  }
}

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

/** A place told of something else. */
const inherited = ({ name, text, span, country }: LeadPlace): FoundPlace => ({
  name,
  text,
  span,
  country,
  basis: 'lead',
});

/** A report without a place happened where the lead says, unless that is another country's. */
export function inheritPlaces(
  meetings: MergedMeeting[],
  visits: readonly VisitCandidate[],
  article: ArticleView,
): void {
  const lead = leadPlace(article);
  const sent = reportersPlace(article);
  const day = leadDate(article)?.value ?? null;
  for (const meeting of meetings) {
    if (isRemote(meeting)) {
      meeting.place = null;
      continue;
    }
    meeting.place ??= atSeat(meeting, visits, article) ?? cityOfHost(meeting, visits, article);
    const before = meeting.place ? null : placeBefore(meeting, article);
    if (before && !isOtherStop(meeting, before, visits, article)) meeting.place = before;
    const isNews = !meeting.past && (!meeting.planned || isSameDay(meeting, day));
    const isAt = (there: LeadPlace) =>
      !isOtherDay(meeting, day, there, article) && !isOtherStop(meeting, there, visits, article);
    if (!meeting.place && isNews && lead && isAt(lead)) meeting.place = inherited(lead);
    if (!meeting.place && isNews && sent && isSentFrom(meeting, sent, day, article))
      meeting.place = inherited(sent);
    meeting.place ??= inCapital(meeting, visits, article);
    if (meeting.place?.basis === 'venue')
      meeting.place = { ...meeting.place, ...spelling(meeting.place.name, article) };
    const host = meeting.hosts[0];
    meeting.hostCountry ??=
      meeting.place?.country ??
      visited(meeting, visits, article) ??
      (host === undefined ? null : (article.people[host]?.country ?? null));
    meeting.place ??= cityStateOf(meeting.hostCountry, 'lead');
  }
}

/** Whether what the article reports happened where it was sent from: who writes from abroad travels with somebody. */
const isSentFrom = (
  meeting: MergedMeeting,
  sent: LeadPlace,
  day: DateValue | null,
  article: ArticleView,
): boolean => !isOtherDay(meeting, day, sent, article) && !isOfOtherVisit(meeting, sent, article);

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

/** Of two sides the one that somebody of the other is visiting: a guest receives people there, too. */
function visited(
  meeting: MergedMeeting,
  visits: readonly VisitCandidate[],
  { people }: ArticleView,
): string | null {
  if (meeting.past) return null;
  const sides = countriesOf(meeting, people);
  const visit = visits.find(
    ({ people: [visitor = -1], hostCountry, planned, past }) =>
      !past &&
      planned === meeting.planned &&
      meeting.people.includes(visitor) &&
      hostCountry !== null &&
      sides.includes(hostCountry) &&
      people[visitor]?.country !== hostCountry,
  );
  return visit?.hostCountry ?? null;
}

/** The city of a venue as the article itself spells it, where it does: "Washington". */
function spelling(name: string, { sentences }: ArticleView): Pick<FoundPlace, 'text' | 'span'> {
  for (const view of sentences)
    for (const chunk of view.chunks)
      if (chunk.kind === 'place' && chunk.name === name) return printedName(view, chunk);
  return { text: name };
}
