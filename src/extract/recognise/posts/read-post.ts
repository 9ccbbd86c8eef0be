import { beginsAct } from './acts.ts';
import type { Token } from '../../document.ts';
import type { Chunk, ChunkOf } from '../chunks.ts';
import { joinsLetters } from '../ministry-letters.ts';
import { endsPost } from '../stop-words.ts';
import { modifiers } from './heads.ts';
import type { PostMention } from './post-mention.ts';
import { claim, elsewhere } from './whose-post.ts';

const maxTokens = 40;
/** What follows "tổ chức" where it is a verb. */
const held = new Set(['tại', 'ở', 'vào', 'từ', 'ngày', 'hôm']);

/**
 * Reads one post that begins at chunk `at` (a head, or a modifier before a head), with its
 * complement: organisation, party, country, place and the lower-case words between them.
 * Returns the post and the chunk after it, or null.
 */
export function readPost(
  chunks: readonly Chunk[],
  at: number,
  tokens: readonly Token[],
): { post: PostMention; next: number } | null {
  let i = at;
  let modifier: PostMention['modifier'] = null;
  const lead = chunks[i];
  if (lead?.kind === 'word') {
    modifier = modifiers.get(tokens[lead.from]?.low ?? '') ?? null;
    if (!modifier) return null;
    i++;
  }
  const head = chunks[i];
  if (head?.kind !== 'head') return null;
  const post: PostMention = {
    from: (chunks[at] as Chunk).from,
    to: head.to,
    head: head.head,
    modifier,
    country: null,
    shared: false,
    party: null,
    partner: null,
    of: false,
  };
  i++;
  let implied: string | null = null;
  for (; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.to - post.from > maxTokens) break;
    if (!extendsPost(chunks, i, tokens, at)) break;
    // "Đảng Dân tiến (của) Nhật Bản": the namesake of a party that the gazetteer knows elsewhere
    const owned = tokens[chunk.to]?.low === 'của' ? 2 : 1;
    if (isNamesake(chunk, chunks[i + owned])) {
      post.to = chunk.to;
      continue;
    }
    const shared = claim(post, chunk, tokens);
    implied ??= shared;
    post.to = chunk.to;
  }
  post.shared = post.country === null && implied === 'VN';
  post.country ??= implied;
  // a post never ends in a joining word
  while (i > at + 1) {
    const last = chunks[i - 1] as Chunk;
    const low = tokens[last.from]?.low ?? '';
    if (last.kind === 'sign' && low !== ')' && low !== '"' && low !== '”') i--;
    else if (
      last.kind === 'word' &&
      (low === 'của' || low === 'và' || elsewhere.has(low) || low === 'kiêm')
    ) {
      if (low === 'của') post.of = true;
      i--;
    } else break;
    post.to = (chunks[i - 1] as Chunk).to;
  }
  return { post, next: i };
}

const isNamesake = (party: Chunk, next: Chunk | undefined): boolean =>
  party.kind === 'party' && next?.kind === 'country' && next.id !== party.country;

function extendsPost(
  chunks: readonly Chunk[],
  i: number,
  tokens: readonly Token[],
  at: number,
): boolean {
  const chunk = chunks[i] as Chunk;
  const token = tokens[chunk.from] as Token;
  switch (chunk.kind) {
    case 'country':
    case 'party':
    case 'organisation':
    case 'field':
    case 'place':
    case 'venue':
    case 'number':
      return true;
    case 'fixed':
      // "Ngoại trưởng Mỹ dự kiến hội đàm", not "Giám đốc dự án"
      return !beginsAct(tokens, chunk.from);
    case 'word':
      // "Đại sứ Việt Nam tại Cuba kiêm nhiệm Dominica"
      if (token.low === 'kiêm') return tokens[chunk.to]?.low === 'nhiệm';
      if (isOfPost(tokens, chunk.from)) return true;
      if (modifiers.has(token.low) || beginsAct(tokens, chunk.from)) return false;
      if (token.low === 'và') return joins(chunks, i, tokens);
      if (token.low === 'tại' || token.low === 'ở') return leadsHome(chunks, i, tokens);
      // "hội nghị các nhà lãnh đạo … tổ chức tại Kazan": the verb, not an organisation
      if (token.text === 'tổ' && held.has(tokens[chunk.from + 2]?.low ?? '')) return false;
      return token.cap || !endsPost(token.low);
    case 'sign':
      if (joinsLetters(tokens, chunk.from)) return true;
      if (token.text === '-' || token.text === '&') return isPair(chunks, i, tokens);
      if (token.text === ',') return enumerates(chunks, i, tokens);
      if (token.text === '(') return closing(chunks, i, tokens) !== null;
      return token.text === ')' && opened(chunks, i, tokens, at);
    case 'head':
      // "Chánh Văn phòng | Thủ tướng", "(cấp | Bộ trưởng)": a post inside a post
      return inside(chunks, i, tokens, at) || isSender(chunks, i, tokens, at);
    default:
      return false;
  }
}

