import { phraseSet } from '../../recognise/phrases.ts';
import type { Token } from '../../document.ts';
import type { ArticlePerson, ResolvedMention } from '../../resolve/people/article-person.ts';
import { isAbsent } from '../who/absent.ts';
import { recalls, speech } from '../telling/cues.ts';
import { destinationsOf } from './destinations.ts';
import { reporting, subjectBehind } from './visit-settings.ts';
import { groupPeople, hasWord, type Group, type SentenceView, type TriggerChunk } from '../view.ts';

/** "chuyến công tác dự Hội nghị … tại A và thăm B của C" */
const ownerReach = 26;
/** Who pays a visit, as its sentence tells: its owner, its guest or its subject. */
export const visitorsOf = (
  view: SentenceView,
  chunk: TriggerChunk,
  people: readonly ArticlePerson[],
): ResolvedMention[] =>
  guestOf(view, chunk, people) ??
  subjectBehind(view, chunk, people) ??
  subjectOf(view, chunk, people);

/**
 * "A hội đàm với B nhân chuyến thăm tới Việt Nam": not A of Viet Nam visits it, but B; "A gặp thị trưởng
 * B, kết thúc chuyến thăm C": not B of C.
 */
function guestOf(
  view: SentenceView,
  chunk: TriggerChunk,
  people: readonly ArticlePerson[],
): ResolvedMention[] | null {
  const { tokens } = view;
  const isOccasion =
    occasions.has(tokens[chunk.from - 1]?.low ?? '') ||
    reporting.within(tokens, chunk.from - 4, chunk.from);
  if (!chunk.trigger.noun || !isOccasion) return null;
  const [destination] = destinationsOf(view, chunk, '');
  const before = view.people.filter(
    (m) => m.person !== null && m.mention.to <= chunk.from && !m.mention.honorific?.spouse,
  );
  const country = (m: ResolvedMention) => people[m.person ?? -1]?.country ?? null;
  if (!before.some((m) => country(m) === destination)) return null;
  const guest = before.findLast((m) => country(m) !== null && country(m) !== destination);
  return guest ? [guest] : null;
}
const occasions = new Set(['nhân', 'trong', 'dịp']);

/** Words before people who are no subject: "sau cuộc gặp với A và thăm …". */
export const oblique = new Set(['của', 'với', 'cùng', 'tới', 'đến', 'cho']);

function subjectOf(
  view: SentenceView,
  chunk: TriggerChunk,
  people: readonly ArticlePerson[],
): ResolvedMention[] {
  const groups = groupPeople(view);
  const { tokens } = view;
  const owner = groups.find(
    (g) =>
      g.from >= chunk.to &&
      g.from - chunk.to <= ownerReach &&
      g.before === 'của' &&
      !isAbsent(tokens, g.from),
  );
  if (owner && (chunk.trigger.noun || isPartOfTrip(view, chunk)))
    return ownersOf(owner, view, chunk, people);
  // "A khẳng định chuyến thăm góp phần …", "A đánh giá cao chuyến thăm": not of who says so
  // but "A nhắc lại chuyến thăm B", "A mong đợi chuyến thăm B" is of who recalls or awaits it
  // and "A phát biểu trong chuyến thăm B" of who speaks there
  if (
    chunk.trigger.noun &&
    !occasions.has(tokens[chunk.from - 1]?.low ?? '') &&
    hasWord(tokens, chunk.from - 3, chunk.from, speech) &&
    !recalls.within(tokens, chunk.from - 2, chunk.from) &&
    !awaits.within(tokens, chunk.from - 2, chunk.from)
  )
    return [];
  const behind = groups.filter(
    (g) =>
      g.to <= chunk.from &&
      chunk.from - g.to <= 45 &&
      (!isAbsent(tokens, g.from) || isGuestThere(view, g, chunk)),
  );
  const isSubject = (g: Group) =>
    !oblique.has(g.before) || isGuestThere(view, g, chunk) || isWho(view, g, chunk);
  // "A gặp B khi có chuyến thăm C", where B is of C: not B
  const isHost = ({ members: [first] }: Group) => {
    const country = people[first?.person ?? -1]?.country ?? first?.mention.country;
    return !!country && destinationsOf(view, chunk, '')[0] === country;
  };
  const others = behind.filter((g) => !isHost(g));
  // "chuyến thăm B thứ hai của A, tiếp nối chuyến đi hồi tháng 1"
  const paid = isAfter(tokens, chunk.from)
    ? groups.findLast((g) => g.before === 'của' && g.to <= chunk.from && isOwner(view, g))
    : undefined;
  if (chunk.trigger.noun && paid) return paid.members.slice(0, 1);
  const subject = goesOn(view, chunk) ? others.find(isSubject) : others.findLast(isSubject);
  const members = (subject?.members ?? []).filter((m) => !m.mention.honorific?.spouse);
  // "A và B đều có chuyến thăm C": one of each
  const areEach = subject && hasWord(tokens, subject.to, chunk.from, each);
  return members.slice(0, areEach ? members.length : 1);
}
const each = new Set(['đều']);

