import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLens } from './draw-lens.ts';
import { lenses } from './lens.ts';
import { graphsInView } from './lifelike/arbitrary-graphs.ts';
import { networkOf } from './network-of.ts';
import type { Tie } from './network.ts';
import { narrowTo, reach } from './reach.ts';
import { parseNodeRef } from './ref.ts';
import { rowOf, toRows } from './rows.ts';
import type { Meeting } from './schema.ts';
import { sharedMeetings } from './shared-meetings.ts';

const lens = fc.constantFrom(...lenses);
const name = ({ a, b }: Pick<Tie, 'a' | 'b'>): string => `${a}~${b}`;

/** Sides on which a node is at a meeting. */
function sidesAt(meeting: Meeting, ref: string): string[] {
  const node = parseNodeRef(ref);
  if (node?.kind !== 'person')
    return [...meeting.countries, ...meeting.parties].filter((id) => id === node?.id);
  return meeting.participants.flatMap(({ person, side }) =>
    person === node.id ? [side ?? person] : [],
  );
}

describe('ties', () => {
  test('two of one side are never tied, whatever the lens', () => {
    fc.assert(
      fc.property(graphsInView, lens, ({ indexed, shown }, under) => {
        for (const { kind, a, b, meetings } of networkOf(indexed, shown, under).ties) {
          if (kind === 'member') continue;
          expect(meetings.length).toBeGreaterThan(0);
          for (const at of meetings) {
            const meeting = indexed.meetings[at] as Meeting;
            const [left, right] = [sidesAt(meeting, a), sidesAt(meeting, b)];
            expect([left.length, right.length]).toEqual([1, 1]);
            expect(left).not.toEqual(right);
          }
        }
      }),
    );
  });

  test('of leaders are exactly the pairs that share meetings in view on two sides', () => {
    fc.assert(
      fc.property(graphsInView, ({ indexed, shown }) => {
        const { nodes, ties } = networkOf(indexed, shown, 'leaders');
        const refs = nodes.map(({ ref }) => ref).sort();
        const expected = refs.flatMap((a, i) =>
          refs.slice(i + 1).flatMap((b) => {
            const meetings = sharedMeetings(indexed, a, b, shown);
            return meetings.length > 0 ? [{ kind: 'tie' as const, a, b, meetings }] : [];
          }),
        );
        const sorted = [...ties].sort((x, y) => (name(x) < name(y) ? -1 : 1));
        expect(sorted).toEqual(expected.sort((x, y) => (name(x) < name(y) ? -1 : 1)));
      }),
    );
  });

  test('join what is drawn, each pair once, ends in one order', () => {
    fc.assert(
      fc.property(graphsInView, lens, ({ indexed, shown }, under) => {
        const { nodes, ties } = networkOf(indexed, shown, under);
        const refs = new Set(nodes.map(({ ref }) => ref));
        expect(refs.size).toBe(nodes.length);
        expect(new Set(ties.map(name)).size).toBe(ties.length);
        for (const tie of ties) {
          expect(refs.has(tie.a) && refs.has(tie.b)).toBe(true);
          if (tie.kind === 'tie') expect(tie.a < tie.b).toBe(true);
        }
      }),
    );
  });

  test('what two share does not depend on who is named first', () => {
    fc.assert(
      fc.property(graphsInView, fc.nat(), fc.nat(), ({ indexed, shown }, i, k) => {
        const { refs } = indexed.columns;
        const [a, b] = [refs[i % refs.length] ?? '', refs[k % refs.length] ?? ''];
        expect(sharedMeetings(indexed, a, b, shown)).toEqual(sharedMeetings(indexed, b, a, shown));
        expect(sharedMeetings(indexed, a, a, shown)).toEqual([]);
      }),
    );
  });
});

