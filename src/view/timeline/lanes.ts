/**
 * Puts spans, in order of their beginnings, on as few lines as they need so that none lies on
 * another; where that takes more than `most` lines, the rest share the last.
 * @param gap room that a mark takes at least, in the unit of the spans
 */
export function lanesOf(
  spans: readonly (readonly [number, number])[],
  gap: number,
  most: number,
): number[] {
  const ends: number[] = [];
  return spans.map(([from, to]) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free >= 0 ? free : Math.min(ends.length, most - 1);
    ends[lane] = Math.max(ends[lane] ?? -Infinity, to, from + gap);
    return lane;
  });
}
