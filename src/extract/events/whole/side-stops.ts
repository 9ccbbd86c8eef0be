import { kinds } from '../where/elsewhere.ts';
import type { FoundPlace } from '../candidate.ts';
import type { VisitCandidate } from '../visits/from-visits.ts';
import type { ArticleView, SentenceView } from '../view.ts';
import type { MergedMeeting } from './merge.ts';
import { isAttended } from './other-stops.ts';

/** Where a visit was as a whole: the first place told of it that is no side stop, or null. */
export const placeOfWhole = (
  tellings: readonly VisitCandidate[],
  whole: MergedMeeting,
  article: ArticleView,
): FoundPlace | null =>
  tellings.find(
    ({ place, ...told }) => place !== null && !isSideStop({ place, ...told }, whole, article),
  )?.place ?? null;

/**
 * "Trước đó, ngày 5/3, A thăm tỉnh C", "A rời C, kết thúc chuyến thăm B từ ngày 4 đến 8/3": one stop of a visit
 * of several days to a country, unless it is the capital, where he arrived first, or a conference.
 */
function isSideStop(told: VisitCandidate, whole: MergedMeeting, article: ArticleView): boolean {
  const { place, date, sentence } = told;
  const view = article.sentences[sentence];
  const days = whole.date?.value;
  if (place === null || !view || !days?.until || whole.people.length === 0) return false;
  const capital = article.capitalOf(place.country);
  if (capital === null || place.name === capital) return false;
  if (date?.value.until) return isLeft(view, place);
  const day = date?.value.day ?? days.day;
  const isArrival = told.rule === arrival && told.reports && day === days.day;
  return !isArrival && !isAttended(view, place);
}
const arrival = 'visit: đến';

/** "rời (thành phố) A" */
const isLeft = ({ chunks, tokens }: SentenceView, { name }: FoundPlace): boolean =>
  chunks.some((chunk) => {
    let at = chunk.from - 1;
    while (kinds.has(tokens[at]?.low ?? '')) at--;
    return chunk.kind === 'place' && chunk.name === name && tokens[at]?.low === 'rời';
  });
