import type { Token } from '../../document.ts';
import { countAt } from '../../recognise/dates/read-number.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import { hasPhrase, type SentenceView, type TriggerChunk } from '../view.ts';

/** How far behind a visit its country may stand; behind "thăm và tham dự Hội nghị … tại A". */
const reach = 14;
const attendedReach = 30;
const alsoAttends = phraseSet('và tham dự | và dự');
const joining = new Set([',', 'và', 'gồm', 'là', ':']);
/** "thăm Đại sứ quán Việt Nam tại A": his own people, in the country where he is. */
const embassies = phraseSet('đại sứ quán | đsq | tổng lãnh sự quán | lãnh sự quán');

/**
 * The countries right behind the trigger ("thăm A, B và C", "công du 5 nước gồm A và B"), or the one
 * that "nước ta" means; never the visitor's own.
 */
export function destinationsOf(view: SentenceView, chunk: TriggerChunk, own: string): string[] {
  const { tokens } = view;
  const inPost = (from: number) =>
    view.people.some(({ mention }) => from >= mention.from && from < mention.to);
  const found: string[] = [];
  const isToAttend =
    chunk.trigger.name === 'chuyến tham dự' || alsoAttends.longest(tokens, chunk.to) !== null;
  const farthest = isToAttend ? attendedReach : reach;
  let end = chunk.to;
  for (const other of view.chunks) {
    if (other.from < chunk.to || inPost(other.from)) continue;
    const isFirst = found.length === 0;
    if (isFirst ? other.from - chunk.to > farthest : !joins(tokens, end, other.from)) break;
    if (isFirst && tokens[other.from]?.text === ',') break;
    if (isFirst && embassies.within(tokens, chunk.to, other.from)) break;
    const id = countryOf(other);
    if (id !== null && id !== own && !found.includes(id)) found.push(id);
    if (id !== null) end = other.to;
  }
  if (found.length > 0) return found;
  const [next, after] = [tokens[chunk.to]?.low, tokens[chunk.to + 1]?.low];
  const isOurs = next === 'ta' || (next === 'nước' && after === 'ta');
  return isOurs && own !== 'VN' ? ['VN'] : [];
}

/** The only country that a sentence names, or of whose people it tells, beside the visitor's own; null where there are more. */
export function onlyOther(
  { chunks, people: mentions }: SentenceView,
  people: readonly ArticlePerson[],
  own: string,
): string | null {
  const named = chunks.flatMap((chunk) => (chunk.kind === 'country' ? chunk.id : []));
  const told = mentions.flatMap(
    ({ person, mention }) => people[person ?? -1]?.country ?? mention.country ?? [],
  );
  const [other = null, ...more] = new Set([...named, ...told].filter((id) => id !== own));
  return more.length === 0 ? other : null;
}

/** The country that a chunk names, or in which its city lies. */
const countryOf = (chunk: SentenceView['chunks'][number]): string | null =>
  chunk.kind === 'country' ? chunk.id : chunk.kind === 'place' ? chunk.country : null;

/** Nothing but a comma or "và" stands between two countries of one list, or a bracket of the first. */
const joins = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 5 &&
  tokens.slice(from, to).every(({ low, kind }) => joining.has(low) || kind === 'sign');

/** "A rời Việt Nam, kết thúc chuyến thăm, và tới B": the country that he left, not B. */
export function countryLeft(
  { tokens, chunks, sentence }: SentenceView,
  { from, to }: TriggerChunk,
  own: string,
): string | null {
  const start = Math.max(sentence.first, from - leavingReach);
  if (!hasPhrase(tokens, start, to, ['kết', 'thúc'])) return null;
  for (const chunk of chunks) {
    if (chunk.from < start || chunk.to > from || tokens[chunk.from - 1]?.low !== 'rời') continue;
    const id = countryOf(chunk);
    if (id !== null && id !== own) return id;
  }
  return null;
}
const leavingReach = 20;

/** "nhận lời mời của A và B, C sẽ thăm hai nước": the countries of those named before. */
export function countedBefore(
  { tokens, people: mentions }: SentenceView,
  { to, from }: TriggerChunk,
  people: readonly ArticlePerson[],
  own: string,
): string[] {
  if (tokens[to + 1]?.low !== 'nước') return [];
  const before = mentions.filter((m) => m.mention.to <= from);
  const countries = new Set(before.flatMap((m) => people[m.person ?? -1]?.country ?? []));
  countries.delete(own);
  return countries.size === countAt(tokens, to) ? [...countries] : [];
}
