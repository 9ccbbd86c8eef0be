import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveId } from './index-graph.ts';
import { hashId } from './id.ts';
import { lifelikeGraph } from './lifelike/lifelike-graph.ts';
import { formatNodeRef, formatRef, parseNodeRef, parseRef, tieRef, type NodeRef } from './ref.ts';

const ids = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/u);
const nodes: fc.Arbitrary<NodeRef> = fc.record({
  kind: fc.constantFrom('person', 'party', 'country'),
  id: ids,
});

describe('references', () => {
  test('of a node and of a meeting, there and back', () => {
    fc.assert(
      fc.property(nodes, ids, (node, id) => {
        expect(parseNodeRef(formatNodeRef(node))).toEqual(node);
        expect(parseRef(formatRef(node))).toEqual(node);
        expect(parseRef(formatRef({ kind: 'meeting', id }))).toEqual({ kind: 'meeting', id });
      }),
    );
  });
  test('of a tie are the same from both ends, there and back', () => {
    fc.assert(
      fc.property(nodes, nodes, (a, b) => {
        const tie = tieRef(a, b);
        expect(tieRef(b, a)).toEqual(tie);
        const self = formatNodeRef(a) === formatNodeRef(b);
        expect(parseRef(formatRef(tie))).toEqual(self ? null : tie);
        expect(parseRef(`tie:${formatNodeRef(b)}~${formatNodeRef(a)}`)).toEqual(self ? null : tie);
      }),
    );
  });
  test('of anything: read it, and what is written is read the same', () => {
    const parts = fc.constantFrom(
      'tie:',
      'person:',
      'meeting:',
      'party:',
      '~',
      ':',
      'a',
      'VN',
      ' ',
      '',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const ref = parseRef(text);
        if (!ref) return;
        expect(parseRef(formatRef(ref))).toEqual(ref);
        expect(formatRef(ref)).toHaveLength(text.length);
      }),
    );
  });
});

test('redirects lead to an end, or round a circle to one of its ids, always', () => {
  const few = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'constructor');
  const graph = lifelikeGraph({ people: 2, meetings: 1, text: 0 });
  fc.assert(
    fc.property(fc.array(fc.tuple(few, few)), few, (pairs, id) => {
      const redirects = Object.fromEntries(pairs);
      const end = resolveId({ graph: { ...graph, redirects } }, id);
      const ways = new Map(Object.entries(redirects));
      let [at, steps]: [string, number] = [id, 0];
      for (; at !== end; at = ways.get(at) ?? '') expect(++steps).toBeLessThan(8);
      const next = ways.get(end);
      // an end goes nowhere; in a circle the way back has been walked already
      let back = next;
      for (let n = 0; n < 8 && back !== undefined && back !== end; n++) back = ways.get(back);
      expect(back).toBe(next === undefined ? undefined : end);
    }),
  );
});

test('ids of hashes are short, legible and of the given parts in their order', () => {
  const parts = fc.array(
    fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\u0000')),
  );
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      const [x, y] = [hashId('m', a), hashId('m', b)];
      expect(x).toMatch(/^m-[a-km-np-z2-9]{10}$/u);
      const same =
        a.map((part) => part.normalize('NFC')).join('\u0000') ===
        b.map((part) => part.normalize('NFC')).join('\u0000');
      expect(x === y).toBe(same);
      expect(
        hashId(
          'm',
          a.map((part) => part.normalize('NFD')),
        ),
      ).toBe(x);
    }),
  );
});
