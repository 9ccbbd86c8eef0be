import type { FoundPlace } from '../candidate.ts';
import { kinds } from './elsewhere.ts';
import { placeOf, where } from './places.ts';
import { leadLength, type ArticleView, type SentenceView } from '../view.ts';

/** Sentences of the body behind the lead that may still say where the news was. */
const laterLength = 3;

/** A place, and the sentence of the lead that names it. */
export type LeadPlace = FoundPlace & { told: SentenceView };

/** The first place that the lead names; behind it only one "tại" which something dated happened. */
export function leadPlace(article: ArticleView): LeadPlace | null {
  for (const [i, view] of article.sentences.slice(0, leadLength + 1 + laterLength).entries()) {
    if ((i > leadLength && !isReport(view)) || isOfOtherTime(view)) continue;
    const place = placeOf(view, view.sentence.first);
    if (place && !isPassing(view, place)) return { ...place, told: view };
  }
  return null;
}

/** "liên doanh tại Hà Nội và TP HCM", "cuộc gặp tại Moskva hồi tháng 3": two places, or that of another time. */
function isPassing({ chunks, tokens, dates }: SentenceView, { name }: FoundPlace): boolean {
  const at = chunks.findIndex((chunk) => chunk.kind === 'place' && chunk.name === name);
  const place = chunks[at];
  if (!place) return false;
  const next = chunks[at + 1];
  const behind = chunks.slice(at + 2, at + 6).find(({ kind }) => kind !== 'word');
  if (tokens[next?.from ?? -1]?.low === 'và' && behind?.kind === 'place') return true;
  return dates.some(
    ({ value, from }) =>
      value.day === null &&
      value.relative?.unit !== 'day' &&
      value.month !== null &&
      (from === place.to || (from === place.to + 1 && times.has(tokens[place.to]?.low ?? ''))),
  );
}
const times = new Set(['hồi', 'vào', 'cuối', 'đầu']);

/** "A và B trong cuộc gặp tháng 11/2015 tại C": of another time, as under an old picture. */
const isOfOtherTime = ({ dates }: SentenceView): boolean =>
  dates.length > 0 &&
  dates.every(({ value }) => value.year !== null && value.day === null && value.relative === null);

const isReport = ({ tokens, dates, chunks }: SentenceView): boolean =>
  dates.some(({ value }) => value.day !== null || value.relative?.unit === 'day') &&
  chunks.some(({ kind, from }) => {
    let at = from - 1;
    while (kinds.has(tokens[at]?.low ?? '')) at--;
    return kind === 'place' && where.has(tokens[at]?.low ?? '');
  });
