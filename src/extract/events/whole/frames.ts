import { holds } from '../../recognise/dates/calendar.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import { isWelcome, type Candidate } from '../candidate.ts';
import { isAtGate } from '../complete.ts';
import { speech, willBe } from '../telling/cues.ts';
import { expectationOf } from '../telling/expectation.ts';
import type { VisitCandidate } from '../visits/from-visits.ts';
import { saysSo } from './interview.ts';
import { countriesOf, type MergedMeeting } from './merge.ts';
import { scenes } from '../telling/setting.ts';
import { happened, isBeginning, isDeparture, isToldAsDone } from '../telling/trip.ts';
import { hasWord, leadLength, type ArticleView, type SentenceView } from '../view.ts';

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
      // not those that have their day of the visit itself
      date.inherited !== 'day_of_visit' &&
      holds(days.value, date.value),
  );

/**
 * On the day of departure, and before a visit that is announced, the meetings of the traveller are a
 * programme, where they are not told as done.
 */
export function planAhead(
  found: readonly Candidate[],
  visits: readonly VisitCandidate[],
  { sentences, people }: ArticleView,
): void {
  const travellers = visits.flatMap((visit) => {
    const {
      sentence,
      people: [traveller = -1],
    } = visit;
    const view = sentences[sentence];
    const home = people[traveller]?.country ?? null;
    if (sentence > leadLength || !view) return [];
    if (isDeparture(view, home)) return [{ traveller, sentence, host: null }];
    return isToCome(visit, visits) ? [{ traveller, sentence, host: visit.hostCountry }] : [];
  });
  if (travellers.length === 0) return;
  for (const candidate of found) {
    const view = sentences[candidate.sentence];
    if (!view || candidate.past || view.sentence.zone !== 'body') continue;
    // whom the hosts received at the airport has arrived
    if (hasWord(view.tokens, view.sentence.first, candidate.at, happened)) continue;
    if (isWelcome(candidate)) continue;
    candidate.planned ||= travellers.some(
      ({ traveller, sentence, host }) =>
        candidate.sentence > sentence &&
        candidate.people.includes(traveller) &&
        (host === null || isOfProgramme(candidate, view, host, people)),
    );
  }
}

/** A visit of which the article tells only that it is to come. */
const isToCome = (visit: VisitCandidate, visits: readonly VisitCandidate[]): boolean =>
  visit.planned &&
  !visit.wished &&
  visits.every(
    ({ people, hostCountry, planned, date, reports }) =>
      planned ||
      // "trong thời gian A thăm B, diễn đàn sẽ được tổ chức"
      (date === null && !reports) ||
      people[0] !== visit.people[0] ||
      hostCountry !== visit.hostCountry,
  );

/** "Ngoài hội đàm với B, A còn có các cuộc tiếp xúc với C", without a day; not "Tại cuộc gặp B, A nói …". */
const isOfProgramme = (
  candidate: Candidate,
  { tokens }: SentenceView,
  host: string,
  people: readonly ArticlePerson[],
): boolean =>
  candidate.date === null &&
  !scenes.has(tokens[candidate.at - 1]?.low ?? '') &&
  countriesOf(candidate, people).includes(host);

/** "Sáng nay, A đón B. Chiều nay, B hội kiến C": in the news of a morning the afternoon is a programme. */
export function planAfternoon(found: readonly Candidate[], { sentences }: ArticleView): void {
  const parts = (view: SentenceView): string[] =>
    view.dates
      .filter(({ value }) => value.relative?.unit === 'day' && value.relative.offset === 0)
      .map(({ from }) => view.tokens[from]?.low ?? '');
  const isLater = (view: SentenceView) => parts(view).some((part) => later.has(part));
  const isMorning = sentences
    .slice(0, leadLength + 1)
    .some(
      ({ sentence, dates, tokens }) =>
        sentence.zone === 'body' &&
        dates.some(
          ({ from, value }) =>
            tokens[from]?.low === 'sáng' && (value.day !== null || value.relative?.offset === 0),
        ),
    );
  const isOver = sentences.some(
    (view) => isLater(view) && hasWord(view.tokens, view.sentence.first, view.sentence.last, over),
  );
  if (!isMorning || isOver) return;
  for (const candidate of found) {
    const view = sentences[candidate.sentence];
    candidate.planned ||= !candidate.past && view?.sentence.zone === 'body' && isLater(view);
  }
}
const later = new Set(['chiều', 'tối']);
const over = new Set(['đã', 'vừa']);

/** "A bắt đầu chuyến thăm B và C": only the first country of a journey that begins is reached. */
export function planLaterStops(
  visits: readonly VisitCandidate[],
  { sentences }: ArticleView,
): void {
  for (const [i, visit] of visits.entries()) {
    const before = visits[i - 1];
    const view = sentences[visit.sentence];
    if (!view || !before || before.sentence !== visit.sentence || before.at !== visit.at) continue;
    const isLater =
      before.people[0] === visit.people[0] && before.hostCountry !== visit.hostCountry;
    visit.planned ||= isLater && visit.reports && isBeginning(view, visit);
  }
}

