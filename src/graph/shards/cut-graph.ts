import { isoOfDay } from '../day.ts';
import { evidenceOf } from '../evidence-of.ts';
import { inTime } from '../graph-order.ts';
import type { Graph, Meeting } from '../schema.ts';
import { whenOf } from '../window.ts';

/** What one shard holds, before it has a file. */
export interface Part extends Pick<Graph, 'articles' | 'meetings' | 'evidence'> {
  /** "2024", "2023-2024", "2016-2023", "undated" or "articles": for the name of its file. */
  label: string;
  /** First and last day that one of its meetings may be on; null where no year is known. */
  from: string | null;
  until: string | null;
}

/** Years that a meeting may be in, as the window asks; null where no year is known. */
function daysOf({ date }: Meeting): { first: number; last: number } | null {
  const { spans } = whenOf(date.edtf);
  if (spans.length === 0) return null;
  return {
    first: Math.min(...spans.map(([from]) => from)),
    last: Math.max(...spans.map(([, until]) => until)),
  };
}

/** Longer spans are gathered by so many years, so that they do not make a file each. */
const block = 8;

function labelOf(meeting: Meeting): string {
  const days = daysOf(meeting);
  if (!days) return 'undated';
  const [first, last] = [days.first, days.last].map((day) => Number(isoOfDay(day).slice(0, 4)));
  if (first === undefined || last === undefined || first === last) return String(first);
  if (last - first === 1) return `${String(first)}-${String(last)}`;
  const [from, until] = [first - (first % block), last - (last % block) + block - 1];
  return `${String(from)}-${String(until)}`;
}

/**
 * Cuts a graph into parts by the years that its meetings may be in: one year, two neighbouring
 * ones, longer spans by blocks of years, and those without a year. So each meeting lies in exactly
 * one part, and a window finds all that may fall in it in the parts whose days touch it. No part
 * holds more than `most` meetings: a year that has more is cut again, in order of time. A part is
 * complete: an article or a quote that several need stands in each. Articles that tell of no
 * meeting are a part of their own, which no window needs.
 */
export function cutGraph(graph: Graph, most: number): Part[] {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of [...graph.meetings].sort(inTime)) {
    const label = labelOf(meeting);
    const group = groups.get(label);
    if (group) group.push(meeting);
    else groups.set(label, [meeting]);
  }
  const take = takerOf(graph);
  const parts: Part[] = [];
  for (const label of [...groups.keys()].sort()) {
    const group = groups.get(label) ?? [];
    for (let at = 0; at < group.length; at += most) {
      const meetings = group.slice(at, at + most);
      parts.push({ label, ...boundsOf(meetings), meetings, ...take(meetings) });
    }
  }
  const rest = take(null);
  if (rest.articles.length + rest.evidence.length > 0)
    parts.push({ label: 'articles', from: null, until: null, meetings: [], ...rest });
  return parts;
}

function boundsOf(meetings: readonly Meeting[]): Pick<Part, 'from' | 'until'> {
  let [from, until] = [Infinity, -Infinity];
  for (const meeting of meetings) {
    const days = daysOf(meeting);
    if (!days) return { from: null, until: null };
    from = Math.min(from, days.first);
    until = Math.max(until, days.last);
  }
  return { from: isoOfDay(from), until: isoOfDay(until) };
}

/** Gives the quotes of some meetings and their articles; null: those that nobody took. */
function takerOf(graph: Graph) {
  const quotes = new Map(graph.evidence.map((quote, at) => [quote.id, at]));
  const pages = new Map(graph.articles.map(({ id }, at) => [id, at]));
  const takenQuotes = new Uint8Array(graph.evidence.length);
  const takenPages = new Uint8Array(graph.articles.length);
  const pick = <T>(rows: readonly T[], places: Iterable<number>): T[] =>
    [...places].sort((a, b) => a - b).flatMap((at) => rows[at] ?? []);
  const free = (taken: Uint8Array) => [...taken.keys()].filter((at) => taken[at] === 0);
  return (meetings: readonly Meeting[] | null): Pick<Part, 'articles' | 'evidence'> => {
    const cited = new Set<number>();
    if (meetings === null) for (const at of free(takenQuotes)) cited.add(at);
    else
      for (const id of meetings.flatMap(evidenceOf)) {
        const at = quotes.get(id);
        if (at !== undefined) cited.add(at);
      }
    const read = new Set<number>(meetings === null ? free(takenPages) : []);
    for (const at of cited) {
      takenQuotes[at] = 1;
      const page = pages.get(graph.evidence[at]?.article ?? '');
      if (page !== undefined) read.add(page);
    }
    for (const at of read) takenPages[at] = 1;
    return { articles: pick(graph.articles, read), evidence: pick(graph.evidence, cited) };
  };
}
