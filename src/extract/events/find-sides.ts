import type { Token } from '../document.ts';
import type { ArticlePerson, ResolvedMention } from '../resolve/people/resolve-people.ts';
import { collective, isOfPeople } from './collective.ts';
import { speech } from './cues.ts';
import { indexes, sideOf, sidesOf } from './sides.ts';
import { hasWord, type Group, type SentenceView, type TriggerChunk } from './view.ts';

/** The pair that "hai bên", "hai Thủ tướng" stand for. */
export interface Focus {
  people: readonly number[];
  /** They met in an event told before; else they were only named together. */
  met: boolean;
}

const maxObjectDistance = 40;
const objectBarrier = new Set([
  'để',
  'nhằm',
  'khi',
  'rằng',
  'nhưng',
  'trong',
  'sau',
  'trước',
  'vì',
  'về',
  'bên',
  'ngay',
  'nhân',
]);
const directly = new Set([
  'với',
  'cùng',
  'và',
  'giữa',
  'của',
  'thân',
  'mật',
  'ngài',
  'song',
  'phương',
  'đoàn',
  'do',
  'cấp',
  'cao',
  'đại',
  'biểu',
  'các',
  'ông',
  'bà',
]);

export interface FoundSides {
  left: ResolvedMention[];
  right: ResolvedMention[];
  /** People named together without direction, and the focus pair. */
  together: number[];
  leftEnd: number;
  passive: boolean;
}

/** Who met whom at a trigger: subject and object, or people named together; null if it says neither. */
export function findSides(
  view: SentenceView,
  chunk: TriggerChunk,
  groups: readonly Group[],
  consumed: ReadonlySet<ResolvedMention>,
  people: readonly ArticlePerson[],
  focus: Focus,
): FoundSides | null {
  const { tokens } = view;
  const [from, to] = clause(tokens, chunk.from, view);
  const inClause = groups.filter((g) => g.members.length > 0 && g.from >= from && g.to <= to);
  const lefts = inClause.filter((g) => g.to <= chunk.from).reverse();
  const rights = inClause.filter((g) => g.from >= chunk.to);
  const carried = groups.filter((g) => g.members.length > 0 && g.to <= from)[0];
  const result: FoundSides = { left: [], right: [], together: [], leftEnd: from, passive: false };

  const isNoun = chunk.trigger.noun || isSession(tokens, chunk);
  const mixed = (members: readonly ResolvedMention[]) => sidesOf(members, people).size > 1;
  if (chunk.trigger.roles === 'talk') {
    const pairOf = lefts[0];
    if (!pairOf || !mixed(pairOf.members) || hasWord(tokens, pairOf.to, chunk.from, speech))
      return null;
    return { ...result, together: indexes(pairOf.members), leftEnd: pairOf.to };
  }
  const object = rights.find((g) => isObject(tokens, chunk, g));
  const subject = lefts.find(
    (g) =>
      (g.before !== 'của' || (isNoun && chunk.from - g.to <= 2)) &&
      !g.members.every((m) => consumed.has(m)) &&
      (!isNoun || governs(tokens, g.to, chunk.from)),
  );

  if (subject && subject.before === 'được' && !object) {
    const guest = lefts.find((g) => g.to <= subject.from && g !== subject);
    if (guest)
      return {
        ...result,
        left: subject.members,
        right: guest.members,
        // "A muốn được B tiếp": the wish stands between
        leftEnd: Math.max(guest.to, subject.from - 4),
        passive: true,
      };
  }
  if (object) {
    const between = hasWord(tokens, chunk.to, object.from, new Set(['giữa']));
    const owned = isNoun && object.before === 'của';
    if ((between || owned) && mixed(object.members))
      return { ...result, together: indexes(withoutSubject(tokens, object)) };
    const second = rights[rights.indexOf(object) + 1];
    if (second && (second.before === 'với' || between) && second.from - object.to <= 3)
      return { ...result, left: object.members, right: second.members };
    // "A dự tiệc chiêu đãi do B chủ trì"
    if (subject && object.before === 'do' && chunk.trigger.kind === 'other')
      return { ...result, left: object.members, right: subject.members };
    if (subject)
      return { ...result, left: subject.members, right: object.members, leftEnd: subject.to };
    if (lefts.length > 0 && !isNoun) return null;
    // "Tiếp Tổng thư ký B, Thủ tướng A khẳng định": the subject stands behind the comma
    const split = carried ? null : splitAtComma(tokens, object);
    if (split) return { ...result, left: split.after, right: split.before };
    const after =
      subjectAfter(tokens, object, rights) ?? (lefts.length === 0 ? carried : undefined);
    return after ? { ...result, left: after.members, right: object.members } : null;
  }
  if (subject && mixed(subject.members))
    return { ...result, together: indexes(subject.members), leftEnd: subject.to };
  const acts = !isNoun || hasWord(tokens, chunk.from - 3, chunk.from, governing);
  if (acts && focus.people.length > 1 && collective(view, from, chunk.from))
    return { ...result, together: [...focus.people] };
  return isNoun ? setting(view, chunk, inClause, people, focus) : null;
}

/**
 * "Trong cuộc điện đàm ngày 26/3, A mời B …", "A nêu vấn đề với B trong cuộc gặp": the two people of
 * the sentence who belong to two sides; "cuộc gặp giữa hai nhà lãnh đạo": the pair named last.
 */
