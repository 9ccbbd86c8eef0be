import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { buildGraph } from './build-graph.ts';
import { say, type Command } from './command.ts';
import { limitFrom } from './limit-from.ts';
import { jobsFrom } from './map.ts';
import { printReport } from './print-report.ts';
import { showProgress } from './progress.ts';

export const build: Command = {
  usage: 'build [--jobs N] [--limit N]',
  summary:
    'Seeds → public/graph.json, then the report of what was read and what was not. More than --limit meetings (20,000) are cut into shards.',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { jobs: { type: 'string' }, limit: { type: 'string' } },
    });
    const jobs = values.jobs === undefined ? availableParallelism() : jobsFrom(values.jobs);
    const progress = showProgress('articles');
    const report = await buildGraph({
      root: process.cwd(),
      jobs,
      limit: limitFrom(values.limit),
      onProgress: progress.update,
    });
    progress.end();
    say(printReport(report));
    return 0;
  },
};
