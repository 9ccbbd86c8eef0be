import { byText } from './order.ts';
import type { Cluster, Report } from './report-of-meeting.ts';
import { agreement } from './same-meeting.ts';
import { coarseness } from './when.ts';

/**
 * Gathers reports of one meeting. The most precise reports open the clusters; each further report
 * joins the cluster all of whose reports agree with it, and the best such cluster if there are
 * several; where two agree equally well it decides nothing and stays alone. Reports must come in
 * the order of the sorted facts: the result depends on nothing else.
 */
export function clusterReports(reports: readonly Report[]): Cluster[] {
  const order = [...reports].sort(
    (a, b) =>
      coarseness(a.fact.date.edtf) - coarseness(b.fact.date.edtf) ||
      Number(b.fact.main) - Number(a.fact.main) ||
      byText(a.fact.date.edtf, b.fact.date.edtf) ||
      a.article - b.article ||
      a.index - b.index,
  );
  const clusters: Report[][] = [];
  const byBlock = new Map<string, Report[][]>();
  for (const report of order) {
    const near = new Set(blocksOf(report).flatMap((block) => byBlock.get(block) ?? []));
    const best = bestCluster(report, [...near]);
    const cluster = best ?? [];
    cluster.push(report);
    if (!best) clusters.push(cluster);
    for (const block of blocksOf(report)) {
      const list = byBlock.get(block);
      if (!list) byBlock.set(block, [cluster]);
      else if (!list.includes(cluster)) list.push(cluster);
    }
  }
  return clusters;
}

function bestCluster(report: Report, near: readonly Report[][]): Report[] | null {
  const scored = near
    .map((cluster) => ({
      cluster,
      score: Math.min(...cluster.map((other) => agreement(report, other))),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return !first || first.score === second?.score ? null : first.cluster;
}

/** Only reports that share a block are compared: a person and month, or a pair of parties or countries. */
function blocksOf(report: Report): string[] {
  const { parties, countries } = report.fact;
  return [
    ...report.people,
    [...parties].sort(byText).join('+'),
    [...countries].sort(byText).join('+'),
  ].filter(Boolean);
}
