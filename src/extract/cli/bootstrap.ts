/** A number with the interval that resampling the articles gives. */
export interface Interval {
  value: number | null;
  low: number | null;
  high: number | null;
}

/**
 * Percentile bootstrap over articles: `measure` is computed on `rounds` samples drawn with
 * replacement; the bounds are the 2.5 % and 97.5 % quantiles. The generator is seeded (mulberry32),
 * so that a score printed twice is the same.
 */
export function bootstrap<T>(
  items: readonly T[],
  measure: (sample: readonly T[]) => number | null,
  rounds = 2000,
): Interval {
  const random = mulberry32(20_240_229);
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample = items.map(() => items[Math.floor(random() * items.length)] as T);
    const value = measure(sample);
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.floor(share * (values.length - 1))] ?? null;
  return { value: measure(items), low: at(0.025), high: at(0.975) };
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
