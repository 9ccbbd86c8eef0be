import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { unionErrors, unionFacts } from '../build/union.ts';
import type { ArticleFacts, MapError } from '../document.ts';
import { say, type Command } from './command.ts';
import { isMapError, parseFactLine } from './fact-line.ts';
import { linesOf, writeLines } from './ndjson.ts';

/** Characters of a bucket that wait in memory before they go to disk. */
const bufferSize = 1 << 20;

/**
 * Union of fact files in bounded memory: lines go to 256 files by the first byte of their
 * article's hash, each of which is then sorted by itself. The largest part in memory is 1/256 of
 * the input. Same bytes for any order, any partition and any repetition of the lines.
 */
export async function* reduceLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'cuocgap-reduce-'));
  const waiting = new Map<string, string>();
  const errors: MapError[] = [];
  const flush = (bucket: string, text: string) => {
    appendFileSync(join(folder, bucket), text);
    waiting.set(bucket, '');
  };
  try {
    for await (const line of lines) {
      const item = parseFactLine(line, `the line that begins with ${line.slice(0, 60)}`);
      if (isMapError(item)) {
        errors.push(item);
        continue;
      }
      const bucket = item.article.sha256.slice(0, 2);
      const text = `${waiting.get(bucket) ?? ''}${line}\n`;
      if (text.length > bufferSize) flush(bucket, text);
      else waiting.set(bucket, text);
    }
    for (const bucket of [...waiting.keys()].sort()) {
      flush(bucket, waiting.get(bucket) ?? '');
      const stored = readFileSync(join(folder, bucket), 'utf8').trimEnd().split('\n');
      const facts = stored.map((text) => JSON.parse(text) as ArticleFacts);
      for (const item of unionFacts(facts)) yield JSON.stringify(item);
    }
    for (const error of unionErrors(errors)) yield JSON.stringify(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const reduce: Command = {
  usage: 'reduce [--out FILE] [FACTS.ndjson …]',
  summary: 'Union of facts: sorted, each article once. Reads standard input without files.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { out: { type: 'string', default: '-' } },
      allowPositionals: true,
    });
    await writeLines(values.out, reduceLines(linesOf(positionals)));
    if (values.out !== '-') say(`Wrote ${values.out}.`);
    return 0;
  },
};
