import type { Token } from '../../document.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import { speech } from '../telling/cues.ts';
import { listedPeople } from '../who/attendance.ts';
import { indexes } from '../who/sides.ts';
import { groupPeople, hasWord, type Group, type SentenceView } from '../view.ts';

/** What is done at it or with it, right before its name. */
const acts = phraseSet(
  'dự | tham dự | chủ trì | đồng chủ trì | khai mạc | bế mạc | tham gia | phát biểu khai mạc | phát biểu bế mạc',
);
const longestAct = 4;
/** How far before "tại" what is said there may begin: "khẳng định như vậy tại". */
const longestSpeech = 6;
/** Between the act and its name: "dự phiên khai mạc Diễn đàn". */
const parts = phraseSet(
  'lễ khai mạc | phiên khai mạc | lễ bế mạc | phiên bế mạc | phiên toàn thể | lễ khởi động | cuộc | buổi',
);
const partLengths = [3, 1];

/** The token at which what is done at the occasion of token `at` begins, the longest; null where nothing is. */
export function actBefore(view: SentenceView, at: number): number | null {
  const { tokens, sentence } = view;
  const part = partLengths.find((length) => parts.longest(tokens, at - length)?.to === at);
  if (part !== undefined) return actBefore(view, at - part);
  const isAt = tokens[at - 1]?.low === 'tại';
  const reach = isAt ? longestSpeech + 1 : longestAct;
  let act: number | null = null;
  for (let from = at - 1; from >= Math.max(sentence.first, at - reach); from--) {
    if (isAt && speech.has(tokens[from]?.low ?? '')) return from;
    if (!isAt && acts.longest(tokens, from)?.to === at) act = from;
  }
  // "Tại Diễn đàn …, A nhấn mạnh", "Trước đó, tại diễn đàn …, A nói"
  const opens = at - 1 === sentence.first || tokens[at - 2]?.text === ',';
  return isAt && opens ? at - 1 : act;
}

/** Who does it: the subject close before, not whom he met before that. */
export function subjectOf(view: SentenceView, at: number): Group | undefined {
  const { chunks } = view;
  const isMet = (g: Group) =>
    partners.has(g.before) || chunks.some((c) => c.kind === 'trigger' && c.to === g.from);
  const before = groupPeople(view).filter((g) => g.to <= at && !isMet(g) && isKnown(g));
  const [last, other] = [before.at(-1), before.at(-2)];
  // "A tiếp B nhân dịp sang dự Đối thoại": who is received attends
  const guest = groupPeople(view).findLast((g) => g.to <= at && isMet(g));
  if (guest && last && guest.from >= last.to && isHisAct(view, guest.to, at)) return undefined;
  // "A gặp gỡ doanh nghiệp; cùng B dự Diễn đàn …"
  return last?.before === 'cùng' && other
    ? { ...last, members: [...other.members, ...last.members] }
    : last;
}
/** Whether no other clause begins between who is met and what is done. */
const isHisAct = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  hasWord(tokens, from, to, journeysOf) && !hasWord(tokens, from, to, clauses);
const journeysOf = new Set(['nhân', 'sang', 'đang', 'đến', 'tới']);
const clauses = new Set([';', ',', 'và', 'rồi', 'đã']);
const partners = new Set(['với', 'của', 'do', 'mời', 'bởi', 'theo']);
const isKnown = ({ members }: Group): boolean => members.some(({ person }) => person !== null);

/**
 * "Phát biểu tại Diễn đàn …, A khẳng định", "dự Diễn đàn …, A bày tỏ": who does it says something there; "Tại
 * Diễn đàn …, A" at the head of a sentence: whatever he does there.
 */
export function subjectBehind(view: SentenceView, from: number, at: number): Group | undefined {
  const { tokens } = view;
  const behind = groupPeople(view).find((g) => g.from > at && isKnown(g));
  if (behind?.before !== ',') return undefined;
  const isFirst = from === view.sentence.first;
  if (isFirst && tokens[from]?.low === 'tại')
    return hasWord(tokens, behind.to, behind.to + longestAdverb, notThere) ? undefined : behind;
  const opens = isFirst || tokens[from - 1]?.text === ',';
  return opens && hasWord(tokens, behind.to, behind.to + longestAdverb, speech)
    ? behind
    : undefined;
}
const notThere = new Set(['sẽ', 'sắp', 'kiến', 'vắng']);
/** "đã", "cũng đã", "mở đầu bài" before the verb. */
const longestAdverb = 5;

/** "Diễn đàn … diễn ra với sự tham dự của A và B": who is told behind its name to be there. */
export function attendeesBehind(view: SentenceView, to: number): Group | undefined {
  const { tokens, sentence } = view;
  for (let at = to; at < sentence.last; at++) {
    const hit = presences.longest(tokens, at);
    if (hit) return groupPeople(view).find((g) => g.from >= hit.to && g.from - hit.to <= 1);
  }
  return undefined;
}
const presences = phraseSet(
  'sự tham dự của | sự tham gia của | sự chủ trì của | sự chứng kiến của | sự có mặt của | có sự hiện diện của',
);

/** Who is told to be at the forum spoken of: "Dự tọa đàm còn có A", "Phát biểu tại diễn đàn, B nhấn mạnh". */
export function presentIn(view: SentenceView): number[] {
  const { tokens, sentence } = view;
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    if (!isAlone(tokens, at)) continue;
    const from = actBefore(view, at);
    if (from === null) continue;
    const listed =
      from === sentence.first && acts.longest(tokens, from) ? listedPeople(view, false) : [];
    if (listed.length > 0) return listed;
    return indexes((subjectOf(view, from) ?? subjectBehind(view, from, at))?.members ?? []);
  }
  return [];
}

/** "Tại diễn đàn, A và B …" */
export const isScene = ({ tokens, sentence: { first, last } }: SentenceView): boolean =>
  tokens.slice(first, last).some(({ low }, i) => low === 'tại' && isAlone(tokens, first + i + 1));

/** Whether a sentence names some other conference, of which what follows may be. */
export const namesAnother = ({ tokens, sentence: { first, last } }: SentenceView): boolean =>
  tokens.slice(first, last).some((_, i) => {
    const hit = heads.longest(tokens, first + i);
    return hit !== null && !isAlone(tokens, first + i) && tokens[hit.to]?.cap === true;
  });

/** "tại diễn đàn, A", "tại diễn đàn này": what is spoken of is not named again. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const to = heads.longest(tokens, at)?.to;
  const next = to === undefined ? undefined : tokens[to];
  return next !== undefined && (next.kind === 'sign' || behind.has(next.low));
}
const heads = phraseSet(
  'diễn đàn | tọa đàm | hội thảo | hội nghị | đối thoại | bàn tròn | kỳ họp | khóa họp | phiên họp | cuộc họp',
);
const behind = new Set('này trên còn có đã lần sáng chiều tối hôm ngày cùng'.split(' '));
