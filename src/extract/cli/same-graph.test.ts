/**
 * The owner's articles, changed in ways that change nothing of what they say: the same graph. Who,
 * when, where, titles, ids of people and meetings, positions and the words quoted must be the
 * same. Quotes, names and posts stand as the page spells them, so they are compared in their normal
 * form; ids and offsets of quotes count in the changed page and are left out.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { finalise } from '../build/finalise.ts';
import { worldOf } from '../build/world.ts';
import { mapArticle } from '../pipeline.ts';
import { zonesOf } from '../read/anatomy.ts';
import { readFolder } from '../read/read-folder.ts';
import { normalise } from '../text/normalise.ts';
import { openMapper } from './mapper.ts';
import { readCuration } from './seeds.ts';

type Pages = Record<string, string>;

const seeds: Pages = Object.fromEntries(
  readdirSync('seeds/articles').map((name) => [
    name,
    readFileSync(join('seeds/articles', name), 'utf8'),
  ]),
);
const { reader } = openMapper({ root: process.cwd(), cached: false });
const world = worldOf(reader.gazetteer);
const corrections = readCuration(process.cwd());
const folder = mkdtempSync(join(tmpdir(), 'cuocgap-same-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** From files on disk to the graph, as the build does. */
function graphOf(pages: Pages, order: 'by name' | 'backwards' = 'by name') {
  const here = mkdtempSync(join(folder, 'pages-'));
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(here, name), text);
  const { articles, errors } = readFolder(here);
  expect(errors).toEqual([]);
  const facts = articles.map((article) => mapArticle(article, reader));
  if (order === 'backwards') facts.reverse();
  return finalise({ facts, world, previous: null, corrections }).graph;
}

const plain = (text: string): string => normalise(text).text.replace(/\s+/gu, ' ');

/** Every text of a record in its normal form. */
function inNormalForm<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, item: unknown) =>
    typeof item === 'string' ? plain(item) : item,
  ) as T;
}

/** What a graph says, apart from where in the pages and in which letters it is said. */
function sayingOf(graph: ReturnType<typeof graphOf>) {
  const quotes = new Map(
    graph.evidence.map(({ id, article, exact, rule }) => [id, [article, rule, exact].join()]),
  );
  const quoted = (ids: readonly string[]) => ids.map((id) => quotes.get(id)).sort();
  const { terms, parties, countries, topics, redirects } = graph;
  return {
    articles: graph.articles.map(({ id, title, published }) => [id, plain(title), published]),
    people: graph.people.map((person) => {
      const names = new Set(person.otherNames.map(plain));
      names.delete(person.name);
      return { ...person, otherNames: [...names].sort() };
    }),
    ...inNormalForm({ terms, parties, countries, topics, redirects }),
    meetings: inNormalForm(
      graph.meetings.map((meeting) => ({
        ...meeting,
        evidence: quoted(meeting.evidence),
        participants: meeting.participants.map((one) => ({
          ...one,
          evidence: quoted(one.evidence),
        })),
        topics: meeting.topics.map(({ topic, evidence }) => [topic, quoted(evidence)]),
        disagreements: meeting.disagreements.map(({ field, values }) => [
          field,
          values.map(({ value, evidence }) => [value, quoted(evidence)]),
        ]),
      })),
    ),
  };
}

const original = sayingOf(graphOf(seeds));
const each = (change: (text: string, name: string) => string): Pages =>
  Object.fromEntries(Object.entries(seeds).map(([name, text]) => [name, change(text, name)]));

test('the articles say something', () => {
  expect(Object.keys(seeds)).toHaveLength(5);
  expect(original.meetings.length).toBeGreaterThanOrEqual(8);
});

const looksLike = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у' } as const;
const headlines = [
  'Thủ tướng Nhật Bản Ishiba Shigeru hội đàm với Tổng thống Hàn Quốc Yoon Suk Yeol',
  'Bộ trưởng Ngoại giao Nga Sergey Lavrov thăm chính thức Triều Tiên từ ngày 1 đến 2/11',
  'Chủ tịch Quốc hội Trần Thanh Mẫn tiếp Đại sứ Cuba Rogelio Polanco Fuentes',
  'Tổng thống Pháp Emmanuel Macron điện đàm với Thủ tướng Đức Olaf Scholz chiều 3/11',
];

/** Each changes every page in one way. */
const changes: Record<string, (text: string, name: string) => string> = {
  'letters decomposed (NFD)': (text) => text.normalize('NFD'),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of old Macs': (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'thin spaces': (text) => text.replaceAll(' ', '\u2009'),
  'invisible signs between words': (text) => text.replaceAll(' ', ' \u200b'),
  'soft hyphens inside words': (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u00ad'),
  'other hyphens and dashes': (text) => text.replaceAll(' - ', ' – ').replaceAll('-', '‑'),
  'Icelandic and African Đ': (text) =>
    text.replaceAll('Đả', 'Ðả').replaceAll('Đ', 'Ɖ').replaceAll('đ', 'ð'),
  'Cyrillic letters in Latin words': (text) =>
    text.replace(
      /(?<=[b-df-hj-np-tv-z])[aceopxy]/gu,
      (letter) => looksLike[letter as keyof typeof looksLike],
    ),
  'tones on the other vowel': (text) =>
    text
      .replace(/(h|t)òa(?!\p{L})/gu, '$1oà')
      .replace(/ủy(?!\p{L})/gu, 'uỷ')
      .replace(/Ủy(?!\p{L})/gu, 'Uỷ'),
  'spaces at line ends': (text) => text.replaceAll('\n', '  \n'),
  'empty lines between lines': (text) => text.replaceAll('\n', '\n\n'),
  'a column of other news behind': (text) =>
    `${text}\n\nTin liên quan\n\n${headlines.join('\n\n')}\n`,
  'the same column without a word of warning': (text) =>
    `${text}\n\n${headlines.map((line) => `${line}\n${line}`).join('\n')}\n`,
  'nothing behind the article itself': (text) => {
    const made = normalise(text);
    const end = zonesOf(made.text, reader.cues).at(-1)?.end ?? 0;
    return text.slice(0, made.toSource(end));
  },
  'the small print of a site': (text) =>
    `${text}\n\nBản quyền thuộc về Báo Nhân Dân\nTổng Biên tập: Lê Quốc Minh\nTòa soạn: 71 Hàng Trống, Hà Nội\nĐiện thoại: (024) 38254231\n© 2024 NhanDan.vn`,
};

describe.each(Object.entries(changes))('%s', (_, change) => {
  test('the same graph', () => {
    const changed = each(change);
    expect(changed).not.toEqual(seeds);
    expect(sayingOf(graphOf(changed))).toEqual(original);
  });
});

test('articles in another order: the same graph', () => {
  expect(graphOf(seeds, 'backwards')).toEqual(graphOf(seeds));
});

test('an article twice, decomposed the second time: the same graph', () => {
  const copies = Object.entries(seeds).map(([name, text]) => [`z-${name}`, text.normalize('NFD')]);
  const twice = graphOf({ ...seeds, ...(Object.fromEntries(copies) as Pages) });
  expect(sayingOf(twice)).toEqual(original);
});

test('all of it at once: the same graph', () => {
  const all = [
    'Cyrillic letters in Latin words',
    'Icelandic and African Đ',
    'other hyphens and dashes',
    'invisible signs between words',
    'a column of other news behind',
    'letters decomposed (NFD)',
    'line ends of Windows',
  ];
  const changed = each((text, name) =>
    all.reduce((made, change) => changes[change]?.(made, name) ?? made, text),
  );
  expect(sayingOf(graphOf(changed))).toEqual(original);
});
