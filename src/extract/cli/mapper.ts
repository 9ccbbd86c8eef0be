import { join } from 'node:path';
import { makeReader, type Reader } from '../reader.ts';
import { codeVersion, digestOf } from './code-version.ts';
import { noCache, openCache, type FactCache } from './fact-cache.ts';
import { readGazetteer } from './seeds.ts';

/** Plain data, so that it can be sent to a thread. */
export interface MapperOptions {
  /** Folder of the project. */
  root: string;
  cached: boolean;
}

/** What mapping needs: the gazetteer made ready, and the cache of what was mapped before. */
export interface Mapper {
  reader: Reader;
  cache: FactCache;
}

/** @throws GazetteerError when a file of the gazetteer is missing or broken. */
export function openMapper({ root, cached }: MapperOptions): Mapper {
  const reader = makeReader(readGazetteer(root));
  if (!cached) return { reader, cache: noCache };
  const version = `${codeVersion(root)} ${digestOf([join(root, 'seeds/gazetteer')])}`;
  return { reader, cache: openCache(join(root, '.cache/facts'), version) };
}
