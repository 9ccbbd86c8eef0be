import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { comparedWords, isForeignName, nameKey } from './name-key.ts';
import type { KnownPeople } from './article-person.ts';

/** The gazetteer's people by every spelling of their names. */
export function knownPeople(gazetteer: Gazetteer): KnownPeople {
  const byKey = new Map<string, string[]>();
  for (const { id, names_vi } of gazetteer.people)
    for (const name of names_vi) {
      const ids = byKey.get(nameKey(name));
      if (!ids) byKey.set(nameKey(name), [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  const surnames = new Map<string, Set<string>>();
  for (const { id, names_vi, offices } of gazetteer.people)
    for (const name of names_vi.filter(isForeignName))
      for (const category of [...offices.map((office) => office.category), 'any']) {
        const key = `${nameKey(comparedWords(name).at(-1) ?? '')} ${category}`;
        surnames.set(key, (surnames.get(key) ?? new Set()).add(id));
      }
  const theOnly = (surname: string, category: string): string | null => {
    const [only = null, ...others] = surnames.get(`${nameKey(surname)} ${category}`) ?? [];
    return others.length === 0 ? only : null;
  };
  return {
    // "ông Obama" is he who was President, whatever other Obamas there are
    bySurname: (surname, category) =>
      theOnly(surname, category ?? 'any') ??
      (category === null ? theOnly(surname, 'head_of_state') : null),
    byName: (name) => byKey.get(nameKey(name)) ?? [],
    name: (id) => gazetteer.person(id)?.person ?? null,
    country: (id) => gazetteer.person(id)?.country ?? null,
    isBloc: (country) => (gazetteer.country(country)?.kind ?? 'bloc') === 'bloc',
    servesBloc: (id) =>
      gazetteer.person(id)?.offices.some(({ category }) => category.startsWith('igo_')) ?? false,
    sex: (id) => gazetteer.person(id)?.sex ?? null,
  };
}
