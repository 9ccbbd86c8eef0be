/** The whole story of one article, stage by stage: read this file first. */
import type { Article, ArticleFacts } from './document.ts';

export const stages = ['read', 'text', 'recognise', 'resolve', 'events'] as const;
export type Stage = (typeof stages)[number];

/** Something that a stage saw, for `explain`: offsets count in the article's text. */
export interface Seen {
  stage: Stage;
  /** Name of the rule that fired. */
  rule: string;
  start: number;
  end: number;
  /** What the rule made of it, in words. */
  value: string;
}

/**
 * Reads one article into its facts. Pure: depends on the article and the gazetteer alone.
 * `see` is told what each stage saw; leave it out where nobody looks.
 */
export function mapArticle<Gazetteer>(
  article: Article,
  gazetteer: Gazetteer,
  see?: (seen: Seen) => void,
): ArticleFacts {
  void gazetteer;
  void see;
  return { article, people: [], meetings: [], evidence: [], parties: [], dropped: [] };
}
