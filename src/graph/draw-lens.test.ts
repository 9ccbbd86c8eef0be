import { describe, expect, test } from 'vitest';
import { drawLens, type Scene } from './draw-lens.ts';
import type { Lens } from './lens.ts';
import { indexedTold } from './lifelike/told-graph.ts';
import type { Drawing } from './network.ts';

const told = [
  { on: '2021', who: ['lam@VN', 'chinh@VN', 'sen@KH'], parties: ['cpv', 'cpp'] },
  { on: '2022', who: ['xi@CN', 'lam@VN'], parties: ['cpc', 'cpv'] },
  // nobody of Laos is named
  { on: '2023', who: ['lam@VN'], countries: ['VN', 'LA'] },
  { on: '2024', who: ['sen@KH', 'lam@VN'] },
];
const parties = {
  cpv: { country: 'VN', members: ['lam', 'chinh'] },
  cpp: { country: 'KH', members: [] },
  cpc: { country: 'CN', members: ['xi'] },
};

function draw(
  lens: Lens,
  { shown = [0, 1, 2, 3], within = null as readonly string[] | null, max = 99 } = {},
): Drawing | number {
  const { columns } = indexedTold(told, { parties });
  const marks = Uint8Array.from(columns.refs, (ref) => (within?.includes(ref) ? 1 : 0));
  const scene: Scene = { columns, shown, lens, within: within && marks };
  return drawLens(scene, max, true);
}

/** "person:lam 4" for nodes with their weight, "person:lam~person:sen 0 3" for ties. */
function tell(drawing: Drawing | number): { nodes: string[]; ties: string[] } {
  if (typeof drawing === 'number') throw new Error('nothing is drawn');
  return {
    nodes: drawing.nodes.map(({ ref, weight }) => `${ref} ${String(weight)}`),
    ties: drawing.ties.map(({ kind, a, b, meetings }) =>
      [`${a}${kind === 'tie' ? '~' : ' of '}${b}`, ...meetings].join(' '),
    ),
  };
}

describe('a lens draws', () => {
  test('leaders, tied where they met on two sides', () => {
    expect(tell(draw('leaders'))).toEqual({
      nodes: ['person:lam 4', 'person:chinh 1', 'person:sen 2', 'person:xi 1'],
      ties: ['person:lam~person:sen 0 3', 'person:chinh~person:sen 0', 'person:lam~person:xi 1'],
    });
  });
  test('parties', () => {
    expect(tell(draw('parties'))).toEqual({
      nodes: ['party:cpv 2', 'party:cpp 1', 'party:cpc 1'],
      ties: ['party:cpp~party:cpv 0', 'party:cpc~party:cpv 1'],
    });
  });
  test('countries, those of whom nobody is named too', () => {
    expect(tell(draw('countries'))).toEqual({
      nodes: ['country:VN 4', 'country:KH 2', 'country:CN 1', 'country:LA 1'],
      ties: ['country:KH~country:VN 0 3', 'country:CN~country:VN 1', 'country:LA~country:VN 2'],
    });
  });
  test('everything: leaders, whom nobody stands for, and what they belong to', () => {
    expect(tell(draw('all'))).toEqual({
      nodes: [
        ...['person:lam 4', 'person:chinh 1', 'person:sen 2', 'person:xi 1', 'country:LA 1'],
        ...['country:VN 0', 'party:cpv 0', 'country:KH 0', 'country:CN 0', 'party:cpc 0'],
      ],
      ties: [
        'person:lam~person:sen 0 3',
        'person:chinh~person:sen 0',
        'person:lam~person:xi 1',
        'country:LA~person:lam 2',
        'person:lam of country:VN',
        'person:lam of party:cpv',
        'person:chinh of country:VN',
        'person:chinh of party:cpv',
        'person:sen of country:KH',
        'person:xi of country:CN',
        'person:xi of party:cpc',
      ],
    });
  });
  test('a node with what it is', () => {
    const drawing = draw('parties', { shown: [1] });
    expect(drawing).toEqual({
      nodes: [
        { ref: 'party:cpc', node: { kind: 'party', id: 'cpc' }, weight: 1 },
        { ref: 'party:cpv', node: { kind: 'party', id: 'cpv' }, weight: 1 },
      ],
      ties: [{ kind: 'tie', a: 'party:cpc', b: 'party:cpv', meetings: [1] }],
    });
  });
});

describe('of all that, only', () => {
  test('what the meetings in view bring', () => {
    expect(tell(draw('all', { shown: [3] }))).toEqual({
      nodes: ['person:sen 1', 'person:lam 1', 'country:KH 0', 'country:VN 0', 'party:cpv 0'],
      ties: [
        'person:lam~person:sen 3',
        'person:sen of country:KH',
        'person:lam of country:VN',
        'person:lam of party:cpv',
      ],
    });
  });
  test('nodes that are marked, and ties between them', () => {
    const within = ['person:lam', 'person:sen', 'country:KH', 'party:cpc'];
    expect(tell(draw('all', { within }))).toEqual({
      nodes: ['person:lam 4', 'person:sen 2', 'country:KH 0'],
      ties: ['person:lam~person:sen 0 3', 'person:sen of country:KH'],
    });
  });
  test('those with most meetings, where there are too many, then by name', () => {
    expect(tell(draw('all', { max: 4 }))).toEqual({
      nodes: ['person:lam 4', 'person:sen 2', 'country:LA 1', 'person:chinh 1'],
      ties: ['person:lam~person:sen 0 3', 'person:chinh~person:sen 0', 'country:LA~person:lam 2'],
    });
    expect(tell(draw('leaders', { max: 3 })).nodes).toEqual([
      'person:lam 4',
      'person:sen 2',
      'person:chinh 1',
    ]);
  });
});

test('whoever is listed on two sides is not tied to himself', () => {
  const { columns } = indexedTold([{ on: '2021', who: ['lam@VN', 'sen@KH', 'lam@KH'] }]);
  const scene: Scene = { columns, shown: [0], lens: 'leaders', within: null };
  expect(tell(drawLens(scene, 9, true)).ties).toEqual(['person:lam~person:sen 0']);
});

test('too many are counted only, unless the heaviest are wanted', () => {
  const { columns } = indexedTold(told, { parties });
  const scene: Scene = { columns, shown: [0, 1], lens: 'leaders', within: null };
  expect(drawLens(scene, 3, false)).toBe(4);
  expect(drawLens(scene, 4, false)).toEqual(drawLens(scene, 4, true));
});
