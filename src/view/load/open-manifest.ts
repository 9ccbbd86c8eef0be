import { indexGraph } from '../../graph/index-graph.ts';
import type { Known } from '../../graph/loose-ends.ts';
import type { Graph } from '../../graph/schema.ts';
import { makeSearch, type SearchIndex } from '../../graph/search.ts';
import { beyondOf } from '../../graph/shards/beyond-of.ts';
import { mergeShards } from '../../graph/shards/merge-shards.ts';
import { readManifest } from '../../graph/shards/read-manifest.ts';
import type { Manifest } from '../../graph/shards/schema.ts';
import { openingWindow, wholeWindow } from '../../graph/shards/shards-for.ts';
import type { Window } from '../../graph/window.ts';
import { LoadError } from './load-error.ts';
import { whenAsked } from './when-asked.ts';

/** A graph in shards of which none is loaded yet. */
export interface OpenManifest {
  manifest: Manifest;
  known: Known;
  /** Everybody and every redirect, no meeting. */
  society: Graph;
  search: () => SearchIndex;
  /** What an address without a window means here. */
  opening: Window;
  /** All of time, said outright. */
  whole: Window;
}

const none: ReadonlySet<string> = new Set();

/** @throws LoadError where the manifest cannot be used. */
export function openManifest(value: unknown): OpenManifest {
  const read = readManifest(value);
  if (!read.ok) throw new LoadError(read.fault);
  const { manifest, known } = read;
  const society = mergeShards(manifest, []);
  return {
    manifest,
    known,
    society,
    search: whenAsked(() => makeSearch(indexGraph(society, beyondOf(manifest, none, none)))),
    opening: openingWindow(manifest),
    whole: wholeWindow(manifest),
  };
}
