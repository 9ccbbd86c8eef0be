import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { curationFile, parseCuration, type Correction } from '../gazetteer/curation.ts';
import { makeGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { gazetteerFiles } from '../gazetteer/schema.ts';
import { readFolder, type ReadArticles } from '../read/read-folder.ts';

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

/** @throws GazetteerError with the line when the file is broken; no file means no corrections. */
export function readCuration(root: string): Correction[] {
  const path = join(root, curationFile);
  return existsSync(path) ? parseCuration(readFileSync(path, 'utf8')) : [];
}

/** All articles of seeds/articles, in the order of their names, and what could not be read. */
export const readArticles = (root: string): ReadArticles =>
  readFolder(join(root, 'seeds/articles'));
