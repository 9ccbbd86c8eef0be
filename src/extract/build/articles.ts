import { hashId } from '../../graph/id.ts';
import type { Article } from '../../graph/schema.ts';
import type { ArticleFacts } from '../document.ts';

const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u;

/**
 * Articles of the graph, in the order of the facts. An id that is no id of the schema, or that an
 * article with another text has already, is made from the text instead.
 */
export function drawArticles(facts: readonly ArticleFacts[]): Article[] {
  const taken = new Set<string>();
  return facts.map(({ article }) => {
    const { title, outlet, url, published, sha256, text } = article;
    const usable = idForm.test(article.id) && !taken.has(article.id);
    const id = usable ? article.id : hashId('a', [sha256]);
    taken.add(id);
    return { id, title: title ?? id, outlet, url, published, sha256, text };
  });
}
