import type { Token } from '../../document.ts';
import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import type { Group, SentenceView, TriggerChunk } from '../view.ts';
import { sidesOf } from './sides.ts';

const maxObjectDistance = 40;
/** … and who leads the delegation whose names come first: "tiếp đoàn …, … do A làm trưởng đoàn". */
const maxHeadDistance = 60;
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
  'rồi',
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

/** Whom a trigger is done to, or with: the group close behind it, or who leads those it names. */
export function objectOf(
  tokens: readonly Token[],
  chunk: TriggerChunk,
  rights: readonly Group[],
): Group | undefined {
  const object = rights.find((group) => isObject(tokens, chunk, group));
  return headOf(tokens, object, rights);
}

/** The object stands close behind its trigger: no comma that ends the clause, no new verb between. */
function isObject(tokens: readonly Token[], chunk: TriggerChunk, group: Group): boolean {
  const farthest = group.before === 'do' ? maxHeadDistance : maxObjectDistance;
  if (group.from - chunk.to > farthest) return false;
  for (let i = chunk.to; i < group.from; i++) {
    const token = tokens[i] as Token;
    // "tiếp đoàn doanh nghiệp Hồng Kông, Trung Quốc do ông A dẫn đầu"
    if (token.text === ',' && group.before === 'do' && !chunk.trigger.noun) continue;
    // "tiếp một số doanh nghiệp Nhật Bản, trong đó có A, B"
    if (isOfThose(tokens, group) && i >= group.from - longestOfThose) continue;
    // "cuộc hội đàm quan trọng, rất hiệu quả với A", "được mô tả là "cởi mở" với A"
    if (isDescribed(tokens, chunk, group) && pauses.has(token.text)) continue;
    if (token.text === ',' || token.text === '"' || token.text === '“' || token.text === ':')
      return false;
    const next = tokens[i + 1]?.low ?? '';
    // "Đón tiếp đoàn tại sân bay có A, B": behind "có" those who receive
    if (chunk.trigger.name.startsWith('đón') && token.low === 'có' && next !== 'chuyến')
      return false;
    // "đoàn đại biểu Đảng Nhân dân", "thân nhân các nhân sĩ": no occasion
    const isPeople = token.low === 'nhân' && !occasions.has(next);
    // "tiến hành hội đàm sau đó với A"
    const isThen = token.low === 'sau' && next === 'đó';
    if (objectBarrier.has(token.low) && !isPeople && !isThen && !directly.has(next)) return false;
    // "A sau cuộc gặp thông báo B …"
    if (chunk.trigger.noun && token.low === 'thông' && next === 'báo') return false;
    if (token.low === 'đã' || token.low === 'sẽ' || token.low === 'khẳng' || token.low === 'nhấn')
      return false;
  }
  return true;
}

/** "…, trong đó có A": some of those who are met, by name. */
const isOfThose = (tokens: readonly Token[], { from }: Group): boolean =>
  tokens[from - 3]?.low === 'trong' &&
  tokens[from - 2]?.low === 'đó' &&
  ['có', 'gồm'].includes(tokens[from - 1]?.low ?? '');
const longestOfThose = 4;

/** What "nhân" stands before where it says why people met. */
const occasions = new Set(['dịp', 'chuyến', 'kỷ', 'ngày', 'lễ', 'năm', 'việc', 'hội', 'tuần']);

/** Words that may describe a meeting before "với" names the other side. */
const longestPraise = 14;
const quotes = new Set(['"', '“']);
const pauses = new Set([',', ...quotes, '”', 'nhưng']);

const isDescribed = (
  tokens: readonly Token[],
  { to, trigger }: TriggerChunk,
  { from, before }: Group,
) =>
  trigger.noun &&
  before === 'với' &&
  from - to <= longestPraise &&
  (tokens[to]?.kind === 'word' || quotes.has(tokens[to]?.text ?? ''));

/**
 * "tiếp đoàn lãnh đạo doanh nghiệp Mỹ do ông A làm trưởng đoàn", "với các nhà lãnh đạo sau: A, B": they
 * stand for those without a name.
 */
function headOf(
  tokens: readonly Token[],
  object: Group | undefined,
  rights: readonly Group[],
): Group | undefined {
  if (!object?.members.every(({ person }) => person === null)) return object;
  const next = rights[rights.indexOf(object) + 1];
  if (!next || next.from - object.to > 2) return object;
  const isListed = tokens[next.from - 1]?.text === ':' && tokens[next.from - 2]?.low === 'sau';
  return next.before === 'do' || isListed ? next : object;
}

const ends = new Set([';', ',', 'và']);

/** "A đã tiếp; B hội đàm; C hội kiến D": all three met D, the only one of another side behind them. */
export function sharedObject(
  { tokens, chunks }: SentenceView,
  chunk: TriggerChunk,
  subject: Group,
  groups: readonly Group[],
  people: readonly ArticlePerson[],
): Group | undefined {
  if (!ends.has(tokens[chunk.to]?.low ?? '')) return undefined;
  const own = sidesOf(subject.members, people);
  const isOther = ({ members }: Group) =>
    members.some(({ person, mention }) => person !== null && mention.name) &&
    [...sidesOf(members, people)].every((side) => side !== null && !own.has(side));
  const [other, ...more] = groups.filter((g) => g.from >= chunk.to && isOther(g));
  if (!other || more.length > 0) return undefined;
  const verb = chunks.findLast((c) => c.kind === 'trigger' && c.to <= other.from);
  return verb?.kind === 'trigger' && verb.from > chunk.from && verb.to === other.from
    ? other
    : undefined;
}
