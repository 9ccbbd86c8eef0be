import { describe, expect, test } from 'vitest';
import { countOf, indexGraph, resolveId, type Beyond } from './index-graph.ts';
import { indexedTold, toldGraph } from './lifelike/told-graph.ts';
import type { Term } from './schema.ts';

const told = [
  { on: 'XXXX-05-01', who: ['lam@VN', 'xi@CN'], parties: ['cpv', 'cpc'] },
  { on: '2023-01', who: ['lam@VN', 'sen@KH'], articles: ['a'] },
  { on: '2022-02-18', who: ['chinh@VN', 'sen@KH', 'sen@KH'], parties: ['cpv'] },
  { on: '2022-02-18', who: ['lam@VN', 'xi@CN'] },
];
const parties = { cpv: { country: 'VN', members: ['lam'] } };

test('meetings stand in the order of time, then of ids, those without a year last', () => {
  const indexed = indexedTold(told);
  expect(indexed.meetings.map(({ id }) => id)).toEqual(['m-2', 'm-3', 'm-1', 'm-0']);
  expect([...indexed.meetingAt]).toEqual([
    ['m-2', 0],
    ['m-3', 1],
    ['m-1', 2],
    ['m-0', 3],
  ]);
});

test('the order does not depend on that of the file', () => {
  const graph = toldGraph(told);
  const turned = indexGraph({ ...graph, meetings: [...graph.meetings].reverse() });
  expect(turned.meetings).toEqual(indexGraph(graph).meetings);
});

test('when each of them was, the same date read once', () => {
  const { when } = indexedTold(told);
  expect(when.map(({ spans }) => spans)).toEqual([
    [[19041, 19041]],
    [[19041, 19041]],
    [[19358, 19388]],
    [],
  ]);
  expect(when[0]).toBe(when[1]);
});

test('everybody and everything by id, with the own meetings, each once', () => {
  const indexed = indexedTold(told, { parties });
  expect(indexed.people.get('lam')?.country).toBe('VN');
  expect(indexed.parties.get('cpv')?.abbreviation).toBe('CPV');
  expect(indexed.countries.get('KH')?.name.en).toBe('Land KH');
  expect(indexed.evidence.get('e-1-0')?.article).toBe('a');
  expect([...indexed.meetingsOfPerson]).toEqual([
    ['chinh', [0]],
    ['sen', [0, 2]],
    ['lam', [1, 2, 3]],
    ['xi', [1, 3]],
  ]);
  expect([...indexed.meetingsOfParty]).toEqual([
    ['cpv', [0, 3]],
    ['cpc', [3]],
  ]);
  expect([...indexed.meetingsOfCountry]).toEqual([
    ['VN', [0, 1, 2, 3]],
    ['KH', [0, 2]],
    ['CN', [1, 3]],
  ]);
});

test('terms of office by person, in their order', () => {
  const term = (person: string, from: string): Term => ({
    ...{ person, from, until: null, organisation: null, basis: 'gazetteer', source: '' },
    post: { vi: 'Thủ tướng', en: 'Prime Minister' },
  });
  const terms = [term('lam', '2016'), term('sen', '1985'), term('lam', '2024')];
  const indexed = indexGraph({ ...toldGraph(told), terms });
  expect(indexed.terms.get('lam')?.map(({ from }) => from)).toEqual(['2016', '2024']);
  expect(indexed.terms.get('sen')?.map(({ from }) => from)).toEqual(['1985']);
});

describe('how many meetings', () => {
  const nodes = [
    { kind: 'person', id: 'lam' },
    { kind: 'party', id: 'cpv' },
    { kind: 'country', id: 'KH' },
    { kind: 'person', id: 'nobody' },
  ] as const;
  test('of all that are loaded', () => {
    const indexed = indexedTold(told, { parties });
    expect(nodes.map((node) => countOf(indexed, node))).toEqual([3, 2, 2, 0]);
  });
  test('of all that there are, where only some are loaded', () => {
    const counts = new Map([
      ['person:lam', 40],
      ['party:cpv', 70],
    ]);
    const part = indexGraph(toldGraph(told), { meetings: 90, counts } as unknown as Beyond);
    expect(nodes.map((node) => countOf(part, node))).toEqual([40, 70, 0, 0]);
  });
});

describe('the id that something lives on under', () => {
  const graph = { ...toldGraph([]), redirects: { a: 'b', b: 'c', x: 'y', y: 'x', self: 'self' } };
  test.each([
    ['c', 'c'],
    ['b', 'c'],
    ['a', 'c'],
    ['nothing', 'nothing'],
    ['toString', 'toString'],
    ['self', 'self'],
    // round a circle once
    ['x', 'y'],
    ['y', 'x'],
  ])('%s is %s', (id, end) => {
    expect(resolveId({ graph }, id)).toBe(end);
  });
});
