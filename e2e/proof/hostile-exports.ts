import { exporters } from '../../src/graph/exports/exporters.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { networkOf } from '../../src/graph/network-of.ts';
import { parseGraph } from '../../src/graph/parse-graph.ts';
import { hostileGraph } from './hostile-graph.ts';

/** What each exporter makes of a graph full of hostile texts, by the exporter's id. */
export function hostileExports(texts: readonly string[]): ReadonlyMap<string, string> {
  const indexed = indexGraph(parseGraph(hostileGraph(texts)));
  const shown = indexed.meetings.map((_, at) => at);
  const { ties } = networkOf(indexed, shown, 'leaders');
  const input = { indexed, shown, ties, link: 'https://example.org/?lens=all' };
  return new Map(exporters.map((exporter) => [exporter.id, exporter.make(input).text]));
}

/** Rows of RFC 4180. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let read = 0;
  for (const [whole, quoted, plain = '', end] of text.matchAll(cell)) {
    read += whole.length;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  if (read !== text.length)
    throw new Error(`CSV is broken at ${JSON.stringify(text.slice(read, read + 80))}`);
  return rows.slice(0, -1);
}

/** What is wrong with a text as XML 1.0 of elements, attributes and text; null if nothing is. */
export function xmlFault(text: string): string | null {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
  if (forbidden) return `a character that XML forbids at ${String(forbidden.index)}`;
  const open: string[] = [];
  const piece =
    /<\?xml [^<>?]*\?>|<\/([a-z]+)>|<([a-z]+)((?: [a-z]+="(?:[^"&<]|&(?:amp|lt|gt|quot);)*")*)(\/?)>|[^<&]+|&(?:amp|lt|gt|quot);/gy;
  let read = 0;
  for (const [whole, closing, opening, , alone] of text.matchAll(piece)) {
    read += whole.length;
    if (opening !== undefined && alone === '') open.push(opening);
    if (closing !== undefined && open.pop() !== closing) return `</${closing}> closes nothing`;
  }
  if (read !== text.length) return `no markup: ${text.slice(read, read + 80)}`;
  return open.length === 0 ? null : `<${open.join('><')}> stay open`;
}

/** Lines of iCalendar, unfolded. */
export const calendarLines = (text: string): string[] =>
  text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
