import { isoOfDay } from './day.ts';
import type { IndexedGraph } from './index-graph.ts';
import type { Rows } from './rows.ts';

export interface Sum {
  people: number;
  parties: number;
  countries: number;
  articles: number;
  /** First and last year that a meeting may be in; null where none is known. */
  years: { first: string; last: string } | null;
}

/** How many of each the meetings in view bring together, and over which years. */
export function sumUp({ columns }: IndexedGraph, shown: readonly number[]): Sum {
  const { taking, spans, articles } = columns;
  let [first, last] = [Infinity, -Infinity];
  for (const at of shown)
    for (let i = spans.start[at] ?? 0; i < (spans.start[at + 1] ?? 0); i += 2) {
      first = Math.min(first, spans.values[i] ?? first);
      last = Math.max(last, spans.values[i + 1] ?? last);
    }
  const different = (rows: Rows) => countDifferent(rows, shown);
  return {
    people: different(taking.leaders),
    parties: different(taking.parties),
    countries: different(taking.countries),
    articles: different(articles),
    years:
      first > last
        ? null
        : { first: isoOfDay(first).slice(0, 4), last: isoOfDay(last).slice(0, 4) },
  };
}

function countDifferent({ start, values }: Rows, shown: readonly number[]): number {
  const seen = new Set<number>();
  for (const at of shown) {
    const end = start[at + 1] ?? 0;
    for (let i = start[at] ?? 0; i < end; i++) seen.add(values[i] ?? 0);
  }
  return seen.size;
}
