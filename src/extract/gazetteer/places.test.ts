import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalise } from '../text/normalise.ts';
import { tokenise } from '../text/tokens.ts';
import { makeGazetteer, type Gazetteer } from './gazetteer.ts';
import { gazetteerFiles } from './schema.ts';

const gazetteer: Gazetteer = makeGazetteer(
  Object.fromEntries(
    gazetteerFiles.map((name) => [name, readFileSync(`seeds/gazetteer/${name}.json`, 'utf8')]),
  ),
);
const { countries, places, venues } = gazetteer;

/** What the matcher compares: names that differ in case or spaces alone are one name. */
const matched = (name: string): string =>
  tokenise(name)
    .map(({ low }) => low)
    .join(' ');

/** Names that more than one owner claims, each with its owners. */
function claimedTwice(claims: readonly (readonly [name: string, owner: string])[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [name, owner] of claims)
    owners.set(matched(name), (owners.get(matched(name)) ?? new Set()).add(owner));
  return [...owners].flatMap(([name, of]) =>
    of.size > 1 ? [`${name}: ${[...of].join(', ')}`] : [],
  );
}

const repeated = (names: readonly string[]): string[] =>
  names.filter((name, i) => names.findIndex((other) => matched(other) === matched(name)) < i);

const plainPlaces = places.filter(({ ambiguous }) => ambiguous !== true);

describe('claimedTwice', () => {
  it('sees through case and spaces', () =>
    expect(
      claimedTwice([
        ['Ise-Shima', 'a'],
        ['ise - shima', 'b'],
      ]),
    ).toEqual(['ise - shima: a, b']));
  it('lets one owner repeat a name', () =>
    expect(
      claimedTwice([
        ['Lima', 'a'],
        ['Lima', 'a'],
      ]),
    ).toEqual([]));
});

describe('places', () => {
  it('stand in the order of their ids', () => {
    const ids = places.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });
  it('have ids that begin with their country', () =>
    expect(places.filter(({ id, country }) => !id.startsWith(`${country.toLowerCase()}-`))).toEqual(
      [],
    ));
  it('have names as the text is read: NFC, old tone marks, plain signs', () =>
    expect(
      places.flatMap(({ names_vi }) => names_vi).filter((n) => normalise(n).text !== n),
    ).toEqual([]));
  it('give no name twice', () =>
    expect(places.flatMap(({ names_vi }) => repeated(names_vi))).toEqual([]));
  it('share no name, unless marked as ambiguous', () =>
    expect(
      claimedTwice(
        plainPlaces.flatMap(({ id, names_vi }) => names_vi.map((n) => [n, id] as const)),
      ),
    ).toEqual([]));
  it("take no other country's name", () => {
    const named = new Map<string, string[]>();
    for (const { iso, names_vi } of countries)
      for (const name of names_vi.map(matched)) named.set(name, [...(named.get(name) ?? []), iso]);
    const taken = plainPlaces.flatMap(({ country, names_vi }) =>
      names_vi.filter((name) => named.get(matched(name))?.includes(country) === false),
    );
    expect(taken).toEqual([]);
  });
  it('know the capital of every member of the United Nations', () => {
    const seats = new Set(places.filter(({ kind }) => kind === 'capital').map((p) => p.country));
    expect(countries.filter((c) => c.kind === 'un_member' && !seats.has(c.iso))).toEqual([]);
  });
  it.each([
    ['Mát-xcơ-va', 'ru-moskva'],
    ['Viêng-chăn', 'la-vientiane'],
    ['Luông Pha-băng', 'la-luang-prabang'],
    ['Xiêm Riệp', 'kh-siem-reap'],
    ['Giơ-ne-vơ', 'ch-geneva'],
    ['TP. Hồ Chí Minh', 'vn-thanh-pho-ho-chi-minh'],
  ])('know %s', (name, id) =>
    expect(
      plainPlaces.filter((p) => p.names_vi.map(matched).includes(matched(name))).map((p) => p.id),
    ).toEqual([id]),
  );
});

describe('venues', () => {
  it('lie in the country of their city', () =>
    expect(venues.filter((v) => gazetteer.place(v.city)?.country !== v.country)).toEqual([]));
  it('have names as the text is read', () =>
    expect(
      venues.flatMap(({ names_vi }) => names_vi).filter((n) => normalise(n).text !== n),
    ).toEqual([]));
  it('imply one city each, but for those that every capital has', () =>
    expect(
      claimedTwice(
        venues
          .filter((v) => v.default_for === undefined)
          .flatMap(({ city, names_vi }) => names_vi.map((n) => [n, city] as const)),
      ),
    ).toEqual([]));
  it('stand in for the host only in the host’s own country', () =>
    expect(
      venues.filter((v) => v.default_for !== undefined && v.default_for !== v.country),
    ).toEqual([]));
  it('are no places', () => {
    const known = new Set(plainPlaces.flatMap(({ names_vi }) => names_vi.map(matched)));
    expect(venues.flatMap((v) => v.names_vi).filter((n) => known.has(matched(n)))).toEqual([]);
  });
});
