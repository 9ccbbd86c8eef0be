import type { Country, Party, Person, Term } from '../schema.ts';
import { lifelikeCountries, lifelikeName } from './lifelike-names.ts';
import { makeZipf, type Random } from './random.ts';

export interface Society {
  countries: Country[];
  parties: Party[];
  people: Person[];
  terms: Term[];
  /** People by country, those who meet most first; every country has somebody. */
  byCountry: ReadonlyMap<string, readonly Person[]>;
}

const posts = [
  { vi: 'Thủ tướng', en: 'Prime Minister' },
  { vi: 'Bộ trưởng Ngoại giao', en: 'Minister of Foreign Affairs' },
  { vi: 'Thứ trưởng Ngoại giao', en: 'Deputy Minister of Foreign Affairs' },
];

/** Countries of power-law size, one or two parties in each, people with a term of office. */
export function lifelikeSociety(random: Random, count: number): Society {
  const { below, chance } = random;
  const place = () => ({ x: below(8000) - 4000, y: below(8000) - 4000 });
  const size = Math.max(
    2,
    Math.min(lifelikeCountries.length, count, Math.round(4 + 1.6 * count ** 0.45)),
  );
  const countries = lifelikeCountries.slice(0, size).map((id): Country => ({
    id,
    name: { vi: `Nước ${id}`, en: `Country ${id}` },
    position: place(),
  }));
  const parties = countries.flatMap(({ id }) =>
    ['a', 'b'].slice(0, chance(0.4) ? 2 : 1).map((letter): Party => ({
      id: `${id.toLowerCase()}-${letter}`,
      name: {
        vi: `Đảng ${letter.toUpperCase()} ${id}`,
        en: `Party ${letter.toUpperCase()} of ${id}`,
      },
      abbreviation: `${id}${letter.toUpperCase()}`,
      country: id,
      position: place(),
    })),
  );
  const rank = makeZipf(random, countries.length, 1.1);
  const people = Array.from({ length: count }, (_, n): Person => {
    const country = countries[n < countries.length ? n : rank()]?.id ?? 'VN';
    return {
      id: `${country.toLowerCase()}-${String(n)}`,
      name: lifelikeName(country, n),
      otherNames: chance(0.2) ? [lifelikeName('LA', n + 3)] : [],
      country,
      parties: chance(0.5) ? [`${country.toLowerCase()}-a`] : [],
      known: chance(0.4),
      sex: chance(0.8) ? 'm' : 'f',
      position: place(),
    };
  });
  const terms = people
    .filter(({ known }) => known)
    .map(({ id: person }): Term => ({
      person,
      post: posts[below(posts.length)] ?? { vi: '', en: '' },
      organisation: null,
      from: String(2000 + below(15)),
      until: chance(0.5) ? String(2016 + below(10)) : null,
      basis: 'gazetteer',
      source: 'https://example.org/terms',
    }));
  const byCountry = new Map(countries.map(({ id }) => [id, [] as Person[]]));
  for (const person of people) byCountry.get(person.country ?? '')?.push(person);
  return { countries, parties, people, terms, byCountry };
}
