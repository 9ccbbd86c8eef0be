import type { ArticleView } from './view.ts';

/** Parties that the article names, or that somebody of it represents; in order of appearance. */
export function partiesOf({ sentences, people }: ArticleView): string[] {
  const found = new Set<string>();
  for (const { chunks } of sentences)
    for (const chunk of chunks) if (chunk.kind === 'party') found.add(chunk.id);
  for (const { party } of people) if (party !== null) found.add(party);
  return [...found];
}
