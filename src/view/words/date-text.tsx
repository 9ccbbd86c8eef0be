import type { EdtfDate } from '../../graph/schema.ts';
import { useViewState } from '../state/use-view-state.ts';
import { dateInWords } from './date.ts';
import { useWords } from './use-words.ts';

/** Whether the year stands in the text, was inferred, or was corrected by a person. */
export type DateStanding = 'printed' | 'inferred' | 'curated';

export const standingOf = ({ basis }: EdtfDate): DateStanding =>
  basis === 'curated' ? 'curated' : basis === 'text' ? 'printed' : 'inferred';

/** A date in words; what was inferred says so. */
export function DateText({ date }: { date: EdtfDate }) {
  const [{ lang }] = useViewState();
  const words = useWords();
  const standing = standingOf(date);
  return (
    <span className="date-text">
      {dateInWords(date.edtf, lang)}{' '}
      {standing !== 'printed' && (
        <span className={`badge ${standing === 'curated' ? 'certain' : 'inferred'}`}>
          {words[standing]}
        </span>
      )}
    </span>
  );
}
