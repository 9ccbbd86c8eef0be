import { dateBases, type EdtfDate } from '../../graph/schema.ts';
import { sortedUnique } from './order.ts';
import type { Cluster } from './report-of-meeting.ts';
import { coarseness, mayCoincide } from './when.ts';

/**
 * The date of a meeting that several articles report: the most precise one wins, of equally
 * precise ones the one given most often, then the better basis. Certain days that contradict one
 * another equally often become a one-of set: nothing is averaged.
 */
export function settleDate(cluster: Cluster): EdtfDate {
  const dates = cluster.map(({ fact }) => fact.date);
  const curated = dates.find(({ basis }) => basis === 'curated');
  if (curated) return curated;
  const votes = (date: EdtfDate) => dates.filter(({ edtf }) => edtf === date.edtf).length;
  // of equals the first stays before the others
  const ranked = [...dates].sort(
    (a, b) =>
      coarseness(a.edtf) - coarseness(b.edtf) ||
      votes(b) - votes(a) ||
      dateBases.indexOf(a.basis) - dateBases.indexOf(b.basis),
  );
  const best = ranked[0] as EdtfDate;
  const isCertainDay = ({ edtf }: EdtfDate) => coarseness(edtf) === 0;
  const rivals = ranked.filter(
    (date) =>
      isCertainDay(date) && !mayCoincide(date.edtf, best.edtf) && votes(date) === votes(best),
  );
  if (rivals.length === 0) return best;
  const days = sortedUnique([best, ...rivals].map(({ edtf }) => edtf));
  return {
    edtf: `[${days.join(',')}]`,
    earliest: days[0] ?? null,
    latest: days.at(-1) ?? null,
    basis: best.basis,
    reasons: [{ code: 'articles_disagree', args: { dates: days.join(', ') } }],
  };
}
