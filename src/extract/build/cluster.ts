import { byText } from './order.ts';
import type { Cluster, Report } from './report-of-meeting.ts';
import { agreement, likeness } from './same-meeting.ts';
import { coarseness, monthsOf } from './when.ts';

/** What a person said about reports, against or beyond what they say themselves. */
export interface Constraints {
  /** Groups that are one meeting. */
  together: readonly (readonly Report[])[];
  /** Two reports that are of two meetings. */
  apart: (a: Report, b: Report) => boolean;
}

const unconstrained: Constraints = { together: [], apart: () => false };

/**
 * Gathers reports of one meeting. The most precise reports open the clusters; each further report
 * joins the cluster all of whose reports agree with it, and the best such cluster if there are
 * several; where two that are not alike agree equally well it decides nothing and stays alone.
 * Reports must come in the order of the sorted facts: the result depends on nothing else.
 */
export function clusterReports(
  reports: readonly Report[],
  { together, apart }: Constraints = unconstrained,
): Cluster[] {
  const order = [...reports].sort(
    (a, b) =>
      coarseness(a.fact.date.edtf) - coarseness(b.fact.date.edtf) ||
      Number(b.fact.main) - Number(a.fact.main) ||
      byText(a.fact.date.edtf, b.fact.date.edtf) ||
      a.article - b.article ||
      a.index - b.index,
  );
  const clusters: Report[][] = [];
  const byBlock = new Map<string, Set<Report[]>>();
  for (const report of order) {
    const { found, kept } = blocksOf(report);
    const near = new Set(found.flatMap((block) => [...(byBlock.get(block) ?? [])]));
    const best = bestCluster(report, [...near], apart);
    const cluster = best ?? [];
    cluster.push(report);
    if (!best) clusters.push(cluster);
    for (const block of kept) {
      const there = byBlock.get(block);
      if (there) there.add(cluster);
      else byBlock.set(block, new Set([cluster]));
    }
  }
  return joinClusters(clusters, together);
}

/** Clusters that share a group become one, in the place of the first. */
function joinClusters(
  clusters: readonly Cluster[],
  groups: readonly (readonly Report[])[],
): Cluster[] {
  let joined = [...clusters];
  for (const group of groups) {
    const parts = joined.filter((cluster) => cluster.some((report) => group.includes(report)));
    const whole = parts.flat();
    joined = joined.flatMap((cluster) =>
      cluster === parts[0] ? [whole] : parts.includes(cluster) ? [] : [cluster],
    );
  }
  return joined;
}

function bestCluster(
  report: Report,
  near: readonly Report[][],
  apart: Constraints['apart'],
): Report[] | null {
  const scored = near
    .map((cluster) => ({
      cluster,
      score: Math.min(...cluster.map((o) => (apart(report, o) ? 0 : agreement(report, o)))),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first] = scored;
  const tied = scored.filter(({ score }) => score === first?.score).map(({ cluster }) => cluster);
  // told twice by one article, so that they are two: either will do
  const isTwin = (a: Report, b: Report) => a === b || (!apart(a, b) && likeness(a, b) > 0);
  const [best = null] = tied;
  return tied.every((cluster) => isTwin(cluster[0] as Report, best?.[0] as Report)) ? best : null;
}

/**
 * Only reports that share a block are compared: a person and a month, or, where one of the two
 * names nobody, the parties or the countries and a month. A report is `kept` under more blocks
 * than it is `found` by, so that the blocks of somebody who meets often stay small.
 */
function blocksOf({ fact, people }: Report): { found: string[]; kept: string[] } {
  const months = monthsOf(fact.date.edtf);
  const bodies = [fact.parties, fact.countries]
    .map((ids) => [...ids].sort(byText).join('+'))
    .filter(Boolean);
  const nobody = bodies.map((body) => `nobody ${body}`);
  const cross = (blocks: readonly string[], of: readonly string[]) =>
    blocks.flatMap((block) => of.map((month) => `${block} ${month}`));
  return people.length > 0
    ? {
        found: cross([...people, ...nobody], months.found),
        kept: cross([...people, ...bodies], months.kept),
      }
    : { found: cross(bodies, months.found), kept: cross([...bodies, ...nobody], months.kept) };
}
