import type { DateValue } from '../../document.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { Candidate } from '../candidate.ts';
import { firstOfBody, type ArticleView } from '../view.ts';

/**
 * "Nhận lời mời của B, đoàn do A dẫn đầu đã thăm C từ ngày 23 đến 29-5", first of all; "Trưa 19/7, A
 * đã có chuyến thăm C": a visit told as done, with its days.
 */
export function isTold({ rule, date, sentence, at }: Candidate, article: ArticleView): boolean {
  const view = article.sentences[sentence];
  if (!view || date === null || !rule.startsWith('visit: ')) return false;
  const before = (back: number) => view.tokens[at - back]?.low;
  // "A hôm nay thăm B", "A hôm qua có chuyến thăm B"
  const start = auxiliaries.has(before(1) ?? '') ? at - 1 : at;
  if (view.dates.some(({ to, value }) => to === start && isOfToday(value))) return true;
  if (rule.startsWith('visit: chuyến')) {
    const { first, last } = view.sentence;
    // "Chuyến thăm A của B diễn ra từ ngày 5 đến ngày 11/7"
    if (at === first && takesPlace.within(view.tokens, at, last)) return true;
    // "A vừa có chuyến thăm B từ ngày 23 đến 25-5", first of all
    if (before(1) !== 'có') return false;
    if (firstOfBody(article) === view && before(2) === 'vừa') return true;
    return before(2) === 'đã' && (date.value.until === null || firstOfBody(article) === view);
  }
  if (before(1) !== 'đã') return false;
  return firstOfBody(article) === view ? date.value.until !== null : arrivals.has(rule);
}
const auxiliaries = new Set(['đã', 'có']);
const isOfToday = ({ relative }: DateValue): boolean =>
  relative?.unit === 'day' && relative.offset <= 0;

/** "Chiều 27/11, A đã sang thăm B" */
const arrivals = new Set(['visit: thăm', 'visit: sang thăm', 'visit: tới thăm', 'visit: đến thăm']);

const takesPlace = phraseSet('diễn ra từ | diễn ra ngày | diễn ra vào');
