import { phraseSet } from '../../recognise/phrases.ts';
import type { ResolvedMention } from '../../resolve/people/article-person.ts';
import type { Candidate } from '../candidate.ts';
import { speech } from '../telling/cues.ts';
import { expectationOf } from '../telling/expectation.ts';
import { frame } from './frame.ts';
import { isChairedByTwo, occasionsIn } from './occasions.ts';
import { indexes, sideOf } from '../who/sides.ts';
import { done } from '../telling/to-come.ts';
import { groupPeople, hasWord, type ArticleView, type Group, type SentenceView } from '../view.ts';

/** A forum or a session of two countries, which many attend. */
export const occasion = 'occasion';

/** What is done at it or with it, right before its name. */
const acts = phraseSet('dự | tham dự | chủ trì | đồng chủ trì | khai mạc | tham gia');
const longestAct = 3;
/** How far before "tại" what is said there may begin: "khẳng định như vậy tại". */
const longestSpeech = 6;
/** Between the act and its name: "dự phiên khai mạc Diễn đàn". */
const parts = phraseSet(
  'lễ khai mạc | phiên khai mạc | lễ bế mạc | phiên bế mạc | phiên toàn thể | lễ khởi động',
);
const longestPart = 3;

/** The token at which what is done at the occasion of token `at` begins, the longest; null where nothing is. */
function actBefore(view: SentenceView, at: number): number | null {
  const { tokens, sentence } = view;
  const part = at - longestPart;
  if (parts.longest(tokens, part)?.to === at) return actBefore(view, part);
  const isAt = tokens[at - 1]?.low === 'tại';
  const reach = isAt ? longestSpeech + 1 : longestAct;
  let act: number | null = null;
  for (let from = at - 1; from >= Math.max(sentence.first, at - reach); from--) {
    if (isAt && speech.has(tokens[from]?.low ?? '')) return from;
    if (!isAt && acts.longest(tokens, from)?.to === at) act = from;
  }
  // "Tại Diễn đàn …, A nhấn mạnh"
  return isAt && at - 1 === sentence.first ? at - 1 : act;
}

/**
 * "A dự Diễn đàn Doanh nghiệp Việt Nam - Pháp", "A đồng chủ trì kỳ họp lần thứ 3 Ủy ban hỗn hợp Việt Nam - Lào": A
 * met people of the other country, who go unnamed; of `visited`, the two countries of the visit under
 * way, where its name says neither. Where `own`, the meetings that the sentence tells, has it with both
 * sides, it is only said what it was.
 */
export function fromOccasions(
  view: SentenceView,
  article: ArticleView,
  own: readonly Candidate[],
  visited: readonly string[],
): Candidate[] {
  const { people } = article;
  for (const told of own.filter((c) => isChairedByTwo(view, c)))
    Object.assign(told, { kind: told.kind === 'in_person' ? 'other' : told.kind, group: occasion });
  // "A hội kiến B và dự diễn đàn doanh nghiệp": of whom it is, is not said
  const implied = own.length > 0 ? [] : visited;
  return occasionsIn(view, article.isBloc, implied).flatMap(({ at, countries }) => {
    const from = actBefore(view, at);
    if (from === null || isAsked(view)) return [];
    const told = own.find((c) => c.at < at && at - c.at <= nearest && c.people.length > 1);
    if (told) {
      if (told.kind === 'in_person') told.kind = 'other';
      return [];
    }
    const isOfThem = (m: ResolvedMention) => countries.includes(sideOf(m, people) ?? '');
    const before = subjectOf(view, from);
    const subject = before ?? subjectBehind(view, from, at);
    const left = (subject?.members ?? []).filter(isOfThem);
    if (!subject || indexes(left).length === 0 || (before && isComing(view, before.to, from)))
      return [];
    const trigger = { name: 'dự', roles: 'attend', kind: 'other', noun: false } as const;
    const leftEnd = before?.to ?? from;
    // "A dự kiến hội đàm với B; chủ trì Diễn đàn …"
    const ahead = expectationOf(view.tokens, leftEnd, from) === 'announced';
    const sides = { left, right: [], together: [], leftEnd, passive: false, ahead };
    const made = frame(view, { kind: 'trigger', from, to: at, trigger }, sides);
    return made.wished
      ? []
      : [{ ...made, at, rule: 'occasion: dự', people: indexes(left), countries, group: occasion }];
  });
}
const nearest = 6;

/** "Ông đã nói gì tại diễn đàn doanh nghiệp Việt - Mỹ?" */
const isAsked = ({ tokens, sentence }: SentenceView): boolean =>
  tokens[sentence.last - 1]?.text === '?';

/** "A tới Hà Nội tham dự kỳ họp", not "A đã tới": who only comes for it is not there yet. */
const isComing = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  hasWord(tokens, from, to, journeys) && !hasWord(tokens, from, to, done);
const journeys = new Set(['tới', 'sang', 'đến']);

/** Who does it: the subject close before, not whom he met before that. */
function subjectOf(view: SentenceView, at: number): Group | undefined {
  const { chunks } = view;
  const isMet = (g: Group) =>
    partners.has(g.before) || chunks.some((c) => c.kind === 'trigger' && c.to === g.from);
  const before = groupPeople(view).filter((g) => g.to <= at && !isMet(g) && isKnown(g));
  const [last, other] = [before.at(-1), before.at(-2)];
  // "A gặp gỡ doanh nghiệp; cùng B dự Diễn đàn …"
  return last?.before === 'cùng' && other
    ? { ...last, members: [...other.members, ...last.members] }
    : last;
}
const partners = new Set(['với', 'của', 'do', 'mời', 'bởi', 'theo']);
const isKnown = ({ members }: Group): boolean => members.some(({ person }) => person !== null);

/** "Phát biểu tại Diễn đàn …, A khẳng định", "dự Diễn đàn …, A bày tỏ": who does it says something there. */
function subjectBehind(view: SentenceView, from: number, at: number): Group | undefined {
  const { tokens } = view;
  const behind = groupPeople(view).find((g) => g.from > at && isKnown(g));
  if (behind?.before !== ',') return undefined;
  const opens = from === view.sentence.first || tokens[from - 1]?.text === ',';
  return opens && hasWord(tokens, behind.to, behind.to + longestAdverb, speech)
    ? behind
    : undefined;
}
/** "đã", "cũng đã", "mở đầu bài" before the verb. */
const longestAdverb = 5;
