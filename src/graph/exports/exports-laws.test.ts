import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isCertainDay } from '../edtf.ts';
import { graphsInView } from '../lifelike/arbitrary-graphs.ts';
import { networkOf } from '../network-of.ts';
import { readGraph } from '../parse-graph.ts';
import { calendar, fold } from './calendar.ts';
import { cell, meetingsCsv, participantsCsv } from './csv.ts';
import type { ExportInput } from './exporter.ts';
import { gexf, xml } from './gexf.ts';
import { jsonLd } from './json-ld.ts';
import { subGraph } from './sub-graph.ts';

const inputs: fc.Arbitrary<ExportInput> = graphsInView.map(({ indexed, shown }) => ({
  indexed,
  shown,
  ties: networkOf(indexed, shown, 'all').ties,
  link: 'https://example.org/?lens=all',
}));
const meetingsOf = ({ indexed, shown }: ExportInput) =>
  shown.flatMap((at) => indexed.meetings[at] ?? []);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'ễ', '🤝'), minLength: 60, maxLength: 200 }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', '"', ',', '\r\n', '\t', 'Đặng', '<b>', ';', '\\'))
    .map((list) => list.join('')),
);

/** CSV after RFC 4180, read back by a reader of its own. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, value, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted && sign === '"' && text[at + 1] === '"') value += text.charAt(at++);
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') [row, value] = [[...row, value], ''];
    else if (!quoted && text.startsWith('\r\n', at)) {
      rows.push([...row, value]);
      [row, value] = [[], ''];
      at++;
    } else value += sign;
  }
  return rows;
}

describe('CSV', () => {
  test('any text comes back, with an apostrophe where a spreadsheet would run it', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), (values) => {
        const read = readCsv(`${values.map(cell).join(',')}\r\n`);
        expect(read).toHaveLength(1);
        read[0]?.forEach((value, at) => {
          expect(value.replace(/^'(?=[=+\-@\t\r\n|%])/u, '')).toBe(values[at]);
          expect(value).not.toMatch(/^[=+\-@\t\r\n|%]/u);
        });
        expect(read[0]).toHaveLength(values.length);
      }),
    );
  });
  test('has a row for each meeting in view and for each participant, none else', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const meetings = meetingsOf(input);
        const [, ...rows] = readCsv(meetingsCsv.make(input).text);
        expect(rows.map(([id, date]) => [id, date])).toEqual(
          meetings.map(({ id, date }) => [id, date.edtf]),
        );
        const [, ...people] = readCsv(participantsCsv.make(input).text);
        expect(people.map(([meeting, , person]) => [meeting, person])).toEqual(
          meetings.flatMap(({ id, participants }) => participants.map((p) => [id, p.person])),
        );
      }),
    );
  });
});

describe('GEXF', () => {
  test('any text is text again, never markup', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = xml(text);
        expect(written).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/u);
        const back = written
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(back).toBe(
          text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, ''),
        );
      }),
    );
  });
  test('has each tie with a spell for each dated meeting; the others are counted', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { text, omitted } = gexf.make(input);
        const { document } = parseHTML(text);
        const edges = document.querySelectorAll('edge');
        expect(edges).toHaveLength(input.ties.length);
        const told = input.ties.reduce((sum, { meetings }) => sum + meetings.length, 0);
        expect(document.querySelectorAll('spell').length + omitted).toBe(told);
        const ids = new Set(
          [...document.querySelectorAll('node')].map((n) => n.getAttribute('id')),
        );
        for (const edge of edges)
          expect(ids.has(edge.getAttribute('source')) && ids.has(edge.getAttribute('target'))).toBe(
            true,
          );
      }),
    );
  });
});

describe('iCalendar', () => {
  test('lines of at most 75 octets that unfold to what they were', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const line = text.replace(/[\r\n]/gu, '').toWellFormed();
        const lines = fold(line).split('\r\n');
        for (const one of lines) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
        expect(lines.map((one, at) => (at === 0 ? one : one.slice(1))).join('')).toBe(line);
      }),
    );
  });
  test('has an event for each held meeting whose day is certain; the others are counted', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { text, omitted } = calendar.make(input);
        const certain = meetingsOf(input).filter(
          ({ status, date }) => status === 'held' && isCertainDay(date.edtf),
        );
        const ids = [...text.matchAll(/^UID:(.+)@cuoc-gap\r$/gmu)].map(([, id]) => id);
        expect(ids).toEqual(certain.map(({ id }) => id));
        expect(omitted).toBe(input.shown.length - certain.length);
      }),
    );
  });
});

describe('JSON', () => {
  test('of any part of a graph is a whole graph, of these meetings', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const read = readGraph(subGraph(input));
        expect(read.ok ? '' : `${read.fault.where}: ${read.fault.what}`).toBe('');
        const graph = subGraph(input);
        expect(graph.meetings).toEqual(meetingsOf(input));
        const people = new Set(graph.meetings.flatMap((m) => m.participants.map((p) => p.person)));
        expect(graph.people.map(({ id }) => id).sort()).toEqual([...people].sort());
        const quotes = new Set(graph.meetings.flatMap((m) => m.evidence));
        expect(graph.evidence.map(({ id }) => id).sort()).toEqual([...quotes].sort());
      }),
    );
  });
  test('JSON-LD has an event for each meeting, with its bounds', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const made = JSON.parse(jsonLd.make(input).text) as { '@graph': Record<string, unknown>[] };
        expect(made['@graph'].map(({ startDate, endDate }) => [startDate, endDate])).toEqual(
          meetingsOf(input).map(({ date }) => [
            date.earliest ?? undefined,
            date.latest ?? undefined,
          ]),
        );
      }),
    );
  });
});
