import type { Token } from '../document.ts';
import { phraseSet, type Phrases } from '../recognise/phrases.ts';
import { outcome, type Candidate } from './candidate.ts';
import {
  beforehand,
  calledOff,
  comingPhrases,
  duringVisit,
  hopePhrases,
  mayBe,
  monthsBehind,
  pastBehind,
  pastOpeners,
  pastPhrases,
  programmes,
  recalls,
  reportOpeners,
  speech,
  spokenOf,
  willBe,
  wishPhrases,
} from './cues.ts';
import { expectationOf } from './expectation.ts';
import { blank } from './from-lists.ts';
import { clause, isBeforeTalks, isSession } from './find-sides.ts';
import { scenes, type FoundSides } from './setting.ts';
import { isLeftBehind, isToldAsDone } from './trip.ts';
import { hasPhrase, hasWord, leadLength, type SentenceView, type TriggerChunk } from './view.ts';

/**
 * "A cho biết đã gặp B": told by A of another time. Not "A cho biết trong cuộc gặp với B", "khi gặp
 * B", nor "A có phát biểu và hội kiến B".
 */
function isReported(view: SentenceView, chunk: TriggerChunk, from: number): boolean {
  const { tokens } = view;
  const before = tokens[chunk.from - 1]?.low ?? '';
  if (before === 'khi' || ((chunk.trigger.noun || isSession(view, chunk)) && scenes.has(before)))
    return false;
  return tokens
    .slice(from, chunk.from)
    .some(
      ({ low }, i, span) => speech.has(low) && !(low === 'phát' && span[i + 1]?.low === 'biểu'),
    );
}

/** "A cho biết, trong cuộc hội đàm với B, hai bên đã …": at it he did not say so. */
const isRetold = ({ tokens }: SentenceView, { from }: TriggerChunk): boolean =>
  scenes.has(tokens[from - 1]?.low ?? '') && retells.within(tokens, from - 4, from - 1);
const retells = phraseSet('cho biết , | thông báo , | thông tin , | nhắc lại ,');

/** "đề xuất đã được nêu trong cuộc gặp giữa A và B": where something was done, wished or not. */
const isDone = (
  tokens: readonly Token[],
  scope: number,
  { from, to, trigger }: TriggerChunk,
): boolean =>
  trigger.noun &&
  scenes.has(tokens[from - 1]?.low ?? '') &&
  (hasWord(tokens, Math.max(scope, from - farthestDone), from - 1, done) ||
    pastBehind.within(tokens, to, Math.min(to + farthestPast, tokens.length)));
const farthestDone = 8;
const farthestPast = 30;
const nearPast = 18;
const done = new Set(['đã']);

/** "cuộc gặp sắp tới giữa A và B", "cuộc hội đàm tuần tới", "cuộc gặp giữa A và B sẽ là cơ hội" */
function ahead({ tokens, sentence, people }: SentenceView, { from, to }: TriggerChunk): boolean {
  const end = Math.min(to + farthestHope, sentence.last);
  return (
    comingPhrases.within(tokens, to, Math.min(to + 6, sentence.last)) ||
    // "cuộc gặp giữa A và B sắp tới"
    people.some(
      ({ mention }) =>
        mention.from >= to &&
        mention.to <= end &&
        comingPhrases.longest(tokens, mention.to) !== null,
    ) ||
    willBe.within(tokens, to, end) ||
    (!settings.has(tokens[from - 1]?.low ?? '') &&
      mayBe.within(tokens, to, end) &&
      !hasWord(tokens, to, end, done))
  );
}
/** Names, posts, hours in two time zones and the place may stand between. */
const farthestHope = 45;
/** Before what people did something at, before or after. */
const settings = new Set([...scenes, 'trước', 'khi', 'qua', 'có']);

/** "A gặp B vào ngày 12/6 tới", not "A đã gặp B, nhất trí họp vào tháng 5 tới". */
const isOfComingDay = (view: SentenceView, { from, to }: TriggerChunk): boolean =>
  !isToldAsDone(view, from) &&
  view.dates.some(
    (date) =>
      date.from >= to &&
      date.from - to <= comingReach &&
      date.value.relative === null &&
      view.tokens[date.to]?.low === 'tới' &&
      !view.tokens[date.to + 1]?.cap,
  );
const comingReach = 25;

/**
 * "Khi gặp B, A sẽ nêu vấn đề", "A sẽ nêu vấn đề khi gặp B"; "…, sau các cuộc gặp B, A sẽ bay tới C"; "khi A tới
 * C gặp B, hai bên có thể sẽ bàn …".
 */
const isWhatFollows = (view: SentenceView, chunk: TriggerChunk): boolean =>
  isSceneOfWill(view, chunk) || isClauseOfWill(view, chunk);