describe('nodes', () => {
  test('weigh as many meetings in view as they take part in', () => {
    fc.assert(
      fc.property(graphsInView, ({ indexed, shown }) => {
        const inView = new Set(shown);
        const counts = (at: readonly number[] | undefined) =>
          (at ?? []).filter((one) => inView.has(one)).length;
        for (const { node, weight } of networkOf(indexed, shown, 'leaders').nodes)
          expect(weight).toBe(counts(indexed.meetingsOfPerson.get(node.id)));
        for (const { node, weight } of networkOf(indexed, shown, 'parties').nodes)
          expect(weight).toBe(counts(indexed.meetingsOfParty.get(node.id)));
        for (const { node, weight } of networkOf(indexed, shown, 'countries').nodes)
          expect(weight).toBe(counts(indexed.meetingsOfCountry.get(node.id)));
      }),
    );
  });

  test('fewer meetings in view never bring a node or a tie that was not there', () => {
    fc.assert(
      fc.property(graphsInView, lens, fc.nat(30), ({ indexed, shown }, under, cut) => {
        const whole = networkOf(indexed, shown, under);
        const part = networkOf(indexed, shown.slice(cut), under);
        const refs = new Set(whole.nodes.map(({ ref }) => ref));
        const ties = new Map(whole.ties.map((tie) => [name(tie), tie.meetings]));
        expect(part.nodes.filter(({ ref }) => !refs.has(ref))).toEqual([]);
        for (const tie of part.ties)
          expect(tie.meetings.filter((at) => !ties.get(name(tie))?.includes(at))).toEqual([]);
      }),
    );
  });

  test('of too many those with most meetings are drawn, or their number told', () => {
    fc.assert(
      fc.property(graphsInView, fc.integer({ min: 1, max: 10 }), ({ indexed, shown }, max) => {
        const scene = { columns: indexed.columns, shown, lens: 'leaders' as const, within: null };
        const all = drawLens(scene, Infinity, false);
        const some = drawLens(scene, max, true);
        const none = drawLens(scene, max, false);
        if (typeof all === 'number' || typeof some === 'number') throw new Error('nothing drawn');
        const weights = all.nodes.map(({ weight }) => weight).sort((a, b) => b - a);
        expect(some.nodes.map(({ weight }) => weight).sort((a, b) => b - a)).toEqual(
          weights.slice(0, max),
        );
        expect(none).toEqual(all.nodes.length > max ? all.nodes.length : all);
      }),
    );
  });
});

describe('a neighbourhood', () => {
  const place = fc.tuple(graphsInView, lens, fc.nat(), fc.integer({ min: 1, max: 3 }));

  test('is what the ties of the whole lead to in so many steps', () => {
    fc.assert(
      fc.property(place, ([{ indexed, shown }, under, pick, hops]) => {
        const whole = networkOf(indexed, shown, under);
        const node = whole.nodes[pick % Math.max(1, whole.nodes.length)]?.ref;
        if (node === undefined) return;
        const near = networkOf(indexed, shown, under, { around: { node, hops } });
        const expected = narrowTo(whole, { node, hops });
        const refs = (drawing: { nodes: { ref: string }[] }) =>
          drawing.nodes.map(({ ref }) => ref).sort();
        expect(refs(near)).toEqual(refs(expected));
        expect(near.ties.map(name).sort()).toEqual(expected.ties.map(name).sort());
      }),
    );
  });

  test('grows with the number of steps and begins at its middle', () => {
    fc.assert(
      fc.property(place, ([{ indexed, shown }, under, pick, hops]) => {
        const { columns } = indexed;
        const node = columns.refs[pick % columns.refs.length] ?? '';
        const [near, far] = [hops, hops + 1].map((n) =>
          reach(columns, shown, under, { node, hops: n }),
        );
        if (!near || !far) {
          expect([near, far]).toEqual([null, null]);
          return;
        }
        expect(near[columns.numberOf.get(node) ?? -1]).toBe(1);
        expect([...near].every((mark, at) => mark <= (far[at] ?? 0))).toBe(true);
      }),
    );
  });
});

test('rows of numbers come back as they were put in', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: -9, max: 99 }))), (lists) => {
      const rows = toRows(lists);
      expect(lists.map((_, row) => [...rowOf(rows, row)])).toEqual(lists);
    }),
  );
});
