import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { readLines } from '../read/read-folder.ts';

/** Lines of files (.gz too), one after the other; of standard input where none is named or for "-". */
export async function* linesOf(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths.length > 0 ? paths : ['-'])
    yield* path === '-' ? standardInput() : readLines(path);
}

async function* standardInput(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    if (line.trim() !== '') yield line;
}

/** Writes lines to a file, or to standard output for "-", at the pace of the reader. */
export async function writeLines(
  path: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const output: Writable = path === '-' ? process.stdout : createWriteStream(path);
  for await (const line of lines)
    if (!output.write(`${line}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  if (path === '-') return;
  output.end();
  await finished(output);
}
