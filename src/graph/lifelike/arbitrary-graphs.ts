import fc from 'fast-check';
import type { Filters } from '../filter.ts';
import { indexGraph, type IndexedGraph } from '../index-graph.ts';
import { meetingKinds } from '../schema.ts';
import { points } from './arbitrary-dates.ts';
import { lifelikeGraph } from './lifelike-graph.ts';

/** Small invented graphs, looked up once. */
export const indexedGraphs: fc.Arbitrary<IndexedGraph> = fc
  .record({
    people: fc.integer({ min: 2, max: 18 }),
    meetings: fc.integer({ min: 1, max: 20 }),
    seed: fc.nat(),
    text: fc.constant(0),
  })
  .map((size) => indexGraph(lifelikeGraph(size)))
  .map((indexed) => Object.assign(indexed, { [fc.toStringMethod]: () => summaryOf(indexed) }));

/** For the report of a property that fails: who met, when. */
const summaryOf = ({ meetings }: IndexedGraph): string =>
  meetings
    .map(({ date, participants }) => `${date.edtf} ${participants.map((p) => p.person).join('+')}`)
    .join('; ');

/** Filters that such graphs may match: years of the news, countries and parties that occur. */
export const filters: fc.Arbitrary<Filters> = fc.record({
  from: fc.option(points, { nil: null, freq: 2 }),
  to: fc.option(points, { nil: null, freq: 2 }),
  countries: fc.subarray(['VN', 'LA', 'CN', 'KH', 'US', 'XX']),
  parties: fc.oneof(fc.constant([]), fc.subarray(['vn-a', 'vn-b', 'la-a', 'nobody'])),
  kinds: fc.oneof(fc.constant([]), fc.subarray([...meetingKinds])),
  topics: fc.oneof(fc.constant([]), fc.subarray(['trade', 'defence', 'nothing'])),
  certain: fc.boolean(),
});

/** Some of the meetings of a graph, in order. */
export const graphsInView: fc.Arbitrary<{ indexed: IndexedGraph; shown: number[] }> =
  indexedGraphs.chain((indexed) =>
    fc
      .oneof(
        fc.constant(indexed.meetings.map((_, at) => at)),
        fc.subarray(indexed.meetings.map((_, at) => at)),
      )
      .map((shown) => ({ indexed, shown })),
  );
