import type { Article, Page } from './document.ts';
import { zonesOf } from './read/anatomy.ts';
import type { Cues } from './read/furniture.ts';
import { normalise } from './text/normalise.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenise } from './text/tokens.ts';

/** Normalises a page, leaves its furniture out, and cuts the rest into tokens and sentences. */
export function readPage(article: Article, cues: Cues): Page {
  const { text, toSource } = normalise(article.text);
  const tokens = tokenise(text);
  const sentences = splitSentences(tokens, zonesOf(text, cues));
  return { article, text, toSource, tokens, sentences };
}
