import { phraseSet } from '../../recognise/phrases.ts';
import type { ResolvedMention } from '../../resolve/people/article-person.ts';
import type { Candidate } from '../candidate.ts';
import { complete } from '../complete.ts';
import { expectationOf } from '../telling/expectation.ts';
import {
  actBefore,
  attendeesBehind,
  isScene,
  namesAnother,
  presentIn,
  subjectBehind,
  subjectOf,
} from './at-occasions.ts';
import { frame } from './frame.ts';
import { isChairedByTwo, occasionsIn, type Occasion } from './occasions.ts';
import { addAttendees } from '../who/attendance.ts';
import { indexes, sideOf } from '../who/sides.ts';
import { done } from '../telling/to-come.ts';
import { countriesOf } from '../whole/merge.ts';
import { placeOf, where } from '../where/places.ts';
import { hasWord, type ArticleView, type SentenceView } from '../view.ts';

/** A forum or a session of two countries, which many attend. */
export const occasion = 'occasion';

/** … told with its day and place. */
export const occasionRule = 'occasion: dự';

/** "A và B dự Diễn đàn Doanh nghiệp C - D" */
export const attendedByTwo = 'talk: dự diễn đàn';

/** A forum or a session as told last, whom later sentences tell to be at it. */
interface Told {
  candidate: Candidate;
  /** The sentence that spoke of it last. */
  last: number;
}

/** What an article tells of its forums and sessions, sentence by sentence. */
export interface Occasions {
  read: (view: SentenceView, own: readonly Candidate[], visited: readonly string[]) => Candidate[];
}

/**
 * "A dự Diễn đàn Doanh nghiệp Việt Nam - Pháp", "A đồng chủ trì kỳ họp lần thứ 3 Ủy ban hỗn hợp Việt Nam - Lào": A
 * met people of the other country, who go unnamed, or whom later sentences name ("Phát biểu tại diễn
 * đàn, B …"); of `visited`, the two countries of the visit under way, where its name says neither.
 * Where `own`, the meetings that the sentence tells, has it with both sides, it is only said what it was.
 */
export function makeOccasions(article: ArticleView): Occasions {
  let told: Told | null = null;
  return {
    read(view, own, visited) {
      const chaired = own.filter((c) => isChairedByTwo(view, c));
      for (const one of chaired)
        Object.assign(one, {
          kind: one.kind === 'in_person' ? 'other' : one.kind,
          group: occasion,
        });
      if (chaired[0]) {
        told = { candidate: chaired[0], last: view.index };
        return [];
      }
      const named = occasionsIn(view, article.isBloc);
      if (named.length > 0) {
        const isFirst = told === null;
        const found = named.flatMap(
          (one) => candidateOf(view, article, own, one, visited, isFirst) ?? [],
        );
        const [first] = found;
        if (first) told = { candidate: first, last: view.index };
        return found.filter((c) => !own.includes(c) && c.people.length > 0);
      }
      if (told === null || namesAnother(view)) {
        told = null;
        return [];
      }
      // "Tại diễn đàn, A và B chứng kiến lễ ký"
      const done = isScene(view)
        ? own.find((c) => c.kind === 'other' && c.people.length > 1)
        : undefined;
      if (done) {
        told = { candidate: Object.assign(done, { group: occasion }), last: view.index };
        return [];
      }
      if (view.index - told.last > farthest) return [];
      const { candidate } = told;
      const sides = countriesOf(candidate, article.people);
      const isOfThem = (p: number) =>
        sides.includes(article.people[p]?.country ?? '') && !candidate.people.includes(p);
      const more = presentIn(view).filter(isOfThem);
      if (more.length === 0) return [];
      told.last = view.index;
      if (candidate.people.length > 0) {
        addAttendees(candidate, more, article.people);
        return [];
      }
      candidate.people = more;
      return [candidate];
    },
  };
}
/** Sentences behind one that spoke of it. */
const farthest = 12;

/**
 * What a sentence tells of a forum that it names: with nobody at it where it only tells that it took place, or,
 * `isFirst` of which the article speaks, names it: whom later sentences have at it was there.
 */
