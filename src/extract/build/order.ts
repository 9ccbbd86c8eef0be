/** Order by code units: the same on every machine, unlike any locale's. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order by a key of text. */
export const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    byText(key(a), key(b));

export const sortedUnique = (texts: Iterable<string>): string[] => [...new Set(texts)].sort(byText);

/** The value seen most often; of equals the longest, then the first by code units. */
export function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || byText(a, b));
  return ranked[0]?.[0] ?? null;
}
