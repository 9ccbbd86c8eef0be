import { describe, expect, test } from 'vitest';
import { indexGraph, type IndexedGraph } from './index-graph.ts';
import { lenses } from './lens.ts';
import { lifelikeGraph } from './lifelike/lifelike-graph.ts';
import { maxNodes, maxTies } from './network.ts';
import { networkOf } from './network-of.ts';
import { sharedMeetings } from './shared-meetings.ts';

const graphOfFew = lifelikeGraph({ people: 30, meetings: 60, text: 0 });
const graphOfMany = lifelikeGraph({ people: 700, meetings: 1500, text: 0 });
// looked up where they are asked for: a fault in that is then one of the test
const fewPeople = () => indexGraph(graphOfFew);
const manyPeople = () => indexGraph(graphOfMany);
const all = (of: IndexedGraph) => of.meetings.map((_, at) => at);

describe('few enough to read', () => {
  test.each(lenses)('%s: the lens that was asked for', (lens) => {
    const few = fewPeople();
    const network = networkOf(few, all(few), lens);
    expect([network.lens, network.tooMany]).toEqual([lens, null]);
  });
  test('a tie holds the meetings that its ends share on different sides', () => {
    const few = fewPeople();
    const { ties } = networkOf(few, all(few), 'leaders');
    for (const { a, b, meetings } of ties)
      expect(meetings).toEqual(sharedMeetings(few, a, b, all(few)));
  });
  test('around one node: itself and whom a tie leads to', () => {
    const few = fewPeople();
    const whole = networkOf(few, all(few), 'leaders');
    const node = whole.nodes[0]?.ref ?? '';
    const near = networkOf(few, all(few), 'leaders', { around: { node, hops: 1 } });
    const expected = whole.ties.flatMap(({ a, b }) => (a === node ? [b] : b === node ? [a] : []));
    expect(near.nodes.map(({ ref }) => ref).sort()).toEqual([node, ...expected].sort());
  });
});

describe('too many to read', () => {
  test.each(lenses)('%s: a coarser lens within the caps, and it says so', (lens) => {
    const many = manyPeople();
    const network = networkOf(many, all(many), lens);
    expect(network.nodes.length).toBeLessThanOrEqual(maxNodes);
    expect(network.ties.length).toBeLessThanOrEqual(maxTies);
    if (lens === 'all' || lens === 'leaders') {
      expect(network.lens).not.toBe(lens);
      expect(network.tooMany?.count).toBeGreaterThan(maxNodes);
    }
  });
  test('who is selected stays, tied to the other sides of the own meetings', () => {
    const many = manyPeople();
    const person = many.meetings[0]?.participants[0];
    const ref = `person:${person?.person ?? ''}`;
    const { nodes, ties, lens } = networkOf(many, all(many), 'all', { keep: [ref] });
    const meetings = many.meetingsOfPerson.get(person?.person ?? '') ?? [];
    expect(nodes.find((node) => node.ref === ref)?.weight).toBe(meetings.length);
    const own = ties.filter(({ kind, a, b }) => kind === 'tie' && (a === ref || b === ref));
    expect(own.map(({ a, b }) => (a === ref ? b : a))).not.toContain(
      `country:${person?.side ?? ''}`,
    );
    expect(own.every(({ meetings: at }) => at.every((one) => meetings.includes(one)))).toBe(true);
    expect(lens === 'countries' ? own.length : 1).toBeGreaterThan(0);
  });
  test('a neighbourhood that can be read is drawn under the lens that was asked for', () => {
    const many = manyPeople();
    const rare = [...many.meetingsOfPerson].find(([, meetings]) => meetings.length === 1)?.[0];
    const around = { node: `person:${rare ?? ''}`, hops: 1 };
    const network = networkOf(many, all(many), 'leaders', { around });
    expect([network.lens, network.tooMany]).toEqual(['leaders', null]);
    expect(network.nodes.map(({ ref }) => ref)).toContain(around.node);
  });
});
