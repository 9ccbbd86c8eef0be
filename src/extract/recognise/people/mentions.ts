import type { Token } from '../../document.ts';
import type { Chunk } from '../chunk.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { isModifierBeforeHead, readPost } from '../posts/read-post.ts';
import { modifiers } from '../posts/heads.ts';
import { khmerRanks, type Honorific } from './honorifics.ts';
import type { PersonMention } from './person-mention.ts';
import { twoPeople } from './two-people.ts';
import { joinApposition } from './apposition.ts';
import { vouchedBy } from './vouched.ts';
import { isVietnameseSyllable } from './syllable.ts';

interface Cursor {
  chunks: readonly Chunk[];
  tokens: readonly Token[];
  at: number;
}

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
    const after = readPostsAfter(cursor);
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
    if (mention.rule === 'name') mention.rule = vouchedBy(mention, tokens) ?? 'name';
  }
  settle(mention, previous);
  return mention.rule === 'pronoun' && tokens[begin]?.low === 'ngài' ? null : mention;
}

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

/** "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Chủ tịch Quốc hội": posts of one person. */
function readPostList(cursor: Cursor): PostMention[] {
  const posts: PostMention[] = [];
  for (;;) {
    const read = readPost(cursor.chunks, cursor.at, cursor.tokens);
    if (!read) return posts;
    if (isOfAnother(posts, read.post)) return posts;
    posts.push(read.post);
    cursor.at = read.next;
    const joint = skipJoint(cursor, cursor.at);
    if (beginsAnother(cursor, read.post, joint)) return posts;
    if (read.post.of || joint === cursor.at || !beginsPost(cursor, joint)) {
      // "…, đồng chí Lê Hoài Trung": the list may be parted from its name by a comma
      if (
        joint > cursor.at &&
        cursor.chunks[joint]?.kind === 'honorific' &&
        !read.post.of &&
        isComma(cursor, cursor.at)
      ) {
        if (
          nameFollows(cursor, joint) &&
          posts.some((post) => post.head.category !== 'role_head_of_delegation') &&
          sentenceStart(cursor, posts)
        )
          cursor.at = joint;
      }
      return posts;
    }
    cursor.at = joint;
  }
}

/** "Phó Tổng thống Indonesia, Phó Thủ tướng Thái Lan, …": of two countries are two people. */
const isOfAnother = (posts: readonly PostMention[], { country }: PostMention): boolean =>
  country !== null && posts.some((post) => post.country !== null && post.country !== country);

/** "đại diện Chính phủ Áo, Đại sứ Việt Nam tại Áo A": people without a name, then the ambassador. */
function beginsAnother({ chunks }: Cursor, { head }: PostMention, at: number): boolean {
  const next = chunks[at];
  return (
    (head.category === 'representative' || head.category === 'leader') &&
    head.sphere === 'other' &&
    next?.kind === 'head' &&
    next.head.category === 'ambassador'
  );
}

const sentenceStart = (cursor: Cursor, posts: readonly PostMention[]): boolean =>
  posts[0]?.from === cursor.chunks[0]?.from;

const isComma = (cursor: Cursor, at: number): boolean =>
  cursor.tokens[cursor.chunks[at]?.from ?? -1]?.text === ',';

function nameFollows(cursor: Cursor, at: number): boolean {
  let i = at;
  while (cursor.chunks[i]?.kind === 'honorific') i++;
  return cursor.chunks[i]?.kind === 'name';
}

/** Past a comma, "kiêm" or "-" between two posts; the same place if there is none. */
function skipJoint(cursor: Cursor, at: number): number {
  const chunk = cursor.chunks[at];
  const token = cursor.tokens[chunk?.from ?? -1];
  if (!chunk || !token) return at;
  if (token.text === ',' || token.low === 'kiêm' || token.text === '-' || token.text === '–') {
    const next = cursor.tokens[cursor.chunks[at + 1]?.from ?? -1];
    return next?.low === 'kiêm' ? at + 2 : at + 1;
  }
  return at;
}

const beginsPost = (cursor: Cursor, at: number): boolean =>
  cursor.chunks[at]?.kind === 'head' || isModifierBeforeHead(cursor.chunks, at, cursor.tokens);

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

/** "Thoong-lun Xi-xu-lit (THONGLOUN SISOULITH)". */
function readAlias(cursor: Cursor): { from: number; to: number } | null {
  const { chunks, tokens, at } = cursor;
  const alias = chunks[at + 1];
  if (tokens[chunks[at]?.from ?? -1]?.text !== '(' || alias?.kind !== 'name') return null;
  if (tokens[chunks[at + 2]?.from ?? -1]?.text !== ')') return null;
  cursor.at += 3;
  return { from: alias.from, to: alias.to };
}

