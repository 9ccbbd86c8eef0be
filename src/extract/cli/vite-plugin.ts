import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { buildGraph } from './build-graph.ts';
import { printReport } from './print-report.ts';

/** Edits that come together (a folder copied, a file saved twice) are one rebuild. */
const quietMs = 150;

/**
 * Builds public/graph.json from the seeds, with the function of the command line: before a
 * production build, when the development server starts, and whenever a seed changes; then the page
 * reloads. A broken article is a warning; a broken gazetteer or correction stops the production
 * build and covers the page in development, until it is mended.
 */
export function seedsToGraph(): Plugin {
  let root = '';
  let wanted = true;
  let server: ViteDevServer | null = null;
  let fault: Error | null = null;
  let log: (text: string) => void = () => undefined;

  const run = async () => {
    fault = null;
    try {
      log(printReport(await buildGraph({ root, jobs: availableParallelism() })));
    } catch (error) {
      fault = error instanceof Error ? error : new Error(String(error));
      if (!server) throw fault;
      server.config.logger.error(fault.message);
    }
  };
  const tellPage = () => server?.ws.send(fault ? overlay(fault) : { type: 'full-reload' });

  return {
    name: 'cuocgap:seeds-to-graph',
    configResolved(config) {
      root = config.root;
      // the unit tests load the same configuration and need no graph
      wanted = config.mode !== 'test';
      log = (text) => {
        config.logger.info(text);
      };
    },
    async buildStart() {
      if (wanted) await run();
    },
    configureServer(started) {
      server = started;
      const seeds = join(root, 'seeds');
      started.watcher.add(seeds);
      const rebuild = inTurn(async () => {
        await run();
        tellPage();
      });
      started.watcher.on('all', (_event, path) => {
        if (path.startsWith(seeds)) rebuild();
      });
      started.ws.on('connection', () => {
        if (fault) tellPage();
      });
    },
  };
}

/** Runs work after a quiet moment, never twice at a time; what comes meanwhile waits for the end. */
function inTurn(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(work);
    }, quietMs);
  };
}

const overlay = (fault: Error): ErrorPayload => ({
  type: 'error',
  err: { message: fault.message, stack: '', plugin: 'cuocgap:seeds-to-graph' },
});
