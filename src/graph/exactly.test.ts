import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { exactly } from './exactly.ts';
import { lifelikeGraph } from './lifelike/lifelike-graph.ts';
import { graphSchema } from './schema.ts';
import { directorySchema, manifestSchema, shardSchema } from './shards/schema.ts';
import { wholeOf } from './shards/whole-of.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const graph = lifelikeGraph({ people: 12, meetings: 20, text: 50 });
const { schemaVersion, articles, meetings, evidence, ...society } = graph;
const integrity = `sha256-${'a'.repeat(43)}=`;
const file = { file: 'a-1.json', bytes: 7, integrity };

test.each([
  ['the graph of the build', graphSchema, JSON.parse(readFileSync('public/graph.json', 'utf8'))],
  ['an invented graph', graphSchema, graph],
  ['a shard', shardSchema, { schemaVersion, articles, meetings, evidence }],
  ['a directory', directorySchema, { schemaVersion, ids: ['m-1'], shards: [0] }],
  [
    'a manifest',
    manifestSchema,
    {
      ...{ schemaVersion, limit: 5, ...society },
      ...wholeOf(graph),
      shards: [{ ...file, from: '2020-01-01', until: null, meetings: 1 }],
      directory: [{ ...file, first: 'm-0' }],
    },
  ],
])('%s passes without the schema', (_, schema, value) => {
  expect(schema.safeParse(value).error).toBeUndefined();
  expect(exactly(schema)(value)).toBe(true);
});

const label = z.object({ vi: z.string(), en: z.nullable(z.string()) });
const few = z.int().check(z.nonnegative(), z.maximum(3));

test.each([
  [label, { vi: 'a', en: null }, true],
  [label, { en: null, vi: 'a' }, false],
  [label, { vi: 'a' }, false],
  [label, { vi: 'a', en: null, fr: 'a' }, false],
  [label, JSON.parse('{"vi": "a", "en": null, "__proto__": {}}'), false],
  [label, ['a', null], false],
  [z.union([label, z.string()]), 'a', true],
  [z.union([label, z.string()]), 1, false],
  [z.record(z.string().check(z.regex(/^a/)), z.boolean()), { a: true }, true],
  [z.record(z.string().check(z.regex(/^a/)), z.boolean()), { b: true }, false],
  [z.record(z.string(), z.boolean()), JSON.parse('{"__proto__": true}'), false],
  [z.object({ a: z._default(few, 1) }), { a: 2 }, true],
  [z.object({ a: z._default(few, 1) }), {}, false],
  [few, 0, true],
  [few, 3, true],
  [few, -1, false],
  [few, 4, false],
  [few, 1.5, false],
  [few, '1', false],
  [z.int().check(z.positive()), 0, false],
  [z.enum(['a', 'b']), 'b', true],
  [z.enum(['a', 'b']), 'c', false],
  [z.array(z.string()).check(z.minLength(1)), [], false],
  [z.string().check(z.minLength(1)), '', false],
  [z.string().check(z.minLength(1)), 'a', true],
  // not known here: the schema has the last word
  [z.string().check(z.trim()), ' a', false],
  [z.optional(z.string()), 'a', false],
])('example %#', (schema, value, expected) => {
  expect(exactly(schema)(value)).toBe(expected);
});

/** All objects and lists of a value, itself first. */
const holdersOf = (value: Json): Record<string, Json>[] =>
  typeof value === 'object' && value !== null
    ? [value as Record<string, Json>, ...Object.values(value).flatMap(holdersOf)]
    : [];

test('whatever passes, the schema gives back as it is', () => {
  let passed = 0;
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.oneof(fc.jsonValue(), fc.constantFrom('VN', '', '2020-01-01', 0, -1)),
      fc.constantFrom('set', 'add', 'delete', 'put last'),
      (where, which, value, change) => {
        const changed = structuredClone(graph) as unknown as Json;
        const holders = holdersOf(changed);
        const holder = holders[where % holders.length] ?? {};
        const keys = Object.keys(holder);
        const key = change === 'add' ? 'x' : (keys[which % keys.length] ?? '0');
        const old = holder[key] ?? null;
        if (change === 'delete' || change === 'put last') Reflect.deleteProperty(holder, key);
        if (change !== 'delete') holder[key] = change === 'put last' ? old : (value as Json);
        const text = JSON.stringify(changed);
        const given = JSON.parse(text) as unknown;
        if (!exactly(graphSchema)(given)) return;
        passed++;
        expect(JSON.stringify(graphSchema.parse(given))).toBe(text);
      },
    ),
  );
  expect(passed).toBeGreaterThan(0);
});
