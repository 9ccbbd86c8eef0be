import { describe, expect, test } from 'vitest';
import type { Lens } from './lens.ts';
import { indexedTold } from './lifelike/told-graph.ts';
import type { Drawing } from './network.ts';
import { narrowTo, reach } from './reach.ts';

const told = [
  { on: '2021', who: ['lam@VN', 'chinh@VN', 'sen@KH'], parties: ['cpv', 'cpp'] },
  { on: '2022', who: ['sen@KH', 'xi@CN'] },
  { on: '2023', who: ['xi@CN', 'putin@RU'] },
  { on: '2024', who: ['tea@KH', 'biden@US'] },
];
const parties = { cpv: { country: 'VN', members: ['lam', 'trong'] } };

function reached(lens: Lens, node: string, hops: number, shown = [0, 1, 2, 3]): string[] | null {
  const { columns } = indexedTold(told, { parties, home: { trong: 'VN' } });
  const marks = reach(columns, shown, lens, { node, hops });
  return marks && columns.refs.filter((_, at) => marks[at] === 1).sort();
}

describe('over the ties of leaders', () => {
  test.each([
    [0, ['person:lam']],
    // whom he met, not who came with him
    [1, ['person:lam', 'person:sen']],
    // who came with him met the same
    [2, ['person:chinh', 'person:lam', 'person:sen', 'person:xi']],
    [3, ['person:chinh', 'person:lam', 'person:putin', 'person:sen', 'person:xi']],
    [9, ['person:chinh', 'person:lam', 'person:putin', 'person:sen', 'person:xi']],
  ])('in %i steps', (hops, expected) => {
    expect(reached('leaders', 'person:lam', hops)).toEqual(expected);
  });
  test('of meetings in view alone', () => {
    expect(reached('leaders', 'person:lam', 9, [0, 2])).toEqual([
      'person:chinh',
      'person:lam',
      'person:sen',
    ]);
  });
});

describe('over everything', () => {
  test('one step leads to the own country and party too', () => {
    expect(reached('all', 'person:lam', 1)).toEqual([
      'country:VN',
      'party:cpv',
      'person:lam',
      'person:sen',
    ]);
  });
  test('from a country to its people', () => {
    expect(reached('all', 'country:KH', 1)).toEqual(['country:KH', 'person:sen', 'person:tea']);
  });
  test('never to people whom no meeting in view brings', () => {
    expect(reached('all', 'party:cpv', 1)).toEqual(['party:cpv', 'person:lam']);
    expect(reached('all', 'country:KH', 1, [0])).toEqual(['country:KH', 'person:sen']);
  });
});

test.each<[Lens, string]>([
  ['leaders', 'country:VN'],
  ['countries', 'person:lam'],
  ['all', 'person:nobody'],
  ['all', 'person:trong'],
  ['all', 'nonsense'],
])('under the lens %s nothing is around %s', (lens, node) => {
  expect(reached(lens, node, 1)).toBeNull();
});

describe('what remains of a drawing around one node', () => {
  const tie = (a: string, b: string) => ({ kind: 'tie' as const, a, b, meetings: [0] });
  const drawing: Drawing = {
    nodes: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      ref: `person:${id}`,
      node: { kind: 'person', id },
      weight: 1,
    })),
    ties: [
      tie('person:a', 'person:b'),
      tie('person:c', 'person:b'),
      tie('person:c', 'person:d'),
      tie('person:a', 'person:c'),
    ],
  };
  const near = (node: string, hops: number) => {
    const { nodes, ties } = narrowTo(drawing, { node: `person:${node}`, hops });
    return [nodes.map(({ node: { id } }) => id).join(''), ties.length];
  };
  test.each([
    ['a', 0, 'a', 0],
    ['d', 1, 'cd', 1],
    ['a', 1, 'abc', 3],
    ['b', 1, 'abc', 3],
    ['b', 2, 'abcd', 4],
    ['d', 2, 'abcd', 4],
    ['e', 5, 'e', 0],
    ['x', 1, '', 0],
  ])('%s, %i steps: %s', (node, hops, left, ties) => {
    expect(near(node, hops)).toEqual([left, ties]);
  });
});
