import { readFileSync } from 'node:fs';

/** Texts that break careless code, by what they try: markup, addresses, invisible letters … */
const groups = JSON.parse(
  readFileSync(`${import.meta.dirname}/hostile-strings.json`, 'utf8'),
) as Record<string, string[]>;

export const hostileStrings: readonly string[] = Object.values(groups).flat();
