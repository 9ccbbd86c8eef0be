import { curationFile, reasonOf, type Correction } from '../gazetteer/curation.ts';

/** What to say of a correction that selects nothing. */
export function staleWarning(correction: Correction): string {
  const { action } = correction;
  const what = JSON.stringify(
    Object.fromEntries(
      Object.entries(correction).filter(([key]) =>
        ['person', 'people', 'meeting', 'meetings', 'article', 'articles', 'quote'].includes(key),
      ),
    ),
  );
  return `${curationFile}: ${action} ${what} selects nothing ("${reasonOf(correction).en}"). Name it by what is in the articles now, or remove the entry.`;
}
