import type { ArticlePerson, ResolvedMention } from '../../resolve/people/article-person.ts';

/** The people of the article that mentions stand for, each once. */
export const indexes = (members: readonly ResolvedMention[]): number[] => [
  ...new Set(members.flatMap((m) => (m.person === null ? [] : [m.person]))),
];

/** The side a mention is on: the country of its person, or of its post. */
export const sideOf = (member: ResolvedMention, people: readonly ArticlePerson[]): string | null =>
  member.person === null ? member.mention.country : (people[member.person]?.country ?? null);

export const sidesOf = (
  members: readonly ResolvedMention[],
  people: readonly ArticlePerson[],
): Set<string | null> => new Set(members.map((member) => sideOf(member, people)));
