import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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

/**
 * Writes lines to a file, or to standard output for "-", at the pace of the reader.
 * @throws Error of the file system when the file cannot be written.
 */
export async function writeLines(
  path: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const ended = async function* () {
    for await (const line of lines) yield `${line}\n`;
  };
  const toScreen = path === '-';
  const output = toScreen ? process.stdout : createWriteStream(path);
  await pipeline(Readable.from(ended()), output, { end: !toScreen });
}
