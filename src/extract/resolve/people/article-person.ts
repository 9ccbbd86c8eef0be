import type { Span } from '../../document.ts';
import type { PersonMention } from '../../recognise/people/person-mention.ts';

/** What the resolver asks of the gazetteer of people. */
export interface KnownPeople {
  /** Ids of those who bear this name, compared as the field guide says. */
  byName: (name: string) => readonly string[];
  /** The only one who bears this foreign surname, and held such a post (null = any): "Tổng thống Putin". */
  bySurname: (surname: string, category: string | null) => string | null;
  name: (id: string) => string | null;
  country: (id: string) => string | null;
  /** Whether the id stands for a body of countries, such as the EU or the UN. */
  isBloc: (country: string) => boolean;
  /** Whether he held an office of such a body. */
  servesBloc: (id: string) => boolean;
  sex: (id: string) => 'f' | 'm' | null;
}

/** A person of one article, while it is being read. */
export interface ArticlePerson {
  name: string;
  /** Spellings of the text in order of appearance, the name among them. */
  forms: string[];
  known: string | null;
  country: string | null;
  /** How the country was found; `context` is the weakest. */
  countryBasis: 'post' | 'gazetteer' | 'party' | 'name' | 'context' | null;
  party: string | null;
  sex: 'f' | 'm' | null;
  /** Heads of posts held, as "category" and lower-case text, for bare references. */
  posts: {
    category: string;
    /** In lower case, for comparison, and as the article spells it. */
    text: string;
    surface: string;
    /** Of the party, the state, … see Head. */
    sphere: string;
    /** Which mention of the person gave it. */
    mention: number;
    country: string | null;
    late: boolean;
    former: boolean;
  }[];
  spouse: boolean;
  mentions: Span[];
}

export interface ResolvedMention {
  mention: PersonMention;
  sentence: number;
  /** Index into people, or null where nobody of the article fits. */
  person: number | null;
  /** Of "các Bộ trưởng Quốc phòng A, B và C" the one of one country. */
  ofEach?: true;
}

/** A mention by name, and whom of the gazetteer it may name. */
export interface Draft {
  mention: PersonMention;
  sentence: number;
  form: string;
  key: string;
  ids: readonly string[];
}

/** One word: a surname or a given name alone. */
export const isSingle = (form: string): boolean => !/[\s]/u.test(form.trim());
