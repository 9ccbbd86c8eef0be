import type { Token } from '../../document.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import { speech } from '../telling/cues.ts';
import { isAbsent } from '../who/absent.ts';
import { hasWord, type Group, type SentenceView } from '../view.ts';

/** How far before the verb its subject may stand, and behind the name "của A". */
const reach = 25;

/** What a journey begins with. */
export const setsOut = phraseSet(
  'lên đường | khởi hành | bắt đầu chuyến | bắt đầu chương trình | rời hà nội',
);

/** "phát biểu tại | Hội nghị …", "tại | Hội nghị …, A phát biểu", "phát biểu khai mạc | Hội nghị …". */
export const isSpokenAt = ({ tokens, sentence }: SentenceView, at: number): boolean =>
  tokens[at - 1]?.low === 'tại'
    ? speeches.within(tokens, sentence.first, sentence.last)
    : opening.longest(tokens, at - 2) !== null && speeches.within(tokens, sentence.first, at);
const speeches = phraseSet('phát biểu');
const opening = phraseSet('khai mạc');

/** "A tại | Hội nghị cấp cao B ngày 6/9.": who is shown there, of whom nothing else is told. */
export const shownAt = (
  { tokens, sentence, chunks }: SentenceView,
  groups: readonly Group[],
  at: number,
): Group | undefined =>
  tokens[at - 1]?.low === 'tại' && !chunks.some(({ kind, from }) => kind === 'trigger' && from > at)
    ? groups.find(({ from, to }) => from === sentence.first && to === at - 1)
    : undefined;

/** "A dự | Hội nghị", "A kết thúc chuyến thăm C và dự | Hội nghị" of a headline: not on his way there, nor met at it. */
export const isHeadline = ({ tokens, sentence, chunks }: SentenceView, at: number): boolean =>
  sentence.zone === 'title' &&
  !hasWord(tokens, sentence.first, at, beside) &&
  !chunks.some((c) => c.kind === 'trigger' && c.to < at && c.trigger.roles !== 'visit');
const beside = new Set(
  'nhân khi lề khuôn dịp sẽ sắp bắt đến tới lên rời sang trước việc mời muốn để có'.split(' '),
);

/** Who speaks at it: the subject close before the speech. */
export function speaking(
  { tokens, sentence }: SentenceView,
  groups: readonly Group[],
  at: number,
): Group | undefined {
  const isBefore = (g: Group) => speeches.within(tokens, g.to, Math.min(g.to + 8, sentence.last));
  const before = groups.findLast((g) => g.to <= at && at - g.to <= reach && isBefore(g));
  return before ?? groups.find((g) => g.from > at && g.before === ',' && isBefore(g));
}

/** Who attends: the subject before the verb, unless somebody invites him, or "của A" behind the name. */
export function attending(
  view: SentenceView,
  groups: readonly Group[],
  at: number,
): Group | undefined {
  const { tokens, sentence } = view;
  const subject = groups.findLast(
    (g) => g.to <= at && !isThanked(view, g, at) && !isInviter(view, g, at),
  );
  // "nói về kết quả chuyến công tác dự Hội nghị G20 của A"
  const isOfTrip = tokens.slice(Math.max(sentence.first, at - tripName), at).some(isTrip);
  const isFar =
    subject !== undefined &&
    (joinsVisit(view, subject.to, at) || setsOut.within(tokens, subject.to, at));
  const near = isFar ? reachOverVisit : reach;
  if (subject && at - subject.to <= near && !isOfTrip)
    return subject.before !== 'mời' &&
      invites(tokens, Math.max(sentence.first, subject.from - 2), at)
      ? undefined
      : subject;
  const owner = groups.find(
    (g) =>
      g.before === 'của' &&
      g.from >= at &&
      g.from - at <= reach &&
      // "theo lời mời của B"
      !isAbsent(tokens, g.from),
  );
  // "A kết thúc chuyến tham dự Hội nghị C"
  if (subject && at - subject.to <= near && !owner && takesTrip(view, subject, at)) return subject;
  // "Nhân chuyến thăm B và dự Hội nghị C, chiều 6/6, A …", "Tới B dự Hội nghị C, A đã gặp …"
  const behind =
    subject === undefined ? groups.find((g) => g.from > at && actsBehind(view, g)) : undefined;
  const who = owner ?? behind;
  return who && !isAbsent(tokens, who.from)
    ? { ...who, members: who.members.slice(0, 1), ...(who === behind && { before: ',' }) }
    : undefined;
}

/** "A sẽ thăm C theo lời mời của B và | dự Hội nghị": A attends, whoever invited. */
const isInviter = ({ tokens }: SentenceView, { from, to }: Group, at: number): boolean =>
  tokens[from - 1]?.low === 'của' &&
  tokens[from - 2]?.low === 'mời' &&
  tokens[from - 3]?.low === 'lời' &&
  hasWord(tokens, to, at, also);
const also = new Set(['và', ';']);

/** "A sẽ thăm C | theo lời mời của B và dự": what is said up to here is said of A. */
export function beforeInvitation(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (invitations.longest(tokens, at)) return at;
  return to;
}
const invitations = phraseSet('theo lời mời của | nhận lời mời của');

/** "A mời B dự", "A chúc B dự"; not "theo lời mời". */
const invites = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ low }, i) => inviting.has(low) && tokens[from + i - 1]?.low !== 'lời');

/** "A kết thúc chuyến", not "A đánh giá chuyến", "của A": who travels himself. */
const takesTrip = ({ tokens }: SentenceView, { before, to }: Group, at: number): boolean =>
  before !== 'của' && !hasWord(tokens, to, at, speech);

/** "cảm ơn B đã tiếp; vinh dự | dự": B does something else; not "cảm ơn B đã | dự". */
const isThanked = ({ tokens }: SentenceView, { before, to }: Group, at: number): boolean =>
  before === 'ơn' && hasWord(tokens, to, at, ends);
const ends = new Set([',', ';']);

/** Whether a clause begins with these people, as its subject. */
const actsBehind = (
  { tokens, sentence, chunks, dates }: SentenceView,
  { from, to, before }: Group,
): boolean =>
  // "…, ngày 12/5 A đã gặp"
  (before === ',' || dates.some((d) => d.to === from && tokens[d.from - 1]?.text === ',')) &&
  (openings.has(tokens[sentence.first]?.low ?? '') ||
    acting.has(tokens[to]?.low ?? '') ||
    chunks.some((chunk) => chunk.kind === 'trigger' && chunk.from === to));
const openings = new Set(['nhân', 'trong']);
const acting = new Set('đã sẽ đang có vừa cũng đến tới phát đi'.split(' '));

/** "A rời Hà Nội, lên đường thăm B và | dự Hội nghị C": the visit of A goes between. */
const joinsVisit = ({ tokens, chunks }: SentenceView, from: number, at: number): boolean =>
  (tokens[at - 2]?.low === 'và' ||
    (tokens[at - 2]?.low === 'tham' && tokens[at - 3]?.low === 'và')) &&
  chunks.some(
    (c) => c.kind === 'trigger' && c.trigger.roles === 'visit' && c.from >= from && c.to < at,
  );
const reachOverVisit = 45;
const tripName = 8;
const isTrip = ({ low }: { low: string }): boolean => low === 'chuyến';
const inviting = new Set(['mời', 'giúp', 'ủng', 'chúc']);
