import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterReports } from './cluster.ts';
import type { Cluster, Report } from './report-of-meeting.ts';
import { agreement } from './same-meeting.ts';
import { sampleFacts, type SampleMeeting } from './sample-facts.ts';
import { settleDate } from './settle-date.ts';
import { unionFacts } from './union.ts';
import { coarseness } from './when.ts';

const names = ['Phạm Văn Thử', 'Lê Thị Mẫu', 'Kham Phon', 'Khăm-phon', 'Sok Dara'];

/** Dates that often fit one another. */
const near = fc.constantFrom(
  ...['2024-11-06', '2024-11-07', '2024-11', 'XXXX-11-06', '[2023-11-06,2024-11-06]', '2024'],
);
const meeting: fc.Arbitrary<SampleMeeting> = fc.record({
  date: near,
  people: fc.subarray(names, { minLength: 1 }),
  kind: fc.constantFrom('in_person', 'courtesy_call', 'phone'),
  place: fc.constantFrom('Hà Nội', 'Viêng Chăn'),
  main: fc.boolean(),
});
const everybody = names.map((name, at) => ({
  name,
  country: ['VN', 'VN', 'LA', 'LA', 'KH', null][at] ?? null,
}));

/** Reports of meetings, as the build makes them of sorted facts. */
const reports: fc.Arbitrary<Report[]> = fc
  .array(fc.array(meeting, { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((articles) =>
    unionFacts(
      articles.map((meetings, at) => sampleFacts(`bai-${String(at)}`, everybody, meetings)),
    ).flatMap((facts, article) =>
      facts.meetings.map((fact, index): Report => ({
        article,
        index,
        fact,
        people: fact.participants.map(({ person: at }) => names[at] ?? ''),
        names: fact.participants.map(({ person: at }) => names[at] ?? ''),
        marks: [],
      })),
    ),
  );

describe('reports of one meeting', () => {
  const key = ({ article, index }: Report) => `${String(article)}.${String(index)}`;
  const shape = (clusters: readonly Cluster[]) =>
    clusters.map((cluster) => cluster.map(key).sort().join()).sort();

  test('every report is in one meeting, and one article never tells of it twice', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const clusters = clusterReports(all);
        expect(clusters.flat().map(key).sort()).toEqual(all.map(key).sort());
        for (const cluster of clusters)
          expect(new Set(cluster.map(({ article }) => article)).size).toBe(cluster.length);
      }),
    );
  });
  test('of one meeting agree with one another, each pair of them', () => {
    fc.assert(
      fc.property(reports, (all) => {
        for (const cluster of clusterReports(all))
          for (const a of cluster)
            for (const b of cluster) if (a !== b) expect(agreement(a, b)).toBeGreaterThan(0);
      }),
    );
  });
  test('are the same meetings in whatever order they come', () => {
    const shuffled = reports.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(shape(clusterReports(mixed))).toEqual(shape(clusterReports(all)));
      }),
    );
  });
  test('whom a person holds apart are apart, whom together together', () => {
    fc.assert(
      fc.property(reports, fc.nat(), fc.nat(), (all, i, k) => {
        const [a, b] = [all[i % all.length], all[k % all.length]];
        if (!a || !b || a === b) return;
        const apart = (x: Report, y: Report) => (x === a && y === b) || (x === b && y === a);
        const isOne = (clusters: readonly Cluster[]) =>
          clusters.some((cluster) => cluster.includes(a) && cluster.includes(b));
        expect(isOne(clusterReports(all, { together: [], apart }))).toBe(false);
        expect(isOne(clusterReports(all, { together: [[a, b]], apart: () => false }))).toBe(true);
      }),
    );
  });
  test('agree as well the other way round', () => {
    fc.assert(
      fc.property(reports, (all) => {
        for (const a of all) for (const b of all) expect(agreement(a, b)).toBe(agreement(b, a));
      }),
    );
  });
  test('have a date that one of them gives, or all the days that contradict one another', () => {
    fc.assert(
      fc.property(reports, (all) => {
        for (const cluster of clusterReports(all)) {
          const given = cluster.map(({ fact }) => fact.date.edtf);
          const { edtf } = settleDate(cluster);
          if (!given.includes(edtf))
            expect(
              edtf
                .slice(1, -1)
                .split(',')
                .every((day) => given.includes(day)),
            ).toBe(true);
          expect(
            given.every((one) => coarseness(one) >= coarseness(edtf) || edtf.startsWith('[')),
          ).toBe(true);
        }
      }),
    );
  });
});
