import type { Token } from '../../document.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { isBody } from '../posts/whose-post.ts';
import type { PersonMention } from './person-mention.ts';
import { isSurname } from './surnames.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** Countries whose names of people are read in Vietnamese syllables too. */
const sinic = new Set(['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'SG']);
/** Posts whose holder seldom holds a lower one beside it. */
const heads = new Set(['head_of_state', 'head_of_government']);
const beside = new Set([
  ...heads,
  'party_head',
  'chair',
  'military',
  'royal',
  'minister',
  'foreign_minister',
  'politburo_member',
]);

/**
 * "Trong cuộc gặp với Tổng thư ký Liên hợp quốc, Thủ tướng A khẳng định", "website của Tổng thống Ba
 * Lan, Chánh văn phòng B": a comma between two people, not between two posts of one. Gives the bare
 * post before the comma and the person behind it; one mention where nothing speaks against it.
 */
export function twoPeople(mention: PersonMention, tokens: readonly Token[]): PersonMention[] {
  const { name, posts } = mention;
  const at = name ? posts.filter((post) => post.to <= name.from).length : 0;
  for (let i = at - 1; i > 0; i--) {
    const [first, second] = [posts[i - 1] as PostMention, posts[i] as PostMention];
    if (
      !isForeignTo(mention, posts.slice(0, i), tokens) &&
      !outranks(first, second) &&
      !areOfTwo(first, second)
    )
      continue;
    const before = posts.slice(0, i);
    return [
      {
        ...mention,
        to: first.to,
        name: null,
        alias: null,
        posts: before,
        honorific: null,
        country: before.find(({ country }) => country)?.country ?? null,
        party: before.find(({ party }) => party)?.party ?? null,
        rule: 'bare-post',
      },
      {
        ...mention,
        from: second.from,
        posts: posts.slice(i),
        country: posts.slice(i).find(({ country }) => country)?.country ?? null,
        party: posts.slice(i).find(({ party }) => party)?.party ?? null,
      },
    ];
  }
  return [mention];
}

/** Whether the posts are another country's than the one that the name is known or looks to be of. */
function isForeignTo(
  { name }: PersonMention,
  posts: readonly PostMention[],
  tokens: readonly Token[],
): boolean {
  const whose = posts.findLast(
    ({ country, head }) => country !== null && head.sphere !== 'diplomatic',
  );
  if (!name || !whose?.country) return false;
  if (name.country !== null && whose.head.sphere !== 'igo' && !isBody(whose.country))
    return name.country !== whose.country;
  const words = tokens.slice(name.from, name.to);
  const looksVietnamese =
    words.length > 2 &&
    isSurname(words[0]?.text ?? '') &&
    words.every((word) => isVietnameseSyllable(word.low));
  if (whose.country === 'VN')
    return words.some((word) => word.kind === 'word' && !isVietnameseSyllable(word.low));
  return looksVietnamese && !sinic.has(whose.country);
}

/** "người đồng cấp Ấn Độ, Ngoại trưởng Maldives A": two countries, two people. */
const areOfTwo = (first: PostMention, second: PostMention): boolean =>
  first.head.category === 'counterpart' &&
  first.country !== null &&
  second.country !== null &&
  first.country !== second.country;

const outranks = (first: PostMention, second: PostMention): boolean =>
  first.head.category === 'ambassador'
    ? heads.has(second.head.category) || second.head.category === 'party_head'
    : heads.has(first.head.category) && first.country !== null && !beside.has(second.head.category);
