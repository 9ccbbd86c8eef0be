import { describe, expect, test } from 'vitest';
import {
  facetCounts,
  filterMeetings,
  noFilters,
  widenFirst,
  type Filters,
  type InView,
} from './filter.ts';
import { indexGraph, type Beyond } from './index-graph.ts';
import { indexedTold, toldGraph, type Told } from './lifelike/told-graph.ts';

const told: Told[] = [
  { on: '2021-05-01', who: ['lam@VN', 'sen@KH'], parties: ['cpv', 'cpp'], topics: ['sea'] },
  {
    on: '2022',
    who: ['lam@VN', 'xi@CN'],
    parties: ['cpv', 'cpc'],
    kind: 'phone',
    topics: ['sea', 'gas'],
  },
  { on: '2022-11', who: ['sen@KH', 'xi@CN'], kind: 'visit' },
  { on: '[2022-12-18,2023-02-18]', who: ['chinh@VN', 'sen@KH'] },
];
const none = { window: 0, countries: 0, parties: 0, kinds: 0, topics: 0, certain: 0 };
const filtered = (some: Partial<Filters>): InView =>
  filterMeetings(indexedTold(told), { ...noFilters, ...some });

describe('what shows, and what each filter hides', () => {
  test.each<[string, Partial<Filters>, number[], Partial<InView['hiddenBy']>, number]>([
    ['nothing asked for', {}, [0, 1, 2, 3], {}, 0],
    ['a year', { from: '2022', to: '2022' }, [1, 2, 3], { window: 1 }, 0],
    ['from a day', { from: '2022-12-01' }, [1, 3], { window: 2 }, 0],
    ['until a day', { to: '2021-04-30' }, [], { window: 4 }, 0],
    ['a country', { countries: ['CN'] }, [1, 2], { countries: 2 }, 0],
    ['one of two countries', { countries: ['CN', 'VN'] }, [0, 1, 2, 3], {}, 0],
    ['a country that is not there', { countries: ['XX'] }, [], { countries: 4 }, 0],
    ['a party', { parties: ['cpv'] }, [0, 1], { parties: 2 }, 0],
    ['a party is no country', { parties: ['VN'] }, [], { parties: 4 }, 0],
    ['a kind', { kinds: ['phone'] }, [1], { kinds: 3 }, 0],
    ['one of two kinds', { kinds: ['phone', 'visit'] }, [1, 2], { kinds: 2 }, 0],
    ['a topic', { topics: ['gas'] }, [1], { topics: 3 }, 0],
    ['one of two topics', { topics: ['gas', 'sea'] }, [0, 1], { topics: 2 }, 0],
    ['a topic nobody spoke of', { topics: ['moon'] }, [], { topics: 4 }, 0],
    // a set of two days is never certain, though both lie in the window
    ['certain ones', { certain: true }, [0, 1, 2], { certain: 1 }, 0],
    ['certain in a window', { certain: true, to: '2022-06' }, [0], { certain: 1, window: 2 }, 0],
    ['two filters, apart', { countries: ['KH'], kinds: ['in_person'] }, [0, 3], { kinds: 1 }, 1],
    [
      'two filters, together',
      { parties: ['cpc'], kinds: ['in_person'] },
      [],
      { parties: 2, kinds: 1 },
      1,
    ],
  ])('%s', (_, some, shown, hiddenBy, hiddenBySeveral) => {
    const view = filtered(some);
    expect(view.shown).toEqual(shown);
    expect(view.hiddenBy).toEqual({ ...none, ...hiddenBy });
    expect(view.hiddenBySeveral).toBe(hiddenBySeveral);
  });

  test('certain and possible are counted apart, each meeting with its fit', () => {
    const { fit, count } = filtered({ from: '2022', to: '2022-11' });
    expect(fit).toEqual(['possible', 'certain']);
    expect(count).toEqual({ certain: 1, possible: 1 });
  });

  test('of a graph loaded in part, what is not loaded is hidden by the window', () => {
    const beyond = { meetings: 100, counts: new Map() } as unknown as Beyond;
    const part = indexGraph(toldGraph(told), beyond);
    const { shown, hiddenBy, hiddenBySeveral } = filterMeetings(part, {
      ...noFilters,
      from: '2022',
      countries: ['CN'],
    });
    expect(shown).toEqual([1, 2]);
    // one hundred, and the meeting of 2021 that two filters refuse: with its shard gone it would count so
    expect(hiddenBy).toEqual({ ...none, window: 101, countries: 1 });
    expect(hiddenBySeveral).toBe(0);
  });
});

describe('the filter to widen first', () => {
  test.each<[Partial<InView['hiddenBy']>, string | null]>([
    [{ window: 3, kinds: 2 }, 'window'],
    [{ window: 2, kinds: 3 }, 'kinds'],
    [{ parties: 1, certain: 1 }, 'parties'],
    [{ certain: 1 }, 'certain'],
    [{}, null],
  ])('where they hide %j: %s', (hiddenBy, name) => {
    const view = { ...filtered({}), hiddenBy: { ...none, ...hiddenBy } };
    expect(widenFirst(view)).toBe(name);
  });
});

describe('options with their meetings', () => {
  const optionsOf = (some: Partial<Filters>) =>
    facetCounts(indexedTold(told), { ...noFilters, ...some });

  test('all of them, where nothing is asked for', () => {
    const { countries, parties, kinds, topics } = optionsOf({});
    expect(Object.fromEntries(topics)).toEqual({
      gas: { certain: 1, possible: 0 },
      sea: { certain: 2, possible: 0 },
    });
    expect(Object.fromEntries(countries)).toEqual({
      VN: { certain: 2, possible: 1 },
      KH: { certain: 2, possible: 1 },
      CN: { certain: 2, possible: 0 },
    });
    expect(Object.fromEntries(parties)).toEqual({
      cpv: { certain: 2, possible: 0 },
      cpp: { certain: 1, possible: 0 },
      cpc: { certain: 1, possible: 0 },
    });
    expect(Object.fromEntries(kinds)).toEqual({
      in_person: { certain: 1, possible: 1 },
      phone: { certain: 1, possible: 0 },
      visit: { certain: 1, possible: 0 },
    });
  });
  test('under the other filters, not under their own', () => {
    const { countries, parties, kinds } = optionsOf({ countries: ['CN'], kinds: ['phone'] });
    expect(Object.fromEntries(countries)).toEqual({
      VN: { certain: 1, possible: 0 },
      CN: { certain: 1, possible: 0 },
    });
    expect([...parties.keys()]).toEqual(['cpv', 'cpc']);
    expect([...kinds.keys()]).toEqual(['phone', 'visit']);
  });
});
