import type { Token } from '../../document.ts';
import type { Chunk } from '../chunks.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { isModifierBeforeHead, readPost } from '../posts/read-post.ts';
import type { PersonMention } from './person-mention.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** Where the reading of a sentence stands. */
export interface Cursor {
  chunks: readonly Chunk[];
  tokens: readonly Token[];
  at: number;
}

/** "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Chủ tịch Quốc hội": posts of one person. */
export function readPostList(cursor: Cursor): PostMention[] {
  const posts: PostMention[] = [];
  for (;;) {
    const read = readPost(cursor.chunks, cursor.at, cursor.tokens);
    if (!read) return posts;
    if (isOfAnother(posts, read.post) || isHeldByAnother(posts, read.post)) return posts;
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

/** "Trong cuộc gặp với Thủ tướng Nhật, Tổng thống A …": nobody is head of government and of a state. */
const isHeldByAnother = (posts: readonly PostMention[], { head }: PostMention): boolean =>
  head.category === 'head_of_state' &&
  head.sphere === 'state' &&
  posts.some((post) => post.head.category === 'head_of_government' && post.modifier === null);

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

/** The country of a name and the posts before it; of a Vietnamese name without one Viet Nam. */
export const homeOf = (
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
export const isOfOther = (home: string | null, after: readonly PostMention[]): boolean =>
  home !== null && after.some(({ country }) => country !== null && country !== home);

/** "Hội kiến Chủ tịch Lào A, Thủ tướng nhất trí …": a short post with a verb of its own is of somebody else. */
export const isSubject = (
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
  (
    'đã sẽ cũng nhất khẳng nhấn bày đánh cho đề cảm chúc hoan mong thông tin nêu ghi kêu yêu lưu vui trân chia hy hi ' +
    'ủng nói'
  ).split(' '),
);

/** "Tiếp ông A, Chủ tịch B, Thủ tướng đề nghị …": behind whom somebody met, the last post is of who met him. */
export function withoutSubject(
  cursor: Cursor,
  posts: readonly PostMention[],
): readonly PostMention[] {
  const last = posts.at(-1);
  if (!last || !isSubject(cursor, [last])) return posts;
  while (cursor.at > 0 && (cursor.chunks[cursor.at - 1]?.from ?? 0) >= last.from) cursor.at--;
  if (isJoint(cursor, cursor.at - 1)) cursor.at--;
  return posts.slice(0, -1);
}

const isJoint = (cursor: Cursor, at: number): boolean => skipJoint(cursor, at) > at;

const copulas = new Set(['một', 'hiện', 'là', 'từng', 'nay', 'vốn', 'nữ']);

/** ", Bí thư Trung ương Đảng, Trưởng Ban …" and "(Bộ trưởng …)" and "- Thứ trưởng …" behind a name. */
export function readPostsAfter(cursor: Cursor): PostMention[] {
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
    // "A, Bộ trưởng Ngoại giao, Tổng Giám mục B": an office, and the rank of who holds it
    const office = last.post.head.category === 'clergy' ? posts.pop() : undefined;
    if (office) cursor.at = office.before;
  }
  if (posts.length === 0) cursor.at = start;
  else if (sign === '(' && cursor.tokens[cursor.chunks[cursor.at]?.from ?? -1]?.text === ')')
    cursor.at++;
  return posts.map(({ post }) => post);
}
