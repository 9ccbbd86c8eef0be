import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { forget, keep, keptOf } from './kept.ts';
import { machineClass, processor } from './machine.ts';
import { partsNamed, unknownParts, type Parts } from './part.ts';
import { betweenMarkers, resultsInMarkdown } from './readme-table.ts';
import { tableOf } from './table.ts';
import { isUnexplained, summaryOf } from './verdict.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Run {
  /** Also the folder under .cache where the figures of each part are kept as JSON. */
  name: string;
  parts: Parts;
  /** Address of the file that calls this: it is started again for each part. */
  main: string;
}

const usage = ({ name, parts }: Run): string =>
  `npm run ${name} -- [part …] [--full] [--kept] [--readme YYYY-MM-DD]
  --full    at full size
  --kept    measure nothing, take the figures of the last runs
  --readme  write the figures of all parts into README.md, as of that day
Parts: ${Object.keys(parts).join(', ')}; all without a name.\n`;

/**
 * Runs parts one after the other, each in a process of its own, prints a table of each and keeps
 * its figures. Exit status 1 when a part breaks off, or when a figure misses its goal and has no
 * reason given; 2 for wrong arguments.
 */
export async function runParts(run: Run): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      full: { type: 'boolean', default: false },
      kept: { type: 'boolean', default: false },
      readme: { type: 'string' },
      inside: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const all = Object.keys(run.parts);
  const unknown = unknownParts(all, positionals);
  const badDate = values.readme !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(values.readme);
  if (unknown.length > 0 || badDate) {
    process.stderr.write(badDate ? '--readme wants a day.\n' : `No part ${unknown.join(', ')}.\n`);
    process.stderr.write(usage(run));
    return 2;
  }
  const folder = join(root, '.cache', run.name);
  const names = partsNamed(all, positionals);
  if (values.inside) {
    for (const name of names) await measure(run, name, folder, values.full);
    return 0;
  }
  if (!values.kept) for (const name of names) startPart(run, name, folder, values.full);
  const failed = names.filter((name) => !tellPart(name, folder, values.kept));
  if (values.readme !== undefined) await writeReadme(run.name, all, folder, values.readme);
  if (failed.length > 0) process.stderr.write(`\nFailed: ${failed.join(', ')}\n`);
  return failed.length > 0 ? 1 : 0;
}

async function measure(run: Run, name: string, folder: string, full: boolean): Promise<void> {
  const figures = (await run.parts[name]?.(root, full)) ?? [];
  keep(folder, name, { machine: machineClass(), full, figures });
  process.stdout.write(`\n${name} (${machineClass()}; ${processor()})\n${tableOf(figures)}`);
}

/** A process for each part: memory and compiled code of one do not colour the next. */
function startPart({ main }: Run, name: string, folder: string, full: boolean): void {
  forget(folder, name);
  const heap = `--max-old-space-size=${String(Math.floor((totalmem() / 2 ** 20) * 0.7))}`;
  const args = [heap, '--import', 'tsx', fileURLToPath(main), name, '--inside'];
  spawnSync(process.execPath, [...args, ...(full ? ['--full'] : [])], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** One line about a part; whether it holds. */
function tellPart(name: string, folder: string, table: boolean): boolean {
  const kept = keptOf(folder, name);
  const summary = kept ? summaryOf(kept.figures) : 'broke off, or has not run';
  process.stdout.write(`\n${name}: ${summary}\n${kept && table ? tableOf(kept.figures) : ''}`);
  return kept !== null && !kept.figures.some(isUnexplained);
}

async function writeReadme(name: string, all: readonly string[], folder: string, date: string) {
  const path = join(root, 'README.md');
  const results = all.map((part) => [part, keptOf(folder, part)] as const);
  const text = betweenMarkers(readFileSync(path, 'utf8'), name, resultsInMarkdown(results, date));
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
