import type { Page } from '../../document.ts';
import { isForeignName } from './name-key.ts';
import type { ArticlePerson, ResolvedMention } from './article-person.ts';
import { addPosts } from './settle.ts';

/** Words that say too little of an office to give it to somebody. */
const vague = new Set(['leader', 'counterpart', 'generic_leader', 'representative', 'membership']);

/**
 * "Thứ trưởng ngoại giao Mỹ thăm Việt Nam", and the text begins "Ông A đã tới Hà Nội":
 * gives the post of the headline, which nobody of the article holds, to whom the first sentence means
 * by it. Changes `people` in place.
 */
export function holdHeadlinePost(
  page: Page,
  people: readonly ArticlePerson[],
  resolved: readonly ResolvedMention[],
): void {
  const { sentences } = page;
  const first = sentences.findIndex(({ zone }) => zone === 'body');
  const post = resolved.find(
    ({ sentence, mention: { name, posts, country } }) =>
      sentences[sentence]?.zone === 'title' &&
      name === null &&
      country !== null &&
      posts.length > 0 &&
      posts.every(({ head, modifier }) => modifier === null && !vague.has(head.category)),
  )?.mention;
  const named = resolved.find(({ sentence, mention }) => sentence === first && mention.name);
  const holder = people[named?.person ?? -1];
  if (!post || !holder || !named?.mention.honorific) return;
  if (named.mention.from !== sentences[first]?.first) return;
  if (holder.posts.length > 0 || (holder.country ?? post.country) !== post.country) return;
  const categories = new Set(post.posts.map(({ head }) => head.category));
  const isHeld = people.some(
    ({ name, posts, country }) =>
      // whose country nobody says yet may be of it, unless he bears a Vietnamese name
      (country === post.country ||
        (country === null && (post.country === 'VN' || isForeignName(name)))) &&
      posts.some(({ category }) => categories.has(category)),
  );
  if (isHeld) return;
  addPosts(holder, post, page);
  holder.country = post.country;
  holder.countryBasis = 'post';
}
