import { expect, test } from 'vitest';
import { readGraph } from '../parse-graph.ts';
import { lifelikeGraph } from './lifelike-graph.ts';

test.each([
  [2, 1],
  [100, 300],
  [1000, 2000],
])('%i people, %i meetings: valid, and as many as wanted', (people, meetings) => {
  const graph = lifelikeGraph({ people, meetings });
  const read = readGraph(graph);
  expect(read.ok ? '' : `${read.fault.where}: ${read.fault.what}`).toBe('');
  expect([graph.people.length, graph.meetings.length]).toEqual([people, meetings]);
});

test('the same seed gives the same graph, another seed another', () => {
  const size = { people: 40, meetings: 80 };
  expect(lifelikeGraph(size)).toEqual(lifelikeGraph(size));
  expect(lifelikeGraph(size)).not.toEqual(lifelikeGraph({ ...size, seed: 2 }));
});

test('names are names of one person each', () => {
  const { people } = lifelikeGraph({ people: 20_000, meetings: 1, text: 0 });
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
});

test('few people meet often, most hardly ever; some dates stay open', () => {
  const { meetings } = lifelikeGraph({ people: 1000, meetings: 2000 });
  const counts = new Map<string, number>();
  for (const { participants } of meetings)
    for (const { person } of participants) counts.set(person, (counts.get(person) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => b - a);
  expect(sorted[0] ?? 0).toBeGreaterThan(20 * (sorted[Math.floor(sorted.length / 2)] ?? 0));
  expect(meetings.some(({ date }) => date.earliest !== date.latest)).toBe(true);
  expect(Math.max(...meetings.map(({ participants }) => participants.length))).toBeLessThan(13);
});
