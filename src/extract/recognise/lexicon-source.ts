import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { LexiconSource } from './lexicon.ts';

/** "Việt - Lào" is a pair of countries, "người Lào" people: neither is a name of one. */
const isPairOrPeople = (form: string): boolean =>
  / - |^người | ta$/u.test(form) || form === 'nước ta';

/** What the recogniser needs of the gazetteer, in its own words. */
export const lexiconSource = (gazetteer: Gazetteer): LexiconSource => ({
  countries: gazetteer.countries.map(({ iso, names_vi, demonyms_or_adjectives_vi }) => ({
    id: iso,
    names: names_vi,
    short: demonyms_or_adjectives_vi.filter((form) => !isPairOrPeople(form)),
  })),
  parties: gazetteer.parties.map(({ id, country, names_vi }) => ({ id, country, names: names_vi })),
  people: gazetteer.people.map(({ id, country, names_vi }) => ({ id, country, names: names_vi })),
  posts: gazetteer.lexicon.posts.map((post) => ({
    form: post.post_vi,
    category: post.category,
    sphere: post.sphere,
    country: post.default_country,
    party: post.implies_party,
  })),
  organisations: gazetteer.lexicon.organisations.map(({ form_vi, abbr, country, kind }) => ({
    forms: [form_vi, ...(abbr?.split(';') ?? [])].filter((form) => form.length > 2),
    country,
    kind,
  })),
  places: gazetteer.places.map(({ names_vi, country, ambiguous }) => ({
    names: names_vi,
    country,
    ambiguous: ambiguous === true,
  })),
  venues: gazetteer.venues.map(({ names_vi, city, country, default_for }) => ({
    names: names_vi,
    city: gazetteer.place(city)?.names_vi[0] ?? city,
    country,
    only: default_for === undefined || default_for === 'VN' ? null : default_for,
  })),
});
