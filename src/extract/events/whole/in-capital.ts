import { daysBetween } from '../../recognise/dates/calendar.ts';
import type { FoundPlace } from '../candidate.ts';
import { tellsOfMargin } from '../conferences/margins.ts';
import type { ArticleView } from '../view.ts';
import type { VisitCandidate } from '../visits/from-visits.ts';
import type { MergedMeeting } from './merge.ts';
import { tops } from './other-stops.ts';

/**
 * The capital which a visit has for its place: there the leaders of the country visited meet the guest, on no other
 * day than its own; or null.
 */
export function inCapital(
  meeting: MergedMeeting,
  visits: readonly VisitCandidate[],
  { people, sentences, capitalOf }: ArticleView,
): FoundPlace | null {
  if (meeting.past || meeting.sentences.some(({ sentence }) => isAtMargin(sentences[sentence])))
    return null;
  for (const visit of visits) {
    const {
      place,
      past,
      people: [guest = -1],
    } = visit;
    if (past || place === null || place.name !== capitalOf(place.country)) continue;
    const isReceived = meeting.people.some(
      (person) =>
        people[person]?.country === place.country &&
        people[person].posts.some(({ former, category }) => !former && tops.has(category)),
    );
    if (meeting.people.includes(guest) && isReceived && isOnDays(meeting, visit))
      return { ...place, basis: 'lead' };
  }
  return null;
}

const isAtMargin = (view: ArticleView['sentences'][number] | undefined): boolean =>
  view !== undefined && tellsOfMargin(view);

/** Told without a day, or with one that is near that of the visit. */
function isOnDays({ date }: MergedMeeting, visit: VisitCandidate): boolean {
  const [own, other] = [date?.value, visit.date?.value];
  if (!own || date?.inherited || own.day === null || !other || other.day === null) return true;
  const end = other.until ?? other;
  const apart = Math.min(
    ...[other, end].flatMap((day) => [daysBetween(day, own), daysBetween(own, day)]),
  );
  return apart <= longestStay;
}
const longestStay = 3;
