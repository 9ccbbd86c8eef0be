import { createHash } from 'node:crypto';
import type { Article } from '../document.ts';

/** An article from its plain text. */
export function plainArticle(id: string, source: string, published: string | null): Article {
  const text = source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const sha256 = createHash('sha256').update(text.normalize('NFC')).digest('hex');
  return { id, title: null, outlet: null, url: null, published, sha256, text };
}