/** "Viện kiểm sát tối cao", "đảng cầm quyền ABC": of words that end a post those that do not. */
const ofPosts = new Set(['tối cao', 'đối ngoại', 'đối nội', 'vấn đề', 'toàn cầu', 'cầm quyền']);
const isOfPost = (tokens: readonly Token[], at: number): boolean => {
  const { low } = tokens[at] as Token;
  return (
    ofPosts.has(`${tokens[at - 1]?.low ?? ''} ${low}`) ||
    ofPosts.has(`${low} ${tokens[at + 1]?.low ?? ''}`)
  );
};

const maxEnumerated = 24;

/**
 * "Bộ trưởng Đất đai, Hạ tầng, Giao thông và Du lịch Nhật Bản A", "Ủy ban về gia đình, phụ nữ và trẻ
 * em (Đảng …) B": commas between the fields of one office, closed by "và" and the bearer's name.
 */
function enumerates(chunks: readonly Chunk[], comma: number, tokens: readonly Token[]): boolean {
  let and = false;
  let aside = false;
  let listed = chunks[comma - 1]?.kind === 'field'; // "Bưu chính, Viễn thông"
  for (let k = comma + 1; k < chunks.length && k - comma < maxEnumerated; k++) {
    const chunk = chunks[k] as Chunk;
    const token = tokens[chunk.from] as Token;
    if (chunk.kind === 'name') return and || listed;
    if (chunk.kind === 'word') {
      listed = false;
      if (token.low === 'và') and = true;
      else if ((endsPost(token.low) && !aside) || modifiers.has(token.low)) return false;
    } else if (chunk.kind === 'sign') {
      const bracket = token.text === '(' || token.text === ')';
      if (token.text !== ',' && !(and && bracket)) return false;
      if (bracket) aside = token.text === '(';
    } else if (
      !((and || listed) && (chunk.kind === 'country' || chunk.kind === 'party')) &&
      chunk.kind !== 'fixed' &&
      chunk.kind !== 'field'
    )
      return false;
  }
  return false;
}

/** "tại Việt Nam", "tại Thành phố Hồ Chí Minh" belong to a post, "tại cửa khẩu" does not. */
function leadsHome(chunks: readonly Chunk[], i: number, tokens: readonly Token[]): boolean {
  const next = chunks[i + 1];
  const after = next && tokens[next.from]?.low === 'nước' ? chunks[i + 2] : next;
  return after?.kind === 'country' || after?.kind === 'place' || after?.kind === 'organisation';
}

/** "(Đảng Cộng sản Liên bang Nga)", "(Hạ viện)": a short aside that closes before the name. */
function closing(chunks: readonly Chunk[], i: number, tokens: readonly Token[]): number | null {
  for (let k = i + 1; k < chunks.length && k <= i + 10; k++) {
    const chunk = chunks[k] as Chunk;
    if (tokens[chunk.from]?.text === ')') {
      const next = chunks[k + 1];
      const only = k === i + 2 ? (chunks[i + 1] as Chunk) : null;
      // "(Hạ viện)", "Liên minh châu Âu (EU)"
      if (only && asides.has(only.kind)) return k;
      return next?.kind === 'name' || next?.kind === 'country' || next?.kind === 'honorific'
        ? k
        : null;
    }
    if (chunk.kind === 'name' || chunk.kind === 'honorific' || chunk.kind === 'trigger')
      return null;
  }
  return null;
}

const asides = new Set<Chunk['kind']>(['party', 'organisation', 'country']);

