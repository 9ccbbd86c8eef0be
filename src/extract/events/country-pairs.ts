import type { Token } from '../document.ts';
import type { SentenceView } from './view.ts';

/** Two countries that one name joins: "Việt Nam - Lào". Tokens [from, to). */
export interface CountryPair {
  countries: [one: string, other: string];
  to: number;
}

/** Between two names that one name joins. */
const dashes: ReadonlySet<string> = new Set(['-', '–']);
export const isDash = (token: Token | undefined): boolean => dashes.has(token?.text ?? '');

/**
 * The two countries whose joined names begin at token `at`: "Việt Nam - Lào", "Mỹ - Triều", "Việt - Pháp" and "Pháp -
 * Việt", which are each one word of the lexicon, and "liên Triều"; null where there are none.
 */
export function pairAt({ tokens, chunks }: SentenceView, at: number): CountryPair | null {
  if (tokens[at]?.low === 'liên' && tokens[at + 1]?.low === 'triều')
    return { countries: ['KP', 'KR'], to: at + 2 };
  const one = chunks.find((chunk) => chunk.from === at);
  if (one?.kind !== 'country') return null;
  const { id, to } = one;
  if (tokens[at]?.low === 'việt' && isDash(tokens[at + 1])) return { countries: ['VN', id], to };
  if (tokens[to - 1]?.low === 'việt' && isDash(tokens[to - 2]))
    return { countries: [id, 'VN'], to };
  if (!isDash(tokens[to])) return null;
  const other = chunks.find((chunk) => chunk.from === to + 1);
  return other?.kind === 'country' && other.id !== id
    ? { countries: [id, other.id], to: other.to }
    : null;
}
