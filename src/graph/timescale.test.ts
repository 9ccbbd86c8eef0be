import { expect, it } from 'vitest';
import { indexGraph } from './index-graph.ts';
import type { Graph, Meeting } from './schema.ts';
import { boundsOf } from './edtf.ts';
import { countInto, timescale } from './timescale.ts';

const graphOf = (...dates: string[]) =>
  indexGraph({
    schemaVersion: '1.0.0',
    articles: [],
    people: [],
    terms: [],
    parties: [],
    countries: [],
    topics: [],
    evidence: [],
    redirects: {},
    meetings: dates.map(
      (edtf, i) =>
        ({
          id: `m-${String(i)}`,
          date: { edtf, ...boundsOf(edtf), basis: 'text', reasons: [] },
          participants: [],
          parties: [],
          topics: [],
          countries: [],
          evidence: [],
        }) as unknown as Meeting,
    ),
  } satisfies Graph);

it('counts certain and possible apart, and what has no year', () => {
  const indexed = graphOf('2022-02-10', '[2022-02-18,2023-02-18]', 'XXXX-05-01');
  const { grain, bins, yearless } = countInto(timescale(indexed), indexed, [0, 1, 2]);
  expect(grain).toBe('month');
  expect(bins).toHaveLength(24);
  expect(
    bins
      .filter((b) => b.certain + b.possible > 0)
      .map(({ from, certain, possible }) => [from, certain, possible]),
  ).toEqual([
    ['2022-02', 1, 1],
    ['2023-02', 0, 1],
  ]);
  expect(yearless).toBe(1);
});

it('takes years where months would be too many', () => {
  const indexed = graphOf('1950', '2024-11-06');
  const { grain, bins } = timescale(indexed);
  expect([grain, bins.length, bins[0]?.from, bins.at(-1)?.to]).toEqual([
    'year',
    75,
    '1950',
    '2024',
  ]);
});

it('has nothing to draw without dates', () => expect(timescale(graphOf('XXXX')).bins).toEqual([]));
