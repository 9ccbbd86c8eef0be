import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { lifelikeGraph } from '../../graph/lifelike/lifelike-graph.ts';
import { readDirectory, readManifest } from '../../graph/shards/read-manifest.ts';
import { directoryFor } from '../../graph/shards/shards-for.ts';
import { graphFiles } from './graph-files.ts';
import { serialiseGraph } from './serialise.ts';

const graph = lifelikeGraph({ people: 20, meetings: 60, text: 0 });
const filesOf = (limit: number) => [...graphFiles(graph, limit)];

function manifestOf(limit: number) {
  const read = readManifest(JSON.parse(filesOf(limit).at(-1)?.text ?? ''));
  if (!read.ok) throw new Error(`${read.fault.where}: ${read.fault.what}`);
  return read.manifest;
}

test('up to the limit graph.json is the whole graph, byte for byte', () =>
  expect(filesOf(60)).toEqual([{ file: null, text: serialiseGraph(graph) }]));

test('above it the shards come first and the manifest last, with the hash of each', () => {
  const files = filesOf(59);
  const { shards, directory } = manifestOf(59);
  const named = [...shards, ...directory];
  expect(files.map(({ file }) => file)).toEqual([...named.map(({ file }) => file), null]);
  files.slice(0, -1).forEach(({ text }, at) => {
    const hash = createHash('sha256').update(text).digest('base64');
    expect(named[at]).toMatchObject({
      integrity: `sha256-${hash}`,
      bytes: Buffer.byteLength(text),
    });
  });
});

test('the same graph gives the same files', () => expect(filesOf(20)).toEqual(filesOf(20)));

test('no shard holds more than a quarter of what one view opens', () => {
  const { shards } = manifestOf(20);
  expect(Math.max(...shards.map(({ meetings }) => meetings))).toBeLessThanOrEqual(5);
  expect(shards.reduce((sum, { meetings }) => sum + meetings, 0)).toBe(60);
});

test('the directory says where each meeting lies', () => {
  const files = new Map(filesOf(20).map(({ file, text }) => [file, text]));
  const manifest = manifestOf(20);
  expect(manifest.directory).toHaveLength(3);
  for (const { id } of graph.meetings) {
    const page = directoryFor(manifest, id)?.file ?? '';
    const read = readDirectory(JSON.parse(files.get(page) ?? ''));
    if (!read.ok) throw new Error(read.fault.what);
    const { ids, shards } = read.directory;
    const file = manifest.shards[shards[ids.indexOf(id)] ?? -1]?.file ?? '';
    expect(files.get(file)).toContain(`{"id":"${id}",`);
  }
  expect(directoryFor(manifest, '!')).toBeNull();
});
