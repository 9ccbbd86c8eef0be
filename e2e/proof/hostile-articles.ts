import { finalise } from '../../src/extract/build/finalise.ts';
import { serialiseGraph } from '../../src/extract/build/serialise.ts';
import { worldOf } from '../../src/extract/build/world.ts';
import type { ArticleFacts } from '../../src/extract/document.ts';
import { GazetteerError } from '../../src/extract/gazetteer/gazetteer-error.ts';
import { makeGazetteer, type Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import { gazetteerFiles } from '../../src/extract/gazetteer/schema.ts';
import { mapArticle } from '../../src/extract/pipeline.ts';
import { makeArticle } from '../../src/extract/read/make-article.ts';
import { makeReader, type Reader } from '../../src/extract/reader.ts';
import { readGraph } from '../../src/graph/parse-graph.ts';

/** Places of a report where a text can stand: whole, title, name, post, day, place, line of its own. */
const reports: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) =>
    `${text}\nChiều 5/3/2024, tại Hà Nội, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone.`,
  (text) =>
    `Tít\nChiều 5/3/2024, tại Hà Nội, Thủ tướng ${text} hội đàm với Thủ tướng Lào Sonexay Siphandone.`,
  (text) =>
    `Tít\nChiều 5/3/2024, tại Hà Nội, ${text} Phạm Minh Chính hội đàm với ${text} Lào Sonexay Siphandone.`,
  (text) =>
    `Tít\nChiều ${text}, tại ${text}, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone.`,
  (text) =>
    `Tít\nChiều 5/3/2024, Thủ tướng Phạm ${text} Minh Chính hội đàm ${text} với Thủ tướng Lào Sonexay Siphandone.\n${text}\n(Ảnh: ${text})`,
];

const shown = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ');

/** What is invented or out of place in the facts of an article; null if nothing is. */
export function factFault({ article, people, meetings, evidence }: ArticleFacts): string | null {
  const text = shown(article.text);
  for (const { name } of people)
    if (!text.includes(shown(name))) return `${JSON.stringify(name)} is not in the article`;
  for (const { start, end } of evidence)
    if (start < 0 || end <= start || end > article.text.length)
      return 'a quote is outside the text';
  for (const { date, countries, participants } of meetings) {
    const sides = new Set([...countries, ...participants.map(({ side }) => side)]);
    if (sides.size < 2) return 'a meeting has one side';
    if (date.earliest !== null && date.latest !== null && date.earliest > date.latest)
      return 'a date ends before it begins';
  }
  return null;
}

/** Reports with the text in every place, and what is wrong with how they are read. */
export function articleFaults(text: string, reader: Reader): string[] {
  const faults: string[] = [];
  const facts = reports.flatMap((report, at) => {
    try {
      const read = mapArticle(makeArticle(`a${String(at)}`, report(text).toWellFormed()), reader);
      const fault = factFault(read);
      if (fault !== null)
        faults.push(`report ${String(at)} of ${JSON.stringify(text.slice(0, 80))}: ${fault}`);
      return [read];
    } catch (error) {
      faults.push(
        `report ${String(at)} of ${JSON.stringify(text.slice(0, 80))} throws ${String(error)}`,
      );
      return [];
    }
  });
  const { graph } = finalise({
    facts,
    world: worldOf(reader.gazetteer),
    previous: null,
    corrections: [],
  });
  const built = readGraph(JSON.parse(serialiseGraph(graph)));
  if (!built.ok)
    faults.push(
      `graph of ${JSON.stringify(text.slice(0, 80))}: ${built.fault.where} ${built.fault.what}`,
    );
  return faults;
}

export const articlesPerText = reports.length;

/** The first entry of a file with `text` in every field that holds text. */
function filled(entry: unknown, text: string): unknown {
  if (typeof entry === 'string') return text;
  if (Array.isArray(entry)) return entry.map((item) => filled(item, text));
  if (typeof entry !== 'object' || entry === null) return entry;
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key, filled(value, text)]),
  );
}

/** With the closed fields (ids, dates, kinds) as they were, so that the text comes through. */
function mixed(entry: unknown, text: string): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return filled(entry, text);
  const free = /name|names|^person$|post_|^org$|capital|demonym|patterns|abbr|form_|cue_|source/u;
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => {
      if (free.test(key)) return [key, filled(value, text)];
      return [key, Array.isArray(value) ? value.map((item) => mixed(item, text)) : value];
    }),
  );
}

/**
 * What goes wrong when an entry of a gazetteer file holds the text: it must be refused with file
 * and remedy, or read articles as before. `closed`: in ids and dates too.
 */
export function gazetteerFault(
  gazetteer: Gazetteer,
  file: (typeof gazetteerFiles)[number],
  text: string,
  closed: boolean,
): string | null {
  const change = closed ? filled : mixed;
  const planted = (content: unknown): unknown =>
    Array.isArray(content)
      ? [change(content[0], text), ...(content as unknown[]).slice(1)]
      : Object.fromEntries(
          Object.entries(content as object).map(([key, list]) => [key, planted(list)]),
        );
  const texts = Object.fromEntries(
    gazetteerFiles.map((name) => [
      name,
      JSON.stringify(name === file ? planted(gazetteer[name]) : gazetteer[name]),
    ]),
  );
  try {
    const reader = makeReader(makeGazetteer(texts));
    const fault = factFault(
      mapArticle(
        makeArticle('a', (reports[1] as (of: string) => string)(text).toWellFormed()),
        reader,
      ),
    );
    return fault === null ? null : `${file} with ${JSON.stringify(text.slice(0, 80))}: ${fault}`;
  } catch (error) {
    if (error instanceof GazetteerError && error.message.includes(file)) return null;
    return `${file} with ${JSON.stringify(text.slice(0, 80))} throws ${String(error)}`;
  }
}
