import { phraseSet } from '../../recognise/phrases.ts';
import type { Candidate } from '../candidate.ts';
import { letters, shipRule, shipsAt } from '../visits/from-ships.ts';
import { leadDate } from '../when/lead-day.ts';
import { isWellBefore } from './news.ts';
import { leadLength, type ArticleView, type SentenceView } from '../view.ts';

/** "Tàu hải quân B thăm A" as headline: the call told first of all, or still to come, of a ship of that country. */
export function isShipNews(
  { rule, planned, sentence, date, countries: [own = ''] }: Candidate,
  article: ArticleView,
): boolean {
  const [title] = article.sentences;
  if (!rule.startsWith(shipRule) || title?.sentence.zone !== 'title') return false;
  const lead = leadDate(article)?.value;
  // "Trước đó, từ ngày 1 đến 3/1, tàu hải quân B cũng đã đến thăm A", in the news of May
  const isOver = date && lead && isWellBefore(date.value.until ?? date.value, lead);
  if (!planned && (sentence > leadLength || isOver)) return false;
  return isOf(title, own) && shipsAt(title).length > 0;
}

/** Whether a sentence names a country, by its name or by the letters that its ships bear. */
const isOf = ({ tokens, chunks, sentence: { first, last } }: SentenceView, country: string) =>
  chunks.some((chunk) => chunk.kind === 'country' && chunk.id === country) ||
  tokens.slice(first, last).some(({ low }) => letters[low] === country);

/** "Chỉ huy tàu là trung tá A", "Trung tá A, chỉ huy tàu B": the first of that country who commands a ship; or null. */
export function captainOf(country: string, { sentences, people }: ArticleView): number | null {
  for (const { tokens, people: named } of sentences) {
    const captain = named.find(
      ({ person, mention: { name, from, to } }) =>
        name !== null &&
        person !== null &&
        (people[person]?.country ?? country) === country &&
        (commands.within(tokens, from - nearest, from) ||
          commands.within(tokens, to, to + nearest)),
    );
    if (captain) return captain.person;
  }
  return null;
}
const commands = phraseSet('chỉ huy tàu | chỉ huy cập cảng | thuyền trưởng | hạm trưởng');
const nearest = 6;
