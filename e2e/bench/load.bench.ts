import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { graphFiles } from '../../src/extract/build/graph-files.ts';
import { median, thousands, type Figure } from '../../src/graph/bench/figure.ts';
import { lifelikeGraph } from '../../src/graph/lifelike/lifelike-graph.ts';
import { mostMeetings } from '../../src/graph/shards/schema.ts';
import { findBrowser } from '../browser.ts';
import { watch } from './in-page.ts';
import { serve, type Served } from './static-server.ts';

interface Case {
  of: string;
  meetings: number;
  /** Meetings above which it is cut into shards. */
  limit: number;
  goal?: Figure['goal'];
}

const cases: readonly Case[] = [
  {
    of: '10,000 meetings in one file',
    meetings: 10_000,
    limit: mostMeetings,
    goal: { most: 1500 },
  },
  { of: '20,000 meetings in one file', meetings: 20_000, limit: mostMeetings },
  { of: '100,000 meetings in shards', meetings: 100_000, limit: mostMeetings },
];
/** What shards save. */
const tooLarge: Case = { of: '100,000 meetings in one file', meetings: 100_000, limit: Infinity };

/** First usable view of the production build: graphs in one file beside one in shards. */
export async function benchLoad(root: string, full: boolean): Promise<Figure[]> {
  await build({ root, logLevel: 'error' });
  const shards = join(root, '.cache/bench/graph');
  const served = await serve({ '': join(root, 'dist'), graph: shards });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const figures: Figure[] = [];
    for (const one of full ? [...cases, tooLarge] : cases)
      figures.push(...(await benchCase(browser, served, shards, one)));
    return figures;
  } finally {
    await browser.close();
    served.close();
    rmSync(shards, { recursive: true, force: true });
  }
}

async function benchCase(
  browser: Browser,
  served: Served,
  folder: string,
  { of, meetings, limit, goal }: Case,
): Promise<Figure[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const graph = lifelikeGraph({ people: meetings / 5, meetings, text: 500 });
  for (const { file, text } of graphFiles(graph, limit))
    if (file === null) served.serveGraph(text);
    else writeFileSync(join(folder, file), text);
  const runs: { cost: Cost; shown: number }[] = [];
  for (let run = 0; run < 3; run++) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
    page.setDefaultTimeout(180_000);
    await watch(page);
    await page.goto(served.address);
    await page.waitForFunction(() => window.bench?.firstView !== null);
    const summary = (await page.locator('.summary strong').textContent()) ?? '';
    runs.push({ cost: await costOf(page), shown: parseInt(summary, 10) });
    await page.close();
  }
  const middle = (of: keyof Cost) => median(runs.map(({ cost }) => cost[of]));
  return [
    {
      what: 'first view after the data',
      of,
      value: middle('afterData'),
      unit: 'ms',
      ...(goal && { goal, because, next: 'lists after the first picture' }),
      note: `${thousands(runs[0]?.shown ?? 0)} meetings shown`,
    },
    { what: 'first view after the address', of, value: middle('afterStart'), unit: 'ms' },
    { what: 'longest task until then', of, value: middle('task'), unit: 'ms' },
    { what: 'data loaded for it', of, value: middle('bytes') / 1e6, unit: 'MB' },
  ];
}

/** Why the goal may be missed. */
const because =
  'a third is reading, checking and indexing 24 MB, the rest the first drawing of network and lists';

interface Cost {
  /** Milliseconds to the first picture of the network: from the last byte of the data that it needs … */
  afterData: number;
  /** … and from the moment at which the address is opened, transfers over the loopback included. */
  afterStart: number;
  task: number;
  bytes: number;
}

const costOf = (page: Page): Promise<Cost> =>
  page.evaluate(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const data = files.filter(({ name }) => /\/graph(\/[^/]*)?\.json$/.test(name));
    const { firstView, longTasks } = window.bench ?? { firstView: null, longTasks: [] };
    return {
      afterData: (firstView ?? NaN) - Math.max(...data.map(({ responseEnd }) => responseEnd)),
      afterStart: firstView ?? NaN,
      task: Math.max(0, ...longTasks),
      bytes: data.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
    };
  });
