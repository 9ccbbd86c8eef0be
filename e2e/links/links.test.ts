import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexGraph, type IndexedGraph } from '../../src/graph/index-graph.ts';
import { decodeState, encodeState } from '../../src/view/state/url-codec.ts';
import { added, later, thatDay } from './graphs.ts';
import { openLink, type Opened } from './open-link.ts';

type Frozen = Opened & { link: string };
/** Links made on one day, with what they opened. Never change a line: people have sent them. */
const frozen = JSON.parse(
  readFileSync(`${import.meta.dirname}/frozen-links.json`, 'utf8'),
) as Frozen[];

const one = 'p-ndqtwarqh4';
const other = 'p-ebis4z7k4r';
const lao = 'm-9aj4b5yhps';
const why = { reason: 'because', source: 'https://example.org' };
const yearCorrected = [
  { action: 'pin_date' as const, meeting: lao, date: '2024-02-26', ...why },
  { action: 'pin_date' as const, meeting: 'm-x22tzh4x33', date: '2022-11-29', ...why },
];
const spellingsMerged = [{ action: 'merge' as const, people: [one, other], ...why }];

it('there are a hundred, no two alike', () => {
  expect(new Set(frozen.map(({ link }) => link)).size).toBe(100);
});

describe('on the day on which they were made', () => {
  const graph = indexGraph(thatDay);
  it.each(frozen)('$link', ({ link, ...opened }) => {
    expect(openLink(graph, link)).toEqual(opened);
  });
});

it('each is written again as it was, but for what could not be read', () => {
  const readable = frozen.filter(({ link, broken }) => broken.length === 0 && link !== '?v=1');
  expect(readable.map(({ link }) => encodeState(decodeState(link).state))).toEqual(
    readable.map(({ link }) => link),
  );
});

const oneSpelling = (title: string | null): string =>
  (title ?? '').replace('Khamphay Sisouvanh', 'Khăm-phay Xỉ-xu-vặn');

/** Whoever is named first in a title. */
const firstName = (title: string): string => title.split(/ – | → |, /)[0] ?? '';

function opensStill(graph: IndexedGraph, { link, title, ...opened }: Frozen): void {
  const now = openLink(graph, link);
  expect(now.broken).toEqual(opened.broken);
  if (opened.meetings > 0) expect(now.meetings).toBeGreaterThan(0);
  expect(now.title === null).toBe(title === null);
  if (opened.selected !== null) expect(now.selected).toBeGreaterThanOrEqual(opened.selected);
  if (opened.chain !== null && opened.chain > 0) expect(now.chain).toBeGreaterThan(0);
}

describe.each([
  ['articles were added', later(added, [])],
  ['a year was corrected', later([], yearCorrected)],
  ['two spellings were merged', later([], spellingsMerged)],
  ['all three', later(added, [...yearCorrected, ...spellingsMerged])],
])('after %s', (_, graph) => {
  it.each(frozen)('$link', (row) => {
    opensStill(graph, row);
    expect(oneSpelling(openLink(graph, row.link).title)).toContain(
      firstName(oneSpelling(row.title)),
    );
  });
});

it('a corrected year shows under the old link', () => {
  const graph = later([], yearCorrected);
  expect(openLink(graph, `?select=meeting:${lao}`).title).toMatch(/, 26\/2\/2024$/);
});

it('two spellings merged: old links to either, and to ties and paths of either, open the one man', () => {
  const graph = later(added, spellingsMerged);
  for (const id of [one, other]) {
    expect(openLink(graph, `?select=person:${id}`)).toMatchObject({
      title: 'Khăm-phay Xỉ-xu-vặn',
      selected: 2,
    });
    const tie = `?lens=leaders&select=tie:person:${id}~person:vn-le-hoai-trung`;
    expect(openLink(graph, tie).selected).toBe(2);
    expect(openLink(graph, `?view=path&a=${id}&b=kh-prak-sokhonn`).chain).toBe(2);
  }
});
