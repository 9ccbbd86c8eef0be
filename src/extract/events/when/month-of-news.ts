import type { DateValue } from '../../document.ts';
import type { FoundDate } from '../candidate.ts';
import { leadDate } from './lead-day.ts';
import { hasWord, type ArticleView, type SentenceView } from '../view.ts';

/** Before a day long gone, or a holiday. */
const aside = new Set(['hồi', 'từng', 'lễ', 'ngoái', 'sinh', 'mất']);
/** "ngày 15/7 tới": months may lie before it. */
const coming = new Set(['tới', 'sắp']);
/** Of a day in the middle of a month, the days around it are of that month. */
const [first, last] = [8, 24];

const isOfNews = ({ tokens, sentence }: SentenceView, { from, to, value }: FoundDate): boolean =>
  !hasWord(tokens, Math.max(sentence.first, from - 4), from, aside) &&
  !coming.has(tokens[to]?.low ?? '') &&
  (value.day ?? 0) >= first &&
  (value.day ?? 0) <= last;

/** "Ngày 12/10, A sẽ dự hội nghị", not "cuộc bầu cử ngày 9/1". */
const tellsOfMeeting = ({ chunks }: SentenceView): boolean =>
  chunks.some(({ kind }) => kind === 'trigger');

/**
 * The month of all days that the body prints without a year, of an article that says of its news only "hôm
 * nay": "hôm 24/1 A đến New Delhi", "ngày 19/5 A sẽ hội kiến B". Null for none, for several months, and near
 * the end of one.
 */
export function monthOfNews({ sentences }: ArticleView): FoundDate | null {
  const days = sentences.flatMap((view) =>
    view.sentence.zone === 'body'
      ? view.dates
          .filter(({ value }) => value.day !== null && value.month !== null && value.year === null)
          .map((date) => ({ view, date }))
      : [],
  );
  const found = days.find(({ view }) => tellsOfMeeting(view))?.date;
  const isOne = days.every(
    ({ view, date }) =>
      date.value.month === found?.value.month &&
      (date.value.until === null || date.value.until.month === date.value.month) &&
      isOfNews(view, date),
  );
  return found && isOne ? { ...found, value: { ...found.value, day: null, until: null } } : null;
}

/** The day that the lead prints, else the month of all days of the body: from which "tháng trước" counts; or null. */
export function dayOrMonthOfNews(article: ArticleView): DateValue | null {
  const lead = leadDate(article)?.value ?? null;
  return lead !== null && lead.relative === null ? lead : (monthOfNews(article)?.value ?? null);
}
