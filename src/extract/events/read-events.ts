import {
  addAttendees,
  addCompanions,
  ceremonyOf,
  endsOpen,
  listedPeople,
  listsEntourage,
  receives,
  speakers,
  speakersThere,
  talksOf,
} from './who/attendance.ts';
import { isRemote, isWelcome, type Candidate, type Refused } from './candidate.ts';
import { complete, isAtGate } from './complete.ts';
import { dateAfter } from './when/dates.ts';
import { nameHeads } from './who/delegation.ts';
import { pairMeant } from './who/pair-meant.ts';
import { isDiscussion } from './whole/discussed.ts';
import { foldCeremonies, foldGatherings, foldGreetings } from './whole/fold.ts';
import {
  goOnPlanning,
  isAnnounced,
  isBegun,
  isSceneOf,
  isUnderWayWithDays,
  planAfternoon,
  planAhead,
  planAsAnnounced,
  planLaterStops,
} from './whole/frames.ts';
import { arrivedIn, fromArrivals } from './visits/from-arrivals.ts';
import { fromInvitations } from './visits/invitations.ts';
import { fromBodies } from './talks/from-bodies.ts';
import { makeOccasions, occasion, occasionRule } from './talks/from-occasions.ts';
import { countriesAround } from './talks/occasions.ts';
import { fromOffices } from './talks/from-offices.ts';
import { fromSessions } from './talks/from-sessions.ts';
import { fromShips } from './visits/from-ships.ts';
import { fromOpenScene } from './talks/from-open-scene.ts';
import { fromPictures } from './talks/from-pictures.ts';
import { summitsOf } from './conferences/from-summits.ts';
import { summitsOfTwo } from './conferences/from-two-summits.ts';
import { fromTriggers } from './talks/from-triggers.ts';
import { datedAgain, fromVisits, type VisitCandidate } from './visits/from-visits.ts';
import {
  fromDelegations,
  fromHosts,
  fromList,
  fromTalksBefore,
  sidesIn,
  type Waiting,
} from './talks/from-lists.ts';
import { fromVisitorLists } from './visits/listed-visits.ts';
import { makeMemory } from './whole/memory.ts';
import { withSpouses } from './who/spouses.ts';
import { restates, whyNot, whyNotSummit } from './whole/keep.ts';
import { countriesOf, mergeCandidates, mergeDated, type MergedMeeting } from './whole/merge.ts';
import { inheritDates } from './whole/inherit-dates.ts';
import { leadDate } from './when/lead-day.ts';
import { inheritPlaces, placeAtMargins, placeVisits } from './whole/inherit-places.ts';
import { countedVisits, recalledAgain, withRecalled } from './visits/recalled-visits.ts';
import { isCommentedOn, whyInPassing } from './whole/news.ts';
import { mergeUnnamed } from './whole/merge-unnamed.ts';
import { mergeVisits, type MergedVisit } from './whole/merge-visits.ts';
import { isRecalled } from './visits/visit-tellings.ts';
import { isSeenInText } from './telling/picture.ts';
import { type ArticleView, type SentenceView } from './view.ts';

export interface Events {
  meetings: (MergedMeeting & { main: boolean })[];
  refused: Refused[];
}

/**
 * The meetings of one article: candidates of each sentence (talks/, visits/, conferences/: who is
 * meant, who/; whether it is told as done, telling/; when/ and where/ as the sentence says), then what
 * the whole article makes of them (whole/: merged, dated, placed, news or background).
 */
