import type { Entry, EntryOf } from './entries.ts';
import { honorifics } from './people/honorifics.ts';
import { isVietnameseSyllable } from './people/syllable.ts';
import { organisations } from './organisations/organisations.ts';
import { Phrases } from './phrases.ts';
import { fields } from './posts/fields.ts';
import { heads, type Head } from './posts/heads.ts';
import { occupations } from './posts/occupations.ts';
import { atHouses, fixedPhrases, triggers } from './triggers/triggers.ts';

/** What the recogniser needs of the gazetteer; names as printed, in the normal form of `text`. */
export interface LexiconSource {
  countries: readonly { id: string; names: readonly string[]; short: readonly string[] }[];
  parties: readonly { id: string; country: string | null; names: readonly string[] }[];
  people: readonly { id: string; country: string | null; names: readonly string[] }[];
  posts: readonly {
    form: string;
    category: string;
    sphere: string;
    country: string | null;
    party: string | null;
  }[];
  organisations: readonly { forms: readonly string[]; country: string | null; kind: string }[];
  places: readonly { names: readonly string[]; country: string; ambiguous: boolean }[];
  venues: readonly {
    names: readonly string[];
    city: string;
    country: string;
    only: string | null;
  }[];
}

/** Short forms that are also names or words: only with a slot, or only in a pair ("Việt - Trung"). */
const needsSlot = new Set([
  'anh',
  'đức',
  'nga',
  'mỹ',
  'pháp',
  'ý',
  'áo',
  'bỉ',
  'séc',
  'úc',
  'lào',
  'nhật',
  'áo môn',
  'sát',
]);
const needsPair = new Set([
  'trung',
  'hoa',
  'hàn',
  'thái',
  'ấn',
  'phi',
  'việt',
  'triều',
  'thổ',
  'sát',
  'viên',
  'khmer',
  'ta',
  'cpc',
]);

const capitalsOf = (form: string): EntryOf<'organisation'>['capitals'] =>
  form === form.toUpperCase() ? 'all' : /(?:^|[ -])\p{Ll}/u.test(form) ? 'any' : 'each';

const slotOf = (name: string): 'free' | 'slot' | 'pair' => {
  const low = name.toLowerCase();
  return needsPair.has(low) ? 'pair' : needsSlot.has(low) ? 'slot' : 'free';
};

/** "Quốc vương Brunei Haji Hassanal Bolkiah" → "Haji Hassanal Bolkiah": titles are read as posts. */
function untitled(name: string, lexicon: Phrases<Entry>): string {
  const words = name.split(' ');
  // "Sheikh Hasina": a foreign title before one word is half of the name
  if (words.length === 2 && !isVietnameseSyllable(words[0]?.toLowerCase() ?? '')) return name;
  for (let length = words.length - 1; length > 0; length--) {
    const hit = lexicon.exact(words.slice(0, length).join(' '));
    if (hit.some(({ kind }) => kind === 'head' || kind === 'honorific' || kind === 'country'))
      return untitled(words.slice(length).join(' '), lexicon);
  }
  return name;
}

/** Whose each name of a party is. */
function partiesByName({ parties }: LexiconSource): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, names } of parties)
    for (const name of names)
      found.set(name.toLowerCase(), (found.get(name.toLowerCase()) ?? new Set()).add(id));
  return found;
}

/** One trie of everything that words can stand for: the longest phrase wins, whatever its kind. */
export function makeLexicon(source: LexiconSource): Phrases<Entry> {
  const lexicon = new Phrases<Entry>();
  const add = (forms: readonly string[], entry: Entry) => {
    for (const form of forms) lexicon.add(form, entry);
  };
  for (const [form, trigger] of Object.entries(triggers)) add([form], { kind: 'trigger', trigger });
  add([...fixedPhrases, ...atHouses], { kind: 'fixed' });
  for (const [form, honorific] of Object.entries(honorifics))
    add([form], { kind: 'honorific', honorific });
  for (const [form, head] of Object.entries({ ...occupations, ...heads })) {
    add([form], { kind: 'head', head });
    if (!/^(?:phó|thứ|người|nhà|tổng bí) /u.test(form) && !heads[`phó ${form}`])
      add([`phó ${form}`], { kind: 'head', head });
  }
  for (const { form, category, sphere, country, party } of source.posts) {
    const head: Head = { category, sphere, country, party };
    if (!heads[form.toLowerCase()] && !form.includes(',') && sphere !== 'igo')
      add([form], { kind: 'head', head });
  }
  for (const { id, names, short } of source.countries)
    for (const name of [...names, ...short])
      add([name], { kind: 'country', id, slot: slotOf(name) });
  const sharing = partiesByName(source);
  for (const { id, country, names } of source.parties)
    for (const name of names)
      // "Đảng Dân chủ" alone may be of several countries
      if (sharing.get(name.toLowerCase())?.size === 1) add([name], { kind: 'party', id, country });
      else add([name], { kind: 'organisation', country: null, body: 'party', capitals: 'any' });
  add(fields, { kind: 'field' });
  for (const { forms, country, kind } of [...organisations, ...source.organisations]) {
    const body =
      kind === 'press' || kind === 'igo' ? kind : kind.startsWith('party') ? 'party' : 'other';
    // organs of the Party are named alike in every party: whose they are is said elsewhere
    for (const form of forms)
      add([form], {
        kind: 'organisation',
        country: body === 'party' ? null : country,
        body,
        capitals: capitalsOf(form),
      });
  }
  for (const { names, country, ambiguous } of source.places)
    if (!ambiguous) add(names, { kind: 'place', name: names[0] ?? '', country });
  for (const { names, city, country, only } of source.venues)
    add(names, { kind: 'venue', city, country, only });
  const bearers = new Map<string, { ids: string[]; countries: Set<string | null> }>();
  for (const { id, country, names } of source.people)
    for (const name of new Set(names.map((form) => untitled(form, lexicon)))) {
      const known = bearers.get(name) ?? { ids: [], countries: new Set() };
      bearers.set(name, known);
      known.ids.push(id);
      known.countries.add(country);
    }
  for (const [name, { ids, countries }] of bearers) {
    const [country = null] = countries.size === 1 ? countries : [];
    add([name], { kind: 'person', ids, country });
  }
  return lexicon;
}