function setting(
  view: SentenceView,
  chunk: TriggerChunk,
  groups: readonly Group[],
  people: readonly ArticlePerson[],
  focus: Focus,
): FoundSides | null {
  const { tokens } = view;
  const opener = tokens[chunk.from - 1]?.low;
  const empty: FoundSides = {
    left: [],
    right: [],
    together: [],
    leftEnd: chunk.from,
    passive: false,
  };
  const near = tokens.slice(chunk.to, Math.min(chunk.to + 5, view.sentence.last));
  if (
    near.some((token, i) => token.low === 'hai' && isOfPeople(near[i + 1], near[i + 2])) &&
    near[0]?.low !== ','
  )
    return focus.people.length > 1 ? { ...empty, together: [...focus.people] } : null;
  if (opener !== 'trong' && opener !== 'tại' && opener !== 'sau') return null;
  const all = view.people.filter(
    (m) =>
      m.mention.from >= (groups[0]?.from ?? 0) && m.person !== null && !m.mention.honorific?.spouse,
  );
  const before = all.filter((m) => m.mention.to <= chunk.from);
  const known = all.every((m) => m.person !== null && focus.people.includes(m.person));
  const scope =
    before.length > 1 ? before : before.length === 0 && (!focus.met || known) ? all : [];
  const first = scope[0];
  const second = scope.find(
    (m) => first && sideOf(m, people) !== sideOf(first, people) && !spokenOf(tokens, m),
  );
  return first && second ? { ...empty, together: indexes([first, second]) } : null;
}

/** "cuộc hội đàm giữa A với B, C bày tỏ": who speaks behind the comma is a subject of his own. */
function withoutSubject(tokens: readonly Token[], { members, to }: Group): ResolvedMention[] {
  const last = members.at(-1);
  const speaks = speech.has(tokens[to]?.low ?? '') || tokens[to]?.low === 'đã';
  return members.length > 2 && speaks && tokens[(last?.mention.from ?? 0) - 1]?.text === ','
    ? members.slice(0, -1)
    : members;
}

/** Genitives and senders are no partners, even where nobody else is named. */
const spokenOf = (tokens: readonly Token[], m: ResolvedMention): boolean =>
  tokens[m.mention.from - 1]?.low === 'của';

/** "…, B, A" read as one list: before the last comma the object, behind it the subject. */
function splitAtComma(
  tokens: readonly Token[],
  group: Group,
): { before: ResolvedMention[]; after: ResolvedMention[] } | null {
  const last = group.members.at(-1);
  if (!last || group.members.length < 2 || tokens[last.mention.from - 1]?.text !== ',') return null;
  return { before: group.members.slice(0, -1), after: [last] };
}

/** Clause of token `at`: between semicolons, within the sentence. */
export function clause(tokens: readonly Token[], at: number, view: SentenceView): [number, number] {
  let from = view.sentence.first;
  let to = view.sentence.last;
  for (let i = view.sentence.first; i < view.sentence.last; i++) {
    if (tokens[i]?.text !== ';') continue;
    if (i < at) from = i + 1;
    else {
      to = i;
      break;
    }
  }
  return [from, to];
}

/** The object stands close behind its trigger: no comma that ends the clause, no new verb between. */
function isObject(tokens: readonly Token[], chunk: TriggerChunk, group: Group): boolean {
  if (group.from - chunk.to > maxObjectDistance) return false;
  for (let i = chunk.to; i < group.from; i++) {
    const token = tokens[i] as Token;
    // "tiếp đoàn doanh nghiệp Hồng Kông, Trung Quốc do ông A dẫn đầu"
    if (token.text === ',' && group.before === 'do' && !chunk.trigger.noun) continue;
    if (token.text === ',' || token.text === '"' || token.text === '“' || token.text === ':')
      return false;
    if (objectBarrier.has(token.low) && !directly.has(tokens[i + 1]?.low ?? '')) return false;
    if (token.low === 'đã' || token.low === 'sẽ' || token.low === 'khẳng' || token.low === 'nhấn')
      return false;
  }
  return true;
}

/** "Tại cuộc gặp B, A khẳng định": the subject follows the object behind a comma. */
function subjectAfter(
  tokens: readonly Token[],
  object: Group,
  rights: readonly Group[],
): Group | undefined {
  const next = rights[rights.indexOf(object) + 1];
  if (!next || next.before === 'của' || next.before === 'với') return undefined;
  let comma = false;
  for (let i = object.to; i < next.from; i++) {
    if (tokens[i]?.text === ',') comma = true;
    if (speech.has(tokens[i]?.low ?? '') && !comma) return undefined;
  }
  return comma && next.from - object.to < 30 ? next : undefined;
}

const governing = new Set(['có', 'tiến', 'tổ', 'dự', 'trong', 'bước', 'chủ', 'thực', 'tham']);
/** Whether a subject that ends at `from` governs the noun at `to`: "A đã có cuộc gặp với B". */
function governs(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 14 && hasWord(tokens, from, to, governing);
}

const sessionOpeners = new Set(['sau', 'tại', 'trong']);
const sessions = new Set(['hội đàm', 'hội kiến', 'điện đàm', 'hội đàm hẹp']);
/** "Sau hội đàm chiều 24/8, A và B chứng kiến …": the verb as a noun. */
const isSession = (tokens: readonly Token[], { trigger, from }: TriggerChunk): boolean =>
  sessions.has(trigger.name) && sessionOpeners.has(tokens[from - 1]?.low ?? '');
