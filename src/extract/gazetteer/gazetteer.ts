import { GazetteerError } from './gazetteer-error.ts';
import { parseFile } from './parse-file.ts';
import { gazetteerFiles, shapes, type GazetteerData } from './schema.ts';

type KnownPerson = GazetteerData['people'][number];
type Country = GazetteerData['countries'][number];
type Party = GazetteerData['parties'][number];
type Place = GazetteerData['places'][number];
type Topic = GazetteerData['topics'][number];

/** The facts of seeds/gazetteer, checked, with lookups by id. */
export interface Gazetteer extends GazetteerData {
  person: (id: string) => KnownPerson | undefined;
  country: (id: string) => Country | undefined;
  party: (id: string) => Party | undefined;
  place: (id: string) => Place | undefined;
  topic: (id: string) => Topic | undefined;
}

/**
 * Checks the texts of the gazetteer's files and puts them together. Pure.
 * @throws GazetteerError for a missing or broken file, an id given twice, or one that nobody has.
 */
export function makeGazetteer(texts: Readonly<Record<string, string>>): Gazetteer {
  const data = Object.fromEntries(
    gazetteerFiles.map((name) => {
      const text = texts[name];
      const file = `seeds/gazetteer/${name}.json`;
      if (text === undefined)
        throw new GazetteerError(
          file,
          null,
          'the file is missing',
          'Restore it from the repository.',
        );
      return [name, parseFile(file, text, shapes[name])];
    }),
  ) as unknown as GazetteerData;
  const people = index('people', data.people, ({ id }) => id);
  const countries = index('countries', data.countries, ({ iso }) => iso);
  const parties = index('parties', data.parties, ({ id }) => id);
  const places = index('places', data.places, ({ id }) => id);
  const topics = index('topics', data.topics, ({ id }) => id);
  const refer = (
    file: string,
    of: string,
    what: string,
    id: string | null,
    known: ReadonlyMap<string, unknown>,
  ) => {
    if (id !== null && !known.has(id))
      throw new GazetteerError(
        `seeds/gazetteer/${file}.json`,
        null,
        `${of}: no ${what} has the id "${id}"`,
        `Add the ${what}, or correct the id.`,
      );
  };
  for (const person of data.people) {
    refer('people', person.id, 'country', person.country, countries);
    refer('people', person.id, 'party', person.party, parties);
  }
  for (const party of data.parties) refer('parties', party.id, 'country', party.country, countries);
  for (const place of data.places) refer('places', place.id, 'country', place.country, countries);
  for (const venue of data.venues)
    refer('venues', venue.names_vi[0] ?? '', 'place', venue.city, places);
  return {
    ...data,
    person: (id) => people.get(id),
    country: (id) => countries.get(id),
    party: (id) => parties.get(id),
    place: (id) => places.get(id),
    topic: (id) => topics.get(id),
  };
}

function index<T>(file: string, rows: readonly T[], idOf: (row: T) => string): Map<string, T> {
  const map = new Map<string, T>();
  for (const row of rows) {
    const id = idOf(row);
    if (map.has(id))
      throw new GazetteerError(
        `seeds/gazetteer/${file}.json`,
        null,
        `the id "${id}" is given twice`,
        'Ids are for ever: give the newer entry another one.',
      );
    map.set(id, row);
  }
  return map;
}
