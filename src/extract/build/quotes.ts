import { evidenceOf } from '../../graph/evidence-of.ts';
import { inReadingOrder } from '../../graph/graph-order.ts';
import type { Article, Evidence, Meeting } from '../../graph/schema.ts';
import type { ArticleFacts, EvidenceFact } from '../document.ts';
import { BuildError } from './build-error.ts';
import { evidenceId, quote } from './evidence.ts';
import type { Report } from './report-of-meeting.ts';

/** All quotes of a build, by id; what no meeting uses in the end is left out of the graph. */
export interface Quotes {
  /** Ids of the quotes of a report, by their indexes in its article's facts. */
  idsOf: (report: Report, indexes: readonly number[]) => string[];
  /** Where the quotes of a meeting lie. */
  placesOf: (meeting: Pick<Meeting, 'evidence'>) => Place[];
  usedBy: (meetings: readonly Meeting[]) => Evidence[];
}

/** Characters [start, end) of the text with this hash: survives a change of article ids. */
export interface Place {
  sha256: string;
  start: number;
  end: number;
}

/** `articles` are those of the graph, in the order of the facts. */
export function collectQuotes(
  facts: readonly ArticleFacts[],
  articles: readonly Pick<Article, 'id' | 'sha256'>[],
): Quotes {
  const all = new Map<string, Evidence>();
  // participants share the quotes of their meeting: each is named once
  const named = new Map<EvidenceFact, string>();
  const hashes = new Map(articles.map(({ id, sha256 }) => [id, sha256]));
  return {
    idsOf: (report, indexes) =>
      indexes.map((index) => {
        const item = facts[report.article];
        const fact = item?.evidence[index];
        const known = fact && named.get(fact);
        if (known !== undefined) return known;
        const article = articles[report.article]?.id;
        if (!item || !fact || article === undefined)
          throw new BuildError(
            `article ${article ?? String(report.article)}`,
            `a meeting points to evidence ${String(index)}, which the facts do not hold.`,
            'Write the facts again with the command map.',
          );
        const id = evidenceId(item.article.sha256, fact);
        named.set(fact, id);
        if (!all.has(id)) all.set(id, quote(item, article, fact, id));
        return id;
      }),
    placesOf: ({ evidence }) =>
      evidence.flatMap((id) => {
        const quoted = all.get(id);
        const sha256 = quoted && hashes.get(quoted.article);
        if (!quoted || sha256 === undefined) return [];
        return [{ sha256, start: quoted.start, end: quoted.end }];
      }),
    usedBy: (meetings) => {
      const used = new Set(meetings.flatMap(evidenceOf));
      return [...all.values()].filter(({ id }) => used.has(id)).sort(inReadingOrder);
    },
  };
}
