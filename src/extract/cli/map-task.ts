import type { Article, ArticleFacts, MapError } from '../document.ts';
import { mapArticle } from '../pipeline.ts';
import { readRecord } from '../read/read-folder.ts';
import type { FactLine } from './fact-line.ts';
import type { Mapper } from './mapper.ts';

/** One article to map: read already, or a line of NDJSON. */
export type MapTask = { article: Article } | { line: string; where: string };

/** Maps one article; whatever goes wrong with it becomes an error record and stops nothing. */
export function mapTask(task: MapTask, mapper: Mapper): FactLine {
  let where = 'where' in task ? task.where : task.article.id;
  try {
    const article = 'article' in task ? task.article : readRecord(task.line, task.where);
    if ('error' in article) return article;
    where = article.id;
    return mapper.cache.get(article) ?? mapAndKeep(article, mapper);
  } catch (error) {
    return failure(where, error);
  }
}

function mapAndKeep(article: Article, { reader, cache }: Mapper): ArticleFacts {
  const facts = mapArticle(article, reader);
  cache.set(article, facts);
  return facts;
}

const failure = (where: string, error: unknown): MapError => ({
  error: {
    id: where,
    where,
    what: error instanceof Error ? error.message : String(error),
    remedy: 'Look at it with the command explain; the other articles are not affected.',
  },
});
