import type { Article } from '../document.ts';
import { plainArticle } from './plain-article.ts';

/** One line of NDJSON `{"id", "text", "published"}` → article. @throws Error that names the line. */
export function readRecord(line: string, where: string): Article {
  const record = JSON.parse(line) as Record<string, unknown>;
  const { id, text, published } = record;
  if (typeof text !== 'string' || typeof id !== 'string')
    throw new Error(`${where}: a record needs "id" and "text".`);
  return plainArticle(id, text, typeof published === 'string' ? published : null);
}
