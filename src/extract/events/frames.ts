import { holds } from '../recognise/dates/calendar.ts';
import type { ArticlePerson } from '../resolve/people/article-person.ts';
import type { Candidate } from './candidate.ts';
import type { VisitCandidate } from './from-visits.ts';
import { countriesOf, type MergedMeeting } from './merge.ts';
import { isDeparture, isToldAsDone } from './trip.ts';
import { firstOfBody, leadLength, type ArticleView } from './view.ts';

/** "Lễ đón chính thức A thăm B": the visit of somebody whose meetings with its hosts are the news. */
export const isSceneOf = (
  { people: [visitor = -1], hostCountry }: MergedMeeting,
  meetings: readonly (MergedMeeting & { main: boolean })[],
  people: readonly ArticlePerson[],
): boolean =>
  meetings.some(
    (meeting) =>
      meeting.main &&
      meeting.people.includes(visitor) &&
      countriesOf(meeting, people).includes(hostCountry ?? ''),
  );

/** "A sẽ thăm Việt Nam từ ngày 23 đến 26/6", where the news is A's talks of the 23rd: under way. */
export const isBegun = (
  { people: [visitor = -1], date: days }: MergedMeeting,
  meetings: readonly (MergedMeeting & { main: boolean })[],
): boolean =>
  days !== null &&
  meetings.some(
    ({ main, planned, people, date }) =>
      main &&
      !planned &&
      people.includes(visitor) &&
      date !== null &&
      holds(days.value, date.value),
  );

/**
 * "A sẽ hội kiến B", in the headline or the sentence with which the body begins; not a meeting that is
 * only spoken of there ("trước cuộc gặp giữa A và B").
 */
export function isAnnouncedFirst(
  { sentences: told, people }: MergedMeeting,
  article: ArticleView,
): boolean {
  const { sentences } = article;
  const first = firstOfBody(article)?.index ?? -1;
  return told.some(
    ({ sentence, rule }) =>
      sentence <= first &&
      !spokenOf.test(rule) &&
      people.every((p) => sentences[sentence]?.people.some(({ person }) => person === p)),
  );
}
const spokenOf = /: (?:cuộc|buổi|lễ|tiệc) /u;

/** On the day of departure the meetings of the traveller are a programme, where they are not told as done. */
export function planAhead(
  found: readonly Candidate[],
  visits: readonly VisitCandidate[],
  { sentences, people }: ArticleView,
): void {
  const travellers = visits.flatMap(({ sentence, people: [traveller = -1] }) => {
    const view = sentences[sentence];
    const home = people[traveller]?.country ?? null;
    return sentence <= leadLength && view && isDeparture(view, home)
      ? [{ traveller, sentence }]
      : [];
  });
  if (travellers.length === 0) return;
  for (const candidate of found) {
    const view = sentences[candidate.sentence];
    if (!view || candidate.past || view.sentence.zone !== 'body') continue;
    if (isToldAsDone(view, candidate.at)) continue;
    candidate.planned ||= travellers.some(
      ({ traveller, sentence }) =>
        candidate.sentence > sentence && candidate.people.includes(traveller),
    );
  }
}

/** How far down an article may tell of the visit that it is about. */
const farthestNews = 2 * leadLength;

/** "Ngoại trưởng A có chuyến thăm Việt Nam hai ngày (8 - 9/7)", in an article that reports nothing else. */
export const isUnderWayWithDays = (
  { planned, date, sentences: told }: MergedMeeting,
  { sentences }: ArticleView,
): boolean =>
  !planned &&
  date !== null &&
  date.value.until !== null &&
  told.some(
    ({ sentence }) =>
      sentence <= farthestNews &&
      sentences[sentence]?.chunks.some(
        (chunk) =>
          chunk.kind === 'trigger' &&
          chunk.trigger.roles === 'visit' &&
          chunk.trigger.noun &&
          sentences[sentence]?.tokens[chunk.from - 1]?.low === 'có',
      ),
  );
