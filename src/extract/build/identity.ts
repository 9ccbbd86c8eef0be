import type { PersonFact } from '../document.ts';

/** One person fact and where it stands. */
export interface Appearance {
  article: number;
  index: number;
  fact: PersonFact;
  /** Years in which the article may have been written, from its meetings; empty = not known. */
  years: ReadonlySet<string>;
}

/** All appearances that are one human being. */
export interface Identity {
  /** Id in the gazetteer, or null. */
  known: string | null;
  /** Folded name, for ids of the unknown. */
  key: string;
  country: string | null;
  appearances: Appearance[];
}
