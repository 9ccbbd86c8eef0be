import type { Token } from '../../document.ts';
import type { PostMention } from '../../recognise/posts/post-mention.ts';
import type { ArticlePerson, ResolvedMention } from '../../resolve/people/article-person.ts';
import type { Candidate } from '../candidate.ts';
import { hasWord } from '../view.ts';

type Office = NonNullable<Candidate['office']>;

/** Offices that one person of a country holds. */
const single = new Set([
  'head_of_state',
  'deputy_head_of_state',
  'head_of_government',
  'deputy_head_of_government',
  'foreign_minister',
  'minister',
  'party_head',
  'royal',
  'legislature_chair',
]);
/** Offices that many hold, each of something of his own: "Thị trưởng Lyon", "Tổng thư ký Đảng A". */
const ofOwn = new Set([
  'state_secretary',
  'secretary_general',
  'provincial_head',
  'provincial_party_secretary',
  'deputy_minister',
  'committee_head',
  'department_head',
  'judiciary',
  'military',
]);
const chambers = ['hạ viện', 'thượng viện', 'quốc hội', 'nghị viện', 'duma'];
/** "hạ viện" of "Chủ tịch Hạ viện Nhật Bản". */
export const chamberOf = (text: string): string | undefined =>
  chambers.find((chamber) => text.includes(chamber));

/** The words of an office, lower case. */
export const textOf = ({ from, to }: PostMention, tokens: readonly Token[]): string =>
  tokens
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ');
const several = new Set(['các', 'nhiều', 'những', 'số', 'nguyên', 'cựu']);
const many = new Set(['các', 'số']);
/** How many words before an office, joined to it by "và", may say that they are many. */
const longestMany = 4;

/** The office by which alone a side is named, where one person holds it; else null. */
export function officeOf(member: ResolvedMention, tokens: readonly Token[]): Office | null {
  const { mention } = member;
  const [post] = mention.posts;
  if (!post || post.modifier !== null) return null;
  if (!single.has(post.head.category) && !isOfOwn(post, tokens)) return null;
  const text = textOf(post, tokens);
  if (!member.ofEach && areMany(mention, tokens)) return null;
  const { category } = post.head;
  const chamber = category === 'legislature_chair' ? chamberOf(text) : undefined;
  return { category, text: chamber ?? text };
}

/** "một số nghị sĩ và bộ trưởng A", "Bộ trưởng Quốc phòng các nước" */
function areMany({ from, to }: ResolvedMention['mention'], tokens: readonly Token[]): boolean {
  if (several.has(tokens[from - 1]?.low ?? '')) return true;
  const isJoined = tokens[from - 1]?.low === 'và';
  return hasWord(tokens, isJoined ? from - longestMany : from, to, many);
}

/** A name stands in it: "Chủ tịch Liên minh nghị sĩ", not "Phó Chủ tịch". */
const isOfOwn = ({ head, from, to }: PostMention, tokens: readonly Token[]): boolean =>
  ofOwn.has(head.category) && tokens.slice(from + longestHead, to).some(({ cap }) => cap);
const longestHead = 2;

/** Whether somebody holds this office: then the text names him elsewhere. `of` has met him. */
export const holdsOffice = (
  { posts }: ArticlePerson,
  { category, text }: Office,
  of?: ArticlePerson,
): boolean =>
  posts.some(
    (post) =>
      // "người đồng cấp Hà Lan" of a Prime Minister is one
      (post.category === 'counterpart' && holdsAny(of, category)) ||
      (post.category === category &&
        (category !== 'legislature_chair' || chamberOf(post.text) === chamberOf(text)) &&
        (category !== 'minister' || post.text.startsWith(text) || text.startsWith(post.text))),
  );

const holdsAny = (person: ArticlePerson | undefined, category: string): boolean =>
  person === undefined || person.posts.some((post) => post.category === category);
