import { exporters } from '../../src/graph/exports/exporters.ts';
import { filterMeetings, noFilters } from '../../src/graph/filter.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { makeRandom, type Random } from '../../src/graph/lifelike/random.ts';
import { networkOf } from '../../src/graph/network-of.ts';
import { readGraph } from '../../src/graph/parse-graph.ts';
import { makeSearch } from '../../src/graph/search.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Place = { holder: Json[]; key: number } | { holder: Record<string, Json>; key: string };

/** A place of a JSON value, every level as likely as the others; null where it holds nothing. */
function somePlace(value: Json, random: Random): Place | null {
  if (typeof value !== 'object' || value === null) return null;
  const keys = Object.keys(value);
  if (keys.length === 0) return null;
  const key = random.pick(keys);
  const place = Array.isArray(value) ? { holder: value, key: Number(key) } : { holder: value, key };
  return random.chance(0.2) ? place : (somePlace(get(place), random) ?? place);
}

const get = ({ holder, key }: Place): Json =>
  (holder as Record<string | number, Json>)[key] ?? null;
const set = ({ holder, key }: Place, value: Json): void => {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

/** Changes one thing somewhere: a value, a type, a key, an order, a reference. */
function mutateOnce(root: Json, random: Random, texts: readonly string[]): void {
  const place = somePlace(root, random);
  if (!place) return;
  const old = get(place);
  const another = somePlace(root, random);
  const other = another ? get(another) : null;
  const changes: (() => void)[] = [
    () => {
      if (Array.isArray(place.holder)) place.holder.splice(place.key as number, 1);
      else Reflect.deleteProperty(place.holder, place.key);
    },
    () => {
      set(place, random.pick([null, true, 0, -1, 1.5, 1e300, '', [], {}]));
    },
    () => {
      set(place, random.pick(texts));
    },
    // a value of another place: ids that point elsewhere, dates in the place of names
    () => {
      set(place, structuredClone(other));
    },
    () => {
      if (Array.isArray(old)) old.push(...structuredClone(old), structuredClone(other));
      else if (typeof old === 'number') set(place, old + random.pick([1, -1, 1000]));
      else if (typeof old === 'string') set(place, old.slice(0, random.below(old.length + 1)));
    },
    () => {
      if (Array.isArray(old)) old.reverse();
      else if (typeof old === 'object' && old !== null)
        Object.defineProperty(old, random.pick(['__proto__', 'constructor', 'toString', 'x']), {
          value: structuredClone(other),
          enumerable: true,
          configurable: true,
        });
      else if (typeof old === 'string')
        set(
          place,
          random.pick(['9999-99-99', '[2022-02-18,2023-02-18]', 'XXXX', '0000', `${old}${old}`]),
        );
    },
  ];
  random.pick(changes)();
}

/** A text of JSON broken somewhere: cut off, a letter changed, a piece lost or doubled. */
function breakText(text: string, random: Random): string {
  const [a, b] = [random.below(text.length), random.below(text.length)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return random.pick([
    text.slice(0, a),
    text.slice(0, a) +
      random.pick(['"', '{', ']', '\u0000', ',', '\\', '9', 'null']) +
      text.slice(a + 1),
    text.slice(0, a) + text.slice(b),
    text.slice(0, b) + text.slice(a),
  ]);
}

export interface Tally {
  /** Refused with a fault that has a screen. */
  refused: number;
  /** Read, and answered everything that the page asks. */
  usable: number;
  /** No JSON any more: never reaches the reader. */
  noJson: number;
  /** What threw or hung, which nothing should. */
  faults: string[];
}

/** Reads `count` mutations of a graph and asks the usable ones what the page asks. */
export function readMutated(
  source: string,
  count: number,
  seed: number,
  texts: readonly string[],
): Tally {
  const tally: Tally = { refused: 0, usable: 0, noJson: 0, faults: [] };
  const random = makeRandom(seed);
  for (let at = 0; at < count; at++) {
    let value: unknown;
    if (random.chance(0.1)) {
      try {
        value = JSON.parse(breakText(source, random));
      } catch {
        tally.noJson++;
        continue;
      }
    } else {
      value = JSON.parse(source);
      const times = 1 + random.below(3);
      for (let n = 0; n < times; n++) mutateOnce(value as Json, random, texts);
    }
    try {
      const read = readGraph(value);
      if (read.ok) {
        useGraph(read.graph);
        tally.usable++;
      } else if (read.fault.where !== '' && read.fault.what !== '') tally.refused++;
      else tally.faults.push(`mutation ${String(at)} is refused without a word`);
    } catch (error) {
      tally.faults.push(`mutation ${String(at)} throws ${String(error)}`);
    }
  }
  return tally;
}

/** Index, search, filter, every lens and every export. */
function useGraph(graph: Parameters<typeof indexGraph>[0]): void {
  const indexed = indexGraph(graph);
  makeSearch(indexed);
  const filters = { ...noFilters, from: '2020', to: '2024-06' };
  filterMeetings(indexed, filters);
  const shown = indexed.meetings.map((_, at) => at);
  for (const lens of ['all', 'leaders', 'parties', 'countries'] as const) {
    const { ties } = networkOf(indexed, shown, lens);
    for (const exporter of exporters)
      exporter.make({ indexed, shown, ties, link: 'https://example.org/' });
  }
}
