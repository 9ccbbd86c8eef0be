import { describe, expect, test } from 'vitest';
import { indexedTold, type Told } from './lifelike/told-graph.ts';
import { metBy, shortestChains } from './path.ts';

/** Chains over all meetings as names in a row. */
function chains(from: string, to: string, told: readonly Told[]): string[] {
  const indexed = indexedTold(told);
  const shown = told.map((_, at) => at);
  return shortestChains(indexed, from, to, shown).map((hops) =>
    [from, ...hops.map((hop) => hop.to)].join(' '),
  );
}

const lamSen = { on: '2021', who: ['lam@VN', 'sen@KH'] };
const senXi = { on: '2022', who: ['sen@KH', 'xi@CN'] };
const xiPutin = { on: '2023', who: ['xi@CN', 'putin@RU'] };

describe('the shortest chains between two people', () => {
  test('who met', () => {
    expect(chains('lam', 'sen', [lamSen])).toEqual(['lam sen']);
  });
  test('who both met a third', () => {
    expect(chains('lam', 'xi', [lamSen, senXi])).toEqual(['lam sen xi']);
  });
  test('over three meetings, from either end', () => {
    const told = [lamSen, senXi, xiPutin];
    expect(chains('lam', 'putin', told)).toEqual(['lam sen xi putin']);
    expect(chains('putin', 'lam', told)).toEqual(['putin xi sen lam']);
  });
  test('nothing longer where there is something short', () => {
    const told = [lamSen, senXi, { on: '2024', who: ['lam@VN', 'xi@CN'] }];
    expect(chains('lam', 'xi', told)).toEqual(['lam xi']);
  });
  test('all that are equally short, by the names of those between', () => {
    const told = [
      { on: '2021', who: ['lam@VN', 'tea@KH', 'bounnhang@LA'] },
      { on: '2022', who: ['xi@CN', 'tea@KH'] },
      { on: '2023', who: ['xi@CN', 'bounnhang@LA'] },
    ];
    expect(chains('lam', 'xi', told)).toEqual(['lam bounnhang xi', 'lam tea xi']);
  });
  test('no more than five', () => {
    const between = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const told = between.flatMap((id, n) => [
      { on: `201${String(n)}`, who: ['lam@VN', `${id}@LA`] },
      { on: `202${String(n)}`, who: ['xi@CN', `${id}@LA`] },
    ]);
    expect(chains('lam', 'xi', told)).toEqual([
      'lam a xi',
      'lam b xi',
      'lam c xi',
      'lam d xi',
      'lam e xi',
    ]);
  });
  test('of more than five, none is lost before the last step', () => {
    const between = ['a', 'b', 'c', 'd', 'e', 'f'];
    const told = [
      ...between.flatMap((id) => [
        { on: '2021', who: ['lam@VN', `${id}@LA`] },
        { on: '2022', who: ['sen@KH', `${id}@LA`] },
      ]),
      { on: '2023', who: ['sen@KH', 'xi@CN'] },
    ];
    expect(chains('lam', 'xi', told)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((id) => `lam ${id} sen xi`),
    );
  });
});

describe('no chain', () => {
  test('to oneself', () => {
    expect(chains('lam', 'lam', [lamSen])).toEqual([]);
  });
  test('to somebody who met others only', () => {
    expect(chains('lam', 'putin', [lamSen, xiPutin])).toEqual([]);
  });
  test('to somebody whom nobody knows', () => {
    expect(chains('lam', 'nobody', [lamSen])).toEqual([]);
    expect(chains('nobody', 'lam', [lamSen])).toEqual([]);
  });
  test('between two of one delegation', () => {
    expect(chains('lam', 'chinh', [{ on: '2021', who: ['lam@VN', 'chinh@VN'] }])).toEqual([]);
  });
  test('over a meeting that is not in view', () => {
    const indexed = indexedTold([lamSen, senXi]);
    expect(shortestChains(indexed, 'lam', 'xi', [0])).toEqual([]);
    expect(shortestChains(indexed, 'lam', 'sen', [0])).toHaveLength(1);
  });
});

test('people without a side each stand for themselves', () => {
  expect(chains('lam', 'sen', [{ on: '2021', who: ['lam', 'sen'] }])).toEqual(['lam sen']);
  expect(chains('lam', 'sen', [{ on: '2021', who: ['lam@VN', 'sen'] }])).toEqual(['lam sen']);
});

test('each step says who met whom, and at which meetings in view', () => {
  const indexed = indexedTold([lamSen, senXi, { on: '2023', who: ['lam@VN', 'sen@KH'] }, lamSen]);
  // in order of time: 2021 twice, 2022, 2023
  expect(shortestChains(indexed, 'lam', 'xi', [0, 2, 3])).toEqual([
    [
      { from: 'lam', to: 'sen', meetings: [0, 3] },
      { from: 'sen', to: 'xi', meetings: [2] },
    ],
  ]);
});

test('whom somebody met: those of other sides, never oneself', () => {
  const indexed = indexedTold([
    { on: '2021', who: ['lam@VN', 'chinh@VN', 'sen@KH', 'guest'] },
    { on: '2022', who: ['guest', 'sen@KH'] },
  ]);
  const met = (person: string, ...inView: number[]) =>
    Object.fromEntries(metBy(indexed, person, new Set(inView)));
  expect(met('lam', 0, 1)).toEqual({ sen: [0], guest: [0] });
  expect(met('guest', 0, 1)).toEqual({ lam: [0], chinh: [0], sen: [0, 1] });
  expect(met('guest', 1)).toEqual({ sen: [1] });
  expect(met('nobody', 0, 1)).toEqual({});
});
