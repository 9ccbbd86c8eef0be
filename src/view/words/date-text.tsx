import type { EdtfDate } from '../../graph/schema.ts';
import { useViewState } from '../state/use-view-state.ts';
import { dateInWords } from './date.ts';
import { standingOf } from './standing.ts';
import { useWords } from './use-words.ts';

/** A date in words; what was inferred says so. */
export function DateText({ date }: { date: EdtfDate }) {
  const [{ lang }] = useViewState();
  const words = useWords();
  const standing = standingOf(date);
  return (
    <span className="date-text">
      {dateInWords(date.edtf, lang)}{' '}
      {(standing === 'inferred' || standing === 'curated') && (
        <span className={`badge ${standing === 'curated' ? 'certain' : 'inferred'}`}>
          {words[standing]}
        </span>
      )}
    </span>
  );
}
