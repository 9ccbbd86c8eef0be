import type { Token } from '../document.ts';
import { oneCopy } from '../text/tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

/** What a phrase of the trie was found to be: tokens [from, to). */
export interface PhraseHit<T> {
  to: number;
  values: T[];
}

/** Words of a phrase, in the tokens' own lower case. Signs count as words. */
export const phraseWords = (phrase: string): string[] =>
  (phrase.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []).map(oneCopy);

/**
 * Phrases over tokens, compared in lower case, spaces ignored: the one matcher of all word lists.
 * Looking up costs one map access a token, whatever the number of phrases.
 */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  add(phrase: string, value: T): this {
    let node = this.#root;
    for (const word of phraseWords(phrase)) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), values: [] }));
      node = next;
    }
    if (node !== this.#root && !node.values.includes(value)) node.values.push(value);
    return this;
  }

  /** What exactly this phrase stands for. */
  exact(phrase: string): readonly T[] {
    let node: Node<T> | undefined = this.#root;
    for (const word of phraseWords(phrase)) node = node?.next.get(word);
    return node?.values ?? [];
  }

  /** The longest phrase that begins at token `at`; a line end never lies inside a phrase. */
  longest(tokens: readonly Token[], at: number, last = tokens.length): PhraseHit<T> | null {
    const first = tokens[at];
    let node = first && this.#root.next.get(first.low);
    let best: PhraseHit<T> | null = null;
    for (let i = at + 1; node; i++) {
      if (node.values.length > 0) best = { to: i, values: node.values };
      const token = i < last ? tokens[i] : undefined;
      node = token && node.next.get(token.low);
    }
    return best;
  }

  /** Whether a phrase stands among tokens [from, to). */
  within(tokens: readonly Token[], from: number, to: number): boolean {
    for (let at = Math.max(0, from); at < to; at++)
      if (this.longest(tokens, at, Math.min(to, tokens.length))) return true;
    return false;
  }
}

/** A list of phrases, parted by "|", of which only is asked where they stand. */
export const phraseSet = (list: string): Phrases<true> => {
  const phrases = new Phrases<true>();
  for (const phrase of list.split('|')) phrases.add(phrase, true);
  return phrases;
};
