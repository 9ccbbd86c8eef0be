import type { Token } from '../../document.ts';
import type { PostMention } from '../../recognise/posts/post-mention.ts';
import type { ResolvedMention } from '../../resolve/people/article-person.ts';
import { chamberOf, textOf } from './offices.ts';
import type { SentenceView } from '../view.ts';

/** Offices that one person does not hold together; a chamber has a chair of its own. */
const apart = new Set(['head_of_state', 'head_of_government', 'legislature_chair']);

/** "Quốc vương, Thủ tướng, Chủ tịch Hạ viện và Thượng viện A": one for each office that nobody holds with another. */
export const ofEachOffice = (
  members: readonly ResolvedMention[],
  view: SentenceView,
): ResolvedMention[] =>
  members.flatMap((member) => {
    const { mention, person } = member;
    if (mention.name !== null || person !== null) return [member];
    const { posts } = mention;
    const seats = posts.map(
      (post) => post.head.category + (chamberOf(textOf(post, view.tokens)) ?? ''),
    );
    const areApart =
      posts.every(({ head, modifier }) => apart.has(head.category) && modifier === null) &&
      new Set(seats).size === seats.length;
    const each = areApart ? posts : [];
    const offices = (each.length > 0 ? each : posts.slice(0, 1)).flatMap((post) =>
      ofEachChamber(post, view),
    );
    return offices.length < 2
      ? [member]
      : offices.map((post) => ({ ...member, mention: { ...mention, posts: [post] } }));
  });

const joints = new Set([',', 'và']);
const houses = new Set(['thượng', 'hạ']);

/** "Chủ tịch Thượng viện và Hạ viện A", "Chủ tịch Hạ viện, Thượng viện": both chairs. */
function ofEachChamber(post: PostMention, { tokens, sentence }: SentenceView): PostMention[] {
  if (post.head.category !== 'legislature_chair') return [post];
  const isHouse = (at: number) =>
    houses.has(tokens[at]?.low ?? '') && tokens[at + 1]?.low === 'viện';
  for (let at = post.from + 2; at < Math.min(post.to + 1, sentence.last); at++) {
    const other = at + 1;
    if (!joints.has((tokens[at] as Token).low) || !isHouse(at - 2) || !isHouse(other)) continue;
    return [
      { ...post, to: at },
      { ...post, from: other, to: Math.max(post.to, other + 2) },
    ];
  }
  return [post];
}
