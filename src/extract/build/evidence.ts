import { hashId } from '../../graph/id.ts';
import type { Evidence, Graph } from '../../graph/schema.ts';
import type { ArticleFacts, EvidenceFact } from '../document.ts';
import { BuildError } from './build-error.ts';

/** Characters of context before and after a quote (W3C TextQuoteSelector). */
const contextLength = 32;

const half = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu;

/** Evidence id: the same words of the same text under the same rule, for ever. */
export const evidenceId = (sha256: string, fact: EvidenceFact): string =>
  hashId('e', [sha256, String(fact.start), String(fact.end), fact.rule]);

/**
 * The quote of a fact, with what stands before and after it.
 * @throws BuildError when the offsets do not lie in the text or cut a character in two.
 */
export function quote(
  { article }: ArticleFacts,
  articleId: string,
  fact: EvidenceFact,
  id = evidenceId(article.sha256, fact),
): Evidence {
  const { text } = article;
  const { start, end, rule } = fact;
  const exact = text.slice(start, end);
  if (start < 0 || start >= end || end > text.length || exact.search(half) >= 0)
    throw new BuildError(
      `article ${article.id}`,
      `rule "${rule}" quotes characters ${String(start)} to ${String(end)} of a text of ${String(text.length)}.`,
      'Offsets of evidence count in Article.text: map them back with Page.toSource.',
    );
  return {
    id,
    article: articleId,
    exact,
    prefix: text.slice(Math.max(0, start - contextLength), start).replace(half, ''),
    suffix: text.slice(end, end + contextLength).replace(half, ''),
    start,
    end,
    rule,
  };
}

/**
 * Every quote stands in its article, character by character.
 * @throws BuildError naming the first one that does not.
 */
export function verifyQuotes(graph: Pick<Graph, 'articles' | 'evidence'>): void {
  const texts = new Map(graph.articles.map((article) => [article.id, article.text]));
  for (const item of graph.evidence) {
    const text = texts.get(item.article);
    if (text?.slice(item.start, item.end) !== item.exact)
      throw new BuildError(
        `article ${item.article}`,
        `evidence ${item.id} (rule "${item.rule}") is not what the article says at ${String(item.start)}.`,
        'Quote the article with slice(start, end), never a normalised text.',
      );
  }
}
