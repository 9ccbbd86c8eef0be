import type { Token } from '../../document.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { ArticlePerson, ResolvedMention } from '../../resolve/people/article-person.ts';
import { isOfPeople } from '../who/collective.ts';
import { speech } from './cues.ts';
import type { Delegation } from '../who/delegation.ts';
import { indexes, sideOf, sidesOf } from '../who/sides.ts';
import type { Group, SentenceView, TriggerChunk } from '../view.ts';

/** Before a meeting as the scene of something else: "tại cuộc gặp", "sau hội đàm". */
export const scenes: ReadonlySet<string> = new Set(['tại', 'trong', 'sau']);

/** "tại cuộc gặp", "Kết thúc hội đàm", or first of all: "Hội đàm tại Hà Nội ngày 23-3, A và B …". */
export const isScene = (
  { tokens, sentence }: SentenceView,
  { from, trigger }: TriggerChunk,
): boolean =>
  scenes.has(tokens[from - 1]?.low ?? '') ||
  (trigger.roles === 'peers' &&
    tokens[from - 1]?.low === 'thúc' &&
    tokens[from - 2]?.low === 'kết') ||
  (from === sentence.first && sessions.has(trigger.name));
/** Verbs that are as often the noun. */
export const sessions: ReadonlySet<string> = new Set([
  'hội đàm',
  'hội kiến',
  'điện đàm',
  'hội đàm hẹp',
]);

/** The pair that "hai bên", "hai Thủ tướng" stand for. */
export interface Focus {
  /** Who leads the delegation that "đoàn" means: the visitors told of last. */
  heads: readonly number[];
  /** Who has met most often so far, the one whose day it is. */
  actor: number | null;
  people: readonly number[];
  /** They met in an event told before; else they were only named together. */
  met: boolean;
  /** … and that event was a welcome with honours. */
  welcomed: boolean;
  /** The country to which the article has told that somebody travels, or null. */
  hostOf: (person: number) => string | null;
}

export interface FoundSides {
  left: ResolvedMention[];
  right: ResolvedMention[];
  /** People named together without direction, and the focus pair. */
  together: number[];
  leftEnd: number;
  passive: boolean;
  /** The right side where it is a delegation whose head the sentence does not name. */
  delegation?: Delegation;
  /** Its people "sẽ" do something at it. */
  ahead?: boolean;
  /** Only what came of it is spoken of. */
  outcome?: boolean;
}

/**
 * "Trong cuộc điện đàm ngày 26/3, A mời B …", "A nêu vấn đề với B trong cuộc gặp": the two people of
 * the sentence who belong to two sides; "cuộc gặp giữa hai nhà lãnh đạo": the pair named last.
 */
export function setting(
  view: SentenceView,
  chunk: TriggerChunk,
  groups: readonly Group[],
  people: readonly ArticlePerson[],
  focus: Focus,
): FoundSides | null {
  const { tokens } = view;
  const empty: FoundSides = {
    left: [],
    right: [],
    together: [],
    leftEnd: chunk.from,
    passive: false,
  };
  if (isOfBoth(view, chunk))
    return focus.people.length > 1
      ? { ...empty, together: [...focus.people], ahead: isAhead(view, chunk) }
      : null;
  if (!isScene(view, chunk)) return null;
  // "Tại hội đàm sau đó, Bộ trưởng Quốc phòng hai nước đã trao đổi", "Trong cuộc hội kiến sau lễ đón, A …"
  if (
    focus.welcomed &&
    focus.people.length > 1 &&
    chunk.trigger.roles === 'peers' &&
    (areTwo(view, chunk.to) || isOneOf(view, focus.people))
  )
    return { ...empty, together: [...focus.people], ahead: isAhead(view, chunk) };
  // "Sau cuộc hội đàm chiều 8/11, A và B đã công bố …"
  const pair = groups.find((g) => g.from >= chunk.to);
  const named = pair?.members.filter((m) => m.person !== null && m.mention.name) ?? [];
  const sides = sidesOf(named, people);
  // … but "Tại cuộc gặp, C và D …" is the one of their countries that was told before
  const isTold =
    focus.met &&
    tokens[chunk.to]?.text === ',' &&
    focus.people.every((p) => sides.has(people[p]?.country ?? null));
  if (pair && named.length === 2 && sides.size === 2 && !isTold && isSubject(view, chunk, pair))
    return { ...empty, together: indexes(named) };
  const all = view.people.filter(
    (m) =>
      m.mention.from >= (groups[0]?.from ?? 0) && m.person !== null && !m.mention.honorific?.spouse,
  );
  const before = all.filter((m) => m.mention.to <= chunk.from);
  const known = all.every((m) => m.person !== null && focus.people.includes(m.person));
  // "Nhân chuyến thăm của B, tại hội đàm, A khẳng định"
  const apart = before.every((m) => spokenOf(tokens, m));
  const scope = before.length > 1 ? before : apart && (!focus.met || known) ? all : [];
  const first = scope[0];
  const second = scope.find(
    (m) => first && sideOf(m, people) !== sideOf(first, people) && !spokenOf(tokens, m),
  );
  if (!first || !second) return null;
  const end = Math.max(first.mention.to, second.mention.to);
  const ahead = tokens[end]?.low === 'sẽ' || tokens[end + 1]?.low === 'sẽ';
  return { ...empty, together: indexes([first, second]), ahead };
}

/** "Trong cuộc gặp hôm nay, hai nhà lãnh đạo sẽ cùng trao đổi …" */
const isAhead = ({ tokens, sentence }: SentenceView, { to }: TriggerChunk): boolean =>
  tokens.slice(to, Math.min(to + longestScene, sentence.last)).some(({ low }) => low === 'sẽ');

