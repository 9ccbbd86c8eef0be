import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import { isRemote, isWelcome, type Candidate } from '../candidate.ts';
import { isAtGate } from '../complete.ts';
import { current, type Told } from '../told.ts';
import type { ArticleView, SentenceView } from '../view.ts';
import { countriesOf } from '../whole/merge.ts';
import {
  addAttendees,
  addCompanions,
  ceremonyOf,
  endsOpen,
  listedPeople,
  listsEntourage,
  receives,
  talksOf,
} from '../who/attendance.ts';
import { fromDelegations, fromHosts, fromList, fromTalksBefore, sidesIn } from './from-lists.ts';

/** Lists of people of an article, read sentence by sentence: "Cùng dự có A; B", "Đoàn gồm có A, B". */
export interface Lists {
  /**
   * Whom a sentence lists were at what it tells itself (`own`, to which talks that it only lists are added),
   * at the `scene` told before, with who travels, or wait for talks told later.
   */
  read: (view: SentenceView, own: Candidate[], scene: Candidate | undefined) => void;
  /** Those who wait were at the talks now told (`target`), or at talks of two delegations that nothing else tells; returns these. */
  take: (own: readonly Candidate[], target: Candidate | undefined) => Candidate | null;
}

export function makeLists({ sentences, people }: ArticleView, told: Told): Lists {
  const { visits, waiting } = told;
  let isOpen = false;
  return {
    read: (view, own, scene) => {
      const listed = listedPeople(view, isOpen);
      isOpen = listed.length > 0 && endsOpen(view);
      const isReception = own.length === 1 && own[0]?.rule === 'welcome: đón' && receives(view);
      if (listed.length === 0 || !(isReception || own.every((c) => c.people.length < 2))) return;
      const summit =
        fromList(view, listed, people) ??
        fromTalksBefore(sentences, view.index, listed, people) ??
        fromHosts(view, listed, people, waiting, visits.at(-1)?.people ?? []);
      const before = current(told.talks);
      // "Đón A tại sân bay có B; C": all of them, not B alone
      const isOfTrip = visits.length > 0 && listsEntourage(view) && (!before || isWelcome(before));
      if (summit) own.splice(0, isReception ? 1 : 0, summit);
      else if (isOfTrip) addCompanions(visits, listed, people);
      else if (scene && !isReception && listed.some((p) => isOfScene(p, scene, people)))
        addAttendees(ceremonyOf(view, told.talks) ?? talksOf(scene, told.talks), listed, people);
      // who only sees a traveller off or in at the airport does not travel with him
      else if (!isAtGate(view))
        Object.assign(waiting, {
          people: [...new Set([...waiting.people, ...listed])],
          sentence: view.index,
        });
    },
    take: (own, target) => {
      if (target && !isRemote(target) && waiting.people.length > 0) {
        addAttendees(target, waiting.people, people);
        waiting.people = [];
        return null;
      }
      if (current(told.talks) || own.length > 0 || sidesIn(waiting.people, people) !== 2)
        return null;
      const talks = fromDelegations(sentences, waiting);
      if (talks) waiting.people = [];
      return talks;
    },
  };
}

const isOfScene = (person: number, scene: Candidate, people: readonly ArticlePerson[]): boolean =>
  scene.people.includes(person) ||
  countriesOf(scene, people).includes(people[person]?.country ?? '');