export function readEvents(article: ArticleView): Events {
  const { sentences, people } = article;
  const found: Candidate[] = [];
  const visits: VisitCandidate[] = [];
  const unnamed: Candidate[] = [];
  const refused: Refused[] = [];
  const waiting: Waiting = { people: [], sentence: 0 };
  const memory = makeMemory((person) => people[person]?.country === 'VN');
  const occasions = makeOccasions(article);
  let openList = false;
  for (const view of sentences) {
    const before = current(found);
    const scene = found.findLast((c) => isScene(c) && !isSeenInText(sentences[c.sentence]));
    const inForce = memory.inForce();
    const focus = {
      people: pairMeant(article, view.index, before?.people),
      met: before !== undefined,
      welcomed: before?.kind === 'visit',
      heads: inForce?.people ?? [],
      actor: memory.actor(),
      hostOf: memory.hostOf,
    };
    const own: Candidate[] = [];
    for (const candidate of fromTriggers(view, article, focus))
      if (candidate.wished) refused.push({ candidate, why: 'only wished, possible or denied' });
      else own.push(candidate);
    if (own.length === 0) own.push(...fromOpenScene(view, article), ...fromPictures(view, article));
    own.push(...occasions.read(view, own, countriesAround(inForce, before, people)));
    const listed = listedPeople(view, openList);
    openList = listed.length > 0 && endsOpen(view);
    const isReception = own.length === 1 && own[0]?.rule === 'welcome: đón' && receives(view);
    if (listed.length > 0 && (isReception || own.every((c) => c.people.length < 2))) {
      const summit =
        fromList(view, listed, people) ??
        fromTalksBefore(sentences, view.index, listed, people) ??
        fromHosts(view, listed, people, waiting, visits.at(-1)?.people ?? []);
      // "Đón A tại sân bay có B; C": all of them, not B alone
      const isOfTrip = visits.length > 0 && listsEntourage(view) && (!before || isWelcome(before));
      if (summit) own.splice(0, isReception ? 1 : 0, summit);
      else if (isOfTrip) addCompanions(visits, listed, people);
      else if (
        scene &&
        !isReception &&
        listed.some(
          (p) =>
            scene.people.includes(p) ||
            countriesOf(scene, people).includes(people[p]?.country ?? ''),
        )
      )
        addAttendees(ceremonyOf(view, found) ?? talksOf(scene, found), listed, people);
      // who only sees a traveller off or in at the airport does not travel with him
      else if (!isAtGate(view))
        Object.assign(waiting, {
          people: [...new Set([...waiting.people, ...listed])],
          sentence: view.index,
        });
    }
    for (const candidate of own)
      if (candidate.rule !== occasionRule) complete(candidate, view, candidate.kind === 'visit');
    const target = own.find((c) => !c.planned && !c.past);
    if (target && !isRemote(target) && waiting.people.length > 0) {
      addAttendees(target, waiting.people, people);
      waiting.people = [];
    } else if (!before && own.length === 0 && sidesIn(waiting.people, people) === 2) {
      const talks = fromDelegations(sentences, waiting);
      if (talks) {
        found.push(talks);
        memory.meeting(talks);
        waiting.people = [];
      }
    }
    // "Tại buổi tiếp, B …" of another meeting that was told before
    const isForum = scene?.group === occasion && view.sentence.zone !== 'caption';
    const here = [...speakers(view), ...(isForum ? speakersThere(view) : [])].filter(
      (p) => !found.some((c) => c.people.includes(p)),
    );
    if (own.length === 0 && scene) addAttendees(scene, here, people);
    found.push(...own);
    for (const candidate of own) memory.meeting(candidate);
    const around = target ?? before;
    const sides = around ? countriesOf(around, people) : [];
    unnamed.push(
      ...fromBodies(view, article, around),
      ...fromOffices(view, article, sides),
      ...(own.length > 0 ? [] : fromSessions(view, article, sides)),
      ...fromShips(view, article),
    );
    visits.push(
      ...recalledAgain(view, visits),
      ...countedVisits(view, visits),
      ...fromVisitorLists(view, article),
    );
    for (const visit of [
      ...fromVisits(view, article, sides),
      ...fromArrivals(view, article),
      ...fromInvitations(view, people),
      ...datedAgain(view, inForce, visits, people),
    ]) {
      complete(visit, view, true);
      if (own.some(isTalk) && !visit.reports && isUnderWay(view, visit)) continue;
      visits.push(...withRecalled(visit, view, article));
      memory.visit(visit);
    }
  }
  // "Thành viên đoàn gồm có …" of a visit without talks
  if (current(found.filter((c) => !isRemote(c))) === undefined)
    addCompanions(visits, waiting.people, people);
  planAhead(found, visits, article);
  planAfternoon(found, article);
  planLaterStops(visits, article);
  goOnPlanning(found, article);
  planAsAnnounced(found, article);
  nameHeads(found, visits, people);
  const lead = leadDate(article);
  for (const candidate of found) candidate.past &&= !isOfDay(candidate, lead);
  const merged = mergeCandidates(found, article, lead);
  const folded = foldGatherings(foldGreetings(foldCeremonies(merged)), article);
  const meetings = folded.filter((meeting) => {
    if (!restates(meeting, found, article)) return true;
    refused.push({ candidate: meeting, why: 'told elsewhere with both sides named' });
    return false;
  });
  inheritDates(meetings, visits, article);
  const dated = mergeDated(meetings, people);
  inheritPlaces(dated, visits, article);
  placeVisits(visits, article);
  const kept = dated
    .map((meeting) => {
      const passing = whyInPassing(meeting, [dated, visits], article);
      return { ...meeting, passing, main: passing === null };
    })
    .filter((meeting) => {
      const why = whyNot(meeting, article);
      if (why !== null) refused.push({ candidate: meeting, why });
      return why === null;
    });
  const references = mergeUnnamed(unnamed, article);
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
  promote([kept, trips], article);
  const conferences = summitsOf(article, kept, trips, visits);
  if (isDiscussion(article)) for (const one of conferences) one.main = false;
  placeAtMargins(kept, conferences, article);
  const busy = new Set([...kept, ...trips].flatMap((one) => (one.main ? one.people : [])));
  const summits = conferences.filter((summit) => {
    const why = whyNotSummit(summit, people, busy);
    if (why !== null) refused.push({ candidate: summit, why });
    return why === null;
  });
  const all = [...kept, ...trips, ...summits, ...summitsOfTwo(article, kept), ...references];
  return { meetings: withSpouses(all, article), refused };
}

