import { expect, test } from 'vitest';
import { lifelikeGraph } from './lifelike/lifelike-graph.ts';
import { readGraph } from './parse-graph.ts';

const graph = lifelikeGraph({ people: 12, meetings: 8, text: 50 });

test('a graph of 1.1, which told of no topics, opens', () => {
  const { topics, ...older } = graph;
  const meetings = graph.meetings.map((meeting) => ({ ...meeting, topics: [] }));
  expect(topics).not.toEqual([]);
  expect(readGraph({ ...older, schemaVersion: '1.1.0', meetings })).toEqual({
    ok: true,
    graph: { ...older, schemaVersion: '1.1.0', meetings, topics: [] },
  });
});

test.each([
  ['a topic that the list lacks', { topic: 'moon', evidence: [] }, 'no topic moon'],
  ['a sentence that is not there', { topic: 'trade', evidence: ['e-none'] }, 'no evidence e-none'],
])('%s is named', (_, topic, what) => {
  const meetings = graph.meetings.map((meeting) => ({ ...meeting, topics: [topic] }));
  expect(readGraph({ ...graph, meetings })).toEqual({
    ok: false,
    fault: { kind: 'corrupt', where: `meetings ${graph.meetings[0]?.id ?? ''}`, what },
  });
});
