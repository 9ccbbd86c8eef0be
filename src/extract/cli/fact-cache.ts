import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article, ArticleFacts } from '../document.ts';

/** Facts of articles that were read before, by what they depend on. */
export interface FactCache {
  get: (article: Article) => ArticleFacts | null;
  set: (article: Article, facts: ArticleFacts) => void;
}

/** For runs that must not remember. */
export const noCache: FactCache = { get: () => null, set: () => undefined };

/**
 * A cache in a folder, one file for each article, named after the hash of the article, the
 * gazetteer and the code: what changes in one of them is read anew. A file that is broken or
 * cannot be written is as good as none.
 */
export function openCache(folder: string, version: string): FactCache {
  const pathOf = (article: Article) => {
    const key = createHash('sha256')
      .update(version)
      .update('\0')
      .update(JSON.stringify(article))
      .digest('hex');
    return join(folder, key.slice(0, 2), `${key.slice(2, 40)}.json`);
  };
  return {
    get(article) {
      try {
        const { text, ...facts } = JSON.parse(readFileSync(pathOf(article), 'utf8')) as Stored;
        return text === article.sha256 ? { ...facts, article } : null;
      } catch {
        return null;
      }
    },
    set(article, facts) {
      const { people, meetings, evidence, parties, dropped } = facts;
      const stored: Stored = { text: article.sha256, people, meetings, evidence, parties, dropped };
      const path = pathOf(article);
      try {
        mkdirSync(dirname(path), { recursive: true });
        const temporary = `${path}.${String(process.pid)}.${String(performance.now())}`;
        writeFileSync(temporary, JSON.stringify(stored));
        renameSync(temporary, path);
      } catch {
        // a cache that cannot be written only costs time
      }
    },
  };
}

type Stored = Omit<ArticleFacts, 'article'> & { text: string };