/** "A đã khẳng định như vậy trong các cuộc hội đàm ngày 27-2": recalled, but of the day of the news. */
const isOfDay = ({ date }: Candidate, lead: Candidate['date']): boolean =>
  date !== null &&
  lead !== null &&
  date.value.day !== null &&
  date.value.day === lead.value.day &&
  date.value.month === lead.value.month &&
  date.value.year === lead.value.year;

/** Where nothing is the news yet: a visit under way, else visits announced; what else is announced is none. */
function promote(
  [meetings, visits]: [(MergedMeeting & { main: boolean })[], MergedVisit[]],
  article: ArticleView,
): void {
  if (isDiscussion(article)) return;
  const isNews = () => [...meetings, ...visits].some(({ main }) => main);
  const promoteAll = (
    list: (MergedMeeting & { main: boolean })[],
    isOne: (one: MergedMeeting) => boolean,
  ) => {
    if (!isNews()) for (const one of list.filter(isOne)) one.main = true;
  };
  promoteAll(visits, (one) => isUnderWayWithDays(one, article) && !isCommentedOn(one, article));
  promoteAll(visits, (one) => isAnnounced(one, article) && !isCommentedOn(one, article));
}

/** The meeting told last, with both sides named: whom "hai bên" means. */
const current = (found: readonly Candidate[]): Candidate | undefined =>
  found.findLast((c) => !c.planned && !c.past && c.people.length > 1);
/** … or the forum of two sides: whose attendees a list names. */
const isScene = (c: Candidate): boolean =>
  !c.planned && !c.past && (c.people.length > 1 || c.group === occasion);

const isTalk = ({ ofDelegation, group }: Candidate): boolean => !ofDelegation && group !== occasion;

/** "A tiếp B đang thăm Việt Nam": the day is that of the reception, unless a date follows the visit. */
const isUnderWay = (view: SentenceView, { at, date }: VisitCandidate): boolean =>
  dateAfter(view, at) === null &&
  !(date && isRecalled(date)) &&
  !view.dates.some(({ value }) => value.until !== null);
