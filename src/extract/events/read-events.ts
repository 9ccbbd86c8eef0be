import type { DateValue } from '../document.ts';
import { holds } from '../recognise/dates/calendar.ts';
import { phraseSet, type Phrases } from '../recognise/phrases.ts';
import type { ArticlePerson } from '../resolve/people/resolve-people.ts';
import { addAttendees, addCompanions, endsOpen, listedPeople, speakers } from './attendance.ts';
import type { Candidate, FoundDate, Refused } from './candidate.ts';
import { dateAfter, dateOf, datesEvent } from './dates.ts';
import { nameHeads } from './delegation.ts';
import { foldCeremonies, foldGreetings } from './fold.ts';
import { fromArrivals } from './from-arrivals.ts';
import { fromBodies } from './from-bodies.ts';
import { summitsOf } from './from-summits.ts';
import { fromTriggers } from './from-triggers.ts';
import { datedAgain, fromVisits, type VisitCandidate } from './from-visits.ts';
import {
  fromDelegations,
  fromHosts,
  fromList,
  fromTalksBefore,
  sidesIn,
  type Waiting,
} from './from-lists.ts';
import { countriesOf, mergeCandidates, mergeDated, type MergedMeeting } from './merge.ts';
import { inheritDates, leadDate } from './inherit-dates.ts';
import { inheritPlaces, placeVisits } from './inherit-places.ts';
import { isBackground, isCommentedOn, isEarlier, isOfOtherTrip } from './news.ts';
import { placeOf } from './places.ts';
import { isDeparture, isToldAsDone } from './trip.ts';
import { mergeVisits } from './merge-visits.ts';
import { leadLength, type ArticleView, type SentenceView } from './view.ts';

export interface Events {
  meetings: (MergedMeeting & { main: boolean })[];
  refused: Refused[];
}

