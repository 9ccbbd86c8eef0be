import { parseArgs } from 'node:util';
import { finalise as makeGraph } from '../build/finalise.ts';
import { reportBuild } from '../build/report.ts';
import { serialiseGraph } from '../build/serialise.ts';
import { worldOf } from '../build/world.ts';
import type { ArticleFacts, MapError } from '../document.ts';
import { say, warn, type Command } from './command.ts';
import { isMapError, parseFactLine } from './fact-line.ts';
import { limitFrom } from './limit-from.ts';
import { linesOf } from './ndjson.ts';
import { readPrevious } from './previous-graph.ts';
import { printReport } from './print-report.ts';
import { readCuration, readGazetteer } from './seeds.ts';
import { writeGraph } from './write-graph.ts';

export const finalise: Command = {
  usage: 'finalise [--out FILE] [--previous GRAPH] [--curated] [--limit N] [FACTS.ndjson …]',
  summary:
    'Facts → graph. The previous graph hands on its ids, links and positions; with --curated, seeds/curation.yaml applies. More than --limit meetings (20,000) are cut into shards beside FILE.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        out: { type: 'string', default: '-' },
        previous: { type: 'string' },
        curated: { type: 'boolean', default: false },
        limit: { type: 'string' },
      },
      allowPositionals: true,
    });
    const facts: ArticleFacts[] = [];
    const errors: MapError[] = [];
    for await (const line of linesOf(positionals)) {
      const item = parseFactLine(line, `the line that begins with ${line.slice(0, 60)}`);
      if (isMapError(item)) errors.push(item);
      else facts.push(item);
    }
    const warnings: string[] = [];
    const previous = values.previous === undefined ? null : readPrevious(values.previous, warnings);
    const world = worldOf(readGazetteer(process.cwd()));
    const corrections = values.curated ? readCuration(process.cwd()) : [];
    const { graph, warnings: stale } = makeGraph({ facts, world, previous, corrections });
    const report = printReport(reportBuild(graph, facts, errors, [...warnings, ...stale]));
    if (values.out === '-') {
      process.stdout.write(serialiseGraph(graph));
      warn(report);
    } else {
      writeGraph(values.out, graph, limitFrom(values.limit));
      say(report);
    }
    return 0;
  },
};
