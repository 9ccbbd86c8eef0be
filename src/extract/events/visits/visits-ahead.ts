import { phraseSet } from '../../recognise/phrases.ts';
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

/** "A sẽ bay đến B. Ông sau đó thăm C": what follows in the programme of the same traveller. */
export function followsPlan(
  { sentence, at, past, people: [visitor] }: VisitCandidate,
  { sentences }: ArticleView,
): boolean {
  const view = sentences[sentence];
  const { first = 0 } = view?.sentence ?? {};
  if (!view || past || isToldAsDone(view, at) || !next.within(view.tokens, first, at)) return false;
  return sentences
    .slice(Math.max(0, sentence - passage), sentence)
    .some(
      ({ tokens, people, sentence: { zone, first: from, last } }) =>
        zone === 'body' &&
        hasWord(tokens, from, last, will) &&
        people.some(({ person }) => person === visitor),
    );
}
const next = phraseSet('sau đó | tiếp đó | tiếp theo | kế đó');
const will = new Set(['sẽ']);
const passage = 2;
