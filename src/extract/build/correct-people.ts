import type { ArticleFacts } from '../document.ts';
import type { Correction } from '../gazetteer/curation.ts';
import type { PersonDraft } from './people.ts';
import type { Appearance, Identity } from './identity.ts';
import { fullNameKey } from './who-is-who.ts';

/** A person with everything that articles say of him. */
export interface Somebody {
  identity: Identity;
  person: PersonDraft;
}

export interface CorrectedPeople {
  people: Somebody[];
  /** Ids that were merged away → the id they live on under. */
  redirects: Map<string, string>;
  /** Ids of those who are no person, or none who belongs here. */
  dropped: Set<string>;
  /** Corrections that select nobody. */
  stale: Correction[];
}

/**
 * Applies the corrections of people, in their order: merge, split, rename, drop. `draw` makes the
 * record of a changed identity.
 */
export function correctPeople(
  everybody: readonly Somebody[],
  corrections: readonly Correction[],
  facts: readonly ArticleFacts[],
  draw: (identity: Identity) => PersonDraft,
): CorrectedPeople {
  let people = [...everybody];
  const result = { redirects: new Map<string, string>(), dropped: new Set<string>() };
  const stale: Correction[] = [];
  const find = (who: string) => findPerson(people, result.redirects.get(who) ?? who);
  for (const correction of corrections) {
    if (correction.action === 'merge' && 'people' in correction) {
      const found = [...new Set(correction.people.flatMap((who) => find(who) ?? []))];
      const [first, ...others] = found;
      if (!first || others.length === 0) stale.push(correction);
      else {
        const identity = merge(found.map((one) => one.identity));
        const merged = { identity, person: { ...draw(identity), id: first.person.id } };
        for (const { person } of others) result.redirects.set(person.id, first.person.id);
        people = people.flatMap((one) =>
          one === first ? [merged] : others.includes(one) ? [] : [one],
        );
      }
    } else if (correction.action === 'split' && 'person' in correction) {
      const one = find(correction.person);
      const parts = one && split(one.identity, correction.articles, facts);
      if (!one || !parts) stale.push(correction);
      else {
        const rest = { identity: parts.rest, person: { ...draw(parts.rest), id: one.person.id } };
        const own = { identity: parts.own, person: draw(parts.own) };
        people = people.flatMap((other) => (other === one ? [rest, own] : [other]));
      }
    } else if (correction.action === 'rename') {
      const one = find(correction.person);
      if (!one) stale.push(correction);
      else people = people.map((other) => (other === one ? rename(one, correction.name) : other));
    } else if (correction.action === 'drop' && 'person' in correction) {
      const one = find(correction.person);
      if (!one) stale.push(correction);
      else result.dropped.add(one.person.id);
    }
  }
  return { people, ...result, stale };
}

/** By id, else by a name that one person only bears. */
function findPerson(people: readonly Somebody[], who: string): Somebody | undefined {
  const byId = people.find(({ person }) => person.id === who);
  if (byId) return byId;
  const bearers = people.filter(({ person }) =>
    [person.name, ...person.otherNames].some((name) => fullNameKey(name) === fullNameKey(who)),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

const merge = (identities: readonly Identity[]): Identity => ({
  known: identities.find(({ known }) => known !== null)?.known ?? null,
  key: identities[0]?.key ?? '',
  country: identities.find(({ country }) => country !== null)?.country ?? null,
  appearances: identities.flatMap(({ appearances }) => appearances),
});

/** Those of the named articles, who are unknown now, and the rest; null when either is empty. */
function split(
  identity: Identity,
  articles: readonly string[],
  facts: readonly ArticleFacts[],
): { own: Identity; rest: Identity } | null {
  const isNamed = ({ article }: Appearance) => articles.includes(facts[article]?.article.id ?? '');
  const own = identity.appearances.filter(isNamed);
  const rest = identity.appearances.filter((appearance) => !isNamed(appearance));
  if (own.length === 0 || rest.length === 0) return null;
  const key = `${fullNameKey(own[0]?.fact.name ?? '')} ${[...articles].sort().join(' ')}`;
  return {
    own: { known: null, key, country: identity.country, appearances: own },
    rest: { ...identity, appearances: rest },
  };
}

const rename = ({ identity, person }: Somebody, name: string): Somebody => ({
  identity,
  person: {
    ...person,
    name,
    otherNames: [...new Set([...person.otherNames, person.name])].filter((n) => n !== name).sort(),
  },
});
