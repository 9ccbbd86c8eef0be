import type { Article, Page } from './document.ts';
import { zonesOf } from './read/anatomy.ts';
import type { Cues } from './read/furniture.ts';
import { normalise } from './text/normalise.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenise } from './text/tokens.ts';

/** Words and signs of a page that are read: twice the longest of 5,000 articles of the press. */
const mostTokens = 14_000;

/** Normalises a page, leaves its furniture out, and cuts the rest into tokens and sentences. */
export function readPage(article: Article, cues: Cues): Page {
  const { text, toSource } = normalise(article.text);
  const tokens = tokenise(text);
  const all = splitSentences(tokens, zonesOf(text, cues));
  const sentences = all.filter(({ last }) => last <= mostTokens);
  const next = all[sentences.length];
  return {
    article,
    text,
    toSource,
    tokens,
    sentences,
    unread: next ? { start: next.start, end: text.length } : null,
  };
}
