import type { Page } from '@playwright/test';
import { graphFiles } from '../src/extract/build/graph-files.ts';
import { filterMeetings, noFilters, type Filters } from '../src/graph/filter.ts';
import { indexGraph } from '../src/graph/index-graph.ts';
import { lifelikeGraph } from '../src/graph/lifelike/lifelike-graph.ts';
import type { Graph } from '../src/graph/schema.ts';
import type { Manifest } from '../src/graph/shards/schema.ts';

/** Invented, with an id of old in it; as one file it would be fine, here it is cut all the same. */
export const graph: Graph = {
  ...lifelikeGraph({ people: 120, meetings: 800, text: 200 }),
  redirects: { 'm-of-old': 'm-7' },
};

const files = new Map([...graphFiles(graph, 200)].map(({ file, text }) => [file, text]));
export const manifest = JSON.parse(files.get(null) ?? '') as Manifest;

const whole = indexGraph(graph);
const open: Filters = {
  ...noFilters,
};

/** How many meetings the same window shows where the graph is in one file. */
export const countIn = (filters: Partial<Filters>): number =>
  filterMeetings(whole, { ...open, ...filters }).shown.length;

/** Files of shards that hold no day of these years and after. */
export const before = (year: string): string[] =>
  manifest.shards.flatMap(({ file, until }) => (until !== null && until < year ? [file] : []));

export interface ServedShards {
  /** Files of the folder graph/ that were asked for, in order. */
  asked: string[];
  /** Answers instead of a file, until taken away. */
  instead: Map<string, { status: number; body: string }>;
  /** What every file waits for. */
  gate: Promise<void>;
}

/** Serves the graph in shards instead of the one of the build. */
export async function serveShards(page: Page): Promise<ServedShards> {
  const served: ServedShards = { asked: [], instead: new Map(), gate: Promise.resolve() };
  const contentType = 'application/json';
  await page.route('**/graph.json', (route) =>
    route.fulfill({ contentType, body: files.get(null) ?? '' }),
  );
  await page.route('**/graph/*.json', async (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    served.asked.push(file);
    await served.gate;
    await route.fulfill(
      served.instead.get(file) ?? {
        status: files.has(file) ? 200 : 404,
        contentType,
        body: textOf(file),
      },
    );
  });
  return served;
}

export const textOf = (file: string): string => files.get(file) ?? '';