/** The meetings of one article: candidates of each sentence, completed, merged, told apart. */
export function readEvents(article: ArticleView): Events {
  const { sentences, people } = article;
  const found: Candidate[] = [];
  const visits: VisitCandidate[] = [];
  const bodies: Candidate[] = [];
  const refused: Refused[] = [];
  const waiting: Waiting = { people: [], sentence: 0 };
  let openList = false;
  for (const view of sentences) {
    const before = current(found);
    const focus = {
      people: before?.people ?? namedPair(article, view.index),
      met: before !== undefined,
      heads: visits.at(-1)?.people ?? [],
    };
    const own: Candidate[] = [];
    for (const candidate of fromTriggers(view, article, focus))
      if (candidate.wished) refused.push({ candidate, why: 'only wished, possible or denied' });
      else own.push(candidate);
    const listed = listedPeople(view, openList);
    openList = listed.length > 0 && endsOpen(view);
    if (listed.length > 0 && own.every((c) => c.people.length < 2)) {
      const summit =
        fromList(view, listed, people) ??
        fromTalksBefore(sentences, view.index, listed, people) ??
        fromHosts(view, listed, people, waiting, visits.at(-1)?.people ?? []);
      if (summit) own.push(summit);
      else if (
        before &&
        listed.some(
          (p) =>
            before.people.includes(p) ||
            countriesOf(before, people).includes(people[p]?.country ?? ''),
        )
      )
        addAttendees(ceremonyOf(view, found) ?? before, listed, people);
      // who only sees a traveller off or in at the airport does not travel with him
      else if (!isAtGate(view))
        Object.assign(waiting, {
          people: [...new Set([...waiting.people, ...listed])],
          sentence: view.index,
        });
    }
    for (const candidate of own) complete(candidate, view, candidate.kind === 'visit');
    const target = own.find((c) => !c.planned && !c.past);
    if (target && waiting.people.length > 0) {
      addAttendees(target, waiting.people, people);
      waiting.people = [];
    } else if (!before && own.length === 0 && sidesIn(waiting.people, people) === 2) {
      const talks = fromDelegations(sentences, waiting);
      if (talks) {
        found.push(talks);
        waiting.people = [];
      }
    }
    // "Tại buổi tiếp, B …" of another meeting that was told before
    const here = speakers(view).filter((p) => !found.some((c) => c.people.includes(p)));
    if (own.length === 0 && before) addAttendees(before, here, people);
    found.push(...own);
    bodies.push(...fromBodies(view, article, target ?? before));
    const around = target ?? before;
    const sides = around ? countriesOf(around, people) : [];
    const told = visits.at(-1);
    for (const visit of [
      ...fromVisits(view, article, sides),
      ...fromArrivals(view, article),
      ...datedAgain(view, told),
    ]) {
      complete(visit, view, true);
      if (own.some((c) => !c.ofDelegation) && !visit.reports && isUnderWay(view, visit.at))
        continue;
      visits.push(visit);
    }
  }
  const trip = visits.at(-1);
  // "Thành viên đoàn gồm có …" of a visit without talks
  if (trip && current(found) === undefined) addCompanions(trip, waiting.people, people);
  planAhead(found, visits, article);
  nameHeads(found, visits, people);
  const merged = mergeCandidates(found, article, leadDate(article));
  const meetings = foldGreetings(foldCeremonies(merged)).filter((meeting) => {
    if (!restates(meeting, found, people)) return true;
    refused.push({ candidate: meeting, why: 'told elsewhere with both sides named' });
    return false;
  });
  inheritDates(meetings, visits, article);
  const dated = mergeDated(meetings);
  inheritPlaces(dated, article);
  placeVisits(visits, article);
  const kept = dated
    .map((meeting) => ({
      ...meeting,
      main:
        !meeting.past &&
        !isEarlier(meeting, article) &&
        !isBackground(meeting, [...dated, ...visits], article) &&
        !isOfOtherTrip(meeting, visits) &&
        !isCommentedOn(meeting, article) &&
        // of an announced programme only the visit is the news
        !meeting.planned,
    }))
    .filter((meeting) => {
      const why = whyNot(meeting, people);
      if (why !== null) refused.push({ candidate: meeting, why });
      return why === null;
    });
  const references = bodies.map((body) => ({
    ...body,
    main: false,
    sentences: [{ sentence: body.sentence, rule: body.rule }],
  }));
  const told = mergeVisits(visits, article, arrivedIn(kept));
  refused.push(...told.refused);
  const trips = told.visits.filter((visit) => {
    if (visit.date !== null || visit.held || !isSceneOf(visit, kept, people)) return true;
    refused.push({ candidate: visit, why: 'only the scene of the meetings told, without a day' });
    return false;
  });
  for (const visit of trips)
    if (visit.planned && isBegun(visit, kept))
      Object.assign(visit, { planned: false, main: false });
  if (![...kept, ...trips].some(({ main }) => main)) {
    for (const visit of trips)
      visit.main = isUnderWayWithDays(visit) && !isCommentedOn(visit, article);
    // an article that announces nothing but meetings
    if (!trips.some(({ main }) => main))
      for (const meeting of kept)
        meeting.main =
          meeting.planned &&
          meeting.sentences.some(({ sentence }) => sentence <= firstOfBody(article));
  }
  const summits = summitsOf(article, [...kept, ...trips], visits).filter((summit) => {
    const why = whyNotSummit(summit, people);
    if (why !== null) refused.push({ candidate: summit, why });
    return why === null;
  });
  return { meetings: [...kept, ...trips, ...summits, ...references], refused };
}

