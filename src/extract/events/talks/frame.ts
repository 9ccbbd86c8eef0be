import type { Token } from '../../document.ts';
import { phraseSet, type Phrases } from '../../recognise/phrases.ts';
import { outcome, type Candidate } from '../candidate.ts';
import {
  beforehand,
  calledOff,
  duringVisit,
  firstTime,
  hopePhrases,
  monthsBehind,
  pastBehind,
  pastOpeners,
  pastPhrases,
  recalls,
  reportOpeners,
  speech,
  spokenOf,
  wishPhrases,
} from '../telling/cues.ts';
import { expectationOf } from '../telling/expectation.ts';
import { blank } from './from-lists.ts';
import { clause, isBeforeTalks, isSession } from '../who/find-sides.ts';
import { scenes, type FoundSides } from '../telling/setting.ts';
import { done, isToCome, opensWith } from '../telling/to-come.ts';
import { isLeftBehind } from '../telling/trip.ts';
import { hasWord, leadLength, type SentenceView, type TriggerChunk } from '../view.ts';

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
      ({ low }, i, span) =>
        speech.has(low) &&
        !(low === 'phát' && span[i + 1]?.low === 'biểu') &&
        saysWith.get(low)?.has(span[i + 1]?.low ?? '') !== false,
    );
}
/** "đồng ý", not "đồng cấp", "đồng chí"; "thông báo", not "giao thông". */
const saysWith = new Map([
  ['đồng', new Set(['ý', 'tình', 'thuận'])],
  ['thông', new Set(['báo', 'tin', 'cáo'])],
  ['giới', new Set(['thiệu'])],
]);

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

/** "Nếu A gặp B, …", "Chưa rõ liệu A có gặp B": the condition or the doubt stands before the subject. */
const isConditional = (tokens: readonly Token[], from: number, to: number): boolean =>
  conditions.within(tokens, Math.max(from, to - conditionReach), to);
const conditions = phraseSet('nếu | rõ liệu | biết liệu | hỏi liệu | đoán liệu | , liệu');
const conditionReach = 14;

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

/** "đã ba lần hội đàm với B", "bốn lần gặp", "gặp nhau hai lần": not the talks of the news. */
const manyTimes = phraseSet(
  'hai lần | ba lần | bốn lần | nhiều lần | vài lần | mấy lần | 2 lần | 3 lần | 4 lần',
);

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
    isToCome(view, chunk, { from, scope, isScene }) ||
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
        (chunk.trigger.roles !== 'talk' &&
          (manyTimes.within(tokens, chunk.from - 2, chunk.from + 1) ||
            manyTimes.longest(tokens, chunk.to) !== null)) ||
        beforehand.within(tokens, behindComma(tokens, near, chunk.from), chunk.from) ||
        (!scenes.has(tokens[chunk.from - 1]?.low ?? '') && before(recalls)) ||
        (view.index > leadLength &&
          (before(duringVisit) || firstTime.longest(tokens, chunk.to) !== null)) ||
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
