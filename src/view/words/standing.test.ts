import { expect, it } from 'vitest';
import type { EdtfDate } from '../../graph/schema.ts';
import { standingOf } from './standing.ts';

const because = (...codes: string[]) => codes.map((code) => ({ code, args: {} }));

it.each<[string, EdtfDate['basis'], string[]]>([
  ['printed', 'text', ['printed']],
  ['printed', 'text', ['year_elsewhere']],
  ['inferred', 'terms', ['term_from', 'years_left']],
  ['inferred', 'published', ['year_of_publication']],
  // the day is that of the lead, which prints no year
  ['inferred', 'unknown', ['same_as_lead', 'year_unknown']],
  ['open', 'unknown', ['year_unknown']],
  ['open', 'unknown', ['date_unknown']],
  ['curated', 'curated', ['curated']],
])('%s: %s %j', (standing, basis, codes) => {
  expect(standingOf({ basis, reasons: because(...codes) })).toBe(standing);
});
