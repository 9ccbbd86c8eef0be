import type { DateValue } from '../document.ts';
import type { ArticlePerson } from '../resolve/people/resolve-people.ts';
import { addAttendees, addCompanions, endsOpen, listedPeople, speakers } from './attendance.ts';
import type { Candidate } from './candidate.ts';
import { dateAfter, dateOf, datesEvent } from './dates.ts';
import { foldCeremonies, foldGreetings } from './fold.ts';
import { fromBodies } from './from-bodies.ts';
import { fromTriggers } from './from-triggers.ts';
import { datedAgain, fromVisits, type VisitCandidate } from './from-visits.ts';
import { fromDelegations, fromHosts, fromList, sidesIn, type Waiting } from './from-lists.ts';
import { countriesOf, mergeCandidates, type MergedMeeting } from './merge.ts';
import { inheritDates, leadDate } from './inherit-dates.ts';
import { inheritPlaces } from './inherit-places.ts';
import { placeOf } from './places.ts';
import { mergeVisits } from './merge-visits.ts';
import { leadLength, type ArticleView, type SentenceView } from './view.ts';

/** The meetings of one article: candidates of each sentence, completed, merged, told apart. */
export function readEvents(article: ArticleView): (MergedMeeting & { main: boolean })[] {
  const { sentences, people } = article;
  const found: Candidate[] = [];
  const visits: VisitCandidate[] = [];
  const bodies: Candidate[] = [];
  const waiting: Waiting = { people: [], sentence: 0 };
  let openList = false;
  for (const view of sentences) {
    const before = current(found);
    const focus = {
      people: before?.people ?? namedPair(article, view.index),
      met: before !== undefined,
    };
    const own = fromTriggers(view, article, focus);
    const listed = listedPeople(view, openList);
    openList = listed.length > 0 && endsOpen(view);
    if (listed.length > 0 && own.every((c) => c.people.length < 2)) {
      const summit =
        fromList(view, listed, people) ??
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
        addAttendees(before, listed, people);
      else
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
    } else if (!before && own.length === 0 && sidesIn(waiting.people, people) > 1) {
      const talks = fromDelegations(sentences, waiting);
      if (talks) {
        found.push(talks);
        waiting.people = [];
      }
    }
    if (own.length === 0 && before) addAttendees(before, speakers(view), people);
    found.push(...own);
    bodies.push(...fromBodies(view, article, target ?? before));
    const around = target ?? before;
    const sides = around ? countriesOf(around, people) : [];
    const told = visits.at(-1);
    for (const visit of [...fromVisits(view, people, sides), ...datedAgain(view, told)]) {
      complete(visit, view, true);
      if (own.length > 0 && !visit.reports && isUnderWay(view, visit.at)) continue;
      visits.push(visit);
    }
  }
  const trip = visits.at(-1);
  // "Thành viên đoàn gồm có …" of a visit without talks
  if (trip && current(found) === undefined) addCompanions(trip, waiting.people, people);
  const merged = mergeCandidates(found, article, leadDate(article));
  const meetings = foldGreetings(foldCeremonies(merged)).filter((m) => !restates(m, found, people));
  inheritDates(meetings, visits, article);
  inheritPlaces(meetings, article);
  const kept = meetings
    .map((meeting) => ({
      ...meeting,
      main:
        !meeting.past &&
        !isEarlier(meeting, article) &&
        !(meeting.planned && meeting.sentence > leadLength),
    }))
    .filter((meeting) => keep(meeting) && hasTwoSides(meeting, people));
  const references = bodies.map((body) => ({
    ...body,
    main: false,
    sentences: [{ sentence: body.sentence, rule: body.rule }],
  }));
  return [...kept, ...mergeVisits(visits, article), ...references];
}

/** The meeting told last, with both sides named: whom "hai bên" means. */
const current = (found: readonly Candidate[]): Candidate | undefined =>
  found.findLast((c) => !c.planned && !c.past && c.people.length > 1);

/** News older than this is not reported again as news. */
const maxDays = 10;

/** Told behind the lead, with a day of its own well before the day of the lead, it was an earlier one. */
function isEarlier(meeting: MergedMeeting, article: ArticleView): boolean {
  const [lead, own] = [leadDate(article)?.value, meeting.date?.value];
  if (!lead || !own || own.until || meeting.sentence <= leadLength) return false;
  if (meeting.date?.inherited) return false;
  if (own.relative || own.month === null) return false;
  if (lead.relative) return true;
  const days = (date: DateValue) => ((date.month ?? 1) * 30.5 + (date.day ?? 1)) % 366;
  return lead.month !== null && days(lead) - days(own) > maxDays;
}

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
      meeting.people.every((p) => other.people.includes(p)) &&
      meeting.countries.every((c) => countriesOf(other, people).includes(c)),
  );
}

/** The last two people of two sides named in the sentence before, or in this one. */
function namedPair(article: ArticleView, index: number): number[] {
  for (const view of [article.sentences[index], article.sentences[index - 1]]) {
    const named = (view?.people ?? []).flatMap((m) => (m.person === null ? [] : [m.person]));
    const first = named[0];
    const second = named.find(
      (p) => first !== undefined && article.people[p]?.country !== article.people[first]?.country,
    );
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return [];
}

/** A reference without any date is worth keeping only where it names both sides as people. */
const keep = (meeting: MergedMeeting & { main: boolean }): boolean =>
  meeting.main
    ? meeting.people.length > 0 && !(meeting.planned && meeting.date === null)
    : meeting.people.length > 1 && !meeting.planned;

/** "A tiếp B đang thăm Việt Nam": the day is that of the reception, unless a date follows the visit. */
const isUnderWay = (view: SentenceView, at: number): boolean =>
  dateAfter(view, at) === null && !view.dates.some(({ value }) => value.until !== null);

/** Two countries, or a country and somebody who serves none ("Chủ tịch Ngân hàng Thế giới"). */
const hasTwoSides = (meeting: MergedMeeting, people: readonly ArticlePerson[]): boolean =>
  countriesOf(meeting, people).length +
    Number(meeting.people.some((p) => people[p]?.country === null)) >
  1;

const isCoarse = ({ day, relative, anaphoric }: DateValue): boolean =>
  day === null && relative?.unit !== 'day' && !anaphoric;

function complete(candidate: Candidate, view: SentenceView, isVisit: boolean): void {
  candidate.date = dateOf(view, candidate.at, isVisit);
  if (isVisit && candidate.rule.startsWith('visit: chuyến'))
    candidate.date = dateAfter(view, candidate.at) ?? candidate.date;
  if (!isVisit && !candidate.planned && candidate.date && isCoarse(candidate.date.value)) {
    // "Đến tháng 10/2024, A đã gặp B", "cuộc gặp năm 2019": told of another time
    if (datesEvent(view, candidate.at, candidate.date)) candidate.past = true;
    // any other month or year of the sentence dates something else
    else if (!candidate.past) candidate.date = null;
  }
  if (candidate.kind === 'phone' || candidate.kind === 'online' || isOnline(view, candidate)) {
    if (candidate.kind === 'in_person') candidate.kind = 'online';
    return;
  }
  const place = placeOf(view, candidate.at);
  if (!place || (isVisit && candidate.hostCountry !== place.country)) return;
  candidate.place = place;
}

function isOnline(view: SentenceView, candidate: Candidate): boolean {
  for (
    let i = Math.max(view.sentence.first, candidate.at - 8);
    i < Math.min(view.sentence.last, candidate.at + 14);
    i++
  )
    if (view.tokens[i]?.low === 'trực' && view.tokens[i + 1]?.low === 'tuyến') return true;
  return false;
}
