import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../edtf.ts';
import { filterMeetings, filterNames, type Filters } from '../filter.ts';
import { indexGraph, type IndexedGraph } from '../index-graph.ts';
import { lifelikeGraph } from '../lifelike/lifelike-graph.ts';
import { SCHEMA_VERSION, type Graph } from '../schema.ts';
import { timescale } from '../timescale.ts';
import { beyondOf } from './beyond-of.ts';
import { cutGraph } from './cut-graph.ts';
import { inOrder, mergeShards } from './merge-shards.ts';
import { readManifest, readShard } from './read-manifest.ts';
import type { Manifest, ShardEntry } from './schema.ts';
import { keepShards, openingWindow, shardsFor, wholeWindow } from './shards-for.ts';
import { timelineOf } from './timeline-of.ts';
import { wholeOf } from './whole-of.ts';

const integrity = `sha256-${'A'.repeat(43)}=`;

/** A graph, its manifest, and its shards by their files. */
function cut(graph: Graph, most: number) {
  const parts = cutGraph(graph, most).map((part, at) => {
    const { label, from, until, ...held } = part;
    const file = `${label}-${String(at)}.json`;
    const entry: ShardEntry = {
      ...{ file, bytes: 1, integrity, from, until },
      meetings: held.meetings.length,
    };
    return { entry, shard: { schemaVersion: SCHEMA_VERSION, ...held } };
  });
  const { schemaVersion, people, terms, parties, countries, topics, redirects } = graph;
  const manifest: Manifest = {
    ...{ schemaVersion, limit: 4 * most, people, terms, parties, countries, topics, redirects },
    ...wholeOf(graph),
    shards: parts.map(({ entry }) => entry),
    directory: [],
  };
  const shards = new Map(parts.map(({ entry, shard }) => [entry.file, shard]));
  const load = (entries: readonly ShardEntry[]): IndexedGraph => {
    const files = new Set(entries.map(({ file }) => file));
    const loaded = [...files].flatMap((file) => shards.get(file) ?? []);
    return indexGraph(mergeShards(manifest, loaded), beyondOf(manifest, files, new Set()));
  };
  return { manifest, shards, load };
}

const cuts = fc
  .record({
    meetings: fc.integer({ min: 1, max: 60 }),
    seed: fc.integer({ min: 1, max: 1000 }),
    most: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ meetings, seed, most }) => {
    const graph = lifelikeGraph({ people: 12, meetings, seed, text: 0 });
    // some over many years, which the generator does not make
    for (const { date } of graph.meetings.filter((_, at) => at % 7 === 3))
      Object.assign(date, { edtf: '2009/2017', ...boundsOf('2009/2017') });
    return { graph, ...cut(graph, most) };
  });

const bound = fc.option(
  fc
    .tuple(fc.integer({ min: 2002, max: 2027 }), fc.integer({ min: 0, max: 12 }))
    .map(([year, month]) =>
      month === 0 ? String(year) : `${String(year)}-${String(month).padStart(2, '0')}`,
    ),
  { nil: null },
);
const filters: fc.Arbitrary<Filters> = fc.record({
  from: bound,
  to: bound,
  countries: fc.constantFrom<string[]>([], ['LA'], ['VN', 'CN']),
  parties: fc.constant<string[]>([]),
  kinds: fc.constantFrom<Filters['kinds']>([], ['in_person', 'phone']),
  topics: fc.constantFrom<string[]>([], ['energy', 'culture']),
  certain: fc.boolean(),
});

const idsIn = ({ meetings }: IndexedGraph, shown: readonly number[]) =>
  shown.map((at) => meetings[at]?.id);

