import type { Figure } from '../../src/graph/bench/figure.ts';

/** One part of a run: measures the project in the folder `root`, at full size or in minutes. */
export type Part = (root: string, full: boolean) => Promise<Figure[]>;

/** Parts by name, in the order in which they run; "bench/map" is also run as one of "bench". */
export type Parts = Readonly<Record<string, Part>>;

/** The parts that are asked for: by name, or by what stands before the slash; all for none. */
export function partsNamed(all: readonly string[], asked: readonly string[]): string[] {
  if (asked.length === 0) return [...all];
  return all.filter((name) => asked.some((one) => name === one || name.startsWith(`${one}/`)));
}

/** What was asked for and is no part. */
export const unknownParts = (all: readonly string[], asked: readonly string[]): string[] =>
  asked.filter((one) => partsNamed(all, [one]).length === 0);
