import { phraseSet } from '../../recognise/phrases.ts';
import type { DateValue, Token } from '../../document.ts';
import type { ArticlePerson, ResolvedMention } from '../../resolve/people/article-person.ts';
import { isAbsent } from '../who/absent.ts';
import { recalls, speech } from '../telling/cues.ts';
import { destinationsOf, onlyOther } from './destinations.ts';
import {
  groupPeople,
  hasWord,
  leadLength,
  type Group,
  type SentenceView,
  type TriggerChunk,
} from '../view.ts';

/** "chuyến công tác dự Hội nghị … tại A và thăm B của C" */
const ownerReach = 26;
/** Words that tell that a visit begins or ends. */
export const reporting = phraseSet(
  'bắt đầu | kết thúc | rời | lên đường | khởi hành | khép lại | mở đầu chuyến | khởi đầu chuyến | hoàn thành chuyến | ' +
    'hoàn thành tốt đẹp chuyến',
);

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

/**
 * "Trong chuyến thăm B từ ngày 18 đến 20/9, A …", "Tháng 11/2007, trong chuyến thăm B, A …": of the subject
 * behind the comma, where the visit has a date of its own.
 */
function subjectBehind(
  view: SentenceView,
  chunk: TriggerChunk,
  people: readonly ArticlePerson[],
): ResolvedMention[] | null {
  const { tokens, sentence } = view;
  if (!isSetting(view, chunk)) return null;
  const subject = view.people.find(({ mention }) => mention.from >= chunk.to);
  const comma = (subject?.mention.from ?? 0) - 1;
  if (!subject || subject.person === null || tokens[comma]?.text !== ',') return null;
  const country = people[subject.person]?.country ?? null;
  if (country === null) return null;
  const isThere =
    destinationsOf(view, chunk, country).length > 0 || onlyOther(view, people, country) !== null;
  if (!isThere) return null;
  // "Trong chuyến thăm B, chiều 8/10, A …": the day of what A did there
  const first = tokens.findIndex(({ text }, i) => i >= chunk.to && text === ',');
  const isDated = view.dates.some(
    ({ from, to, value }) =>
      (from >= chunk.to && to <= first && value.relative === null) ||
      // "Trong thời gian thăm B, từ ngày 4 đến 6/6, A …"
      (from > first && to <= subject.mention.from && value.until !== null) ||
      (to < chunk.from && from - sentence.first <= 1 && isOfPast(view, value)),
  );
  // "Mở đầu các hoạt động trong chuyến thăm B, chiều 8/10, A …"
  const isReported = reporting.within(tokens, sentence.first, chunk.from);
  return isDated || isReported ? [subject] : null;
}
const settings = new Set(['trong', 'nhân', 'khổ', 'dịp']);
const spans = new Set(['gian', 'trình']);

/** "trong chuyến thăm", "trong thời gian thăm", "khi đến thăm": where somebody did something. */
const isSetting = ({ tokens }: SentenceView, { from, trigger }: TriggerChunk): boolean =>
  trigger.noun
    ? settings.has(tokens[from - 1]?.low ?? '')
    : tokens[from - 1]?.low === 'khi' ||
      (spans.has(tokens[from - 1]?.low ?? '') && settings.has(tokens[from - 3]?.low ?? ''));

/** "Tháng 11/2007, trong chuyến thăm …", behind the lead also "Ngày 5-3-2007, …": a visit that was. */
const isOfPast = ({ index }: SentenceView, { year, day, relative }: DateValue): boolean =>
  year !== null && relative === null && (day === null || index > leadLength);

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
  if (owner && (chunk.trigger.noun || isPartOfTrip(view, chunk))) return owner.members.slice(0, 1);
  // "A khẳng định chuyến thăm góp phần …", "A đánh giá cao chuyến thăm": not of who says so
  // but "A nhắc lại chuyến thăm B", "A mong đợi chuyến thăm B" is of who recalls or awaits it
  if (
    chunk.trigger.noun &&
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
  const isSubject = (g: Group) => !oblique.has(g.before) || isGuestThere(view, g, chunk);
  // "A gặp B khi có chuyến thăm C", where B is of C: not B
  const isHost = ({ members: [first] }: Group) => {
    const country = people[first?.person ?? -1]?.country;
    return !!country && destinationsOf(view, chunk, '')[0] === country;
  };
  const others = chunk.trigger.noun ? behind.filter((g) => !isHost(g)) : behind;
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
const joints = new Set(['trong', 'nhân', 'dịp', 'khi', 'đang']);

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