/** How many words may stand between a scene and the comma before its subject: its day and place. */
const longestScene = 16;

/** Behind the comma that ends the scene, and before a verb of its own. */
function isSubject(
  { tokens }: SentenceView,
  chunk: TriggerChunk,
  { from, to, before }: Group,
): boolean {
  const next = tokens[to]?.low ?? '';
  return (
    before === ',' &&
    from - chunk.to <= longestScene &&
    (speech.has(next) || next === 'đã' || next === 'cùng')
  );
}

/** "cuộc gặp giữa hai nhà lãnh đạo", "cuộc gặp hồi tháng 6 tại Singapore giữa hai nhà lãnh đạo" */
export function isOfBoth({ tokens, sentence }: SentenceView, { to }: TriggerChunk): boolean {
  const near = tokens.slice(to, Math.min(to + 12, sentence.last));
  return (
    near[0]?.low !== ',' &&
    near.some(
      (token, i) =>
        token.low === 'hai' &&
        (i < 4 || near[i - 1]?.low === 'giữa') &&
        isOfPeople(near[i + 1], near[i + 2]),
    )
  );
}

/** "Đó là khẳng định của A tại cuộc gặp với B", "A nói trong buổi tiếp B": who speaks there is there. */
export function speakerAt(
  { tokens }: SentenceView,
  chunk: TriggerChunk,
  object: Group,
  lefts: readonly Group[],
  people: readonly ArticlePerson[],
): Group | undefined {
  if (!scenes.has(tokens[chunk.from - 1]?.low ?? '')) return undefined;
  const [speaker] = lefts;
  const sides = sidesOf(object.members, people);
  return speaker && speaker.members.every((m) => m.person !== null && !sides.has(sideOf(m, people)))
    ? speaker
    : undefined;
}

/** "A thông báo với C kết quả tốt đẹp của cuộc hội đàm với B": who speaks of what came of it was there. */
export function reporterOf(
  { tokens }: SentenceView,
  { from }: TriggerChunk,
  object: Group,
  lefts: readonly Group[],
  people: readonly ArticlePerson[],
): Group | undefined {
  if (object.before !== 'với' || !outcome.within(tokens, from - longestOutcome, from))
    return undefined;
  const reporter = lefts.findLast(({ before }) => !addressing.has(before));
  const sides = sidesOf(object.members, people);
  return reporter?.members.every((m) => m.person !== null && !sides.has(sideOf(m, people)))
    ? reporter
    : undefined;
}
const outcome = phraseSet('kết quả');
/** "kết quả rất tốt đẹp của các" */
const longestOutcome = 7;
const addressing = new Set(['với', 'tới', 'cho', 'của', 'giữa']);

/** "Gặp B, hai bên …", "Khi trao đổi với B, hai nhà lãnh đạo …" */
const opens = ({ tokens, sentence: { first } }: SentenceView, { from }: TriggerChunk): boolean =>
  from === first || (from === first + 1 && tokens[first]?.low === 'khi');

/** "Tại cuộc gặp B, hai bên …", "Đoàn đã tới chào xã giao B": A of the article, who goes unnamed there. */
export function unnamedPartner(
  view: SentenceView,
  chunk: TriggerChunk,
  object: Group,
  people: readonly ArticlePerson[],
  { actor, heads }: Focus,
): number | null {
  const sides = sidesOf(object.members, people);
  const isOther = (p: number | null | undefined): p is number =>
    p !== null && p !== undefined && !sides.has(people[p]?.country ?? null);
  if (!object.members.some(({ person, mention }) => person !== null && mention.name)) return null;
  if (isScene(view, chunk) || opens(view, chunk))
    return isOther(actor) && areTwo(view, object.to) ? actor : null;
  const [head] = heads;
  return isOther(head) && isDelegation(view, chunk, people[head]?.country ?? null) ? head : null;
}

/** Of all whom the sentence names, one alone of those who were welcomed and who welcomed. */
function isOneOf({ people }: SentenceView, pair: readonly number[]): boolean {
  const named = new Set(people.filter(({ mention }) => mention.name).map(({ person }) => person));
  const [one] = named;
  return named.size === 1 && one !== undefined && one !== null && pair.includes(one);
}

/** "…, hai bên nhất trí", "…, Bộ trưởng Quốc phòng hai nước đã" */
function areTwo({ tokens, sentence, people }: SentenceView, from: number): boolean {
  const end = Math.min(from + longestScene, sentence.last);
  const isHeld = (at: number) =>
    tokens[at + 1]?.low === 'nước' &&
    people.some(
      ({ mention }) =>
        !mention.name && mention.from >= from && mention.to >= at && mention.from < at,
    );
  for (let at = from; at < end; at++)
    if (tokens[at]?.low === 'hai' && (isOfPeople(tokens[at + 1], tokens[at + 2]) || isHeld(at)))
      return true;
  return false;
}

/** "Đoàn Việt Nam đã …", "đoàn cũng có cuộc …": a delegation is the subject, of this country if of any. */
function isDelegation(
  { tokens, sentence, chunks }: SentenceView,
  chunk: TriggerChunk,
  country: string | null,
): boolean {
  const at = tokens.findIndex(
    ({ low }, i) => i >= sentence.first && i < chunk.from && low === 'đoàn',
  );
  if (at < 0 || (at > sentence.first && tokens[at - 1]?.text !== ',')) return false;
  return chunks.every(
    (c) => c.kind !== 'country' || c.from < at || c.to > chunk.from || c.id === country,
  );
}

/** Genitives and senders are no partners, even where nobody else is named. */
const spokenOf = (tokens: readonly Token[], m: ResolvedMention): boolean =>
  tokens[m.mention.from - 1]?.low === 'của';
