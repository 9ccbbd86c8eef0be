import { phraseSet } from '../recognise/phrases.ts';
import type { Candidate } from './candidate.ts';
import { pairAt } from './country-pairs.ts';
import { speech } from './cues.ts';
import { expectationOf } from './expectation.ts';
import { frame } from './frame.ts';
import { indexes, sideOf } from './sides.ts';
import { done } from './to-come.ts';
import { groupPeople, hasWord, type ArticleView, type Group, type SentenceView } from './view.ts';

/** A forum or a session of two countries, which many attend. */
export const occasion = 'occasion';

/** What stands at the head of its name, and what the name must hold too. */
const forums = phraseSet('diễn đàn | tọa đàm | hội thảo | hội nghị xúc tiến');
const ofForums = phraseSet('doanh nghiệp | kinh tế | thương mại | đầu tư | hợp tác | công nghệ');
const sessions = phraseSet('kỳ họp | phiên họp | khóa họp | cuộc họp');
const ofSessions = phraseSet('ủy ban | tiểu ban | nhóm công tác');
/** How far behind its head the two countries may stand. */
const reach = 20;

interface Occasion {
  at: number;
  countries: string[];
}

/** "Diễn đàn Doanh nghiệp Việt Nam - Pháp", "kỳ họp lần thứ 3 Ủy ban hỗn hợp Việt Nam - Lào" in a sentence. */
function occasionsIn(view: SentenceView, isBloc: ArticleView['isBloc']): Occasion[] {
  const { tokens, chunks, sentence } = view;
  const found: Occasion[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const isForum = forums.longest(tokens, at) !== null;
    if (!isForum && !sessions.longest(tokens, at)) continue;
    const limit = Math.min(at + reach, sentence.last);
    const stop = chunks.find((c) => c.from > at && (c.kind === 'trigger' || c.kind === 'country'));
    const name = isForum ? ofForums : ofSessions;
    if (stop?.kind !== 'country' || stop.from >= limit || !name.within(tokens, at, stop.from))
      continue;
    const countries = pairAt(view, stop.from)?.countries;
    if (countries && !countries.some(isBloc)) found.push({ at, countries });
  }
  return found;
}

/** What is done at it or with it, right before its name. */
const acts = phraseSet('dự | tham dự | chủ trì | đồng chủ trì | khai mạc | tham gia');
const longestAct = 3;
/** How far before "tại" what is said there may begin: "khẳng định như vậy tại". */
const longestSpeech = 6;

/** The token at which an act right before token `at` begins, the longest; null where there is none. */
function actBefore({ tokens, sentence }: SentenceView, at: number): number | null {
  const isAt = tokens[at - 1]?.low === 'tại';
  const reach = isAt ? longestSpeech + 1 : longestAct;
  let act: number | null = null;
  for (let from = at - 1; from >= Math.max(sentence.first, at - reach); from--) {
    if (isAt && speech.has(tokens[from]?.low ?? '')) return from;
    if (!isAt && acts.longest(tokens, from)?.to === at) act = from;
  }
  return act;
}

/**
 * "A dự Diễn đàn Doanh nghiệp Việt Nam - Pháp", "A đồng chủ trì kỳ họp lần thứ 3 Ủy ban hỗn hợp Việt Nam - Lào": A
 * met people of the other country, who go unnamed. Where `own`, the meetings that the sentence tells,
 * has it with both sides, it is only said what it was.
 */
export function fromOccasions(
  view: SentenceView,
  article: ArticleView,
  own: readonly Candidate[],
): Candidate[] {
  const { people } = article;
  return occasionsIn(view, article.isBloc).flatMap(({ at, countries }) => {
    const from = actBefore(view, at);
    if (from === null) return [];
    const told = own.find((c) => c.at < at && at - c.at <= nearest && c.people.length > 1);
    if (told) {
      if (told.kind === 'in_person') told.kind = 'other';
      return [];
    }
    const subject = subjectOf(view, from);
    const left = (subject?.members ?? []).filter((m) =>
      countries.includes(sideOf(m, people) ?? ''),
    );
    if (!subject || indexes(left).length === 0 || isComing(view, subject.to, from)) return [];
    const trigger = { name: 'dự', roles: 'attend', kind: 'other', noun: false } as const;
    // "A dự kiến hội đàm với B; chủ trì Diễn đàn …"
    const ahead = expectationOf(view.tokens, subject.to, from) === 'announced';
    const sides = { left, right: [], together: [], leftEnd: subject.to, passive: false, ahead };
    const made = frame(view, { kind: 'trigger', from, to: at, trigger }, sides);
    return made.wished
      ? []
      : [{ ...made, at, rule: 'occasion: dự', people: indexes(left), countries, group: occasion }];
  });
}
const nearest = 6;

/** "A tới Hà Nội tham dự kỳ họp", not "A đã tới": who only comes for it is not there yet. */
const isComing = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  hasWord(tokens, from, to, journeys) && !hasWord(tokens, from, to, done);
const journeys = new Set(['tới', 'sang', 'đến']);

/** Who does it: the subject close before, not whom he met before that. */
function subjectOf(view: SentenceView, at: number): Group | undefined {
  const { chunks } = view;
  const isMet = (g: Group) =>
    partners.has(g.before) || chunks.some((c) => c.kind === 'trigger' && c.to === g.from);
  const before = groupPeople(view).filter(
    (g) => g.to <= at && !isMet(g) && g.members.some(({ person }) => person !== null),
  );
  const [last, other] = [before.at(-1), before.at(-2)];
  // "A gặp gỡ doanh nghiệp; cùng B dự Diễn đàn …"
  return last?.before === 'cùng' && other
    ? { ...last, members: [...other.members, ...last.members] }
    : last;
}
const partners = new Set(['với', 'của', 'do', 'mời', 'bởi', 'theo']);
