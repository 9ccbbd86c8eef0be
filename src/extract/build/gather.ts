import type { Graph } from '../../graph/schema.ts';
import { clusterReports, type Constraints } from './cluster.ts';
import { freshId, nameMeetings, type Naming, type Unnamed } from './meeting-ids.ts';
import { drawMeeting } from './meetings.ts';
import type { Quotes } from './quotes.ts';
import type { Cluster, Report } from './report-of-meeting.ts';
import type { World } from './world.ts';

export interface Gathered extends Naming {
  clusters: Cluster[];
  unnamed: Unnamed[];
}

/** Reports → meetings, drawn and named. */
export function gather(
  reports: readonly Report[],
  constraints: Constraints | undefined,
  around: { world: World; quotes: Quotes; previous: Graph | null },
): Gathered {
  const { world, quotes, previous } = around;
  const clusters = clusterReports(reports, constraints);
  const unnamed = clusters.map((cluster) => ({
    meeting: drawMeeting(cluster, { world, evidence: quotes.idsOf }),
    textDate: cluster.map(({ fact }) => fact.textDate).sort()[0] ?? '',
  }));
  return { clusters, unnamed, ...nameMeetings(unnamed, quotes.placesOf, previous) };
}

/**
 * The reports of a meeting that a person names by its id: one of this build or of the last, as the
 * articles alone would have it, so that a correction does not lose what it selects by its own effect.
 */
export function reportsById(
  uncorrected: () => Gathered,
  previous: Graph | null,
): (id: string) => readonly Report[] {
  let gathered: Gathered | undefined;
  return (id) => {
    gathered ??= uncorrected();
    const { clusters, unnamed, ids, claimed } = gathered;
    const now = previous?.redirects[id] ?? id;
    return clusters.flatMap((cluster, at) => {
      const item = unnamed[at];
      const names = [ids[at], claimed[at], item && freshId(item)];
      return names.includes(now) || names.includes(id) ? cluster : [];
    });
  };
}
