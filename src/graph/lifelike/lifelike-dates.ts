import { boundsOf } from '../edtf.ts';
import type { EdtfDate } from '../schema.ts';
import type { Random } from './random.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A date between 2004 and 2026, later years more often. Four in five are one certain day; the
 * others are a set of two years, a month, a doubtful day, or a day without a year.
 */
export function lifelikeDate({ next, below }: Random): EdtfDate {
  const year = 2004 + Math.floor(23 * Math.sqrt(next()));
  const day = `${two(1 + below(12))}-${two(1 + below(28))}`;
  const form = next();
  const dated = (edtf: string, basis: EdtfDate['basis']): EdtfDate => ({
    edtf,
    ...boundsOf(edtf),
    basis,
    reasons: [],
  });
  if (form < 0.8) return dated(`${String(year)}-${day}`, 'text');
  if (form < 0.91) return dated(`[${String(year - 1)}-${day},${String(year)}-${day}]`, 'terms');
  if (form < 0.95) return dated(`${String(year)}-${day.slice(0, 2)}`, 'text');
  if (form < 0.98) return dated(`${String(year)}-${day}?`, 'context');
  return dated(`XXXX-${day}`, 'unknown');
}
