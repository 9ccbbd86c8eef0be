import type { ArticleFacts, MapError } from '../document.ts';
import { by, byText } from './order.ts';

/**
 * Union of facts: associative, commutative and idempotent, so that any engine may gather them in
 * any order, in any number of parts, with any repetition. Articles with the same text are one;
 * the copy that knows its day and address of publication stays.
 */
export function unionFacts(facts: Iterable<ArticleFacts>): ArticleFacts[] {
  const kept = new Map<string, ArticleFacts>();
  for (const item of facts) {
    const other = kept.get(item.article.sha256);
    if (!other || byText(rank(item), rank(other)) < 0) kept.set(item.article.sha256, item);
  }
  return [...kept.values()].sort(by((item) => item.article.sha256));
}

/** The same union for records that could not be read. */
export function unionErrors(errors: Iterable<MapError>): MapError[] {
  const kept = new Map([...errors].map((error) => [JSON.stringify(error), error]));
  return [...kept].sort(([a], [b]) => byText(a, b)).map(([, error]) => error);
}

/** Smaller is better; a total order, so that it does not matter who came first. */
function rank(item: ArticleFacts): string {
  const { published, url, outlet, title, id } = item.article;
  const gaps = [published, url, outlet, title]
    .map((value) => (value === null ? '1' : '0'))
    .join('');
  return `${gaps} ${id} ${JSON.stringify(item)}`;
}
