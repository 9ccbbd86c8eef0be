import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import { destinationsOf } from './destinations.ts';
import { visit, type VisitCandidate } from './from-visits.ts';
import { groupPeople, type SentenceView } from '../view.ts';

/** How far behind the guest the verb may stand ("sang", "tới"), and behind the verb the time. */
const near = 3;
const reach = 18;

/** "mời A sang thăm B trong năm 2025": an invitation to a month or a year is a plan, though no news. */
export function fromInvitations(
  view: SentenceView,
  people: readonly ArticlePerson[],
): VisitCandidate[] {
  if (view.dates.length === 0) return [];
  const guests = groupPeople(view).filter(({ before }) => before === 'mời');
  if (guests.length === 0) return [];
  return view.chunks.flatMap((chunk) => {
    if (chunk.kind !== 'trigger' || chunk.trigger.roles !== 'visit' || chunk.trigger.noun)
      return [];
    const guest = guests.findLast(({ to }) => to <= chunk.from && chunk.from - to <= near);
    const person = guest?.members[0]?.person ?? null;
    const country = people[person ?? -1]?.country ?? null;
    if (person === null || country === null) return [];
    const [destination] = destinationsOf(view, chunk, country);
    const isDated = view.dates.some(
      ({ from, value }) =>
        from >= chunk.to &&
        from - chunk.to <= reach &&
        (value.month ?? value.year) !== null &&
        (value.relative?.offset ?? 1) >= 0 &&
        view.tokens[from - 1]?.low !== 'hồi',
    );
    if (!destination || !isDated) return [];
    const told = visit(view, chunk, person, country, destination);
    return [{ ...told, planned: true, wished: false, invited: true }];
  });
}