function opened(
  chunks: readonly Chunk[],
  i: number,
  tokens: readonly Token[],
  from: number,
): boolean {
  for (let k = i - 1; k >= from && k >= i - 10; k--) {
    const text = tokens[(chunks[k] as Chunk).from]?.text;
    if (text === ')') return false;
    if (text === '(') return true;
  }
  return false;
}

const offices = new Set(['phòng', 'phủ', 'cấp']);
const leagues = new Set(['minh', 'nhóm', 'hội']);
function inside(
  chunks: readonly Chunk[],
  i: number,
  tokens: readonly Token[],
  at: number,
): boolean {
  const chunk = chunks[i] as ChunkOf<'head'>;
  const before = tokens[chunk.from - 1]?.low ?? '';
  // "Chủ tịch Liên minh | Nghị sĩ hữu nghị Nhật - Việt"
  if (chunk.head.category === 'mp' && leagues.has(before)) return true;
  return offices.has(before) || opened(chunks, i, tokens, at);
}

/**
 * "A, đặc phái viên của Thủ tướng Australia": whom he serves, named by his post alone; "Trợ lý Tổng thống Hàn
 * Quốc A", where A is nobody known for that office.
 */
function isSender(
  chunks: readonly Chunk[],
  i: number,
  tokens: readonly Token[],
  at: number,
): boolean {
  const aide = chunks.slice(at, at + 2).find(({ kind }) => kind === 'head');
  if (aide?.kind !== 'head' || !aides.has(aide.head.category)) return false;
  const { from, head } = chunks[i] as ChunkOf<'head'>;
  const behind = chunks.slice(i + 1, i + 3).filter(({ kind }) => kind !== 'country');
  const [next] = behind;
  if (from === aide.to)
    return served.has(head.category) && !(next?.kind === 'name' && next.ids.length > 0);
  const isNamed = next?.kind === 'name' || next?.kind === 'honorific' || next?.kind === 'head';
  return tokens[from - 1]?.low === 'của' && chunks[i + 1]?.kind === 'country' && !isNamed;
}
const aides = new Set(['special_envoy', 'assistant', 'adviser']);
const served = new Set(['head_of_state', 'head_of_government', 'party_head']);

/** "Kế hoạch và Đầu tư": the "và" of an organisation stands before one capital and a lower-case word. */
function joins(chunks: readonly Chunk[], i: number, tokens: readonly Token[]): boolean {
  const next = chunks[i + 1];
  const after = chunks[i + 2];
  if (next?.kind === 'organisation' || next?.kind === 'party' || next?.kind === 'field')
    return true;
  // "đặc phái viên về Pakistan và Afghanistan A"
  if (next?.kind === 'country')
    return (
      after?.kind === 'name' &&
      chunks[i - 1]?.kind === 'country' &&
      elsewhere.has(tokens[(chunks[i - 1] as Chunk).from - 1]?.low ?? '')
    );
  if (next?.kind !== 'word' || after?.kind === 'head') return false;
  const token = tokens[next.from] as Token;
  if (modifiers.has(token.low)) return false;
  return token.cap ? after?.kind === 'word' : !endsPost(token.low);
}

const isPair = (chunks: readonly Chunk[], i: number, tokens: readonly Token[]): boolean => {
  const dash = (chunks[i] as Chunk).from;
  const [before, after] = [chunks[i - 1]?.kind, chunks[i + 1]?.kind];
  // "Giáo dục - Đào tạo", "Giáo dục & Đào tạo"
  if (before === 'field' && after === 'field') return true;
  // "Hội đồng Kinh tế Á - Âu"
  if (tokens[dash - 1]?.text === 'Á' && tokens[dash + 1]?.text === 'Âu') return true;
  return (
    (before === 'country' || before === 'word' || before === 'place') &&
    (after === 'country' || after === 'place')
  );
};

export const isModifierBeforeHead = (
  chunks: readonly Chunk[],
  at: number,
  tokens: readonly Token[],
): boolean => {
  const chunk = chunks[at];
  return (
    chunk?.kind === 'word' &&
    modifiers.has(tokens[chunk.from]?.low ?? '') &&
    chunks[at + 1]?.kind === 'head'
  );
};
