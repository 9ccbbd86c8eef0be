import { endsTrip, isBeginning } from '../telling/trip.ts';
import type { ArticleView } from '../view.ts';
import type { VisitCandidate } from './from-visits.ts';

/**
 * The one day that a sentence prints of visits to several countries is of one of them: of the first where they begin
 * ("sẽ thăm A, B và C từ ngày 5/11"), of the last where they end ("rời C, kết thúc chuyến thăm A và C"). Of the others
 * only the month is known.
 */
export function dayOfOneStop(visits: readonly VisitCandidate[], { sentences }: ArticleView): void {
  for (const visit of visits) {
    const { sentence, people, date } = visit;
    const view = sentences[sentence];
    if (!view || !date || date.value.day === null || date.value.until || date.value.relative)
      continue;
    const stops = visits.filter(
      (other) =>
        other.sentence === sentence && other.date === date && other.people[0] === people[0],
    );
    const isEnd = endsTrip(view);
    const countries = new Set(stops.map(({ hostCountry }) => hostCountry));
    if (countries.size < 2 || (!isEnd && date.value.day > latest)) continue;
    const begins = visit.planned || isBeginning(view, visit);
    const own = isEnd ? stops.at(-1) : begins ? stops[0] : null;
    for (const stop of stops)
      if (stop.hostCountry !== own?.hostCountry)
        stop.date = { ...date, value: { ...date.value, day: null } };
  }
}
/** Who sets out later in a month may come to the next country in the next one. */
const latest = 23;
