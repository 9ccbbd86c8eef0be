import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Article, MapError } from '../document.ts';
import { decode, maxBytes } from './decode.ts';
import { aboutOf, fromHtml, fromMarkdown } from './formats.ts';
import { makeArticle, type About } from './make-article.ts';

export interface ReadArticles {
  articles: Article[];
  /** Files and records that could not be read. */
  errors: MapError[];
}

const formats = ['.txt', '.md', '.html', '.htm', '.ndjson'];

const failure = (id: string, where: string, what: string, remedy: string): MapError => ({
  error: { id, where, what, remedy },
});

/** One file of one article. Never throws: what cannot be read is told. */
export function readArticleFile(path: string): Article | MapError {
  try {
    return readArticleBytes(readFileSync(path), path, () => sidecar(path));
  } catch (error) {
    return unreadable(path, error);
  }
}

/** The same for what the file holds; a sidecar is asked for pages of text alone. */
export function readArticleBytes(
  bytes: Uint8Array,
  path: string,
  beside: () => About = () => ({}),
): Article | MapError {
  const extension = extname(path).toLowerCase();
  const id = idOf(path);
  try {
    const decoded = decode(bytes);
    if (!decoded.ok) return failure(id, path, decoded.what, decoded.remedy);
    if (extension === '.md') {
      const { text, about } = fromMarkdown(decoded.text);
      return makeArticle(id, text, about);
    }
    if (extension === '.html' || extension === '.htm') {
      const { text, about } = fromHtml(decoded.text);
      return makeArticle(id, text, about);
    }
    return makeArticle(id, decoded.text, beside());
  } catch (error) {
    return unreadable(path, error);
  }
}

const idOf = (path: string): string => basename(path, extname(path));

const unreadable = (path: string, error: unknown): MapError =>
  failure(
    idOf(path),
    path,
    error instanceof Error ? error.message : 'it cannot be read',
    'Look at the file; it is left out until it can be read.',
  );

/** `NAME.json` beside `NAME.txt`: {published, url, outlet, title}. */
function sidecar(path: string) {
  const beside = path.replace(/\.[^.]+$/u, '.json');
  return existsSync(beside) ? aboutOf(JSON.parse(readFileSync(beside, 'utf8'))) : {};
}

/** One line `{"id", "text", "published"?, "title"?, "url"?, "outlet"?}` → article. */
export function readRecord(line: string, where: string): Article | MapError {
  const remedy = 'Each line is one JSON object with "id" and "text".';
  if (line.length > maxBytes) return failure(where, where, 'the record is too long', 'Split it.');
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null)
      return failure(where, where, 'no object', remedy);
    const { id, text } = record as Record<string, unknown>;
    if (typeof id !== 'string' || typeof text !== 'string' || text.trim() === '')
      return failure(where, where, '"id" or "text" is missing', remedy);
    return makeArticle(id, text.toWellFormed().replaceAll('\u0000', ''), aboutOf(record));
  } catch (error) {
    return failure(where, where, error instanceof Error ? error.message : 'no JSON', remedy);
  }
}

/** The lines of an .ndjson or .ndjson.gz file, one at a time: memory stays flat. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const bytes = createReadStream(path);
  const input = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input, crlfDelay: Infinity }))
    if (line.trim() !== '') yield line;
}

const isError = (read: Article | MapError): read is MapError => 'error' in read;

/** All articles of a folder, by file name in code point order; what cannot be read is told apart. */
export function readFolder(folder: string): ReadArticles {
  const found: ReadArticles = { articles: [], errors: [] };
  const put = (read: Article | MapError) => {
    if (isError(read)) found.errors.push(read);
    else found.articles.push(read);
  };
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names
    .filter((one) => formats.includes(extname(one).toLowerCase()) && !one.startsWith('.'))
    .sort()) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    if (!name.endsWith('.ndjson')) put(readArticleFile(path));
    else
      readFileSync(path, 'utf8')
        .split('\n')
        .forEach((line, at) => {
          if (line.trim() !== '') put(readRecord(line, `${name}:${String(at + 1)}`));
        });
  }
  return found;
}
