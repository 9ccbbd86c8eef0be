import { describe, expect, test } from 'vitest';
import { clusterReports, type Constraints } from './cluster.ts';
import type { Report } from './report-of-meeting.ts';
import type { SampleMeeting } from './sample-facts.ts';
import { sampleReports } from './sample-reports.ts';

type Telling = Partial<SampleMeeting>;

const reportsOf = (tellings: readonly Telling[]): Report[] =>
  sampleReports(
    ...tellings.map((telling) => ({ date: '2024-11-06', people: ['thu', 'kham'], ...telling })),
  );

/** Meetings as the numbers of their articles, in the order in which they are gathered. */
function clusters(
  tellings: readonly Telling[],
  constraints?: (reports: readonly Report[]) => Constraints,
): number[][] {
  const reports = reportsOf(tellings);
  return clusterReports(reports, constraints?.(reports)).map((cluster) =>
    cluster.map(({ article }) => article),
  );
}

const month = { date: '2024-11' };
const nobody = { people: [], countries: [], parties: ['vn-cpv', 'la-lprp'] };

describe('reports are gathered', () => {
  test('the most precise first', () => {
    expect(clusters([month, { date: 'XXXX-11-06' }, {}])).toEqual([[2, 0, 1]]);
  });
  test('of equals the news before what refers to it, then by date, then by article', () => {
    const later = { date: '2024-11-20' };
    expect(clusters([later, { main: false }, later, {}])).toEqual([
      [3, 1],
      [0, 2],
    ]);
  });
  test('in whatever order they come', () => {
    const turned = reportsOf([{}, {}, month]).reverse();
    expect(clusterReports(turned).map((one) => one.map(({ article }) => article))).toEqual([
      [0, 1, 2],
    ]);
  });
  test('of one article in the order in which it tells them', () => {
    const [first, second] = reportsOf([{}, {}]) as [Report, Report];
    const pair = [
      { ...second, article: 0, index: 1 },
      { ...first, article: 0, index: 0 },
    ];
    expect(clusterReports(pair).map((cluster) => cluster.map(({ index }) => index))).toEqual([
      [0],
      [1],
    ]);
  });
  test('where each agrees with all that are there, not with one of them', () => {
    const delegation = { people: ['thu', 'mau', 'vi', 'kham', 'keo'] };
    const other = { people: ['mau', 'vi', 'keo'] };
    // the first and the last have nobody in common
    expect(clusters([{}, delegation, other])).toEqual([[0, 1], [2]]);
  });
  test('by their people, whatever countries and parties they name', () => {
    const more = { countries: ['VN', 'LA', 'KH'], parties: ['vn-cpv'] };
    expect(clusters([{}, more])).toEqual([[0, 1]]);
  });
  test('where they agree best', () => {
    const delegations = { people: ['thu', 'mau', 'kham', 'keo'] };
    const later = { date: '2024-11-20' };
    expect(clusters([delegations, later, month])).toEqual([[0], [1, 2]]);
    expect(clusters([{}, { ...later, ...delegations }, month])).toEqual([[0, 2], [1]]);
  });
  test('nowhere, where two agree equally well', () => {
    expect(clusters([{}, { date: '2024-11-20' }, month])).toEqual([[0], [1], [2]]);
    expect(clusters([{}, { date: '2024-11-20' }, month, {}])).toEqual([[0, 3], [1], [2]]);
  });
  test('in the first of two that one article tells of one meeting', () => {
    const [once, again, other] = reportsOf([{}, { date: 'XXXX-11-06' }, month]);
    const twice = { ...(again as Report), article: 0, index: 1 };
    expect(
      clusterReports([once as Report, twice, other as Report]).map((all) =>
        all.map(({ article, index }) => `${String(article)}.${String(index)}`),
      ),
    ).toEqual([['0.0', '2.0'], ['0.1']]);
  });
});

describe('an article that names nobody', () => {
  const named = { parties: ['vn-cpv', 'la-lprp'] };
  test('joins one that names people of the same parties', () => {
    expect(clusters([named, { ...nobody, ...month }])).toEqual([[0, 1]]);
  });
  test('is joined by one that names people of the same parties', () => {
    expect(clusters([{ ...named, ...month }, nobody])).toEqual([[1, 0]]);
  });
  test('joins another that names nobody', () => {
    expect(clusters([nobody, { ...nobody, ...month }])).toEqual([[0, 1]]);
  });
  test('whatever the order of the parties', () => {
    const parties = ['la-lprp', 'vn-cpv'];
    expect(clusters([nobody, { ...nobody, parties }, { ...named, parties }])).toEqual([[0, 1, 2]]);
  });
  test('is known by its countries, where it names no party', () => {
    const countries = { people: [], countries: ['VN', 'LA'] };
    expect(clusters([countries, countries])).toEqual([[0, 1]]);
    expect(clusters([{}, countries])).toEqual([[0, 1]]);
    expect(clusters([{}, { ...countries, countries: ['LA', 'VN'] }])).toEqual([[0, 1]]);
  });
  test('of a year alone joins nothing', () => {
    expect(clusters([nobody, { ...nobody, date: '2024' }])).toEqual([[0], [1]]);
  });
});

describe('what a person says', () => {
  const apart = (reports: readonly Report[], ...pair: number[]): Constraints => ({
    together: [],
    apart: (a, b) => pair.every((at) => [a, b].includes(reports[at] as Report)),
  });
  const together = (reports: readonly Report[], ...groups: number[][]): Constraints => ({
    together: groups.map((group) => group.map((at) => reports[at] as Report)),
    apart: () => false,
  });

  test('holds two reports apart; a third that agrees with both decides nothing', () => {
    expect(clusters([{}, {}], (all) => apart(all, 0, 1))).toEqual([[0], [1]]);
    expect(clusters([{}, {}, {}], (all) => apart(all, 0, 1))).toEqual([[0], [1], [2]]);
    expect(clusters([{}, {}, {}], (all) => apart(all, 0, 2))).toEqual([[0, 1], [2]]);
  });
  test('joins two meetings in the place of the first', () => {
    const tellings = [{}, { date: '2024-12-06' }, { date: '2025-01-06' }];
    expect(clusters(tellings, (all) => together(all, [2, 0]))).toEqual([[0, 2], [1]]);
    expect(clusters(tellings, (all) => together(all, [1, 2]))).toEqual([[0], [1, 2]]);
  });
  test('joins what two groups share', () => {
    const tellings = [
      {},
      { date: '2024-12-06' },
      { date: '2025-01-06' },
      { people: ['sok', 'mau'] },
    ];
    expect(clusters(tellings, (all) => together(all, [0, 1], [1, 2]))).toEqual([[0, 1, 2], [3]]);
  });
  test('of nothing changes nothing', () => {
    expect(clusters([{}, { date: '2024-12-06' }], (all) => together(all, []))).toEqual([[0], [1]]);
  });
});
