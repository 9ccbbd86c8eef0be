import type { ArticlePerson } from './article-person.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Offices of those who speak, write, travel or advise for a leader. */
const serving = set(
  'ambassador consul_general honorary_consul charge attache adviser assistant special_envoy spokesperson secretary ' +
    'press scholar artist diplomat candidate veteran business deputy_minister role_spouse',
);

/** "nhà lãnh đạo Nga" is no spokesman, envoy or reporter: nobody all of whose posts serve another. */
export const onlyServes = ({ posts }: ArticlePerson): boolean =>
  posts.length > 0 && posts.every(({ category }) => serving.has(category));

/** "Bộ trưởng" of anything, "Ngoại trưởng"; no deputy. */
export const isMinister = (category: string): boolean =>
  category.endsWith('minister') && !category.startsWith('deputy');

/** Offices whose holders call each other "người đồng cấp" though their names differ from country to country. */
const ranks = [
  set('head_of_state head_of_government party_head chair leader generic_leader royal'),
  set('minister state_councillor state_secretary'),
];
const rankOf = (category: string): string | number => {
  const rank = ranks.findIndex((all) => all.has(isMinister(category) ? 'minister' : category));
  return rank < 0 ? category : rank;
};

/** "Thủ tướng A và người đồng cấp Lào": no governor of Laos; who has no post of his own may be anybody's. */
export function mayBePeerOf(one: ArticlePerson, { posts }: ArticlePerson): boolean {
  const held = new Set(posts.map(({ category }) => rankOf(category)));
  return (
    held.size === 0 ||
    one.posts.length === 0 ||
    one.posts.some(({ category }) => category === 'counterpart' || held.has(rankOf(category)))
  );
}
