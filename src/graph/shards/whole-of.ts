import { indexGraph } from '../index-graph.ts';
import type { Graph } from '../schema.ts';
import { countInto, timescale } from '../timescale.ts';
import type { Manifest } from './schema.ts';

/** What the manifest says of all meetings, so that no shard is needed to know it. */
export function wholeOf(graph: Graph): Pick<Manifest, 'counts' | 'timeline'> {
  const indexed = indexGraph(graph);
  const { bins } = countInto(timescale(indexed), indexed, [...indexed.meetings.keys()]);
  const [first, last] = [bins[0], bins.at(-1)];
  const yearOf = (bound: string) => Number(bound.slice(0, 4));
  const counts = (rows: readonly { id: string }[], of: ReadonlyMap<string, readonly number[]>) =>
    rows.map(({ id }) => of.get(id)?.length ?? 0);
  return {
    counts: {
      people: counts(graph.people, indexed.meetingsOfPerson),
      parties: counts(graph.parties, indexed.meetingsOfParty),
      countries: counts(graph.countries, indexed.meetingsOfCountry),
    },
    timeline:
      first && last
        ? {
            first: yearOf(first.from),
            last: yearOf(last.to),
            certain: bins.map(({ certain }) => certain),
            possible: bins.map(({ possible }) => possible),
          }
        : null,
  };
}
