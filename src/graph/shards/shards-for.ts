import { dayNumber } from '../day.ts';
import { daysOf, type DayWindow, type Window } from '../window.ts';
import type { DirectoryEntry, Manifest, ShardEntry } from './schema.ts';

const touches = ({ from, until, meetings }: ShardEntry, { first, last }: DayWindow): boolean =>
  meetings > 0 &&
  (from === null || until === null || (dayNumber(from) <= last && dayNumber(until) >= first));

/** The shards that hold every meeting that may fall in a window. */
export const shardsFor = ({ shards }: Pick<Manifest, 'shards'>, window: Window): ShardEntry[] => {
  const days = daysOf(window);
  return shards.filter((shard) => touches(shard, days));
};

const sum = (shards: readonly ShardEntry[]): number =>
  shards.reduce((all, { meetings }) => all + meetings, 0);

/** The latest years whose shards together stay within the limit of the manifest; at least one. */
export function openingWindow(manifest: Pick<Manifest, 'shards' | 'limit'>): Window {
  const untils = manifest.shards.flatMap(({ until }) => (until === null ? [] : [until]));
  const froms = manifest.shards.flatMap(({ from }) => (from === null ? [] : [from]));
  const yearOf = (iso: string | undefined) => Number(iso?.slice(0, 4));
  const [first, last] = [yearOf(froms.toSorted()[0]), yearOf(untils.toSorted().at(-1))];
  let opening: Window = { from: null, to: null };
  for (let year = last; year >= first; year--) {
    const wider = { from: String(year).padStart(4, '0'), to: null };
    if (opening.from !== null && sum(shardsFor(manifest, wider)) > manifest.limit) break;
    opening = wider;
  }
  return opening;
}

/** All of time, said outright: an address without a window means the opening one. */
export function wholeWindow({ timeline }: Pick<Manifest, 'timeline'>): Window {
  return { from: timeline === null ? null : String(timeline.first).padStart(4, '0'), to: null };
}

/** The file of the directory that holds this id, if any does. */
export const directoryFor = (
  { directory }: Pick<Manifest, 'directory'>,
  id: string,
): DirectoryEntry | null => directory.findLast(({ first }) => first <= id) ?? null;

/**
 * Which shards stay loaded: all that are wanted, then those that were before, the last wanted
 * first, as long as all stay within the limit. The same list where nothing new is wanted.
 */
export function keepShards(
  { shards, limit }: Pick<Manifest, 'shards' | 'limit'>,
  kept: readonly string[],
  wanted: readonly ShardEntry[],
): readonly string[] {
  const known = new Map(shards.map((shard) => [shard.file, shard]));
  const before = new Set(kept);
  if (kept.every((file) => known.has(file)) && wanted.every(({ file }) => before.has(file)))
    return kept;
  const next = new Set(wanted.map(({ file }) => file));
  let room = limit - sum(wanted);
  for (const file of kept) {
    const shard = known.get(file);
    if (!shard || next.has(file)) continue;
    room -= shard.meetings;
    if (room < 0) break;
    next.add(file);
  }
  return [...next];
}