function isSceneOfWill({ tokens, sentence }: SentenceView, { from, trigger }: TriggerChunk) {
  const first = openingOf(tokens, sentence.first, from);
  return (
    ((!trigger.noun && tokens[from - 1]?.low === 'khi') || tokens[first]?.low === 'sau') &&
    hasWord(tokens, first, sentence.last, future) &&
    !hasWord(tokens, first, sentence.last, done) &&
    !hasWord(tokens, first, sentence.last, speech)
  );
}
/** Where a clause begins that opens with "sau": behind a comma, or the sentence; else the sentence. */
function openingOf(tokens: readonly Token[], first: number, at: number): number {
  for (let i = at - 1; i >= Math.max(first, at - openingReach); i--)
    if (tokens[i]?.low === 'sau' && (i === first || tokens[i - 1]?.text === ',')) return i;
  return first;
}
const future = new Set(['sẽ']);
const openingReach = 8;

function isClauseOfWill({ tokens, sentence }: SentenceView, { from, to, trigger }: TriggerChunk) {
  if (trigger.noun || !hasWord(tokens, Math.max(sentence.first, from - clauseReach), from, when))
    return false;
  const end = Math.min(sentence.last, to + farthestWill);
  let will = to;
  while (will < end && !future.has(tokens[will]?.low ?? '')) will++;
  return (
    will < end &&
    hasWord(tokens, to, will, comma) &&
    !hasWord(tokens, from - clauseReach, will, done) &&
    !hasWord(tokens, to, will, speech)
  );
}
const farthestWill = 60;
const when = new Set(['khi']);
const comma = new Set([',']);
const clauseReach = 14;

/**
 * "A đến B để gặp C", first of all, or "sẽ có mặt ở B để gặp C"; not "A từng đến B để gặp C", nor "A đến để
 * chào B".
 */
const isPurpose = (
  view: SentenceView,
  { from, trigger: { roles } }: TriggerChunk,
  start: number,
): boolean =>
  (view.index <= opening || hasWord(view.tokens, start, from, future)) &&
  (roles === 'peers' || roles === 'host') &&
  view.tokens[from - 1]?.low === 'để' &&
  !isToldAsDone(view, from);
/** Sentences that tell what an article is about. */
const opening = 2;

/** "công bố thời điểm A và B gặp nhau", "ấn định ngày A gặp B"; not "vào thời điểm A gặp B" */
const isOfSetTime = ({ tokens, sentence, people }: SentenceView, { from }: TriggerChunk): boolean =>
  people.some(
    ({ mention }) =>
      mention.to <= from &&
      mention.from > sentence.first &&
      setTimes.longest(tokens, mention.from - 3, mention.from)?.to === mention.from &&
      !hasWord(tokens, mention.to, from, done),
  );
const setTimes = phraseSet(
  'bố thời điểm | báo thời điểm | định thời điểm | về thời điểm | bố địa điểm | về địa điểm | lộ thời điểm | chốt thời điểm | bố lịch trình',
);

/** "A sẽ là lãnh đạo đầu tiên hội đàm với B" */
const isFirstToCome = ({ tokens }: SentenceView, { from }: TriggerChunk, scope: number): boolean =>
  tokens[from - 1]?.low === 'tiên' && hasWord(tokens, scope, from, future);

/** "A có thể trao đổi với B trong cuộc hội đàm tuần này"; not "A nói sẽ hợp tác trong cuộc gặp B". */
const isSceneToCome = ({ tokens }: SentenceView, { from }: TriggerChunk, start: number): boolean =>
  (hasWord(tokens, start, from, future) || hasPhrase(tokens, start, from, ['có', 'thể'])) &&
  !hasWord(tokens, start, from, done) &&
  !tokens
    .slice(start, from)
    .some(({ low }, i, span) => speech.has(low) && span[i - 1]?.low !== 'vấn');

/** "Dự kiến hôm nay, A hội đàm với B", "Theo chương trình, A hội kiến B", "Hồi tháng trước, A gặp B". */
const opensWith = ({ tokens, sentence }: SentenceView, openers: Phrases<true>): boolean =>
  openers.longest(tokens, sentence.first) !== null;

/** "A - người từng hai lần đến Việt Nam - đã …": where the aside between two dashes ends. */
function behindAside(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--)
    if (tokens[i]?.text === '-' && tokens[i + 1]?.low === 'đã') return i;
  return from;
}

const behindComma = (tokens: readonly Token[], from: number, to: number): number => {
  let at = to;
  while (at > from && tokens[at - 1]?.text !== ',') at--;
  return at;
};

/** "Nếu A gặp B, …": the condition stands before the subject. */
const isConditional = (tokens: readonly Token[], from: number, to: number): boolean =>
  hasWord(tokens, Math.max(from, to - conditionReach), to, conditions);
const conditions = new Set(['nếu']);
const conditionReach = 12;

/** "chưa có kế hoạch nào về việc A gặp B", "khả năng A gặp B"; not "về việc A đã gặp B". */
const isSpokenOf = (
  tokens: readonly Token[],
  { left: [subject] }: FoundSides,
  { from }: TriggerChunk,
): boolean =>
  subject !== undefined &&
  spokenOf.within(tokens, subject.mention.from - 2, subject.mention.from) &&
  !hasWord(tokens, subject.mention.to, from, done);

