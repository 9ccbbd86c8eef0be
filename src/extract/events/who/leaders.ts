import type { ArticlePerson } from '../../resolve/people/article-person.ts';

/** Posts of those who meet at a summit. */
const tops = new Set(['head_of_state', 'head_of_government', 'party_head']);

/** "Tổng thống A", "nhà lãnh đạo A", and "Chủ tịch A" of a country. */
const isTop = ({ category, text, country }: ArticlePerson['posts'][number]): boolean =>
  tops.has(category) ||
  (category === 'leader' && text.includes('lãnh đạo') && !ofPart.test(text)) ||
  (category === 'chair' && country !== null && text.split(' ').length <= longestTitle);
const ofPart = /(?:^| )(?:phe|đảng|phái|lực lượng|đối lập)(?: |$)/u;
const longestTitle = 5;

/** Whether the text gives somebody a post in which he speaks for his country now. */
const leads = ({ posts, country, spouse }: ArticlePerson): boolean =>
  !spouse &&
  posts.some(
    (post) => !post.former && !post.late && (post.country ?? country) === country && isTop(post),
  );

/** The people of an article who lead a country. */
export const leadersOf = (country: string, people: readonly ArticlePerson[]): number[] =>
  people.flatMap((person, i) => (person.country === country && leads(person) ? [i] : []));

/** Those leaders of an article whose name has this word first or last, in lower case. */
export const leadersNamed = (word: string, people: readonly ArticlePerson[]): number[] =>
  people.flatMap((person, i) => {
    const words = person.name.toLowerCase().split(/[\s-]+/u);
    return leads(person) && (words[0] === word || words.at(-1) === word) ? [i] : [];
  });
