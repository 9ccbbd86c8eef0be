import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { makeCues, type Cues } from './read/furniture.ts';
import type { Entry } from './recognise/entries.ts';
import { lexiconSource } from './recognise/lexicon-source.ts';
import { makeLexicon } from './recognise/lexicon.ts';
import type { Phrases } from './recognise/phrases.ts';
import { topicWords, type TopicWords } from './recognise/topics.ts';
import { knownPeople } from './resolve/people/known-people.ts';
import type { KnownPeople } from './resolve/people/article-person.ts';

/** A gazetteer made ready for reading: built once, used for every article. */
export interface Reader {
  gazetteer: Gazetteer;
  cues: Cues;
  lexicon: Phrases<Entry>;
  topics: TopicWords;
  known: KnownPeople;
  rulingParty: (country: string) => string | null;
  /** The capital, where government and parliament sit in it; else null. */
  capitalOf: (country: string) => string | null;
}

/** States that one party rules by their constitution, in the years that this press covers. */
const onePartyStates = new Set(['VN', 'LA', 'CN', 'CU', 'KP']);

/** States with two capitals, or whose government or parliament sits outside theirs. */
const governedElsewhere = new Set([
  'NL',
  'MY',
  'ZA',
  'BO',
  'LK',
  'CL',
  'CI',
  'BJ',
  'GQ',
  'ID',
  'SZ',
]);

function capitals({ places }: Gazetteer): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { kind, country, names_vi } of places)
    if (kind === 'capital' && !governedElsewhere.has(country))
      found.set(country, names_vi[0] ?? country);
  return found;
}

export const makeReader = (gazetteer: Gazetteer): Reader => ({
  gazetteer,
  cues: makeCues(gazetteer.lexicon.boilerplate_cues),
  lexicon: makeLexicon(lexiconSource(gazetteer)),
  topics: topicWords(gazetteer.topics),
  known: knownPeople(gazetteer),
  rulingParty: (country) =>
    (onePartyStates.has(country) &&
      gazetteer.parties.find((p) => p.country === country && p.ruling_since)?.id) ||
    null,
  capitalOf: (
    (known) => (country: string) =>
      known.get(country) ?? null
  )(capitals(gazetteer)),
});
