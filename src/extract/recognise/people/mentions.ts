import type { Token } from '../../document.ts';
import type { Chunk } from '../chunks.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { modifiers } from '../posts/heads.ts';
import { khmerRanks, type Honorific } from './honorifics.ts';
import type { PersonMention } from './person-mention.ts';
import { twoPeople } from './two-people.ts';
import { joinApposition } from './apposition.ts';
import {
  homeOf,
  isOfOther,
  isSubject,
  readPostList,
  readPostsAfter,
  withoutSubject,
  type Cursor,
} from './post-lists.ts';
import { vouchedBy } from './vouched.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** Reads all mentions of persons in the chunks of one sentence, in order. */
export function readMentions(chunks: readonly Chunk[], tokens: readonly Token[]): PersonMention[] {
  const found: PersonMention[] = [];
  const cursor: Cursor = { chunks, tokens, at: 0 };
  while (cursor.at < chunks.length) {
    const start = cursor.at;
    const mention = readMention(cursor, found.at(-1));
    if (mention) joinApposition(found, twoPeople(mention, tokens), tokens);
    if (cursor.at === start) cursor.at++;
  }
  return found;
}

function readMention(cursor: Cursor, previous: PersonMention | undefined): PersonMention | null {
  const { chunks, tokens } = cursor;
  const first = chunks[cursor.at];
  if (!first || !canBegin(first, tokens)) return null;
  const begin = first.from;
  const isMet = isObject(cursor);
  const before = readHonorifics(cursor);
  const posts = readPostList(cursor);
  const honorific = readHonorifics(cursor) ?? before;
  // "các đồng chí: Ủy viên …" and ranks before posts leave posts for a second round
  if (posts.length === 0 && honorific) posts.push(...readPostList(cursor));
  const chunk = chunks[cursor.at];
  const name =
    chunk?.kind === 'name' && !chunk.thing
      ? readName(cursor, honorific)
      : shortName(cursor, honorific, posts);
  if (!name && posts.length === 0 && !honorific?.pronoun) return null;
  if (!name && posts.length === 0 && cursor.at > 0 && chunks[cursor.at - 1]?.kind !== 'honorific')
    return null;
  const last = chunks[cursor.at - 1] as Chunk;
  // "Phu nhân Tổng thống Biden" names the husband, who need not be there
  const husband =
    name && posts.length > 0 && before?.spouse && honorific === before && !isWoman(tokens, name)
      ? posts[0]
      : undefined;
  const mention: PersonMention = {
    from: husband?.from ?? begin,
    to: last.to,
    name,
    alias: null,
    posts,
    honorific: husband ? null : honorific,
    country: honorific?.country ?? null,
    party: null,
    rule: name
      ? posts.length > 0
        ? 'post-name'
        : honorific
          ? 'honorific-name'
          : 'name'
      : posts.length > 0
        ? 'bare-post'
        : 'pronoun',
  };
  if (name) {
    mention.alias = readAlias(cursor);
    const rest = cursor.at;
    const behind = readPostsAfter(cursor);
    const after = isMet ? withoutSubject(cursor, behind) : behind;
    // "Chủ tịch nước A, nhà lãnh đạo B cũng …": somebody else
    if (
      isOfOther(homeOf(name, posts, tokens), after) ||
      (posts.length > 0 && (after[0]?.head.category === 'leader' || isSubject(cursor, after)))
    )
      cursor.at = rest;
    else if (after.length > 0) {
      mention.posts = [...posts, ...after];
      mention.to = (chunks[cursor.at - 1] as Chunk).to;
      if (mention.rule === 'name') mention.rule = 'name-post';
    }
    if (mention.rule === 'name') mention.rule = vouchedBy(mention, previous, tokens) ?? 'name';
  }
  settle(mention, previous, tokens);
  // "ông chủ Nhà Trắng"
  const isNoun = tokens[begin]?.low === 'ngài' || tokens[mention.to]?.low === 'chủ';
  return mention.rule === 'pronoun' && isNoun ? null : mention;
}

/** "tiếp ông A", "gặp với ông A": right behind a verb or noun of meeting. */
const isObject = ({ chunks, tokens, at }: Cursor): boolean => {
  const isWith = tokens[chunks[at - 1]?.from ?? -1]?.low === 'với';
  return chunks[at - (isWith ? 2 : 1)]?.kind === 'trigger';
};

/** "đoàn đại biểu Quốc hội Lào": a body, no deputy. */
const isOfDelegation = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.low === 'đại' && tokens[from - 1]?.low === 'đoàn';

/** "cán bộ Đại sứ quán Việt Nam": a house, no ambassador. */
const isEmbassy = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]?.low === 'sứ' && (tokens[to]?.low === 'quán' || tokens[to]?.low === 'quan');

/** Most chunks begin no mention: a look tells. */
const canBegin = ({ kind, from, to }: Chunk, tokens: readonly Token[]): boolean =>
  (kind === 'head' && !isOfDelegation(tokens, from) && !isEmbassy(tokens, to)) ||
  kind === 'honorific' ||
  kind === 'name' ||
  (kind === 'word' && modifiers.has(tokens[from]?.low ?? ''));

