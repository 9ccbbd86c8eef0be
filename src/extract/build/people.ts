import { hashId } from '../../graph/id.ts';
import type { Person } from '../../graph/schema.ts';
import { mostFrequent, sortedUnique } from './order.ts';
import type { Identity } from './identity.ts';
import type { World } from './world.ts';

export type PersonDraft = Omit<Person, 'position'>;

/**
 * People of the graph, one per identity, in the same order. Known people keep the id and the name
 * of the gazetteer; the name of an unknown one is the spelling seen most often, of equals the
 * longest. Every other spelling is kept, for search.
 */
export function drawPeople(identities: readonly Identity[], world: World): PersonDraft[] {
  const taken = new Set<string>();
  return identities.map((identity) => {
    const person = draw(identity, world);
    let id = person.id;
    for (let n = 2; taken.has(id); n++) id = `${person.id}-${String(n)}`;
    taken.add(id);
    return { ...person, id };
  });
}

function draw(identity: Identity, world: World): PersonDraft {
  const facts = identity.appearances.map(({ fact }) => fact);
  const gazetteer = identity.known === null ? undefined : world.person(identity.known);
  const spellings = facts.map(({ name }) => name);
  const name = gazetteer?.name ?? mostFrequent(spellings) ?? identity.key;
  const others = [
    ...(gazetteer?.otherNames ?? []),
    ...spellings,
    ...facts.flatMap((f) => f.aliases),
  ];
  const country = gazetteer?.country ?? identity.country;
  const sexes = new Set(facts.flatMap(({ sex }) => sex ?? []));
  return {
    id: identity.known ?? hashId('p', [identity.key, country ?? '']),
    name,
    otherNames: sortedUnique(others.filter((other) => !isSameName(other, name))),
    country,
    parties: sortedUnique([
      ...(gazetteer?.parties ?? []),
      ...facts.flatMap(({ party }) => party ?? []),
    ]),
    known: gazetteer !== undefined,
    sex: gazetteer?.sex ?? (sexes.size === 1 ? ([...sexes][0] ?? null) : null),
  };
}

/** The name itself, hyphenated or behind a rank or title: nothing new for search. */
const isSameName = (other: string, name: string): boolean =>
  ` ${other}`.replaceAll('-', ' ').endsWith(` ${name}`);
