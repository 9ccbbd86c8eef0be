import { describe, expect, test } from 'vitest';
import { throughColleagues } from './colleagues.ts';
import { indexedTold, type Society, type Told } from './lifelike/told-graph.ts';

/** Links over all meetings: "lam sen (country:KH) tea xi" for lam → sen, a colleague tea → xi. */
function links(from: string, to: string, told: readonly Told[], society?: Society): string[] {
  const indexed = indexedTold(told, society);
  const shown = told.map((_, at) => at);
  return throughColleagues(indexed, from, to, shown).map((link) => {
    const before = [from, ...link.before.map((hop) => hop.to)];
    const after = [...link.after.map((hop) => hop.from), to];
    expect([before.at(-1), after[0]]).toEqual([link.left, link.right]);
    return `${before.join(' ')} (${link.side.kind}:${link.side.id}) ${after.join(' ')}`;
  });
}

const lamSen = { on: '2021', who: ['lam@VN', 'sen@KH'] };
const teaXi = { on: '2022', who: ['tea@KH', 'xi@CN'] };

describe('a link over two people of one country', () => {
  test('who met its one and its other leader', () => {
    expect(links('lam', 'xi', [lamSen, teaXi])).toEqual(['lam sen (country:KH) tea xi']);
  });
  test('each step says at which meetings', () => {
    const indexed = indexedTold([lamSen, teaXi]);
    expect(throughColleagues(indexed, 'lam', 'xi', [0, 1])).toEqual([
      {
        before: [{ from: 'lam', to: 'sen', meetings: [0] }],
        left: 'sen',
        side: { kind: 'country', id: 'KH' },
        right: 'tea',
        after: [{ from: 'tea', to: 'xi', meetings: [1] }],
      },
    ]);
  });
  test('where one end is a colleague himself, the chain ends there', () => {
    expect(links('sen', 'xi', [lamSen, teaXi])).toEqual(['sen (country:KH) tea xi']);
    expect(links('xi', 'sen', [lamSen, teaXi])).toEqual(['xi tea (country:KH) sen']);
  });
  test('whoever is nearest stands for the country', () => {
    const told = [
      lamSen,
      { on: '2022', who: ['sen@KH', 'biden@US'] },
      { on: '2023', who: ['biden@US', 'aun@KH'] },
      teaXi,
    ];
    expect(links('lam', 'xi', told)).toEqual(['lam sen (country:KH) tea xi']);
  });
});

describe('of several links', () => {
  const two = [
    { on: '2021', who: ['lam@VN', 'sen@KH', 'saysomphone@LA'] },
    { on: '2022', who: ['tea@KH', 'xi@CN'] },
    { on: '2023', who: ['thongloun@LA', 'xi@CN'] },
  ];
  test('those over a party say more than those over a country', () => {
    const parties = { lprp: { country: 'LA', members: ['saysomphone', 'thongloun'] } };
    expect(links('lam', 'xi', two)).toEqual([
      'lam sen (country:KH) tea xi',
      'lam saysomphone (country:LA) thongloun xi',
    ]);
    expect(links('lam', 'xi', two, { parties })).toEqual([
      'lam saysomphone (party:lprp) thongloun xi',
    ]);
  });
  test('fewest meetings first', () => {
    const told = [
      { on: '2021', who: ['lam@VN', 'sen@KH', 'saysomphone@LA'] },
      { on: '2022', who: ['thongloun@LA', 'xi@CN'] },
      { on: '2023', who: ['tea@KH', 'putin@RU'] },
      { on: '2024', who: ['putin@RU', 'xi@CN'] },
    ];
    const [shorter, longer] = [
      'lam saysomphone (country:LA) thongloun xi',
      'lam sen (country:KH) tea putin xi',
    ];
    expect(links('lam', 'xi', told)).toEqual([shorter, longer]);
  });
  test('of equals one with somebody in the middle, before one whose end is of the body', () => {
    const told = [
      { on: '2021', who: ['sen@KH', 'lam@VN'] },
      { on: '2022', who: ['chinh@VN', 'xi@CN'] },
      { on: '2023', who: ['tea@KH', 'biden@US'] },
      { on: '2024', who: ['biden@US', 'xi@CN'] },
    ];
    expect(links('sen', 'xi', told)).toEqual([
      'sen lam (country:VN) chinh xi',
      'sen (country:KH) tea biden xi',
    ]);
    expect(links('xi', 'sen', told)).toEqual([
      'xi chinh (country:VN) lam sen',
      'xi biden tea (country:KH) sen',
    ]);
  });
  test('no more than three', () => {
    const sides = ['KH', 'LA', 'TH', 'MM'];
    const told = sides.flatMap((side) => [
      { on: '2021', who: ['lam@VN', `a-${side}@${side}`] },
      { on: '2022', who: [`b-${side}@${side}`, 'xi@CN'] },
    ]);
    expect(links('lam', 'xi', told)).toEqual([
      'lam a-KH (country:KH) b-KH xi',
      'lam a-LA (country:LA) b-LA xi',
      'lam a-MM (country:MM) b-MM xi',
    ]);
  });
});

describe('no link', () => {
  test('where nobody whom the one met has a colleague whom the other met', () => {
    expect(links('lam', 'xi', [lamSen, { on: '2022', who: ['putin@RU', 'xi@CN'] }])).toEqual([]);
  });
  test('over a meeting that is not in view', () => {
    expect(throughColleagues(indexedTold([lamSen, teaXi]), 'lam', 'xi', [0])).toEqual([]);
  });
  test('over people of whom no country and no party is known', () => {
    const home = { sen: '', tea: '' };
    expect(links('lam', 'xi', [lamSen, teaXi], { home })).toEqual([]);
  });
});
