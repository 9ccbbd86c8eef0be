import type { Token } from '../../document.ts';
import { phraseSet, type Phrases } from '../../recognise/phrases.ts';
import { comingPhrases, mayBe, programmes, speech, willBe } from './cues.ts';
import { scenes } from './setting.ts';
import { isToldAsDone } from './trip.ts';
import { hasPhrase, hasWord, type SentenceView, type TriggerChunk } from '../view.ts';

/** Tells what goes before it as done. */
export const done: ReadonlySet<string> = new Set(['đã']);

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
  const isScene =
    (!trigger.noun && tokens[from - 1]?.low === 'khi') || tokens[first]?.low === 'sau';
  if (!isScene || hasWord(tokens, first, sentence.last, done)) return false;
  const will = tokens.slice(first, sentence.last).findIndex(({ low }) => future.has(low));
  return will >= 0 && !hasWord(tokens, first, Math.max(first + will, from), speech);
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
  setTimes.within(tokens, Math.max(sentence.first, from - farthestSetTime), from) &&
  people.some(
    ({ mention }) =>
      mention.to <= from &&
      mention.from > sentence.first &&
      setTimes.longest(tokens, mention.from - 3, mention.from)?.to === mention.from &&
      !hasWord(tokens, mention.to, from, done),
  );
const farthestSetTime = 40;
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
export const opensWith = ({ tokens, sentence }: SentenceView, openers: Phrases<true>): boolean =>
  openers.longest(tokens, sentence.first) !== null;

/**
 * Whether the words around a trigger tell its meeting as still to come. `from`: where its clause begins; `scope`:
 * where its subject ends; `isScene`: it is what something is said at.
 */
export const isToCome = (
  view: SentenceView,
  chunk: TriggerChunk,
  { from, scope, isScene }: { from: number; scope: number; isScene: boolean },
): boolean =>
  opensWith(view, programmes) ||
  (chunk.trigger.noun && ahead(view, chunk)) ||
  isOfComingDay(view, chunk) ||
  isWhatFollows(view, chunk) ||
  isPurpose(view, chunk, from) ||
  isFirstToCome(view, chunk, scope) ||
  isOfSetTime(view, chunk) ||
  (isScene && isSceneToCome(view, chunk, from));
