import type { EdtfDate } from '../../graph/schema.ts';

/**
 * Whether a date stands in the text, was inferred, was corrected by a person, or is left open: the
 * year, or all of it, is said nowhere, and nothing was inferred.
 */
export type DateStanding = 'printed' | 'inferred' | 'curated' | 'open';

const sayNothing = ['date_unknown', 'year_unknown'];

export function standingOf({ basis, reasons }: Pick<EdtfDate, 'basis' | 'reasons'>): DateStanding {
  if (basis === 'curated') return 'curated';
  if (basis === 'text') return 'printed';
  const isOpen = basis === 'unknown' && reasons.every(({ code }) => sayNothing.includes(code));
  return isOpen ? 'open' : 'inferred';
}
