import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { nameKey } from './name-key.ts';
import type { KnownPeople } from './resolve-people.ts';

/** The gazetteer's people by every spelling of their names. */
export function knownPeople(gazetteer: Gazetteer): KnownPeople {
  const byKey = new Map<string, string[]>();
  for (const { id, names_vi } of gazetteer.people)
    for (const name of names_vi) {
      const ids = byKey.get(nameKey(name));
      if (!ids) byKey.set(nameKey(name), [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  return {
    byName: (name) => byKey.get(nameKey(name)) ?? [],
    country: (id) => gazetteer.person(id)?.country ?? null,
    isBloc: (country) => (gazetteer.country(country)?.kind ?? 'bloc') === 'bloc',
    sex: (id) => gazetteer.person(id)?.sex ?? null,
  };
}