function candidateOf(
  view: SentenceView,
  article: ArticleView,
  own: readonly Candidate[],
  { at, to, countries: named }: Occasion,
  visited: readonly string[],
  isFirst: boolean,
): Candidate | null {
  const { people } = article;
  if (isAsked(view)) return null;
  const from = actBefore(view, at);
  if (from !== null) {
    const met = own.find((c) => c.at < at && at - c.at <= nearest && c.people.length > 1);
    if (met) {
      if (met.kind === 'in_person') met.kind = 'other';
      if (met.rule === 'talk: dự') met.rule = attendedByTwo;
      return met;
    }
  }
  // "A tiếp B nhân chuyến dự Đối thoại": the frame of what the sentence tells
  if (own.length > 0 && from !== null && opensMargin(view, from)) return null;
  const before = from === null ? undefined : subjectOf(view, from);
  const subject =
    from === null ? attendeesBehind(view, to) : (before ?? subjectBehind(view, from, at));
  const home = subject?.members.flatMap((m) => sideOf(m, people) ?? []).at(0);
  // "A hội kiến B và dự diễn đàn doanh nghiệp": of whom it is, is not said
  const around = own.length > 0 ? [] : visited;
  const countries =
    named.length > 0 ? named : around.length === 2 ? around : heldIn(view, at, home);
  if (countries.length !== 2) return null;
  const isOfThem = (m: ResolvedMention) => countries.includes(sideOf(m, people) ?? '');
  const left = (subject?.members ?? []).filter(isOfThem);
  const isOpen = indexes(left).length === 0;
  const isBare = isFirst && named.length === 2 && !isSoon(view, at, to);
  if (isOpen && !isBare && !takesPlace(view, at, to)) return null;
  if (!isOpen && from !== null && before && isComing(view, before.to, from)) return null;
  const start = from ?? at;
  const leftEnd = before?.to ?? start;
  const trigger = { name: 'dự', roles: 'attend', kind: 'other', noun: false } as const;
  // "A dự kiến hội đàm với B; chủ trì Diễn đàn …"
  const ahead = expectationOf(view.tokens, leftEnd, start) === 'announced';
  const sides = { left, right: [], together: [], leftEnd, passive: false, ahead };
  const made = frame(view, { kind: 'trigger', from: start, to, trigger }, sides);
  if (made.wished || (isOpen && (made.planned || made.past))) return null;
  const told = {
    ...made,
    at,
    rule: occasionRule,
    people: indexes(left),
    countries: [...countries],
  };
  const candidate = { ...told, group: occasion };
  complete(candidate, view, false);
  return candidate;
}
const nearest = 6;

/** "A dự Hội nghị xúc tiến đầu tư Việt Nam tại Tokyo": the country of A, and that where it is held. */
function heldIn(view: SentenceView, at: number, home: string | undefined): string[] {
  const { span, country } = placeOf(view, at) ?? {};
  const { tokens, chunks } = view;
  const city = span && tokens.findIndex(({ start }) => start === span.start);
  const state = chunks.find(
    (chunk) =>
      chunk.kind === 'country' && chunk.from > at && where.has(tokens[chunk.from - 1]?.low ?? ''),
  );
  const host =
    city !== undefined && city > at ? country : state?.kind === 'country' ? state.id : undefined;
  return home === undefined || host === undefined || host === home ? [] : [home, host];
}

/** "Ông đã nói gì tại diễn đàn doanh nghiệp Việt - Mỹ?" */
const isAsked = ({ tokens, sentence }: SentenceView): boolean =>
  tokens[sentence.last - 1]?.text === '?';

/** "A tới Hà Nội tham dự kỳ họp", not "A đã tới": who only comes for it is not there yet. */
const isComing = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  hasWord(tokens, from, to, journeys) && !hasWord(tokens, from, to, done);
const journeys = new Set(['tới', 'sang', 'đến']);

const opensMargin = ({ tokens }: SentenceView, from: number): boolean =>
  hasWord(tokens, from - 4, from, margins);
const margins = new Set(['nhân', 'lề', 'khuôn', 'khi']);

/** Whether a sentence tells that the forum named in tokens [at, to) took place: "sáng 6/9 đã diễn ra Tọa đàm". */
function takesPlace(view: SentenceView, at: number, to: number): boolean {
  const { tokens, sentence } = view;
  const from = Math.max(sentence.first, at - 3);
  const last = Math.min(sentence.last, to + longestPlace);
  return (
    (takingPlace.within(tokens, from, at) || takingPlace.within(tokens, to, last)) &&
    !isSoon(view, at, to)
  );
}
const isSoon = ({ tokens, sentence }: SentenceView, at: number, to: number): boolean =>
  hasWord(tokens, Math.max(sentence.first, at - 3), at, coming) ||
  hasWord(tokens, to, Math.min(sentence.last, to + longestPlace), coming);
const coming = new Set(['sẽ', 'sắp']);
const takingPlace = phraseSet('diễn ra | được tổ chức | khai mạc | bế mạc');
/** "Việt Nam - Lào lần thứ hai với chủ đề … do Bộ A phối hợp với Bộ B tổ chức". */
const longestPlace = 30;
