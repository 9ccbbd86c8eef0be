import {
  isForeignName,
  isFuller,
  isMisprint,
  isRespelt,
  isTurned,
  wordsOf,
} from '../resolve/people/name-key.ts';
import { officesIn, type HeldOffice } from './shared-office.ts';
import type { Identity } from './identity.ts';

/** An identity with what is compared of it. */
interface Spelt {
  identity: Identity;
  names: string[];
  offices: ReadonlyMap<string, HeldOffice>;
  /** Country, office and a word of a name: two spellings of one name have such a mark in common. */
  marks: string[];
}

/**
 * Joins whom the articles spell in different ways: "Donald J. Trump" is Donald Trump, "Thoonglun
 * Sisoulith" is Thongloun Sisoulith. Only somebody whom the gazetteer does not know joins another,
 * of the same country and sex, in an office of one name, never named in one article with him; of
 * several whom he may be the one whom the gazetteer knows, else who appears most. Whom the names
 * make two of those whom it knows, he stays apart.
 */
export function joinSpellings(identities: readonly Identity[]): Identity[] {
  const spelt = identities.map(speltOf);
  const ofMark = new Map<string, Spelt[]>();
  for (const one of spelt)
    for (const mark of one.marks) {
      const list = ofMark.get(mark);
      if (list) list.push(one);
      else ofMark.set(mark, [one]);
    }
  const joined = new Set<Spelt>();
  for (const one of spelt) {
    const { identity, marks } = one;
    if (identity.known !== null) continue;
    const near = new Set(marks.flatMap((mark) => ofMark.get(mark) ?? []));
    const alike = [...near].filter(
      (other) => other !== one && !joined.has(other) && isSame(one, other),
    );
    const whom = bestOf(one, alike);
    if (!whom) continue;
    joined.add(one);
    whom.identity.appearances.push(...identity.appearances);
    whom.identity.appearances.sort((a, b) => a.article - b.article || a.index - b.index);
    whom.names.push(...one.names);
  }
  return spelt.filter((one) => !joined.has(one)).map(({ identity }) => identity);
}

function speltOf(identity: Identity): Spelt {
  const facts = identity.appearances.map(({ fact }) => fact);
  const names = [...new Set(facts.map(({ name }) => name))];
  const offices = officesIn(facts.flatMap(({ posts }) => posts));
  const words = names.filter(isForeignName).flatMap(wordsOf);
  const marks = offices.flatMap(({ name }) =>
    words
      .filter((word) => word.length > 2)
      .map((word) => `${identity.country ?? ''} ${name} ${word}`),
  );
  return {
    identity,
    names,
    offices: new Map(offices.map((one) => [one.name, one])),
    marks: identity.country === null ? [] : [...new Set(marks)],
  };
}

function isSame(one: Spelt, other: Spelt): boolean {
  const isSingle = [...one.offices].some(([name, { single }]) => single && other.offices.has(name));
  return (
    one.names.some((a) => other.names.some((b) => isSpelling(a, b, isSingle))) &&
    mayBeOne(one.identity, other.identity)
  );
}

const isSpelling = (a: string, b: string, isSingle: boolean): boolean =>
  isMisprint(a, b) || isTurned(a, b) || isFuller(a, b) || (isSingle && isRespelt(a, b));

function mayBeOne(one: Identity, other: Identity): boolean {
  const articles = new Set(one.appearances.map(({ article }) => article));
  const sexes = new Set(
    [...one.appearances, ...other.appearances].flatMap(({ fact }) => fact.sex ?? []),
  );
  return sexes.size < 2 && !other.appearances.some(({ article }) => articles.has(article));
}

/** Ties fall to the earlier one in the order of identities, which is that of their names. */
function bestOf({ identity }: Spelt, alike: readonly Spelt[]): Spelt | undefined {
  const known = alike.filter((other) => other.identity.known !== null);
  if (known.length > 0) return known.length === 1 ? known[0] : undefined;
  const [most] = [...alike].sort(
    (a, b) => b.identity.appearances.length - a.identity.appearances.length,
  );
  const isMore = most && most.identity.appearances.length >= identity.appearances.length;
  return isMore ? most : undefined;
}
