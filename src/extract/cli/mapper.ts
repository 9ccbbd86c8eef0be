import { join } from 'node:path';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { readGazetteer } from '../read/read-gazetteer.ts';
import { codeVersion, digestOf } from './code-version.ts';
import { noCache, openCache, type FactCache } from './fact-cache.ts';

/** Plain data, so that it can be sent to a thread. */
export interface MapperOptions {
  /** Folder of the project. */
  root: string;
  cached: boolean;
}

/** What mapping needs: the gazetteer, and the cache of what was mapped before. */
export function openMapper({ root, cached }: MapperOptions): {
  gazetteer: Gazetteer;
  cache: FactCache;
} {
  const folder = join(root, 'seeds/gazetteer');
  const gazetteer = readGazetteer(folder);
  if (!cached) return { gazetteer, cache: noCache };
  const version = `${codeVersion(root)} ${digestOf([folder])}`;
  return { gazetteer, cache: openCache(join(root, '.cache/facts'), version) };
}
