import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { worldOf } from '../build/world.ts';
import { writeAtomically } from './atomic-write.ts';
import { UsageError, warn, type Command } from './command.ts';
import { isMapError } from './fact-line.ts';
import { toGoldShape, type Prediction } from './gold-shape.ts';
import { mapTask } from './map-task.ts';
import { openMapper } from './mapper.ts';
import { makeArticle } from '../read/make-article.ts';

/**
 * Writes what the text of each file gives to `out`, one NNN.json for each NNN.txt. A file that
 * cannot be read gives an empty prediction. Returns how many failed.
 */
export function predictFiles(
  files: readonly string[],
  out: string,
  published: (file: string) => string | null,
): number {
  const mapper = openMapper({ root: process.cwd(), cached: false });
  const world = worldOf(mapper.reader.gazetteer);
  mkdirSync(out, { recursive: true });
  let failed = 0;
  for (const file of files) {
    const name = basename(file, extname(file));
    let prediction: Prediction = { persons: [], parties: [], countries: [], meetings: [] };
    try {
      const article = makeArticle(name, readFileSync(file, 'utf8'), { published: published(file) });
      const facts = mapTask({ article }, mapper);
      if (isMapError(facts)) throw new Error(facts.error.what);
      prediction = toGoldShape(facts, world);
    } catch (error) {
      failed++;
      warn(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    writeAtomically(join(out, `${name}.json`), `${JSON.stringify(prediction, null, 1)}\n`);
  }
  return failed;
}

/** The day of publication in the sidecar NNN.json beside NNN.txt; null without one. */
function publishedBeside(file: string): string | null {
  const sidecar = `${file.slice(0, -extname(file).length)}.json`;
  if (!existsSync(sidecar)) return null;
  const { published } = JSON.parse(readFileSync(sidecar, 'utf8')) as { published?: unknown };
  return typeof published === 'string' && /^\d{4}-\d\d-\d\d$/u.test(published) ? published : null;
}

export const predict: Command = {
  usage: 'predict --out DIR FILE…',
  summary: 'What the text of each article gives, before any correction, as DIR/NNN.json.',
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.out === undefined || positionals.length === 0)
      throw new UsageError('predict needs --out DIR and at least one FILE.');
    return Promise.resolve(predictFiles(positionals, values.out, publishedBeside) > 0 ? 1 : 0);
  },
};