/** "Sáng mai A sẽ dự lễ đón. Sau đó A hội đàm với B", "A sẽ thăm nhà máy. Sau đó A gặp B": a programme goes on. */
export function goOnPlanning(found: readonly Candidate[], { sentences }: ArticleView): void {
  const ahead = new Set(sentences.filter(isProgramme).map(({ index }) => index));
  for (const candidate of found) {
    const view = sentences[candidate.sentence];
    if (!view) continue;
    if (view.sentence.zone !== 'body') {
      if (view.sentence.zone === 'title' && candidate.planned) ahead.add(view.index);
      continue;
    }
    const isBare = candidate.date === null && !scenes.has(view.tokens[candidate.at - 1]?.low ?? '');
    const isNext = (before: SentenceView) =>
      (ahead.has(before.index) || (isBare && isIntended(before))) &&
      before.people.some(({ person }) => person !== null && candidate.people.includes(person));
    candidate.planned ||=
      !candidate.past &&
      !candidate.rule.startsWith('welcome: ') &&
      !isAtGate(view) &&
      sentences.slice(Math.max(0, view.index - passage), view.index).some(isNext) &&
      !isToldAsDone(view, candidate.at) &&
      !isOfItsOwnDay(candidate) &&
      (!goesBack.within(view.tokens, view.sentence.first, view.sentence.first + 2) ||
        (candidate.date === null && isOfDayAhead(sentences[view.index - 1])));
    if (candidate.planned) ahead.add(view.index);
  }
}
/** How many sentences an announcement reaches on. */
const passage = 2;
const goesBack = phraseSet('trước đó | trước hội | trước khi');

/** "A sẽ đón B vào ngày 24/5. Trước đó, B hội kiến C": before that day, and not before today. */
function isOfDayAhead(before: SentenceView | undefined): boolean {
  if (!before || before.dates.length === 0) return false;
  const { first, last } = before.sentence;
  const will = before.tokens.slice(first, last).findIndex(({ low }) => low === 'sẽ');
  return (
    will >= 0 && before.dates.every(({ from, value }) => from > first + will && value.day !== null)
  );
}

/** A sentence that announces a meeting: "sẽ hội đàm", "lễ đón chính thức A sẽ diễn ra". */
const isProgramme = ({ sentence, chunks, tokens }: SentenceView): boolean =>
  sentence.zone !== 'caption' &&
  chunks.some(
    (chunk) =>
      chunk.kind === 'trigger' &&
      meeting.has(chunk.trigger.roles) &&
      (expectationOf(tokens, Math.max(sentence.first, chunk.from - 8), chunk.from) ===
        'announced' ||
        willBe.within(tokens, chunk.to, Math.min(sentence.last, chunk.to + 12))),
  );
const meeting = new Set(['peers', 'guest', 'host', 'welcome']);

/** "A sẽ thăm nhà máy B", "A dự kiến dự các phiên họp": what its subject will do. */
const isIntended = ({ sentence, people, tokens }: SentenceView): boolean =>
  sentence.zone === 'body' &&
  people.some(
    ({ mention: { from, to } }) =>
      intends.longest(tokens, to) !== null && !hasWord(tokens, sentence.first, from, speech),
  );
const intends = phraseSet('sẽ | dự kiến');

/**
 * "Hai người sẽ hội đàm ngày mai", first of all: what is told of the same people without a day, and not as done,
 * are those talks, "lần đầu tiên A gặp B", "tại cuộc gặp".
 */
export function planAsAnnounced(found: readonly Candidate[], { sentences }: ArticleView): void {
  const open = found.filter(({ planned, past, people }) => !planned && !past && people.length > 1);
  for (const plan of found) {
    const view = sentences[plan.sentence];
    if (!plan.planned || plan.sentence > farthestNews) continue;
    if (view?.sentence.zone !== 'body' || !isProgramme(view)) continue;
    const told = open.filter(
      ({ people }) =>
        people.length === plan.people.length && people.every((one) => plan.people.includes(one)),
    );
    if (told.every((candidate) => mayBeAhead(candidate, sentences[candidate.sentence])))
      for (const candidate of told) candidate.planned = true;
  }
}

/** Neither of a day of its own, nor done, nor shown, nor "sau lễ đón". */
const mayBeAhead = ({ date, rule, at }: Candidate, view: SentenceView | undefined): boolean =>
  view !== undefined &&
  (date === null || date.value.until !== null) &&
  !rule.startsWith('welcome: ') &&
  view.sentence.zone !== 'caption' &&
  view.tokens[view.sentence.first]?.low !== 'sau' &&
  !isToldAsDone(view, at);

/** "Sáng 15/3, A hội đàm với B", not "chiều nay" or "sau đó". */
const isOfItsOwnDay = ({ date }: Candidate): boolean =>
  date !== null && date.value.relative === null && !date.value.anaphoric;

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

/** "B sẽ thăm A vào tháng 11", of whom the headline tells, and not only what he told the press, in an article that reports nothing else. */
export const isAnnounced = (
  { planned, wished, date, people: [visitor], hostCountry, sentences: told }: MergedMeeting,
  { sentences, people }: ArticleView,
): boolean => {
  const [title] = sentences;
  if (!planned || wished || !date || date.value.month === null) return false;
  // "A sẽ đến B vào tháng 11", far below
  if (told.every(({ sentence, rule }) => rule === 'visit: đến' && sentence > leadLength))
    return false;
  if (title?.sentence.zone !== 'title' || saysSo(title)) return false;
  const countries = [
    ...title.people.flatMap(({ person }) => people[person ?? -1]?.country ?? []),
    ...title.chunks.flatMap((chunk) => (chunk.kind === 'country' ? [chunk.id] : [])),
  ];
  const own = people[visitor ?? -1]?.country ?? '';
  return (
    countries.includes(own) &&
    (countries.includes(hostCountry ?? '') ||
      (tellsJourney(title) && countries.every((id) => id === own)))
  );
};
/** "A sắp công du châu Á", "chuyến công du của A": where to, the text tells. */
const tellsJourney = ({ chunks }: SentenceView): boolean =>
  chunks.some((chunk) => chunk.kind === 'trigger' && chunk.trigger.roles === 'visit');
