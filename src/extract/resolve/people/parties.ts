import type { ArticlePerson } from './article-person.ts';

/** Posts of the party that say whose member one is, where one party rules alone. */
export function inferParties(
  people: ArticlePerson[],
  rulingParty: (country: string) => string | null,
): void {
  for (const person of people) {
    if (person.party !== null || person.country === null) continue;
    if (person.posts.some(({ sphere, late }) => sphere === 'party' && !late))
      person.party = rulingParty(person.country);
  }
}
