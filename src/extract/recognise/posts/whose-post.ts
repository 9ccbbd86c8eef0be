import type { Token } from '../../document.ts';
import type { Chunk } from '../chunks.ts';
import type { PostMention } from './post-mention.ts';

/** Prepositions after which a country is where, or about whom, not whose. */
export const elsewhere = new Set(['tại', 'với', 'về', 'ở']);

/**
 * The first country, party or place that stands in the post is whose post it is. Returns the country
 * of a body whose name other countries share ("Chính phủ"): it holds where none is named.
 */
export function claim(post: PostMention, chunk: Chunk, tokens: readonly Token[]): string | null {
  const before = tokens[chunk.from - 1]?.low ?? '';
  const where =
    elsewhere.has(before) ||
    (before === 'nước' && elsewhere.has(tokens[chunk.from - 2]?.low ?? ''));
  if (where && post.head.category === 'honorary_consul') {
    // "Lãnh sự danh dự Việt Nam tại Nepal": a citizen of Nepal
    if (chunk.kind === 'country') post.country = chunk.id;
    if (chunk.kind === 'place') post.country = chunk.country;
    return null;
  }
  if (where && post.head.sphere !== 'igo') return null;
  if (isTopic(post, chunk, tokens)) return null;
  // "Trưởng SOM ASEAN", "Vụ trưởng Vụ châu Âu": officials of a country all the same
  if (chunk.kind === 'country' && post.head.sphere === 'government' && isBody(chunk.id))
    return null;
  // "Giám đốc khu vực châu Âu", "Chương trình Đông Nam Á": the region
  if (chunk.kind === 'country' && post.head.sphere !== 'igo' && isRegion(chunk, tokens))
    return null;
  if (chunk.kind === 'country' && post.country === 'VN' && tokens[chunk.from - 1]?.text === '-')
    post.partner ??= chunk.id;
  if (chunk.kind === 'country' && (post.country === null || isGroupOf(post, chunk, tokens)))
    post.country = chunk.id;
  if (chunk.kind === 'party') {
    post.party ??= chunk.id;
    if (post.country === null && chunk.country) post.country = chunk.country;
  }
  if (chunk.kind === 'place' && post.head.sphere !== 'igo') post.country ??= chunk.country;
  if (chunk.kind === 'venue') return chunk.country;
  if (chunk.kind !== 'organisation' || !chunk.country) return null;
  if (chunk.country === 'VN') return 'VN';
  post.country ??= chunk.country;
  return null;
}

/** "đồng Chủ tịch Nhóm ASEAN của Quốc hội Mỹ": a body within that of a country. */
const isGroupOf = (
  { country }: PostMention,
  chunk: { id: string; from: number },
  tokens: readonly Token[],
): boolean =>
  country !== null &&
  isBody(country) &&
  !isBody(chunk.id) &&
  tokens
    .slice(chunk.from - groupReach, chunk.from)
    .some(({ low }) => low === 'của' || low === 'tại');
const groupReach = 4;

const regions = new Set(['châu âu', 'đông nam']);
const isRegion = ({ from }: Chunk, tokens: readonly Token[]): boolean =>
  regions.has(`${tokens[from]?.low ?? ''} ${tokens[from + 1]?.low ?? ''}`);

/** Ids of bodies that posts may belong to. */
export const isBody = (country: string): boolean =>
  country === 'UN' || country === 'EU' || country === 'ASEAN';

const topics = new Set(['nghiên cứu', 'vấn đề', 'quan hệ', 'chính sách', 'chương trình', 'dự án']);
const owners = new Set(['của', 'thuộc', 'tại', 'ở']);

/** "Trung tâm Nghiên cứu Trung Quốc", "chuyên gia về quan hệ Trung - Triều": what is dealt with. */
export function isTopic(
  post: { from: number },
  { from, to }: Chunk,
  tokens: readonly Token[],
): boolean {
  // "Trung tâm Mỹ học"
  if (tokens[to]?.text === 'học') return true;
  for (let i = from - 1; i > post.from && i > from - 6; i--) {
    const low = tokens[i]?.low ?? '';
    if (owners.has(low) || tokens[i]?.text === ',') return false;
    // "Viện Nghiên cứu Quốc tế Trung Quốc": of it, not about it
    if (low === 'tế' && tokens[i - 1]?.low === 'quốc') return false;
    if (low === 'về') return true;
    // "nhà nghiên cứu Trung Quốc" is Chinese, "Bộ Quan hệ quốc tế Angola" Angolan
    if (topics.has(`${tokens[i - 1]?.low ?? ''} ${low}`))
      return tokens[i - 2]?.low !== 'nhà' && tokens[i - 2]?.low !== 'bộ';
  }
  return false;
}
