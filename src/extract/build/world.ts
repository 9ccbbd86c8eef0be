import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Label } from '../../graph/schema.ts';
import { shortName } from './short-name.ts';

/** A term of office as the gazetteer knows it. Dates are EDTF level 0; null = not known or open. */
export interface KnownTerm {
  post: Label;
  organisation: string | null;
  from: string | null;
  until: string | null;
  /** Address of the source. */
  source: string;
}

export interface KnownPerson {
  name: string;
  otherNames: readonly string[];
  country: string | null;
  parties: readonly string[];
  sex: 'f' | 'm' | null;
  terms: readonly KnownTerm[];
}

export interface KnownParty {
  name: Label;
  abbreviation: string;
  country: string | null;
}

/** What the build asks of the gazetteer; undefined for an id that it does not hold. */
export interface World {
  person: (id: string) => KnownPerson | undefined;
  party: (id: string) => KnownParty | undefined;
  country: (id: string) => { name: Label } | undefined;
  topic: (id: string) => { name: Label } | undefined;
}

/** The world as the gazetteer knows it. */
export const worldOf = (gazetteer: Gazetteer): World => ({
  person(id) {
    const person = gazetteer.person(id);
    return (
      person && {
        name: person.person,
        otherNames: person.names_vi,
        country: person.country,
        parties: person.party === null ? [] : [person.party],
        sex: person.sex,
        terms: person.offices.map(({ post_vi, post_en, org, from, until, source }) => ({
          post: { vi: post_vi, en: post_en },
          organisation: org,
          from,
          until,
          source,
        })),
      }
    );
  },
  party(id) {
    const party = gazetteer.party(id);
    return (
      party && {
        name: { vi: party.names_vi[0] ?? party.name_en, en: party.name_en },
        abbreviation: party.abbr ?? party.name_en,
        country: party.country,
      }
    );
  },
  country(id) {
    const country = gazetteer.country(id);
    const vi = country && shortName(country.names_vi);
    return country && { name: { vi: vi ?? country.name_en, en: country.name_en } };
  },
  topic(id) {
    const topic = gazetteer.topic(id);
    return topic && { name: { vi: topic.name_vi, en: topic.name_en } };
  },
});
