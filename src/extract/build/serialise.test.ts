import { expect, test } from 'vitest';
import { buildSample, sampleFacts } from './sample-facts.ts';
import { serialiseGraph } from './serialise.ts';

const people = [
  { name: 'Phạm Văn Thử', country: 'VN' },
  { name: 'Kham Phon', country: 'LA' },
];
const facts = [
  sampleFacts('a', people, [{ date: '2024-11-06', people: ['Phạm Văn Thử', 'Kham Phon'] }]),
];

test('one record a line, LF, readable as JSON', () => {
  const graph = buildSample(facts);
  const text = serialiseGraph(graph);
  expect(JSON.parse(text)).toEqual(graph);
  expect(text.endsWith('}\n')).toBe(true);
  expect(text).not.toContain('\r');
  const lines = text.split('\n').filter((line) => line.startsWith('{"id"'));
  const records = [
    ...graph.articles,
    ...graph.people,
    ...graph.parties,
    ...graph.countries,
    ...graph.meetings,
    ...graph.evidence,
  ];
  expect(lines.map((line): unknown => JSON.parse(line.replace(/,$/u, '')))).toEqual(records);
});

test('an empty graph', () => {
  const text = serialiseGraph(buildSample([]));
  expect(text).toContain('"meetings": []');
  expect(text).toContain('"redirects": {}');
});
