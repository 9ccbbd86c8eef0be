import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { median, thousands, type Figure } from '../../src/graph/bench/figure.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { lifelikeGraph, type LifelikeSize } from '../../src/graph/lifelike/lifelike-graph.ts';
import { networkOf } from '../../src/graph/network-of.ts';
import { findBrowser } from '../browser.ts';
import {
  drawnOf,
  filterChanges,
  firstView,
  longTasksOfDrag,
  panExplorer,
  panOther,
  watch,
} from './in-page.ts';
import { serve, type Served } from './static-server.ts';

const viewport = { width: 1440, height: 900 };
const windows = Array.from(
  { length: 12 },
  (_, n) => `?from=${String(2006 + (n % 2) * 8 + (n >> 1))}`,
);

/** A graph whose leaders just fit under the cap of what is drawn. */
function sizeAtTheCap(): LifelikeSize {
  let [low, high] = [50, 2000];
  while (high - low > 5) {
    const meetings = (low + high) >> 1;
    const indexed = indexGraph(lifelikeGraph({ people: 1200, meetings, text: 0 }));
    const network = networkOf(indexed, [...indexed.meetings.keys()], 'leaders');
    if (network.tooMany === null) low = meetings;
    else high = meetings;
  }
  return { people: 1200, meetings: low };
}

/** Frames and latencies of the page in a real browser without a GPU, beside other renderers. */
export async function benchCanvas(root: string, sizes: readonly number[]): Promise<Figure[]> {
  const renderers = join(root, '.cache/bench/renderers');
  await build({ root, logLevel: 'error' });
  await build({
    root: join(root, 'e2e/bench/renderers'),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir: renderers, emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  });
  const served = await serve({ '': join(root, 'dist'), renderers });
  const launch = (...more: string[]) =>
    chromium.launch({
      executablePath: findBrowser(),
      args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', ...more],
    });
  const browsers: Browsers = {
    usual: await launch(),
    // else the screen's 60 frames a second hide which renderer is the faster one
    unbound: await launch('--disable-frame-rate-limit', '--disable-gpu-vsync'),
  };
  try {
    const cases: [string, LifelikeSize, string][] = [
      ['the cap', sizeAtTheCap(), '?lens=leaders'],
      ...sizes.map((people): [string, LifelikeSize, string] => {
        const meetings = 2 * people;
        const text = meetings > 20_000 ? 300 : 2000;
        return [`${thousands(people)} people`, { people, meetings, text }, ''];
      }),
    ];
    const figures: Figure[] = [];
    for (const [of, size, search] of cases)
      figures.push(...(await benchOne(browsers, served, of, size, search)));
    return figures;
  } finally {
    await browsers.usual.close();
    await browsers.unbound.close();
    served.close();
  }
}

interface Browsers {
  usual: Browser;
  unbound: Browser;
}

async function open(browser: Browser, address: string, size = viewport): Promise<Page> {
  const page = await browser.newPage({ viewport: size, locale: 'vi-VN' });
  page.setDefaultTimeout(180_000);
  await watch(page);
  await page.goto(address);
  return page;
}

async function benchOne(
  { usual, unbound }: Browsers,
  served: Served,
  name: string,
  size: LifelikeSize,
  search: string,
): Promise<Figure[]> {
  served.serveGraph(JSON.stringify(lifelikeGraph(size)));
  const first: number[] = [];
  const openAt = async (browser: Browser) => {
    const page = await open(browser, `${served.address}/${search}`);
    await page.waitForFunction(() => window.bench?.firstView !== null);
    return page;
  };
  const openExplorer = async () => {
    const page = await openAt(usual);
    first.push(await firstView(page));
    return page;
  };
  for (let run = 0; run < 2; run++) await (await openExplorer()).close();
  const page = await openExplorer();
  await page.waitForTimeout(3000);
  const drawn = await drawnOf(page);
  const { elements } = drawn;
  const nodes = elements.filter(({ group }) => group === 'nodes').length;
  const of = `${name}: ${thousands(size.meetings)} meetings, ${String(nodes)} nodes, ${String(elements.length - nodes)} ties drawn`;
  const seen = median([await panExplorer(page), await panExplorer(page), await panExplorer(page)]);
  const joined = (window: string) => (search === '' ? window : `${search}&${window.slice(1)}`);
  const changes = await filterChanges(page, windows.map(joined));
  await page.goto(`${served.address}/${search}`);
  await page.waitForFunction(() => window.bench?.firstView !== null);
  const tasks = await longTasksOfDrag(page);
  await page.close();

  const runs = { own: [] as number[], cytoscape: [] as number[], sigma: [] as number[] };
  for (let run = 0; run < 3; run++) {
    const own = await openAt(unbound);
    await own.waitForTimeout(5000);
    runs.own.push(await panExplorer(own));
    await own.close();
    for (const renderer of ['cytoscape', 'sigma'] as const) {
      const other = await open(unbound, `${served.address}/renderers/`, drawn.size);
      runs[renderer].push(await panOther(other, renderer, drawn));
      await other.close();
    }
  }
  const plain = median(runs.cytoscape);
  return [
    {
      what: 'first view after the data',
      of,
      value: median(first),
      unit: 'ms',
      ...(size.meetings === 10_000 && {
        goal: { most: 1500 },
        because:
          'reading, checking and indexing are a third of it, the rest the first drawing of network and lists',
        next: 'the lists after the first picture',
      }),
    },
    { what: 'panning', of, value: seen, unit: 'frames/s', goal: { least: 30 } },
    { what: 'panning, unbound', of, value: median(runs.own), unit: 'frames/s' },
    { what: 'plain Cytoscape, unbound', of, value: plain, unit: 'frames/s' },
    { what: 'sigma, unbound', of, value: median(runs.sigma), unit: 'frames/s' },
    {
      what: 'panning, times plain Cytoscape',
      of,
      value: median(runs.own) / plain,
      unit: '×',
      ...(name === 'the cap' && {
        goal: { least: 1.5 },
        because:
          'both move a picture that is prepared, where theirs happens to be; by itself it often is not',
        next: 'compare with the picture of theirs thrown away',
      }),
    },
    {
      what: 'filter to screen',
      of,
      value: median(changes),
      unit: 'ms',
      goal: { most: 100 },
      because:
        'ties that come for the first time want a style each, and all is redrawn once without a GPU',
      next: 'styles by class of tie, given before they are drawn',
    },
    {
      what: 'longest task while dragging',
      of,
      value: Math.max(0, ...tasks),
      unit: 'ms',
      goal: { most: 50 },
      because: 'one redraw without a GPU; the work of the page itself is a few milliseconds',
      next: 'ties drawn in a worker, on a canvas of its own',
    },
    { what: 'tasks over 50 ms while dragging', of, value: tasks.length, unit: '' },
  ];
}
