import type { IndexedGraph } from './index-graph.ts';
import type { Meeting, MeetingKind } from './schema.ts';
import { daysOf, fits, type Fit } from './window.ts';

/** What the page filters by; empty lists and nulls let everything through. */
export interface Filters {
  from: string | null;
  to: string | null;
  countries: readonly string[];
  parties: readonly string[];
  kinds: readonly MeetingKind[];
  /** Only meetings whose date certainly falls in the window. */
  certain: boolean;
}

export const filterNames = ['window', 'countries', 'parties', 'kinds', 'certain'] as const;
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
  /** How many more would show without this one filter. */
  hiddenBy: Record<FilterName, number>;
  /** How many two or more filters hide together: no one of them alone brings these back. */
  hiddenBySeveral: number;
}

const some = (wanted: ReadonlySet<string>, has: readonly string[]): boolean => {
  if (wanted.size === 0) return true;
  for (const id of has) if (wanted.has(id)) return true;
  return false;
};

/** For each meeting, which filters refuse it, as bits in the order of `filterNames`, and its fit. */
export function refusals(
  { meetings, when }: IndexedGraph,
  filters: Filters,
): { bits: Uint8Array; fit: Fit[] } {
  const days = daysOf(filters);
  const countries = new Set(filters.countries);
  const parties = new Set(filters.parties);
  const kinds = new Set<string>(filters.kinds);
  const bits = new Uint8Array(meetings.length);
  const fit = new Array<Fit>(meetings.length);
  for (let at = 0; at < meetings.length; at++) {
    const meeting = meetings[at] as Meeting;
    const found = fits(when[at] ?? { spans: [], open: true }, days);
    fit[at] = found;
    bits[at] =
      (found === 'no' ? 1 : 0) |
      (some(countries, meeting.countries) ? 0 : 2) |
      (some(parties, meeting.parties) ? 0 : 4) |
      (kinds.size === 0 || kinds.has(meeting.kind) ? 0 : 8) |
      (filters.certain && found === 'possible' ? 16 : 0);
  }
  return { bits, fit };
}

/** The meetings that pass all filters, and what each filter hides. */
export function filterMeetings(indexed: IndexedGraph, filters: Filters): InView {
  const { bits, fit } = refusals(indexed, filters);
  const view: InView = {
    shown: [],
    fit: [],
    count: { certain: 0, possible: 0 },
    hiddenBy: { window: 0, countries: 0, parties: 0, kinds: 0, certain: 0 },
    hiddenBySeveral: 0,
  };
  for (let at = 0; at < bits.length; at++) {
    const refused = bits[at] ?? 0;
    if (refused === 0) {
      const found = fit[at] ?? 'possible';
      view.shown.push(at);
      view.fit.push(found);
      view.count[found === 'certain' ? 'certain' : 'possible']++;
    } else if ((refused & (refused - 1)) === 0) {
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
}

/** Each option with the number of meetings it has under the other filters. */
export function facetCounts(indexed: IndexedGraph, filters: Filters): Facets {
  const { bits, fit } = refusals(indexed, filters);
  const facets: Facets = { countries: new Map(), parties: new Map(), kinds: new Map() };
  const add = (map: Map<string, Count>, key: string, found: Fit) => {
    let count = map.get(key);
    if (!count) map.set(key, (count = { certain: 0, possible: 0 }));
    count[found === 'certain' ? 'certain' : 'possible']++;
  };
  indexed.meetings.forEach((meeting, at) => {
    const refused = bits[at] ?? 0;
    const found = fit[at] ?? 'possible';
    if ((refused & ~2) === 0) for (const id of meeting.countries) add(facets.countries, id, found);
    if ((refused & ~4) === 0) for (const id of meeting.parties) add(facets.parties, id, found);
    if ((refused & ~8) === 0) add(facets.kinds, meeting.kind, found);
  });
  return facets;
}
