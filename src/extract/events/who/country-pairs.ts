import type { Token } from '../../document.ts';
import type { SentenceView } from '../view.ts';

/** Two countries that one name joins: "Việt Nam - Lào". Tokens [from, to). */
export interface CountryPair {
  countries: [one: string, other: string];
  to: number;
}

/** Between two names that one name joins. */
const dashes: ReadonlySet<string> = new Set(['-', '–']);
export const isDash = (token: Token | undefined): boolean => dashes.has(token?.text ?? '');

/**
 * The two countries whose joined names begin at token `at`: "Việt Nam - Lào", "Mỹ - Triều", "Việt - Pháp", and "liên
 * Triều"; null where there are none.
 */
export function pairAt({ tokens, chunks }: SentenceView, at: number): CountryPair | null {
  if (tokens[at]?.low === 'liên' && tokens[at + 1]?.low === 'triều')
    return { countries: ['KP', 'KR'], to: at + 2 };
  const one = chunks.find((chunk) => chunk.from === at);
  if (one?.kind !== 'country' || !isDash(tokens[one.to])) return null;
  const other = chunks.find((chunk) => chunk.from === one.to + 1);
  return other?.kind === 'country' && other.id !== one.id
    ? { countries: [one.id, other.id], to: other.to }
    : null;
}