/** The country of a name and the posts before it; of a Vietnamese name without one Viet Nam. */
const homeOf = (
  name: NonNullable<PersonMention['name']>,
  posts: readonly PostMention[],
  tokens: readonly Token[],
): string | null =>
  posts.find(({ country }) => country !== null)?.country ??
  name.country ??
  (posts.length > 0 &&
  tokens.slice(name.from, name.to).every(({ low }) => isVietnameseSyllable(low))
    ? 'VN'
    : null);

/** "theo lời mời của Bộ trưởng A, Phó Chủ tịch Ủy ban châu Âu, bà B thăm": posts of whom comes next. */
const isOfOther = (home: string | null, after: readonly PostMention[]): boolean =>
  home !== null && after.some(({ country }) => country !== null && country !== home);

/** "Hội kiến Chủ tịch Lào A, Thủ tướng nhất trí …": a short post with a verb of its own is of somebody else. */
const isSubject = (
  { chunks, tokens, at }: Cursor,
  [post, ...more]: readonly PostMention[],
): boolean =>
  post !== undefined &&
  more.length === 0 &&
  post.country === null &&
  post.to - post.from <= longestBare &&
  acting.has(tokens[chunks[at]?.from ?? -1]?.low ?? '');
const longestBare = 3;
const acting = new Set(
  'đã sẽ cũng nhất khẳng nhấn bày đánh cho đề cảm chúc hoan mong thông tin'.split(' '),
);

const copulas = new Set(['một', 'hiện', 'là', 'từng', 'nay', 'vốn', 'nữ']);

/** ", Bí thư Trung ương Đảng, Trưởng Ban …" and "(Bộ trưởng …)" and "- Thứ trưởng …" behind a name. */
function readPostsAfter(cursor: Cursor): PostMention[] {
  const sign = cursor.tokens[cursor.chunks[cursor.at]?.from ?? -1]?.text;
  if (sign !== ',' && sign !== '-' && sign !== '(') return [];
  const start = cursor.at;
  const posts: { post: PostMention; before: number }[] = [];
  let at = start + 1;
  // ", một cố vấn", ", hiện là Đại sứ"
  while (copulas.has(cursor.tokens[cursor.chunks[at]?.from ?? -1]?.text ?? '')) at++;
  for (;;) {
    const read = readPost(cursor.chunks, at, cursor.tokens);
    if (
      !read ||
      isOfAnother(
        posts.map(({ post }) => post),
        read.post,
      )
    )
      break;
    posts.push({ post: read.post, before: cursor.at });
    cursor.at = read.next;
    const joint = skipJoint(cursor, cursor.at);
    const and =
      cursor.tokens[cursor.chunks[cursor.at]?.from ?? -1]?.low === 'và' &&
      beginsPost(cursor, cursor.at + 1)
        ? cursor.at + 1
        : joint;
    if (read.post.of || and === cursor.at || !beginsPost(cursor, and)) break;
    at = and;
  }
  // the post that leads straight to another name, or over a dash to a rank, is that person's
  const isDash = cursor.tokens[cursor.chunks[cursor.at]?.from ?? -1]?.text === '-';
  const follows = cursor.at + Number(isDash);
  const next = cursor.chunks[follows];
  const last = posts.at(-1);
  if (
    last &&
    !last.post.of &&
    ((next?.kind === 'name' && !isDash) ||
      (next?.kind === 'honorific' && nameFollows(cursor, follows)))
  ) {
    posts.pop();
    cursor.at = last.before;
  }
  if (posts.length === 0) cursor.at = start;
  else if (sign === '(' && cursor.tokens[cursor.chunks[cursor.at]?.from ?? -1]?.text === ')')
    cursor.at++;
  return posts.map(({ post }) => post);
}

/** Country and party of the whole list: the first post that names one. */
function settle(mention: PersonMention, previous: PersonMention | undefined): void {
  const own = mention.posts.filter(
    (post) => post.modifier !== 'late' && post.head.category !== 'press',
  );
  mention.country ??= own.find((post) => post.country)?.country ?? null;
  mention.party ??= own.find((post) => post.party)?.party ?? null;
  // "Thủ tướng A và Phu nhân B", not whoever stands further before
  if (previous && mention.honorific?.spouse && mention.from - previous.to <= 2)
    mention.country ??= previous.country;
}