const isWoman = (tokens: readonly Token[], name: { from: number; to: number }): boolean =>
  tokens.slice(name.from, name.to).some((token) => token.low === 'thị');

function readHonorifics(cursor: Cursor): Honorific | null {
  const found: { honorific: Honorific | null } = { honorific: null };
  for (;;) {
    const chunk = cursor.chunks[cursor.at];
    if (chunk?.kind !== 'honorific') return found.honorific;
    const known = found.honorific;
    // "con gái ông Trump": whose daughter, not who
    if (chunk.honorific.kin && cursor.chunks[cursor.at + 1]?.kind !== 'name') {
      cursor.at++;
      return known;
    }
    found.honorific = {
      ...chunk.honorific,
      sex: known?.sex ?? chunk.honorific.sex,
      country: known?.country ?? chunk.honorific.country,
    };
    cursor.at++;
  }
}

function readName(cursor: Cursor, honorific: Honorific | null): PersonMention['name'] {
  const chunk = cursor.chunks[cursor.at];
  if (chunk?.kind !== 'name') return null;
  cursor.at++;
  let from = chunk.from;
  if (honorific?.country === 'KH' || khmerRanks.has(cursor.tokens[from]?.low ?? ''))
    while (from < chunk.to && khmerRanks.has(cursor.tokens[from]?.low ?? '')) from++;
  if (from >= chunk.to) return null;
  return { from, to: chunk.to, ids: chunk.ids, country: chunk.country };
}

/** "ông Thưởng", "bà Hoài", "Chủ tịch Raja": one capitalised syllable right after an honorific. */
function shortName(
  cursor: Cursor,
  honorific: Honorific | null,
  posts: readonly PostMention[],
): PersonMention['name'] {
  const chunk = cursor.chunks[cursor.at];
  const token = chunk && cursor.tokens[chunk.from];
  if (!chunk || !token || posts.length > 0 || !honorific || honorific.spouse) return null;
  if (
    chunk.kind !== 'word' &&
    chunk.kind !== 'country' &&
    chunk.kind !== 'fixed' &&
    chunk.kind !== 'honorific'
  )
    return null;
  if (
    !token.cap ||
    chunk.to - chunk.from > 1 ||
    !isVietnameseSyllable(token.low) ||
    token.text.length < 2
  )
    return null;
  cursor.at++;
  return { from: chunk.from, to: chunk.to, ids: [], country: null };
}

/** "Thoong-lun Xi-xu-lit (THONGLOUN SISOULITH)", "La-xô (Joan | Esteban Lazo)": a name known in part. */
function readAlias(cursor: Cursor): { from: number; to: number } | null {
  const { chunks, tokens, at } = cursor;
  const textOf = (i: number) => tokens[chunks[i]?.from ?? -1]?.text;
  if (textOf(at) !== '(') return null;
  let end = at + 1;
  while (end - at <= longestAlias && isPartOfName(chunks[end], tokens)) end++;
  const inside = chunks.slice(at + 1, end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || last?.kind !== 'name' || textOf(end) !== ')') return null;
  cursor.at = end + 1;
  return { from: first.from, to: last.to };
}
const longestAlias = 3;

const isPartOfName = (chunk: Chunk | undefined, tokens: readonly Token[]): boolean =>
  chunk !== undefined &&
  (chunk.kind === 'name' || chunk.to - chunk.from === 1) &&
  tokens[chunk.from]?.cap === true;

/** "ông N. Dorjsuren, Tổng thư ký Văn phòng Quốc hội"; not "K'sor Phước". */
const isNoneOfHome = (words: readonly Token[]): boolean =>
  words.some(({ low }) => !isVietnameseSyllable(low)) &&
  !words.some(({ text, low }) => isVietnameseSyllable(low) && /[^\x00-\x7f]/u.test(text));

/** Country and party of the whole list: the first post that names one. */
function settle(
  mention: PersonMention,
  previous: PersonMention | undefined,
  tokens: readonly Token[],
): void {
  const own = mention.posts.filter(
    (post) => post.modifier !== 'late' && post.head.category !== 'press',
  );
  const { name } = mention;
  const words = name ? tokens.slice(name.from, name.to).filter(({ kind }) => kind === 'word') : [];
  const isForeign = words.some(({ low }) => !isVietnameseSyllable(low));
  const whose = own.find(
    (post) =>
      post.country &&
      !(post.shared && isNoneOfHome(words)) &&
      // "nhà phân tích chính trị Việt Nam John Baker": what he studies
      !(isForeign && post.country === 'VN' && post.head.category === 'scholar'),
  );
  // "ông chủ Nhà Trắng"
  const seat = own.find(({ head }) => head.category === 'leader')?.head.country;
  mention.country ??= (isForeign ? whose?.partner : null) ?? whose?.country ?? seat ?? null;
  mention.party ??= own.find((post) => post.party)?.party ?? null;
  // "Thủ tướng A và Phu nhân B", not whoever stands further before
  if (previous && mention.honorific?.spouse && mention.from - previous.to <= 2)
    mention.country ??= previous.country;
}
