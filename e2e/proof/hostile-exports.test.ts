import { expect, test } from 'vitest';
import { readGraph } from '../../src/graph/parse-graph.ts';
import { calendarLines, csvRows, hostileExports, xmlFault } from './hostile-exports.ts';
import { hostileStrings } from './hostile-strings.ts';

const made = hostileExports(hostileStrings);
const of = (id: string): string => made.get(id) ?? '';

test('there are more than two hundred hostile strings, no two alike', () => {
  expect(hostileStrings.length).toBeGreaterThan(200);
  expect(new Set(hostileStrings).size).toBe(hostileStrings.length);
});

test.each(['meetings', 'participants'])('CSV %s: no cell is a formula, no cell is lost', (id) => {
  const rows = csvRows(of(id));
  expect(rows).toHaveLength((id === 'meetings' ? 1 : 2) * hostileStrings.length + 1);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n|%＝＋－＠]/u.test(cell))).toEqual([]);
});

test('CSV gives back what was written, but for the apostrophe', () => {
  const [head = [], ...rows] = csvRows(of('meetings'));
  const places = new Set(rows.map((row) => row[head.indexOf('place')]));
  const written = (text: string) => (/^[=+\-@\t\r\n|%＝＋－＠]/u.test(text) ? `'${text}` : text);
  expect(places).toEqual(new Set(hostileStrings.map(written)));
});

test('GEXF is well-formed XML', () => {
  expect(xmlFault('<a b="<"></a>')).not.toBeNull();
  expect(xmlFault('<a><b></a></b>')).not.toBeNull();
  expect(xmlFault(of('network'))).toBeNull();
});

test('JSON is a graph, JSON-LD is JSON', () => {
  expect(readGraph(JSON.parse(of('graph'))).ok).toBe(true);
  const linked = JSON.parse(of('events')) as { '@graph': { '@type': string }[] };
  expect(linked['@graph'].map((event) => event['@type'])).toEqual(
    hostileStrings.map(() => 'Event'),
  );
});

test('iCalendar: no text begins a line of its own, no line is longer than 75 octets', () => {
  const text = of('calendar');
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const names = calendarLines(text).map((line) => /^[A-Z-]+(?=[:;])/u.exec(line)?.[0] ?? line);
  expect([...new Set(names)].sort()).toEqual(
    ['BEGIN', 'CALSCALE', 'DESCRIPTION', 'DTEND', 'DTSTAMP', 'DTSTART', 'END', 'LOCATION'].concat([
      'PRODID',
      'SUMMARY',
      'TRANSP',
      'UID',
      'VERSION',
    ]),
  );
  const days = names.filter((name) => name === 'UID').length;
  expect(names.filter((name) => name === 'BEGIN')).toHaveLength(days + 1);
  expect(text).not.toMatch(/[^\r]\n|\r[^\n]/u);
});
