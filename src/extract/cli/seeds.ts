import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article, MapError } from '../document.ts';
import { makeGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { gazetteerFiles } from '../gazetteer/schema.ts';
import { plainArticle } from './plain-article.ts';

/** @throws GazetteerError when a file is missing or broken. */
export function readGazetteer(root: string): Gazetteer {
  const texts = gazetteerFiles.flatMap((name): [string, string][] => {
    try {
      return [[name, readFileSync(join(root, `seeds/gazetteer/${name}.json`), 'utf8')]];
    } catch {
      // the gazetteer says which file it misses
      return [];
    }
  });
  return makeGazetteer(Object.fromEntries(texts));
}

export interface ReadArticles {
  articles: Article[];
  /** Files and records that could not be read. */
  errors: MapError[];
}

/** All articles of seeds/articles, in the order of their names. */
export function readArticles(root: string): ReadArticles {
  const folder = join(root, 'seeds/articles');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return {
    articles: names
      .sort()
      .map((name) =>
        plainArticle(basename(name, '.txt'), readFileSync(join(folder, name), 'utf8'), null),
      ),
    errors: [],
  };
}
