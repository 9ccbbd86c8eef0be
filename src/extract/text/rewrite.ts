/** Text with the way back: an offset of the text → an offset of what it was made from. */
export interface Rewritten {
  text: string;
  toSource: (offset: number) => number;
}

/**
 * Replaces every match of `pattern` (global) and remembers where. An offset inside a replacement
 * maps to somewhere in the replaced piece, its end to where that piece ends.
 */
export function rewrite(
  source: string,
  pattern: RegExp,
  replace: (match: string) => string,
): Rewritten {
  const pieces: string[] = [];
  // from `made[i]` on, source offset = offset + shift[i]
  const made: number[] = [];
  const shift: number[] = [];
  let read = 0;
  let length = 0;
  for (const match of source.matchAll(pattern)) {
    const [old] = match;
    const next = replace(old);
    if (next === old) continue;
    pieces.push(source.slice(read, match.index), next);
    length += match.index - read + next.length;
    read = match.index + old.length;
    made.push(length);
    shift.push(read - length);
  }
  pieces.push(source.slice(read));
  return { text: pieces.join(''), toSource: (offset) => sourceOf(made, shift, offset) };
}

function sourceOf(made: readonly number[], shift: readonly number[], offset: number): number {
  let low = 0;
  let high = made.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((made[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  const end = (made[low] ?? Infinity) + (shift[low] ?? 0);
  return Math.min(end, offset + (shift[low - 1] ?? 0));
}