/** "Việc A và B cùng chủ trì giao lưu cho thấy …": what is judged, held or to come; not "Việc A đã gặp B". */
const isTopic = ({ tokens, sentence, people }: SentenceView, { from, trigger }: TriggerChunk) =>
  !trigger.noun &&
  tokens[sentence.first]?.low === 'việc' &&
  people.some(
    ({ mention }) =>
      mention.from === sentence.first + 1 &&
      mention.to <= from &&
      !hasWord(tokens, mention.to, from, done),
  );

/** Whether a phrase dates back what a trigger tells, before a comma or dash that no name follows or the next event. */
function datesBack(view: SentenceView, { to }: TriggerChunk, phrases: Phrases<true>): boolean {
  const { tokens, sentence, chunks } = view;
  const farthest = Math.min(sentence.last, to + farthestMonth);
  if (!phrases.within(tokens, to, farthest)) return false;
  const next = chunks.find((c) => c.kind === 'trigger' && c.from >= to)?.from ?? farthest;
  let end = to;
  const pauses = (at: number) => signs.has(tokens[at]?.text ?? '') && !tokens[at + 1]?.cap;
  while (end < Math.min(next, farthest) && !pauses(end)) end++;
  return phrases.within(tokens, to, end);
}
const signs = new Set([',', '-', '–']);
const farthestMonth = 40;

/** "cuộc gặp với B ở Hamburg hồi tháng 7", "khi gặp B đầu tháng này": what stands behind dates it back. */
function isOfBefore(view: SentenceView, chunk: TriggerChunk): boolean {
  const { tokens, sentence } = view;
  const { from, to, trigger } = chunk;
  if (!trigger.noun && tokens[from - 1]?.low !== 'khi') return false;
  const near = Math.min(to + nearPast, sentence.last);
  return (
    pastBehind.within(tokens, to, near) || (trigger.noun && datesBack(view, chunk, pastBehind))
  );
}

/** A candidate of a trigger, and whether it is told as held, to come, wished or long past. */
export function frame(view: SentenceView, chunk: TriggerChunk, sides: FoundSides): Candidate {
  const { tokens } = view;
  const [from] = clause(tokens, chunk.from, view);
  const scope = Math.max(from, sides.leftEnd);
  const isScene = chunk.trigger.noun && scenes.has(tokens[chunk.from - 1]?.low ?? '');
  const wishes = isScene ? hopePhrases : wishPhrases;
  const expectation = expectationOf(tokens, scope, chunk.from, wishes);
  const planned =
    sides.ahead === true ||
    // "đề cập các vấn đề trước cuộc gặp giữa A và B"
    (sides.together.length > 0 &&
      tokens[chunk.from - 1]?.low === 'trước' &&
      chunk.trigger.noun &&
      !isBeforeTalks(view, chunk)) ||
    opensWith(view, programmes) ||
    (chunk.trigger.noun && ahead(view, chunk)) ||
    isOfComingDay(view, chunk) ||
    isWhatFollows(view, chunk) ||
    isPurpose(view, chunk, from) ||
    isFirstToCome(view, chunk, scope) ||
    isOfSetTime(view, chunk) ||
    (isScene && isSceneToCome(view, chunk, from)) ||
    expectation === 'announced';
  const end = Math.min(chunk.to + 20, view.sentence.last);
  const off = calledOff.within(tokens, chunk.to, end);
  const conditional =
    (!chunk.trigger.noun && isConditional(tokens, from, chunk.from)) ||
    isTopic(view, chunk) ||
    isSpokenOf(tokens, sides, chunk);
  const wished =
    off || conditional || (!planned && expectation === 'wished' && !isDone(tokens, scope, chunk));
  const reported =
    isRetold(view, chunk) || (sides.leftEnd > from && isReported(view, chunk, sides.leftEnd));
  const near = Math.max(from, chunk.from - 14);
  const before = (phrases: Phrases<true>) =>
    phrases.within(tokens, behindAside(tokens, near, chunk.from), chunk.to);
  const past =
    sides.outcome === true ||
    reported ||
    (!planned &&
      !wished &&
      (opensWith(view, pastOpeners) ||
        opensWith(view, reportOpeners) ||
        isLeftBehind(view, chunk.from) ||
        datesBack(view, chunk, monthsBehind) ||
        before(pastPhrases) ||
        beforehand.within(tokens, behindComma(tokens, near, chunk.from), chunk.from) ||
        (!scenes.has(tokens[chunk.from - 1]?.low ?? '') && before(recalls)) ||
        (view.index > leadLength && before(duringVisit)) ||
        isOfBefore(view, chunk)));
  const { roles, name, kind } = chunk.trigger;
  const how = sides.outcome ? outcome : sides.passive ? ' (passive)' : '';
  return {
    ...blank(`${roles}: ${name}${how}`, view),
    at: chunk.from,
    kind,
    planned,
    wished,
    past,
  };
}
