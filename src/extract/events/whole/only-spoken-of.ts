import type { FoundDate } from '../candidate.ts';
import type { VisitCandidate } from '../visits/from-visits.ts';
import type { ArticleView } from '../view.ts';
import { isDayOfReport } from '../when/day-of-report.ts';
import { isDiscussed, isDiscussion } from './discussed.ts';
import type { MergedMeeting } from './merge.ts';
import { whyInPassing } from './news.ts';

/**
 * Whether an article only speaks of a meeting, so that the day of its lead says nothing of it: its headline reports
 * none ("Báo chí A nói gì về chuyến thăm"), or the day is that of a press report or a press conference.
 */
export const isOnlySpokenOf = (
  meeting: MergedMeeting,
  all: [readonly MergedMeeting[], readonly VisitCandidate[]],
  day: FoundDate | null,
  article: ArticleView,
): boolean =>
  (isDiscussion(article) && isDiscussed(meeting, article)) ||
  (day !== null && isReported(day, article) && whyInPassing(meeting, all, article) !== null);

const isReported = (day: FoundDate, { sentences }: ArticleView): boolean =>
  sentences.some((view) => view.dates.includes(day) && isDayOfReport(view, day));
