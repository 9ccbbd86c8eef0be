import type { Page } from '../../document.ts';
import type { PersonMention } from '../../recognise/people/person-mention.ts';
import { isForeignName } from './name-key.ts';
import type { ArticlePerson, ResolvedMention } from './resolve-people.ts';

/** Words that say too little of an office to give it to somebody. */
const vague = new Set(['leader', 'counterpart', 'generic_leader', 'representative', 'membership']);

/**
 * "Thứ trưởng ngoại giao Mỹ thăm Việt Nam", and the text begins "Ông Robert Zoellick đã tới Hà Nội":
 * the post of the headline that nobody of the article is given, and whom the first sentence means by it.
 */
export function headlineHolder(
  { sentences }: Page,
  people: readonly ArticlePerson[],
  resolved: readonly ResolvedMention[],
): { person: number; mention: PersonMention } | null {
  const first = sentences.findIndex(({ zone }) => zone === 'body');
  const post = resolved.find(
    ({ sentence, mention: { name, posts, country } }) =>
      sentences[sentence]?.zone === 'title' &&
      name === null &&
      country !== null &&
      posts.length > 0 &&
      posts.every(({ head, modifier }) => modifier === null && !vague.has(head.category)),
  )?.mention;
  const holder = resolved.find(({ sentence, mention }) => sentence === first && mention.name);
  if (!post || !holder?.mention.honorific || holder.person === null) return null;
  if (holder.mention.from !== sentences[first]?.first) return null;
  const categories = new Set(post.posts.map(({ head }) => head.category));
  const isHeld = people.some(
    ({ name, posts, country }) =>
      // whose country nobody says yet may be of it, unless he bears a Vietnamese name
      (country === post.country ||
        (country === null && (post.country === 'VN' || isForeignName(name)))) &&
      posts.some(({ category }) => categories.has(category)),
  );
  const { posts, country } = people[holder.person] as ArticlePerson;
  if (isHeld || posts.length > 0 || (country !== null && country !== post.country)) return null;
  return { person: holder.person, mention: post };
}
