import type { IndexedGraph } from './index-graph.ts';
import type { NodeKind } from './ref.ts';
import type { Rows } from './rows.ts';
import { meetingKinds, type MeetingKind } from './schema.ts';
import { daysOf, fitsOf, type Fit } from './window.ts';

/** What the page filters by; empty lists and nulls let everything through. */
export interface Filters {
  from: string | null;
  to: string | null;
  countries: readonly string[];
  parties: readonly string[];
  kinds: readonly MeetingKind[];
  topics: readonly string[];
  /** Only meetings whose date certainly falls in the window. */
  certain: boolean;
}

/** Everything shows. */
export const noFilters = {
  from: null,
  to: null,
  countries: [] as string[],
  parties: [] as string[],
  kinds: [] as MeetingKind[],
  topics: [] as string[],
  certain: false,
} satisfies Filters;

export const filterNames = [
  'window',
  'countries',
  'parties',
  'kinds',
  'topics',
  'certain',
] as const;
export type FilterName = (typeof filterNames)[number];

export interface Count {
  certain: number;
  possible: number;
}

export interface InView {
  /** Positions of meetings in view, in order of time. */
  shown: number[];
  /** For each of them, whether it certainly is in the window. */
  fit: Fit[];
  count: Count;
  /**
   * How many more would show without this one filter. Where not all meetings are loaded, the window
   * counts for all that lie outside of it, whatever the other filters say: they cannot be asked.
   */
  hiddenBy: Record<FilterName, number>;
  /** How many two or more filters hide together: no one of them alone brings these back. */
  hiddenBySeveral: number;
}

/** For each meeting 1 where one of these values is wanted; null where none is asked for. */
function matching(
  { start, values }: Rows,
  size: number,
  wanted: readonly string[],
  numberOf: (id: string) => number | undefined,
): Uint8Array | null {
  if (wanted.length === 0) return null;
  const isWanted = new Uint8Array(size);
  for (const id of wanted) {
    const value = numberOf(id);
    if (value !== undefined && value >= 0) isWanted[value] = 1;
  }
  const matches = new Uint8Array(start.length - 1);
  for (let at = 0; at < matches.length; at++)
    for (let i = start[at] ?? 0; i < (start[at + 1] ?? 0); i++)
      if (isWanted[values[i] ?? -1] === 1) matches[at] = 1;
  return matches;
}

/** For each meeting, which filters refuse it, as bits in the order of `filterNames`, and its fit. */
function refusals({ columns, graph }: IndexedGraph, filters: Filters) {
  const days = daysOf(filters);
  const nodeOf = (kind: NodeKind) => (id: string) => columns.numberOf.get(`${kind}:${id}`);
  const topicOf = (id: string) => graph.topics.findIndex((topic) => topic.id === id);
  const { taking, nodes } = columns;
  const countries = matching(taking.countries, nodes.length, filters.countries, nodeOf('country'));
  const parties = matching(taking.parties, nodes.length, filters.parties, nodeOf('party'));
  const topics = matching(columns.topics, graph.topics.length, filters.topics, topicOf);
  const kinds =
    filters.kinds.length === 0 ? null : meetingKinds.map((kind) => filters.kinds.includes(kind));
  const fit = fitsOf(columns, days);
  const bits = new Uint8Array(fit.length);
  for (let at = 0; at < fit.length; at++) {
    const found = fit[at];
    bits[at] =
      (found === 'no' ? 1 : 0) |
      (countries === null || countries[at] === 1 ? 0 : 2) |
      (parties === null || parties[at] === 1 ? 0 : 4) |
      (kinds === null || kinds[columns.kind[at] ?? 0] === true ? 0 : 8) |
      (topics === null || topics[at] === 1 ? 0 : 16) |
      (filters.certain && found === 'possible' ? 32 : 0);
  }
  return { bits, fit };
}

/** The meetings that pass all filters, and what each filter hides. */
export function filterMeetings(indexed: IndexedGraph, filters: Filters): InView {
  const { bits, fit } = refusals(indexed, filters);
  const { beyond } = indexed;
  const view: InView = {
    shown: [],
    fit: [],
    count: { certain: 0, possible: 0 },
    hiddenBy: {
      ...{ window: beyond?.meetings ?? 0, countries: 0, parties: 0 },
      ...{ kinds: 0, topics: 0, certain: 0 },
    },
    hiddenBySeveral: 0,
  };
  for (let at = 0; at < bits.length; at++) {
    const refused = bits[at] ?? 0;
    if (refused === 0) {
      const found = fit[at] ?? 'possible';
      view.shown.push(at);
      view.fit.push(found);
      view.count[found === 'certain' ? 'certain' : 'possible']++;
    } else if (beyond !== null && (refused & 1) === 1) view.hiddenBy.window++;
    else if ((refused & (refused - 1)) === 0) {
      const name = filterNames[31 - Math.clz32(refused)];
      if (name) view.hiddenBy[name]++;
    } else view.hiddenBySeveral++;
  }
  return view;
}

/** The one filter whose widening shows most, for an empty view; null if none alone helps. */
export function widenFirst({ hiddenBy }: InView): FilterName | null {
  let best: FilterName | null = null;
  for (const name of filterNames) if (hiddenBy[name] > (best ? hiddenBy[best] : 0)) best = name;
  return best;
}

export interface Facets {
  countries: Map<string, Count>;
  parties: Map<string, Count>;
  kinds: Map<string, Count>;
  topics: Map<string, Count>;
}

/** Each option with the number of meetings it has under the other filters. */
export function facetCounts(indexed: IndexedGraph, filters: Filters): Facets {
  const { columns, graph } = indexed;
  const { bits, fit } = refusals(indexed, filters);
  const kinds = {
    start: Int32Array.from({ length: fit.length + 1 }, (_, at) => at),
    values: Int32Array.from(columns.kind),
  };
  const topicId = (topic: number) => graph.topics[topic]?.id ?? '';
  const nodeId = (node: number) => columns.nodes[node]?.id ?? '';
  return {
    countries: countBy(columns.taking.countries, columns.nodes.length, nodeId, bits, fit, ~2),
    parties: countBy(columns.taking.parties, columns.nodes.length, nodeId, bits, fit, ~4),
    kinds: countBy(kinds, meetingKinds.length, (kind) => meetingKinds[kind] ?? '', bits, fit, ~8),
    topics: countBy(columns.topics, graph.topics.length, topicId, bits, fit, ~16),
  };
}

/** How many meetings each value has, of those that no filter of `mask` refuses. */
function countBy(
  { start, values }: Rows,
  size: number,
  nameOf: (value: number) => string,
  bits: Uint8Array,
  fit: readonly Fit[],
  mask: number,
): Map<string, Count> {
  const certain = new Int32Array(size);
  const possible = new Int32Array(size);
  for (let at = 0; at < bits.length; at++) {
    if (((bits[at] ?? 0) & mask) !== 0) continue;
    const counts = fit[at] === 'certain' ? certain : possible;
    for (let i = start[at] ?? 0; i < (start[at + 1] ?? 0); i++) {
      const value = values[i] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  const found = new Map<string, Count>();
  for (let value = 0; value < size; value++) {
    const count = { certain: certain[value] ?? 0, possible: possible[value] ?? 0 };
    if (count.certain + count.possible > 0) found.set(nameOf(value), count);
  }
  return found;
}
