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
  const { nodes, taking, spans, articles } = columns;
  let [first, last] = [Infinity, -Infinity];
  for (const at of shown)
    for (let i = spans.start[at] ?? 0; i < (spans.start[at + 1] ?? 0); i += 2) {
      first = Math.min(first, spans.values[i] ?? first);
      last = Math.max(last, spans.values[i + 1] ?? last);
    }
  return {
    people: countDifferent(taking.leaders, shown, nodes.length),
    parties: countDifferent(taking.parties, shown, nodes.length),
    countries: countDifferent(taking.countries, shown, nodes.length),
    // each is numbered where it first stands, so that no number is above their places
    articles: countDifferent(articles, shown, articles.values.length),
    years:
      first > last
        ? null
        : { first: isoOfDay(first).slice(0, 4), last: isoOfDay(last).slice(0, 4) },
  };
}

/** How many different values, all below `limit`, these rows have. */
function countDifferent({ start, values }: Rows, shown: readonly number[], limit: number): number {
  const seen = new Uint8Array(limit);
  let different = 0;
  for (const at of shown) {
    const end = start[at + 1] ?? 0;
    for (let i = start[at] ?? 0; i < end; i++) {
      const value = values[i] ?? 0;
      if (seen[value] === 0) different++;
      seen[value] = 1;
    }
  }
  return different;
}