/** "các chuyến thăm của A và B", "chuyến thăm của A và B", of two countries: one of each, not where each has his own year. */
function ownersOf(
  { members }: Group,
  view: SentenceView,
  chunk: TriggerChunk,
  people: readonly ArticlePerson[],
): ResolvedMention[] {
  const { tokens, dates } = view;
  const [first, second, ...more] = members;
  const country = (m: ResolvedMention | undefined) => people[m?.person ?? -1]?.country ?? null;
  if (!first || !second || more.length > 0) return members.slice(0, 1);
  const [destination] = destinationsOf(view, chunk, '');
  const areMany = plural.has(tokens[chunk.from - 1]?.low ?? '');
  const isOwn =
    tokens[second.mention.from - 1]?.low === 'và' &&
    second.mention.name !== null &&
    !second.mention.honorific?.spouse &&
    country(second) !== null &&
    country(second) !== destination &&
    (areMany || country(second) !== country(first)) &&
    dates.filter(({ from }) => from >= chunk.to).length <= 1;
  return isOwn ? [first, second] : [first];
}
const plural = new Set(['các', 'hai', 'những', 'ba']);

/** "chuyến thăm B của A": of whom a visit is told. */
const isOwner = ({ chunks }: SentenceView, { from }: Group): boolean =>
  chunks.some(
    (c) =>
      c.kind === 'trigger' &&
      c.trigger.roles === 'visit' &&
      c.trigger.noun &&
      c.to <= from &&
      from - c.to <= ownerReach,
  );

/** "sau chuyến thăm", "kể từ các chuyến thăm": whether the visit told at token `at` follows another one. */
export function isAfter(tokens: readonly Token[], at: number): boolean {
  const end = tokens[at - 1]?.low === 'các' ? at - 1 : at;
  return following.within(tokens, end - 2, end);
}
const following = phraseSet('sau | kể từ | tiếp nối | nối tiếp | tiếp sau | tiếp theo');
export const awaits = phraseSet('mong đợi | mong chờ | trông đợi | chờ đợi');

/** "lời của A trong chuyến thăm B tháng 1/2017", with nothing between: A is the visitor. */
const isGuestThere = (
  { tokens, dates }: SentenceView,
  { before, to }: Group,
  chunk: TriggerChunk,
): boolean =>
  before === 'của' &&
  to < chunk.from &&
  tokens.slice(to, chunk.from).every(({ low }) => joints.has(low)) &&
  dates.some(({ from }) => from >= chunk.to);
const joints = new Set(['trong', 'nhân', 'dịp', 'khi', 'đang', ',']);

/** "tới Tổng thống A, người sẽ công du B" */
const isWho = ({ tokens }: SentenceView, { to }: Group, { from }: TriggerChunk): boolean =>
  tokens[to]?.text === ',' && tokens[to + 1]?.low === 'người' && from - to <= longestWho;
const longestWho = 5;

/** "A gặp B, mở đầu chuyến thăm": behind a comma, of who did what stands before it. */
function goesOn({ tokens, chunks }: SentenceView, { from, to }: TriggerChunk): boolean {
  const near = [1, 2, 3, 4].find((back) => tokens[from - back]?.text === ',');
  if (near === undefined) return false;
  const comma = from - near;
  return (
    reporting.longest(tokens, comma + 1, to) !== null &&
    chunks.some((c) => c.kind === 'trigger' && c.trigger.roles !== 'visit' && c.to <= comma)
  );
}

/** "chuyến công tác dự Hội nghị … và thăm B của C": the verb belongs to a noun that has an owner. */
const isPartOfTrip = ({ chunks }: SentenceView, { from }: TriggerChunk): boolean =>
  chunks.some(
    (other) =>
      other.kind === 'trigger' &&
      other.trigger.roles === 'visit' &&
      other.trigger.noun &&
      other.to <= from &&
      from - other.to <= ownerReach,
  );
