import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lifelikeGraph } from '../../graph/lifelike/lifelike-graph.ts';
import { inOrder } from '../../graph/shards/merge-shards.ts';
import { finalise } from '../build/finalise.ts';
import { sampleFacts } from '../build/sample-facts.ts';
import { serialiseGraph } from '../build/serialise.ts';
import { worldOf } from '../build/world.ts';
import { readPrevious } from './previous-graph.ts';
import { readGazetteer } from './seeds.ts';
import { testFolder } from './test-folder.ts';
import { writeGraph } from './write-graph.ts';

const place = () => join(testFolder(), 'graph.json');
const shardsBeside = (path: string) => readdirSync(path.replace('.json', ''));
const graphOf = (meetings: number, seed = 1) =>
  inOrder({
    ...lifelikeGraph({ people: 20, meetings, text: 0, seed }),
    redirects: { 'm-old': 'm-1' },
  });

test('what was written in shards is read again as it was, redirects and all', () => {
  const path = place();
  const graph = graphOf(40);
  writeGraph(path, graph, 10);
  const warnings: string[] = [];
  const previous = readPrevious(path, warnings);
  expect(warnings).toEqual([]);
  expect(previous).toEqual(graph);
});

test('building on top of a sharded graph changes nothing: ids and positions last', () => {
  const people = [
    { name: 'Phạm Minh Chính', country: 'VN', known: 'vn-pham-minh-chinh' },
    { name: 'Bounxay Keo', country: 'LA' },
  ];
  const names = people.map(({ name }) => name);
  const facts = ['2023-05-01', '2024-05-01', '2025-05-01'].map((date) =>
    sampleFacts(`of-${date}`, people, [{ date, people: names }]),
  );
  const build = (previous: Parameters<typeof finalise>[0]['previous']) =>
    finalise({ facts, world: worldOf(readGazetteer(process.cwd())), previous, corrections: [] })
      .graph;
  const first = build(null);
  const path = place();
  writeGraph(path, first, 1);
  expect(shardsBeside(path).length).toBeGreaterThan(2);
  const previous = readPrevious(path, []);
  expect(serialiseGraph(previous ?? build(null))).toBe(serialiseGraph(first));
  expect(serialiseGraph(build(previous))).toBe(serialiseGraph(first));
});

test('shards that are no longer named go, those of the reader stay; one file needs none', () => {
  const path = place();
  writeGraph(path, graphOf(40, 1), 10);
  expect(readdirSync(dirname(path))).toEqual([
    'graph',
    'graph.directory.schema.json',
    'graph.json',
    'graph.manifest.schema.json',
    'graph.shard.schema.json',
  ]);
  const old = shardsBeside(path);
  const foreign = join(path.replace('.json', ''), 'notes.txt');
  writeFileSync(foreign, 'mine');
  writeGraph(path, graphOf(40, 2), 10);
  expect(shardsBeside(path).filter((name) => old.includes(name))).toEqual([]);
  expect(existsSync(foreign)).toBe(true);
  rmSync(foreign);
  writeGraph(path, graphOf(40, 2), 40);
  expect(readFileSync(path, 'utf8')).toBe(serialiseGraph(graphOf(40, 2)));
  expect(readdirSync(dirname(path))).toEqual(['graph.json']);
});

test('a build that dies before the manifest leaves the old graph whole', () => {
  const path = place();
  writeGraph(path, graphOf(40, 1), 10);
  // the manifest cannot be put in its place: as if killed at that moment
  const manifest = readFileSync(path, 'utf8');
  rmSync(path);
  mkdirSync(path);
  expect(() => {
    writeGraph(path, graphOf(40, 2), 10);
  }).toThrow();
  rmSync(path, { recursive: true });
  writeFileSync(path, manifest);
  const warnings: string[] = [];
  expect(readPrevious(path, warnings)).toEqual(graphOf(40, 1));
  expect(warnings).toEqual([]);
  // the next build clears what the dead one left
  const left = shardsBeside(path).length;
  writeGraph(path, graphOf(40, 1), 10);
  expect(shardsBeside(path).length).toBeLessThan(left);
});

test('a shard that is missing or broken is named; the others last', () => {
  const path = place();
  writeGraph(path, graphOf(40), 10);
  const folder = path.replace('.json', '');
  const [first = '', second = ''] = shardsBeside(path).filter((name) => /^20/.test(name));
  rmSync(join(folder, first));
  writeFileSync(join(folder, second), '{"schemaVersion":"1.0.0"}');
  const warnings: string[] = [];
  const previous = readPrevious(path, warnings);
  expect(warnings).toHaveLength(2);
  expect(warnings.join(' ')).toContain(first);
  expect(warnings.join(' ')).toContain(second);
  expect(previous?.people).toEqual(graphOf(40).people);
  expect(previous?.meetings.length).toBeLessThan(40);
  expect(previous?.meetings.length).toBeGreaterThan(0);
});
