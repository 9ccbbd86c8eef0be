import type { Token } from '../document.ts';
import type { ArticlePerson, ResolvedMention } from '../resolve/people/resolve-people.ts';
import { isAbsent } from './absent.ts';
import type { Candidate } from './candidate.ts';
import { pastPhrases, planPhrases, planWords, speech } from './cues.ts';
import {
  groupPeople,
  hasPhrase,
  hasWord,
  type ArticleView,
  type Group,
  type SentenceView,
  type TriggerChunk,
} from './view.ts';

/** The pair that "hai bên", "hai Thủ tướng" stand for: principals of the last two-sided event. */
export type Focus = readonly number[];

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

/** Meetings that the verbs and nouns of one sentence assert. */
export function fromTriggers(view: SentenceView, article: ArticleView, focus: Focus): Candidate[] {
  const found: Candidate[] = [];
  const consumed = new Set<ResolvedMention>();
  const groups = groupPeople(view).map((group) => present(group, view.tokens));
  for (const chunk of view.chunks) {
    if (
      chunk.kind !== 'trigger' ||
      chunk.trigger.roles === 'visit' ||
      chunk.trigger.roles === 'attend'
    )
      continue;
    const sides = findSides(view, chunk, groups, consumed, article.people, focus);
    if (!sides) continue;
    for (const member of sides.right) consumed.add(member);
    found.push(...pair(view, chunk, sides, article.people));
  }
  return found;
}

/** Drops members that are only spoken of; a group whose first member is absent is absent whole. */
function present(group: Group, tokens: readonly Token[]): Group {
  const first = group.members[0];
  if (first && isAbsent(tokens, first.mention.from)) return { ...group, members: [] };
  const members = group.members.filter(
    (member) =>
      !isAbsent(tokens, member.mention.from) &&
      !member.mention.posts.some((post) => post.modifier === 'late'),
  );
  return { ...group, members };
}

interface FoundSides {
  left: ResolvedMention[];
  right: ResolvedMention[];
  /** People named together without direction, and the focus pair. */
  together: number[];
  leftEnd: number;
  passive: boolean;
}

function findSides(
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

  const object = rights.find((g) => isObject(tokens, chunk, g));
  const isNoun = chunk.trigger.noun;
  const subject = lefts.find(
    (g) =>
      g.before !== 'của' &&
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
        leftEnd: subject.to,
        passive: true,
      };
  }
  if (object) {
    result.right = object.members;
    const between = hasWord(tokens, chunk.to, object.from, new Set(['giữa']));
    if (between && sidesOf(object.members, people).size > 1) {
      result.together = indexes(object.members);
      result.right = [];
      return result;
    }
    const second = rights[rights.indexOf(object) + 1];
    if (
      second &&
      (tokens[second.from - 1]?.low === 'với' || between) &&
      second.from - object.to <= 3
    ) {
      result.left = object.members;
      result.right = second.members;
      return result;
    }
    const left =
      subject ??
      (lefts.length === 0
        ? (subjectAfter(tokens, object, rights) ?? carried)
        : isNoun
          ? subjectAfter(tokens, object, rights)
          : undefined);
    if (left) {
      result.left = left.members;
      result.leftEnd = left.to <= chunk.from ? left.to : from;
      return result;
    }
    return null;
  }
  if (subject && sidesOf(subject.members, people).size > 1) {
    result.together = indexes(subject.members);
    result.leftEnd = subject.to;
    return result;
  }
  if (!isNoun && focus.length > 1 && collective(tokens, from, chunk.from)) {
    result.together = [...focus];
    return result;
  }
  return null;
}

/** Clause of token `at`: between semicolons, within the sentence. */
function clause(tokens: readonly Token[], at: number, view: SentenceView): [number, number] {
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

const collectives = new Set([
  'bên',
  'đoàn',
  'thủ',
  'bộ',
  'nhà',
  'chủ',
  'tổng',
  'ngoại',
  'lãnh',
  'vị',
  'trưởng',
  'quan',
  'nguyên',
  'người',
  'phái',
]);
/** "hai Thủ tướng đã tiến hành hội đàm": the pair in force meets. */
function collective(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - 16); i < to - 1; i++) {
    const token = tokens[i] as Token;
    if (token.low === 'hai' && collectives.has(tokens[i + 1]?.low ?? ''))
      return !hasWord(tokens, i, to, speech);
  }
  return false;
}

const indexes = (members: readonly ResolvedMention[]): number[] => [
  ...new Set(members.flatMap((m) => (m.person === null ? [] : [m.person]))),
];

const sideOf = (member: ResolvedMention, people: readonly ArticlePerson[]): string | null =>
  member.person === null ? member.mention.country : (people[member.person]?.country ?? null);

const sidesOf = (
  members: readonly ResolvedMention[],
  people: readonly ArticlePerson[],
): Set<string | null> => new Set(members.map((member) => sideOf(member, people)));

/** One meeting for each pair of principals; people of one side who act "cùng" stay together. */
function pair(
  view: SentenceView,
  chunk: TriggerChunk,
  sides: FoundSides,
  people: readonly ArticlePerson[],
): Candidate[] {
  const base = frame(view, chunk, sides);
  if (sides.together.length > 0) {
    const chairs = chunk.trigger.roles === 'chair' ? sides.together : [];
    return [{ ...base, people: sides.together, chairs }];
  }
  const lefts = sides.left.filter((m) => !m.mention.honorific?.spouse);
  const rights = sides.right.filter((m) => !m.mention.honorific?.spouse);
  const found: Candidate[] = [];
  for (const left of lefts)
    for (const right of rights) {
      const [a, b] = [sideOf(left, people), sideOf(right, people)];
      if (a === b || (left.person !== null && left.person === right.person)) continue;
      const principals = indexes([left, right]);
      if (principals.length === 0) continue;
      const unnamed = [left, right].filter((m) => m.person === null);
      if (unnamed.some((m) => m.mention.country === null)) continue;
      const isHost = chunk.trigger.roles === 'host' || chunk.trigger.roles === 'welcome';
      const isGuest = chunk.trigger.roles === 'guest';
      found.push({
        ...base,
        people: principals,
        hosts: isHost ? indexes([left]) : isGuest ? indexes([right]) : [],
        visitors: isHost ? indexes([right]) : isGuest ? indexes([left]) : [],
        countries: unnamed.flatMap((m) => m.mention.country ?? []),
      });
    }
  return found;
}

function frame(view: SentenceView, chunk: TriggerChunk, sides: FoundSides): Candidate {
  const { tokens } = view;
  const [from] = clause(tokens, chunk.from, view);
  const scope = Math.max(from, sides.leftEnd);
  const planned =
    hasWord(tokens, scope, chunk.from, planWords) ||
    planPhrases.some((phrase) => hasPhrase(tokens, scope, chunk.from, phrase));
  const reported = sides.leftEnd > from && hasWord(tokens, sides.leftEnd, chunk.from, speech);
  const past =
    reported ||
    pastPhrases.some((phrase) =>
      hasPhrase(tokens, Math.max(from, chunk.from - 14), chunk.from, phrase),
    );
  return {
    rule: `${chunk.trigger.roles}: ${chunk.trigger.name}${sides.passive ? ' (passive)' : ''}`,
    sentence: view.index,
    at: chunk.from,
    kind: chunk.trigger.kind,
    people: [],
    chairs: [],
    hosts: [],
    visitors: [],
    attendees: [],
    countries: [],
    parties: [],
    date: null,
    place: null,
    placeCountry: null,
    placeBasis: null,
    hostCountry: null,
    planned,
    past,
  };
}
