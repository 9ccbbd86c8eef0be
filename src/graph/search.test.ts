import { describe, expect, test } from 'vitest';
import { indexGraph } from './index-graph.ts';
import { indexedTold, toldGraph, type Society, type Told } from './lifelike/told-graph.ts';
import { makeSearch, search, topicOf } from './search.ts';

/** Everybody is at one meeting, unless the example says more. */
function indexOf(names: NonNullable<Society['names']>, more: readonly Told[] = []) {
  return makeSearch(indexedTold([{ on: '2024', who: Object.keys(names) }, ...more], { names }));
}

/** What each query finds among people of these names, in order, by their first names. */
function found(query: string, ...people: readonly string[][]): string[] {
  const names = Object.fromEntries(people.map((all, at) => [`p${String(at)}`, all]));
  return search(indexOf(names), query).map(({ label }) => label);
}

describe('who is found', () => {
  test.each([
    ['lan', 'Lan', 'the whole name'],
    ['lan', 'Lan Anh', 'the beginning of a name'],
    ['l', 'Lan Anh', 'one letter, with which a name begins'],
    ['a', 'Lan Anh', 'one letter, with which a word begins'],
    ['anh', 'Lan Anh', 'the beginning of a word'],
    ['an', 'Hoàng', 'a part of a word'],
    ['anh lan', 'Lan Anh', 'words in another order'],
    ['hun xen', 'Hun Sen', 'a spelling that sounds alike'],
    ['xen', 'Hun Sen', 'a part that sounds alike'],
    ['putim', 'Pu-tin', 'one letter wrong at the end'],
    ['butin', 'Pu-tin', 'one letter wrong at the beginning'],
    ['makon', 'Macron', 'one letter missing'],
    ['macroen', 'Macron', 'one letter too many'],
    ['macronx', 'Macron', 'one letter too many at the end'],
  ])('%j finds %j: %s', (query, name) => {
    expect(found(query, [name])).toEqual([name]);
  });

  test.each([
    ['', 'Lan', 'nothing is asked for'],
    [' - ', 'Lan', 'nothing is left to ask for'],
    ['n', 'Lan', 'one letter within a word says nothing'],
    ['xe', 'Hun Sen', 'two letters have no sound'],
    ['moda', 'Modi', 'in four letters none may be wrong'],
    ['mason', 'Macron', 'two letters are wrong'],
    ['macroned', 'Macron', 'two letters are too many'],
    ['marco', 'Macron', 'letters have changed places and one is missing'],
    ['anh minh', 'Lan Anh', 'one of two words is not there'],
    ['trump', 'Lan Anh', 'nobody is called so'],
  ])('%j does not find %j: %s', (query, name) => {
    expect(found(query, [name])).toEqual([]);
  });
});

describe('the order of what is found', () => {
  test('the whole name, its beginning, that of a word, a part, a sound', () => {
    const people = [['Phan Den'], ['Phanh Sen'], ['Tôn Sen'], ['Sen Tô'], ['Sen'], ['Axent']];
    expect(found('sen', ...people)).toEqual(['Sen', 'Sen Tô', 'Phanh Sen', 'Tôn Sen', 'Axent']);
  });
  test('a part before a sound, a sound before a letter that is wrong', () => {
    expect(found('hasen', ['Hasan'], ['Haxen'], ['Johasen'])).toEqual([
      'Johasen',
      'Haxen',
      'Hasan',
    ]);
  });
  test('all words somewhere count like a part', () => {
    expect(found('sen hun', ['Hunxsen'], ['Hun Sen'], ['Xen Hun'])).toEqual([
      'Hunxsen',
      'Hun Sen',
      'Xen Hun',
    ]);
  });
  test('of equals who met more, then by id', () => {
    const names = { b: ['Lan B'], a: ['Lan A'], c: ['Lan C'] };
    const index = indexOf(names, [{ on: '2025', who: ['c'] }]);
    expect(search(index, 'lan').map(({ ref, meetings }) => [ref, meetings])).toEqual([
      ['person:c', 2],
      ['person:a', 1],
      ['person:b', 1],
    ]);
  });
  test('of equals of two kinds too', () => {
    const indexed = indexedTold([{ on: '2024', who: ['xuyen@VN'], parties: ['xuyen'] }], {
      parties: { xuyen: { country: 'VN', members: [] } },
    });
    expect(search(makeSearch(indexed), 'xuyen').map(({ ref }) => ref)).toEqual([
      'party:xuyen',
      'person:xuyen',
    ]);
  });
  test('of equals a topic comes behind everybody, though it has more meetings', () => {
    const told = [
      { on: '2023', who: ['lan'], topics: ['trade'] },
      { on: '2024', who: ['anh'], topics: ['trade'] },
    ];
    const index = makeSearch(indexedTold(told, { names: { lan: ['Về Lan'] } }));
    expect(search(index, 've').map(({ ref, meetings }) => [ref, meetings])).toEqual([
      ['person:lan', 1],
      ['topic:trade', 2],
    ]);
  });
  test('no more than twelve, or as many as are asked for', () => {
    const names = Object.fromEntries(
      Array.from({ length: 15 }, (_, n) => [`p${String(n)}`, [`Lan ${String(n)}`]]),
    );
    expect(search(indexOf(names), 'lan')).toHaveLength(12);
    expect(search(indexOf(names), 'lan', 2).map(({ ref }) => ref)).toEqual([
      'person:p0',
      'person:p1',
    ]);
  });
});

