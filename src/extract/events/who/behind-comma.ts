import type { Token } from '../../document.ts';
import type { ResolvedMention } from '../../resolve/people/article-person.ts';
import { speech } from '../telling/cues.ts';
import { indexes } from './sides.ts';
import type { Group } from '../view.ts';

/** "cuộc hội đàm giữa A với B, C bày tỏ": who speaks behind the comma is a subject of his own. */
export function withoutSubject(
  tokens: readonly Token[],
  { members, to }: Group,
): ResolvedMention[] {
  const last = members.at(-1);
  const speaks = speech.has(tokens[to]?.low ?? '') || tokens[to]?.low === 'đã';
  return members.length > 2 && speaks && tokens[(last?.mention.from ?? 0) - 1]?.text === ','
    ? members.slice(0, -1)
    : members;
}

/** "…, B, A" read as one list: before the last comma the object, behind it the subject. */
export function splitAtComma(
  tokens: readonly Token[],
  group: Group,
): { before: ResolvedMention[]; after: ResolvedMention[] } | null {
  const last = group.members.at(-1);
  if (!last || group.members.length < 2 || tokens[last.mention.from - 1]?.text !== ',') return null;
  return { before: group.members.slice(0, -1), after: [last] };
}

/** Who speaks behind the comma that ends the scene. */
export const hostBehind = (
  tokens: readonly Token[],
  [first]: readonly Group[],
): Group | undefined =>
  first?.before === ',' && speech.has(tokens[first.to]?.low ?? '') ? first : undefined;

/** "trong chuyến thăm của ông, A khẳng định": the object still owns the visit, A is a subject. */
function behindOwner(group: Group, own: readonly number[]): Group {
  const isOwn = (m: ResolvedMention | undefined) => own.includes(m?.person ?? -1);
  const [owner, ...others] = group.members;
  if (!isOwn(owner)) return group;
  const from = others[0]?.mention.from ?? group.to;
  return { ...group, from, members: others, before: ',' };
}

const partners = new Set(['của', 'với', 'hai', 'có', 'gồm']);

/** "phát biểu", "đồng ý", not "phát triển", "Hội đồng". */
const speaks = (tokens: readonly Token[], at: number): boolean =>
  speech.has(tokens[at]?.low ?? '') &&
  !(tokens[at]?.low === 'phát' && tokens[at + 1]?.low !== 'biểu') &&
  tokens[at - 1]?.low !== 'hội';

/** "Tại cuộc gặp B, A khẳng định": the subject follows the object behind a comma; not "…, hai nhà lãnh đạo". */
export function subjectAfter(
  tokens: readonly Token[],
  object: Group,
  rights: readonly Group[],
): Group | undefined {
  const own = indexes(object.members);
  const next = rights
    .slice(rights.indexOf(object) + 1)
    .map((g) => (g.before === 'của' ? behindOwner(g, own) : g))
    .find((g) => g.members.length > 0);
  if (!next || partners.has(next.before)) return undefined;
  let comma = false;
  let isList = next.before === 'và';
  for (let i = object.to; i < next.from; i++) {
    if (tokens[i]?.text === ',') comma = true;
    // "gặp các thứ trưởng Nga, Hàn Quốc và A": A is met like them
    else if (i < next.from - 1) isList &&= tokens[i]?.cap === true;
    if (!comma && speaks(tokens, i)) return undefined;
  }
  return comma && !isList && next.from - object.to < 30 ? next : undefined;
}
