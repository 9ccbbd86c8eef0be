import type { Token } from '../../document.ts';
import { closePlans, denials, doubts, planPhrases, wishPhrases } from './cues.ts';

/** How a sentence tells an event: as happened, as announced, or as only wished, possible or denied. */
export type Expectation = 'told' | 'announced' | 'wished';

/** By the words in tokens [from, to) before the event; the cue nearest to it decides. */
export function expectationOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  wishes: readonly (readonly string[])[] = wishPhrases,
): Expectation {
  for (let end = to; end > from; end--) {
    if (endsWith(tokens, from, end, denials)) return 'wished';
    if (end + adverbs >= to && endsWith(tokens, from, end, doubts)) return 'wished';
    if (endsWith(tokens, from, end, planPhrases)) return 'announced';
    if (end === to && endsWith(tokens, from, end, closePlans)) return 'announced';
    const isWish = endsWith(tokens, from, end, wishes) && tokens[end - 2]?.low !== 'khách';
    if (isWish && !noDenial.has(tokens[end]?.low ?? '')) return 'wished';
  }
  return 'told';
}

/** "không lâu sau khi gặp A" denies nothing. */
const noDenial = new Set(['lâu']);

/** "có thể sẽ bí mật gặp": how many words may stand between a doubt and the event. */
const adverbs = 2;

const endsWith = (
  tokens: readonly Token[],
  from: number,
  end: number,
  phrases: readonly (readonly string[])[],
): boolean =>
  phrases.some(
    (phrase) =>
      end - phrase.length >= from &&
      phrase.every((word, k) => tokens[end - phrase.length + k]?.low === word),
  );