describe('what is told of it', () => {
  test('the other name that matched, where it was not the label', () => {
    const index = indexOf({ sen: ['Hun Sen', 'Samdech Hun', 'Samdech Sen'] });
    const matched = (query: string) => search(index, query).map((one) => one.matched);
    expect(matched('hun sen')).toEqual([null]);
    expect(matched('samdech sen')).toEqual(['Samdech Sen']);
    // both begin so: the first
    expect(matched('samdech')).toEqual(['Samdech Hun']);
    // the beginning of the name beats the end of another
    expect(matched('hun')).toEqual([null]);
  });
  test('a party by both languages and its letters, a country by its code', () => {
    const index = makeSearch(
      indexedTold([{ on: '2024', who: ['lam@VN'], parties: ['cpv'] }], {
        parties: { cpv: { country: 'VN', members: ['lam'] } },
      }),
    );
    const party = { kind: 'party', ref: 'party:cpv', label: 'Đảng cpv', meetings: 1 };
    expect(search(index, 'dang cpv')).toEqual([{ ...party, matched: null }]);
    expect(search(index, 'party cpv')).toEqual([{ ...party, matched: 'Party cpv' }]);
    expect(search(index, 'CPV')).toEqual([{ ...party, matched: 'CPV' }]);
    const country = { kind: 'country', ref: 'country:VN', label: 'Nước VN', meetings: 1 };
    expect(search(index, 'nuoc vn')).toEqual([{ ...country, matched: null }]);
    expect(search(index, 'land vn')).toEqual([{ ...country, matched: 'Land VN' }]);
    expect(search(index, 'vn')).toEqual([{ ...country, matched: 'VN' }]);
    expect(search(index, 'lam')).toEqual([
      { kind: 'person', ref: 'person:lam', label: 'lam', meetings: 1, matched: null },
    ]);
  });
  test('a topic by both languages, with the meetings at which it was spoken of', () => {
    const told = [
      { on: '2023', who: ['lam@VN'], topics: ['trade'] },
      { on: '2024', who: ['lam@VN'], topics: ['trade', 'defence'] },
    ];
    const topic = { kind: 'topic', ref: 'topic:trade', label: 'Về trade', meetings: 2 };
    const index = makeSearch(indexedTold(told));
    expect(search(index, 've trade')).toEqual([{ ...topic, matched: null }]);
    expect(search(index, 'about tr')).toEqual([{ ...topic, matched: 'About trade' }]);
    expect(search(index, 'defence').map(topicOf)).toEqual(['defence']);
    // of a graph that is loaded in part nobody has counted them
    const beyond = {
      meetings: 9,
      counts: new Map(),
      timeline: { grain: 'year' as const, bins: [] },
      holds: () => false,
    };
    const inPart = makeSearch(indexGraph(toldGraph(told), beyond));
    expect(search(inPart, 've trade')).toEqual([{ ...topic, meetings: null, matched: null }]);
  });
});
