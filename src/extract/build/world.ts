import type { Label } from '../../graph/schema.ts';

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
}
