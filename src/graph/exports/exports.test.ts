import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { indexGraph } from '../index-graph.ts';
import { parseGraph, readGraph } from '../parse-graph.ts';
import { lifelikeGraph } from '../lifelike/lifelike-graph.ts';
import { networkOf } from '../network-of.ts';
import { subGraph } from './sub-graph.ts';
import { fold } from './calendar.ts';
import { cell } from './csv.ts';
import { exporters } from './exporters.ts';
import { xml } from './gexf.ts';

const indexed = indexGraph(parseGraph(JSON.parse(readFileSync('public/graph.json', 'utf8'))));
const shown = indexed.meetings.map((_, at) => at);
const input = {
  indexed,
  shown,
  ties: networkOf(indexed, shown, 'all').ties,
  link: 'https://example.org/?lens=all',
};
const made = (id: string) =>
  exporters.find((exporter) => exporter.id === id)?.make(input) ?? { text: '', omitted: -1 };

it.each([
  ['=1+1', `"'=1+1"`],
  ['@cmd', `"'@cmd"`],
  ['-2', `"'-2"`],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['plain', 'plain'],
])('the cell %j is written %s', (value, written) => expect(cell(value)).toBe(written));

it('CSV has a row for each meeting', () => {
  expect(made('meetings').text).toContain('Hun Sen');
  expect(made('participants').text.split('\r\n').length).toBe(
    indexed.meetings.flatMap((m) => m.participants).length + 2,
  );
});

it('GEXF escapes markup and forbidden characters', () => {
  expect(xml('<a b="c">\u0000&\ud800')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;\ufffd');
  expect(made('network').text).toMatch(/<spell start="\d{4}-\d\d-\d\d" end="\d{4}-\d\d-\d\d"\/>/);
});

it('JSON is a whole graph of the same schema', () => {
  expect(readGraph(JSON.parse(made('graph').text)).ok).toBe(true);
});

it('JSON of one meeting keeps the quotes of its participants too', () => {
  const graph = lifelikeGraph({ people: 5, meetings: 2, text: 0 });
  const [meeting, other] = graph.meetings;
  // words that tell of somebody's part in the meeting alone
  meeting?.participants[0]?.evidence.push(other?.evidence[0] ?? '');
  const of = indexGraph(graph);
  const kept = subGraph({ indexed: of, shown: [of.meetingAt.get(meeting?.id ?? '') ?? -1] });
  expect(kept.meetings).toEqual([meeting]);
  expect(kept.evidence.map(({ id }) => id)).toContain(other?.evidence[0]);
  expect(readGraph(kept).ok).toBe(true);
});

it('iCalendar holds certain days only and counts the rest', () => {
  const { text, omitted } = made('calendar');
  const events = text.split('BEGIN:VEVENT').length - 1;
  expect(events + omitted).toBe(indexed.meetings.length);
  expect(omitted).toBeGreaterThan(0);
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

it('folds no character apart', () => {
  const line = `SUMMARY:${'Nguyễn Phú Trọng, '.repeat(9)}`;
  expect(fold(line).split('\r\n ').join('')).toBe(line);
});

it('CSV and JSON-LD say what was spoken of', () => {
  const [head = '', ...rows] = made('meetings').text.split('\r\n');
  expect(head.split(',').at(-1)).toBe('topics');
  const { '@graph': events } = JSON.parse(made('events').text) as {
    '@graph': { '@id': string; about?: string[] }[];
  };
  for (const meeting of indexed.meetings) {
    const row = rows.find((one) => one.startsWith(`${meeting.id},`));
    expect(row?.split(',').at(-1)).toBe(meeting.topics.map(({ topic }) => topic).join(' '));
    const about = events.find((one) => one['@id'].endsWith(`meeting:${meeting.id}`))?.about;
    expect(about?.length ?? 0).toBe(meeting.topics.length);
  }
  expect(events.flatMap(({ about = [] }) => about)).toContain('Biên giới, lãnh thổ');
});

it('JSON-LD names everybody', () => {
  const parsed = JSON.parse(made('events').text) as {
    '@graph': { attendee: { name: string }[] }[];
  };
  expect(parsed['@graph'].flatMap(({ attendee }) => attendee.map(({ name }) => name))).toContain(
    'Phạm Minh Chính',
  );
});
