import { readFileSync } from 'node:fs';
import { finalise } from '../../src/extract/build/finalise.ts';
import { sampleFacts } from '../../src/extract/build/sample-facts.ts';
import { worldOf } from '../../src/extract/build/world.ts';
import { isMapError } from '../../src/extract/cli/fact-line.ts';
import { mapTask } from '../../src/extract/cli/map-task.ts';
import { openMapper } from '../../src/extract/cli/mapper.ts';
import { readArticles, readCuration } from '../../src/extract/cli/seeds.ts';
import type { ArticleFacts } from '../../src/extract/document.ts';
import type { Correction } from '../../src/extract/gazetteer/curation.ts';
import { indexGraph, type IndexedGraph } from '../../src/graph/index-graph.ts';
import { parseGraph } from '../../src/graph/parse-graph.ts';

const root = process.cwd();

/** The graph on the day on which the links were made: the seeds and two invented articles. */
export const thatDay = parseGraph(
  JSON.parse(readFileSync(`${root}/e2e/links/graph-of-that-day.json`, 'utf8')),
);

const trung = { name: 'Lê Hoài Trung', country: 'VN', known: 'vn-le-hoai-trung' };
const spelling = { name: 'Khamphay Sisouvanh', country: 'LA' };
const otherSpelling = { name: 'Khăm-phay Xỉ-xu-vặn', country: 'LA' };

/** Invented: one man in two spellings, whom nobody has yet found to be one. */
export const twoSpellings = [
  sampleFacts(
    'invented-one',
    [trung, spelling],
    [{ date: '2023-08-10', people: [trung.name, spelling.name], place: 'Hà Nội' }],
  ),
  sampleFacts(
    'invented-two',
    [trung, otherSpelling],
    [{ date: '2024-03-05', people: [trung.name, otherSpelling.name], kind: 'phone' }],
  ),
];

const minister = { name: 'Bounxay Keo', country: 'LA' };
const chinh = { name: 'Phạm Minh Chính', country: 'VN', known: 'vn-pham-minh-chinh' };
const manet = { name: 'Hun Manet', country: 'KH', known: 'kh-hun-manet' };

/** Invented: what comes in later, a new man among it, and a second report of a meeting that is there. */
export const added = [
  sampleFacts(
    'invented-three',
    [chinh, manet],
    [
      { date: '2024-11-06', people: [chinh.name, manet.name], place: 'Côn Minh' },
      { date: '2025-02-14', people: [chinh.name, manet.name], kind: 'phone' },
    ],
  ),
  sampleFacts(
    'invented-four',
    [trung, minister],
    [{ date: '2025-04-02', people: [trung.name, minister.name] }],
  ),
];

const mapper = openMapper({ root, cached: false });
const seeds = readArticles(root).articles.flatMap((article) => {
  const facts = mapTask({ article }, mapper);
  return isMapError(facts) ? [] : [facts];
});

/** A later build: the code, the seeds and the corrections of now, with more of each. */
export const later = (
  articles: readonly ArticleFacts[],
  corrections: readonly Correction[],
): IndexedGraph =>
  indexGraph(
    finalise({
      facts: [...seeds, ...twoSpellings, ...articles],
      world: worldOf(mapper.reader.gazetteer),
      previous: thatDay,
      corrections: [...readCuration(root), ...corrections],
    }).graph,
  );
