/** Chance that can be repeated: the same seed gives the same row of numbers, anywhere. */
export interface Random {
  /** In [0, 1). */
  next: () => number;
  /** A whole number below `n`. */
  below: (n: number) => number;
  pick: <T>(from: readonly T[]) => T;
  /** True in this share of cases. */
  chance: (share: number) => boolean;
}

/** Mulberry32: 32 bits of state, good enough for shapes and sizes, no secret. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    pick: <T>(from: readonly T[]) => from[below(from.length)] as T,
    chance: (share) => next() < share,
  };
}

/** Draws ranks 0 … n-1, rank r in proportion to 1/(r+1)^s: few are seen often, most hardly ever. */
export function makeZipf({ next }: Random, n: number, s: number): () => number {
  const sums = new Float64Array(n);
  let sum = 0;
  for (let r = 0; r < n; r++) sums[r] = sum += (r + 1) ** -s;
  return () => {
    const wanted = next() * sum;
    let [low, high] = [0, n - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
