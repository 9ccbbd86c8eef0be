import type { Candidate, Refused } from './candidate.ts';
import { nameHeads } from './who/delegation.ts';
import { isDiscussion } from './whole/discussed.ts';
import { foldCeremonies, foldGatherings, foldGreetings } from './whole/fold.ts';
import {
  goOnPlanning,
  isAnnounced,
  isBegun,
  isSceneOf,
  isUnderWayWithDays,
  planAfternoon,
  planAhead,
  planAsAnnounced,
  planLaterStops,
} from './whole/frames.ts';
import { arrivedIn } from './visits/from-arrivals.ts';
import { summitsOf } from './conferences/from-summits.ts';
import { summitsOfTwo } from './conferences/from-two-summits.ts';
import { withSpouses } from './who/spouses.ts';
import { restates, whyNot, whyNotSummit } from './whole/keep.ts';
import { mergeCandidates, mergeDated, type MergedMeeting } from './whole/merge.ts';
import { inheritDates } from './whole/inherit-dates.ts';
import { leadDate } from './when/lead-day.ts';
import { inheritPlaces, placeAtMargins, placeVisits } from './whole/inherit-places.ts';
import { isCommentedOn, whyInPassing } from './whole/news.ts';
import { mergeUnnamed } from './whole/merge-unnamed.ts';
import { mergeVisits, type MergedVisit } from './whole/merge-visits.ts';
import type { ArticleView } from './view.ts';
import { readSentences } from './read-sentences.ts';

export interface Events {
  meetings: (MergedMeeting & { main: boolean })[];
  refused: Refused[];
}

/**
 * The meetings of one article: candidates of each sentence (talks/, visits/, conferences/: who is
 * meant, who/; whether it is told as done, telling/; when/ and where/ as the sentence says), then what
 * the whole article makes of them (whole/: merged, dated, placed, news or background).
 */
export function readEvents(article: ArticleView): Events {
  const { people } = article;
  const { talks, visits, unnamed, refused } = readSentences(article);
  planAhead(talks, visits, article);
  planAfternoon(talks, article);
  planLaterStops(visits, article);
  goOnPlanning(talks, article);
  planAsAnnounced(talks, article);
  nameHeads(talks, visits, people);
  const lead = leadDate(article);
  for (const candidate of talks) candidate.past &&= !isOfDay(candidate, lead);
  const merged = mergeCandidates(talks, article, lead);
  const folded = foldGatherings(foldGreetings(foldCeremonies(merged)), article);
  const meetings = folded.filter((meeting) => {
    if (!restates(meeting, talks, article)) return true;
    refused.push({ candidate: meeting, why: 'told elsewhere with both sides named' });
    return false;
  });
  inheritDates(meetings, visits, article);
  const dated = mergeDated(meetings, people);
  inheritPlaces(dated, visits, article);
  placeVisits(visits, article);
  const kept = dated
    .map((meeting) => {
      const passing = whyInPassing(meeting, [dated, visits], article);
      return { ...meeting, passing, main: passing === null };
    })
    .filter((meeting) => {
      const why = whyNot(meeting, article);
      if (why !== null) refused.push({ candidate: meeting, why });
      return why === null;
    });
  const references = mergeUnnamed(unnamed, article);
  const journeys = mergeVisits(visits, article, arrivedIn(kept));
  refused.push(...journeys.refused);
  const trips = journeys.visits.filter((visit) => {
    if (visit.date !== null || visit.held || !isSceneOf(visit, kept, people)) return true;
    refused.push({ candidate: visit, why: 'only the scene of the meetings told, without a day' });
    return false;
  });
  for (const visit of trips)
    if (visit.planned && isBegun(visit, kept))
      Object.assign(visit, { planned: false, main: false });
  promote([kept, trips], article);
  const conferences = summitsOf(article, kept, trips, visits);
  if (isDiscussion(article)) for (const one of conferences) one.main = false;
  placeAtMargins(kept, conferences, article);
  const busy = new Set([...kept, ...trips].flatMap((one) => (one.main ? one.people : [])));
  const summits = conferences.filter((summit) => {
    const why = whyNotSummit(summit, people, busy);
    if (why !== null) refused.push({ candidate: summit, why });
    return why === null;
  });
  const all = [...kept, ...trips, ...summits, ...summitsOfTwo(article, kept), ...references];
  return { meetings: withSpouses(all, article), refused };
}

/** "A đã khẳng định như vậy trong các cuộc hội đàm ngày 27-2": recalled, but of the day of the news. */
const isOfDay = ({ date }: Candidate, lead: Candidate['date']): boolean =>
  date !== null &&
  lead !== null &&
  date.value.day !== null &&
  date.value.day === lead.value.day &&
  date.value.month === lead.value.month &&
  date.value.year === lead.value.year;

/** Where nothing is the news yet: a visit under way, else visits announced; what else is announced is none. */
function promote(
  [meetings, visits]: [(MergedMeeting & { main: boolean })[], MergedVisit[]],
  article: ArticleView,
): void {
  if (isDiscussion(article)) return;
  const isNews = () => [...meetings, ...visits].some(({ main }) => main);
  const promoteAll = (
    list: (MergedMeeting & { main: boolean })[],
    isOne: (one: MergedMeeting) => boolean,
  ) => {
    if (!isNews()) for (const one of list.filter(isOne)) one.main = true;
  };
  promoteAll(visits, (one) => isUnderWayWithDays(one, article) && !isCommentedOn(one, article));
  promoteAll(visits, (one) => isAnnounced(one, article) && !isCommentedOn(one, article));
}
