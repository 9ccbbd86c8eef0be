import { isRemote, type Candidate } from './candidate.ts';
import { complete } from './complete.ts';
import { fromBodies } from './talks/from-bodies.ts';
import { fromOffices } from './talks/from-offices.ts';
import { makeOccasions, occasion, occasionRule } from './talks/from-occasions.ts';
import { fromOpenScene } from './talks/from-open-scene.ts';
import { fromPictures } from './talks/from-pictures.ts';
import { fromSessions } from './talks/from-sessions.ts';
import { fromTriggers } from './talks/from-triggers.ts';
import { makeLists } from './talks/lists.ts';
import { countriesAround } from './talks/occasions.ts';
import { isSeenInText } from './telling/picture.ts';
import { current, isScene, type Told } from './told.ts';
import type { ArticleView, SentenceView } from './view.ts';
import { fromArrivals } from './visits/from-arrivals.ts';
import { fromShips } from './visits/from-ships.ts';
import { datedAgain, fromVisits, type VisitCandidate } from './visits/from-visits.ts';
import { fromInvitations } from './visits/invitations.ts';
import { fromVisitorLists } from './visits/listed-visits.ts';
import { countedVisits, recalledAgain, withRecalled } from './visits/recalled-visits.ts';
import { isRecalled } from './visits/visit-tellings.ts';
import { dateAfter } from './when/dates.ts';
import { addAttendees, addCompanions, speakers, speakersThere } from './who/attendance.ts';
import { pairMeant } from './who/pair-meant.ts';
import { countriesOf } from './whole/merge.ts';
import { makeMemory } from './whole/memory.ts';

/** Candidates sentence by sentence: each knows only what was told before it. */
export function readSentences(article: ArticleView): Told {
  const { sentences, people } = article;
  const told: Told = {
    talks: [],
    visits: [],
    unnamed: [],
    refused: [],
    waiting: { people: [], sentence: 0 },
  };
  const { talks, visits, unnamed, refused } = told;
  const memory = makeMemory((person) => people[person]?.country === 'VN');
  const occasions = makeOccasions(article);
  const lists = makeLists(article, told);
  const add = (candidate: Candidate) => {
    talks.push(candidate);
    memory.meeting(candidate);
  };
  for (const view of sentences) {
    const before = current(talks);
    const scene = talks.findLast((c) => isScene(c) && !isSeenInText(sentences[c.sentence]));
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
    lists.read(view, own, scene);
    for (const candidate of own)
      if (candidate.rule !== occasionRule) complete(candidate, view, candidate.kind === 'visit');
    const target = own.find((c) => !c.planned && !c.past);
    const listed = lists.take(own, target);
    if (listed) add(listed);
    if (own.length === 0 && scene) addAttendees(scene, newThere(view, scene, talks), people);
    own.forEach(add);
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
  if (current(talks.filter((c) => !isRemote(c))) === undefined)
    addCompanions(visits, told.waiting.people, people);
  return told;
}

/** "Tại buổi tiếp, B …" of another meeting that was told before: who speaks there and was nowhere yet. */
function newThere(view: SentenceView, scene: Candidate, talks: readonly Candidate[]): number[] {
  const isForum = scene.group === occasion && view.sentence.zone !== 'caption';
  return [...speakers(view), ...(isForum ? speakersThere(view) : [])].filter(
    (p) => !talks.some((c) => c.people.includes(p)),
  );
}

const isTalk = ({ ofDelegation, group }: Candidate): boolean => !ofDelegation && group !== occasion;

/** "A tiếp B đang thăm Việt Nam": the day is that of the reception, unless a date follows the visit. */
const isUnderWay = (view: SentenceView, { at, date }: VisitCandidate): boolean =>
  dateAfter(view, at) === null &&
  !(date && isRecalled(date)) &&
  !view.dates.some(({ value }) => value.until !== null);