/** "Lễ đón chính thức A thăm B": the visit of somebody whose meetings with its hosts are the news. */
const isSceneOf = (
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
const isBegun = (
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

/** The sentence with which the body begins: it and the headline say what is announced. */
const firstOfBody = ({ sentences }: ArticleView): number =>
  sentences.findIndex(({ sentence }) => sentence.zone === 'body');

/** On the day of departure the meetings of the traveller are a programme, where they are not told as done. */
function planAhead(
  found: readonly Candidate[],
  visits: readonly VisitCandidate[],
  { sentences }: ArticleView,
): void {
  const travellers = visits.flatMap(({ sentence, people: [traveller], hostCountry }) => {
    const view = sentences[sentence];
    return sentence <= leadLength && traveller !== undefined && view && isDeparture(view)
      ? [{ traveller, hostCountry, sentence }]
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
const farthestNews = 2 * leadLength + 2;

/** "Ngoại trưởng A có chuyến thăm Việt Nam hai ngày (8 - 9/7)", in an article that reports nothing else. */
const isUnderWayWithDays = ({ planned, date, sentences }: MergedMeeting): boolean =>
  !planned &&
  date !== null &&
  date.value.until !== null &&
  sentences.some(
    ({ sentence, rule }) => sentence <= farthestNews && rule.startsWith('visit: chuyến'),
  );

/** Guests whose welcome at the airport the lead reports. */
const arrivedIn = (meetings: readonly (MergedMeeting & { main: boolean })[]): number[] =>
  meetings.flatMap(({ main, kind, rule, sentences, visitors }) =>
    main &&
    kind === 'other' &&
    rule.startsWith('welcome: ') &&
    sentences.some(({ sentence }) => sentence <= leadLength)
      ? visitors
      : [],
  );

/** "Tham dự lễ đón có …": the welcome with honours told last; null where a list opens otherwise. */
const ceremonyOf = (
  { tokens, sentence }: SentenceView,
  found: readonly Candidate[],
): Candidate | null =>
  atCeremony.longest(tokens, sentence.first) === null
    ? null
    : (found.findLast(({ kind, people }) => kind === 'visit' && people.length > 1) ?? null);
const atCeremony = phraseSet(
  'tham dự lễ đón | dự lễ đón | cùng dự lễ đón | cùng tham dự lễ đón | có mặt tại lễ đón | tham gia lễ đón',
);

/** The meeting told last, with both sides named: whom "hai bên" means. */
const current = (found: readonly Candidate[]): Candidate | undefined =>
  found.findLast((c) => !c.planned && !c.past && c.people.length > 1);

/** A side given by its country only adds nothing where its person is known from another sentence. */
function restates(
  meeting: MergedMeeting,
  all: readonly Candidate[],
  people: readonly ArticlePerson[],
): boolean {
  if (meeting.people.length > 1) return false;
  return all.some(
    (other) =>
      other.people.length > 1 &&
      // talks that are to come do not tell again who received them at the airport
      !(other.planned && meeting.rule.startsWith('welcome: ') && meeting.kind === 'other') &&
      meeting.people.every((p) => other.people.includes(p)) &&
      meeting.countries.every((c) => countriesOf(other, people).includes(c)),
  );
}

/** The last two people of two sides named in the sentence before, or in this one. */
function namedPair(article: ArticleView, index: number): number[] {
  for (const view of [article.sentences[index], article.sentences[index - 1]]) {
    const named = (view?.people ?? []).flatMap((m) => (m.person === null ? [] : [m.person]));
    const first = named[0];
    const side = (p: number | undefined) => article.people[p ?? -1]?.country ?? null;
    const second = named.find((p) => side(p) !== null && side(p) !== side(first));
    if (first !== undefined && side(first) !== null && second !== undefined) return [first, second];
  }
  return [];
}

/** Why a meeting is not kept: one side only, or too little said of when or who; null where it is. */
function whyNot(
  meeting: MergedMeeting & { main: boolean },
  people: readonly ArticlePerson[],
): string | null {
  if (!hasTwoSides(meeting, people)) return 'one side only';
  if (meeting.main) return meeting.people.length > 0 ? null : 'nobody named';
  if (meeting.people.length < 2) return 'referred to, one person named';
  return meeting.planned && meeting.date === null ? 'announced without a date' : null;
}

/** Why a conference is not kept: of one country, or a frame that nobody dates; null where it is. */
function whyNotSummit(
  summit: MergedMeeting & { main: boolean },
  people: readonly ArticlePerson[],
): string | null {
  if (!hasTwoSides(summit, people)) return 'one side only';
  if (summit.main)
    return summit.planned && summit.date === null ? 'announced without a date' : null;
  return (summit.date?.value.month ?? null) === null
    ? 'a conference referred to, without a month'
    : null;
}

/** "A tiếp B đang thăm Việt Nam": the day is that of the reception, unless a date follows the visit. */
const isUnderWay = (view: SentenceView, at: number): boolean =>
  dateAfter(view, at) === null && !view.dates.some(({ value }) => value.until !== null);

/**
 * Two countries, or somebody of a country and somebody who serves none ("Chủ tịch Ngân hàng Thế
 * giới"); whose country nobody knows does not meet a country.
 */
const hasTwoSides = (meeting: MergedMeeting, people: readonly ArticlePerson[]): boolean => {
  const countries = countriesOf(meeting, people).length;
  const stateless = meeting.people.some((p) => people[p]?.country === null);
  return countries > 1 || (countries === 1 && stateless && meeting.people.length > 1);
};

const isCoarse = ({ day, relative, anaphoric }: DateValue): boolean =>
  day === null && relative?.unit !== 'day' && !anaphoric;

function complete(candidate: Candidate, view: SentenceView, isVisit: boolean): void {
  // "ngày 9/2 thông báo sẽ gặp B vào ngày 27/2": before what is announced stands the announcement
  const announced = candidate.planned ? dateAfter(view, candidate.at) : null;
  candidate.date = announced ?? dateOf(view, candidate.at, isVisit);
  if (isVisit && candidate.rule.startsWith('visit: chuyến'))
    candidate.date =
      dateAfter(view, candidate.at) ??
      (candidate.date && isOfVisitBefore(view, candidate.at, candidate.date)
        ? null
        : candidate.date);
  if (!isVisit && !candidate.planned && candidate.date && isCoarse(candidate.date.value)) {
    // "ký kế hoạch trao đổi đoàn năm 2019": the year of what they talk of
    if (candidate.rule.startsWith('talk: ') && candidate.date.value.month === null)
      candidate.date = null;
    // "Đến tháng 10/2024, A đã gặp B", "cuộc gặp năm 2019": told of another time
    else if (datesEvent(view, candidate.at, candidate.date)) candidate.past = true;
    // any other month or year of the sentence dates something else
    else if (!candidate.past) candidate.date = null;
  }
  if (candidate.kind === 'in_person')
    candidate.kind =
      remote.find(({ words }) => isNear(view, candidate, words))?.kind ?? candidate.kind;
  if (candidate.rule.startsWith('welcome: ') && isNear(view, candidate, gates))
    candidate.kind = 'other';
  if (candidate.kind === 'courtesy_call' && isHandshake(view, candidate)) candidate.kind = 'other';
  if (candidate.kind === 'phone' || candidate.kind === 'online') return;
  const place = placeOf(view, candidate.at);
  if (!place || (isVisit && candidate.hostCountry !== place.country)) return;
  candidate.place = place;
}

/** "chuyến thăm Mỹ của A hồi tháng 5 và chuyến thăm sắp tới của B": the date of the visit named before. */
const isOfVisitBefore = ({ chunks }: SentenceView, at: number, date: FoundDate): boolean =>
  date.to <= at &&
  chunks.some(
    (chunk) => chunk.kind === 'trigger' && chunk.trigger.roles === 'visit' && chunk.to <= date.from,
  );

const remote = [
  { words: phraseSet('trực tuyến'), kind: 'online' },
  { words: phraseSet('qua điện thoại | qua điện đàm'), kind: 'phone' },
] as const;

/** Where a guest is only welcomed. */
const gates = phraseSet('sân bay | cửa khẩu | nhà ga');

/** "A tới chào và bắt tay B": a greeting, no call. */
const isHandshake = ({ tokens, sentence }: SentenceView, { at }: Candidate): boolean =>
  handshake.within(tokens, at, Math.min(at + 6, sentence.last));
const handshake = phraseSet('chào và bắt tay | chào , bắt tay');

const isAtGate = ({ tokens, sentence: { first, last } }: SentenceView): boolean =>
  gates.within(tokens, first, Math.min(first + 20, last));

/** Whether words stand within a few tokens of the event. */
const isNear = ({ tokens, sentence }: SentenceView, { at }: Candidate, words: Phrases<true>) =>
  words.within(tokens, Math.max(sentence.first, at - 8), Math.min(sentence.last, at + 15));
