import { isToldAsDone } from '../telling/trip.ts';
import { isAfterLead, leadDate } from '../when/lead-day.ts';
import type { VisitCandidate } from './from-visits.ts';
import { hasWord, type ArticleView, type SentenceView } from '../view.ts';

/**
 * "mong được đón B trong chuyến thăm vào năm 2025", in the news of 2024; not in a retrospect of 1957, where a
 * later day is told below.
 */
export function isOfLaterYear({ date }: VisitCandidate, article: ArticleView): boolean {
  const { published } = article.page.article;
  const now = published === null ? leadDate(article)?.value.year : Number(published.slice(0, 4));
  if (!now || !date || (date.value.year ?? 0) <= now) return false;
  const isOfLaterDay = ({ dates }: SentenceView) =>
    dates.some(({ value: { year, day } }) => day !== null && (year ?? 0) > now);
  return published !== null || !article.sentences.some(isOfLaterDay);
}

/**
 * "bàn trước chuyến thăm của A ngày 15/3", in the news of the 11th: told in passing, and not as done; nor is
 * "thăm B hôm 15/3".
 */
export function isStillAhead(
  { date, sentence, at, past, reports }: VisitCandidate,
  article: ArticleView,
): boolean {
  const view = article.sentences[sentence];
  return (
    !past &&
    !reports &&
    date !== null &&
    view !== undefined &&
    isAfterLead(date, article) &&
    !isToldAsDone(view, at) &&
    !hasWord(view.tokens, date.from - 1, date.to, bygone)
  );
}
const bygone = new Set(['hôm']);
