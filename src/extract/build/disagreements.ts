import type { Meeting } from '../../graph/schema.ts';
import { byText } from './order.ts';
import type { Cluster, Report } from './report-of-meeting.ts';
import { mayCoincide } from './when.ts';

type Disagreement = Meeting['disagreements'][number];

/**
 * Where the articles about one meeting do not agree: every value with the evidence that says so.
 * A coarser date that holds the finer one is no disagreement, nor is silence.
 */
export function disagreementsOf(
  cluster: Cluster,
  evidenceOf: (report: Report) => string[],
): Disagreement[] {
  const fields: [Disagreement['field'], (report: Report) => string | null][] = [
    ['date', ({ fact }) => fact.date.edtf],
    ['place', ({ fact }) => fact.place],
    ['kind', ({ fact }) => fact.kind],
  ];
  return fields.flatMap(([field, read]) => {
    const values = new Map<string, string[]>();
    for (const report of cluster) {
      const value = read(report);
      if (value === null) continue;
      values.set(value, [...(values.get(value) ?? []), ...evidenceOf(report)]);
    }
    const given = [...values.keys()];
    const differ =
      field === 'date'
        ? given.some((a) => given.some((b) => a !== b && !mayCoincide(a, b)))
        : given.length > 1;
    if (!differ) return [];
    const list = [...values].sort(([a], [b]) => byText(a, b));
    return [{ field, values: list.map(([value, evidence]) => ({ value, evidence })) }];
  });
}