describe('a graph cut into shards', () => {
  test('all shards together are the graph, each meeting in exactly one', () => {
    fc.assert(
      fc.property(cuts, ({ graph, manifest, shards }) => {
        const all = [...shards.values()];
        expect(inOrder(mergeShards(manifest, all))).toEqual(inOrder(graph));
        expect(all.flatMap(({ meetings }) => meetings)).toHaveLength(graph.meetings.length);
      }),
      { numRuns: 60 },
    );
  });

  test('manifest and shards are valid, each by itself', () => {
    fc.assert(
      fc.property(cuts, ({ manifest, shards }) => {
        const read = readManifest(manifest);
        if (!read.ok) throw new Error(`${read.fault.where}: ${read.fault.what}`);
        for (const shard of shards.values()) expect(readShard(shard, read.known).ok).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('every window finds the same meetings, fits and counts as in the whole graph', () => {
    fc.assert(
      fc.property(cuts, filters, ({ graph, manifest, load }, asked) => {
        const whole = indexGraph(graph);
        const part = load(shardsFor(manifest, asked));
        const [there, here] = [filterMeetings(whole, asked), filterMeetings(part, asked)];
        expect(idsIn(part, here.shown)).toEqual(idsIn(whole, there.shown));
        expect(here.fit).toEqual(there.fit);
        const hidden = filterNames.reduce((sum, name) => sum + here.hiddenBy[name], 0);
        expect(here.shown.length + hidden + here.hiddenBySeveral).toBe(graph.meetings.length);
      }),
      { numRuns: 150 },
    );
  });

  test('the timeline of what a window loads is that of the whole graph', () => {
    fc.assert(
      fc.property(cuts, filters, ({ graph, manifest, load }, asked) => {
        const scale = timescale(graph);
        const everything = (indexed: IndexedGraph) =>
          timelineOf(scale, indexed, [...indexed.meetings.keys()]);
        const { bins, yearless } = everything(load(shardsFor(manifest, asked)));
        const counts = bins.map((bin) => {
          const { unread, ...rest } = bin;
          return unread ? { ...rest } : bin;
        });
        expect({ grain: scale.grain, bins: counts, yearless }).toEqual(
          everything(indexGraph(graph)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

const dated = (...dates: string[]): Graph => {
  const graph = lifelikeGraph({ people: 12, meetings: dates.length, text: 0 });
  graph.meetings.forEach((meeting, at) => {
    meeting.date.edtf = dates[at] ?? '';
    meeting.date.earliest = meeting.date.latest = null;
  });
  return graph;
};

test('one year, two years, longer spans by blocks of eight years, no year', () => {
  const dates = ['2024-05-06', '[2022-02-18,2023-02-18]', '2013/2021', 'XXXX-05', '2024'];
  const parts = cutGraph(dated(...dates), 100);
  expect(
    parts.map(({ label, from, until, meetings }) => [label, from, until, meetings.length]),
  ).toEqual([
    ['2008-2023', '2013-01-01', '2021-12-31', 1],
    ['2022-2023', '2022-02-18', '2023-02-18', 1],
    ['2024', '2024-01-01', '2024-12-31', 2],
    ['undated', null, null, 1],
  ]);
});

test('a year with too many is cut in order of time, so that a window of months loads less', () => {
  const graph = dated('2024-01-05', '2024-02-05', '2024-08-05', '2024-09-05');
  for (const { date } of graph.meetings) date.earliest = date.latest = date.edtf;
  const { manifest } = cut(graph, 2);
  expect(manifest.shards.map(({ from, until }) => [from, until])).toEqual([
    ['2024-01-05', '2024-02-05'],
    ['2024-08-05', '2024-09-05'],
  ]);
  expect(shardsFor(manifest, { from: '2024-07', to: null })).toHaveLength(1);
});

test('articles that tell of no meeting are kept, and no window needs them', () => {
  const graph = dated('2024-01-05', '2023');
  const [meeting] = graph.meetings.splice(1, 1);
  const { manifest, shards } = cut(graph, 10);
  const left = [...shards.values()].at(-1);
  expect(left?.evidence.map(({ id }) => id)).toEqual(meeting?.evidence);
  expect(left?.articles).toHaveLength(meeting?.evidence.length ?? -1);
  expect(shardsFor(manifest, { from: null, to: null }).map(({ file }) => file)).toEqual([
    '2024-0.json',
  ]);
});

describe('what is opened', () => {
  const shard = (from: string | null, meetings: number): ShardEntry => ({
    ...{ file: `${from ?? 'undated'}.json`, bytes: 1, integrity, meetings },
    from: from === null ? null : `${from}-01-01`,
    until: from === null ? null : `${from}-12-31`,
  });
  const shards = [shard('2021', 50), shard('2022', 40), shard('2023', 30), shard(null, 10)];
  test.each([
    [79, '2023'],
    [80, '2022'],
    [500, '2021'],
    [5, '2023'], // one year at least
  ])('the latest years that fit %i', (limit, from) => {
    expect(openingWindow({ shards, limit })).toEqual({ from, to: null });
  });
  test('what was loaded stays while there is room, the last wanted first', () => {
    const [a, b, c, undated] = ['2021.json', '2022.json', '2023.json', 'undated.json'];
    const manifest = { shards, limit: 100 };
    const want = (...years: string[]) =>
      shards.filter(({ file }) => years.some((year) => file === year));
    const first = keepShards(manifest, [], want(c, undated));
    expect(first).toEqual([c, undated]);
    expect(keepShards(manifest, first, want(undated))).toBe(first);
    const second = keepShards(manifest, first, want(b, undated));
    expect(second).toEqual([b, undated, c]);
    expect(keepShards(manifest, second, want(a, undated))).toEqual([a, undated, b]);
    expect(keepShards({ shards: shards.slice(1), limit: 100 }, [a], want(b))).toEqual([b]);
  });
  test('the whole of time is said outright', () => {
    expect(
      wholeWindow({ timeline: { first: 2004, last: 2026, certain: [], possible: [] } }),
    ).toEqual({ from: '2004', to: null });
  });
});

test.each([
  ['a file elsewhere', { file: '../secrets.json' }, 'shards.0.file'],
  ['days that end before they begin', { from: '2024-05-01', until: '2023-05-01' }, 'x-1.json'],
  ['one day only', { from: '2024-05-01', until: null }, 'x-1.json'],
])('a manifest with %s is refused', (_, wrong, where) => {
  const { manifest } = cut(dated('2024'), 10);
  const [entry] = manifest.shards;
  const shards = [{ ...entry, file: 'x-1.json', ...wrong }];
  expect(readManifest({ ...manifest, shards })).toMatchObject({ ok: false, fault: { where } });
});

test('a manifest whose counts are too few, or of another version, is refused', () => {
  const { manifest } = cut(dated('2024'), 10);
  const counts = { ...manifest.counts, people: [] };
  expect(readManifest({ ...manifest, counts })).toMatchObject({
    fault: { where: 'counts.people' },
  });
  const timeline = { first: 2024, last: 2024, certain: [1], possible: [] };
  expect(readManifest({ ...manifest, timeline })).toMatchObject({ fault: { where: 'timeline' } });
  expect(readManifest({ ...manifest, schemaVersion: '2.0.0' })).toMatchObject({
    fault: { kind: 'newer' },
  });
});
