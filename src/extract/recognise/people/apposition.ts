import type { Token } from '../../document.ts';
import { isVietnameseSyllable } from './syllable.ts';
import type { PersonMention } from './person-mention.ts';
import { isFullVietnamese } from './surnames.ts';

/** What stands between a post and the name of its holder, beside nothing. */
const joints = new Set([',', '-', 'là', '(', ':']);
/** What people do for a living. */
const trades = new Set(['artist', 'scholar', 'press', 'business', 'veteran']);
/** Posts that many hold: the name behind the comma may be of somebody else. */
const shared = new Set(['membership', 'leader', 'representative', 'press', 'mp']);

/**
 * Adds `read` to `found`; "người phát ngôn Bộ Ngoại giao Nga, Pavel Oretsky, nói" and "phát ngôn viên
 * lúc đó là Adam Brent" are one person: a bare post, and the foreign name that explains it.
 */
export function joinApposition(
  found: PersonMention[],
  read: readonly PersonMention[],
  tokens: readonly Token[],
): void {
  for (const mention of read) {
    const before = found.at(-1);
    if (before && explains(before, mention, tokens)) {
      found[found.length - 1] = {
        ...mention,
        from: before.from,
        to: tokens[before.to]?.text === '(' ? mention.to + 1 : mention.to,
        posts: [...before.posts, ...mention.posts],
        country: before.country ?? mention.country,
        party: before.party ?? mention.party,
        rule: 'post-comma-name',
      };
    } else found.push(mention);
  }
}

/**
 * "gặp Bộ trưởng Ngoại giao A, ông B.", "Chủ tịch Quỹ A, ông B nói": where the clause ends with the name or
 * begins with the post; "sau cuộc gặp với Bộ trưởng A, ông B nói" tells of two.
 */
function isCalled(post: PersonMention, named: PersonMention, tokens: readonly Token[]): boolean {
  const isName = named.honorific?.pronoun === true && !named.honorific.spouse;
  if (!isName || tokens[post.to]?.text !== ',') return false;
  const before = tokens[post.from - 1];
  const after = tokens[named.to];
  return opens(before) || after === undefined || closing.has(after.text) || after.kind === 'break';
}
const closing = new Set(['.', ';', ')', 'tại', 'đang', 'nhân']);
const opens = (before: Token | undefined): boolean =>
  before === undefined || before.kind === 'break' || before.text === '.' || before.text === ',';

/** "Thủ tướng Vatican, Hồng y A", "Thủ tướng Bahrain, Hoàng tử A": a rank of birth or church is no other office. */
const isDignitary = (
  post: PersonMention,
  { posts, from }: PersonMention,
  tokens: readonly Token[],
) =>
  tokens[post.to]?.text === ',' &&
  from === post.to + 1 &&
  post.posts.every(({ head }) => offices.has(head.category)) &&
  posts.every(({ head, from: start, to }) => dignities.has(head.category) && to - start <= 2);
const offices = new Set([
  'head_of_government',
  'deputy_head_of_government',
  'minister',
  'foreign_minister',
]);
const dignities = new Set(['clergy', 'royal']);

function explains(post: PersonMention, named: PersonMention, tokens: readonly Token[]): boolean {
  if (post.rule !== 'bare-post' || !named.name) return false;
  if (named.posts.length > 0) return isDignitary(post, named, tokens);
  // "Thứ trưởng Bộ Quốc phòng - Thượng tướng A"
  const isRanked = named.honorific !== null && tokens[post.to]?.text === '-';
  if (named.honorific !== null && !isRanked && !isCalled(post, named, tokens)) return false;
  if (named.from !== post.to + 1 || !joints.has(tokens[post.to]?.text ?? '')) return false;
  if (post.posts.some(({ head, of }) => of || shared.has(head.category))) return false;
  const known = named.name.country;
  if (known !== null && post.country !== null && known !== post.country) return false;
  if (isRanked) return true;
  const sign = tokens[post.to]?.text ?? '';
  // "thêm hai thủ môn là Trần Văn Hạnh", "các dịch giả: Trần Văn Hạnh"
  if ((sign === 'là' || sign === ':') && post.posts.every(({ head }) => trades.has(head.category)))
    return isFullVietnamese(tokens.slice(named.name.from, named.name.to));
  if (sign === ':') return false;
  const words = tokens.slice(named.name.from, named.name.to).filter(({ kind }) => kind === 'word');
  const after = tokens[named.to];
  // "Tổng thống Tajikistan (Emomali Rahmon)"
  if (tokens[post.to]?.text === '(' && after?.text !== ')') return false;
  return (
    words.length > 1 &&
    words.some(({ low }) => !isVietnameseSyllable(low)) &&
    after?.low !== 'và' &&
    !(after?.text === ',' && tokens[post.to]?.text === ',' && tokens[named.to + 1]?.cap === true)
  );
}
