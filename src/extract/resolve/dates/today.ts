import type { DateValue, Token } from '../../document.ts';
import { addDays } from '../../recognise/dates/calendar.ts';
import { blankDate } from '../../recognise/dates/read-number.ts';
import { captionDay, partOfVisit, shifted, wordOfLead } from './today-clues.ts';
import type { Told } from './visit-ranges.ts';

/** Days from the day of the article that the words of a printed date say. */
const said: Record<string, number> = { nay: 0, qua: -1, mai: 1, kia: -2 };

const isPrinted = ({ day, month, until }: DateValue): boolean =>
  day !== null && month !== null && until === null;

const limits = new Set(['đến', 'tới', 'trước', 'sau']);
/** "chuyến thăm kéo dài tới 26/5" */
const isLimit = (tokens: readonly Token[], from: number): boolean =>
  limits.has(tokens[from]?.low ?? '') || limits.has(tokens[from - 1]?.low ?? '');

/** How far down a report still is the news. */
const leadLength = 5;

/**
 * The day that an article without a day of publication calls "hôm nay": printed beside such a word
 * ("hôm qua, 2/9" gives the 3rd), or the day of the first report of the lead where the lead says
 * "hôm nay" too. Null where neither stands there, or where two contradict.
 */
export function todayOf(sentences: readonly Told[]): DateValue | null {
  const days = sentences.flatMap(({ tokens, sentence, dates }) =>
    dates.flatMap(({ value, from, to }) => {
      // "… hôm nay (12/7/2005)" at the end of a line: a link to another article
      if (!isPrinted(value) || tokens[sentence.last - 1]?.text === ')') return [];
      const word = tokens.slice(from, to).find(({ low }) => Object.hasOwn(said, low));
      return word ? [addDays(value, -(said[word.low] ?? 0)) ?? []].flat() : [];
    }),
  );
  const [first] = days;
  if (first)
    return days.every(({ day, month }) => day === first.day && month === first.month)
      ? { ...blankDate, ...(days.find(({ year }) => year !== null) ?? first) }
      : null;
  const report = firstReport(sentences);
  if (report) return shifted(report.value, -(wordOfLead(sentences) ?? 0));
  return partOfVisit(sentences) ?? captionDay(sentences) ?? reportedToday(sentences);
}

/**
 * "Chiều 16/10, A đã đến thăm B" as the lead, and "ngày mai" or "hôm nay" far below: nothing else is told of another
 * day. Null where the lead says a word, or "hôm qua" stands anywhere.
 */
function reportedToday(sentences: readonly Told[]): DateValue | null {
  const body = sentences.filter(({ sentence }) => sentence.zone === 'body');
  const words = body.flatMap(({ dates }) => dates.flatMap(({ value }) => value.relative ?? []));
  const days = words.filter(({ unit }) => unit === 'day');
  if (days.length === 0 || days.some(({ offset }) => offset < 0)) return null;
  const [first] = body;
  const date = first?.dates.find(({ value }) => isPrinted(value));
  if (!first || !date || !partsOfDay.has(first.tokens[date.from]?.low ?? '')) return null;
  return isLimit(first.tokens, date.from) || isAhead(first, first.sentence.last)
    ? null
    : shifted(date.value, 0);
}
const partsOfDay = new Set(['sáng', 'trưa', 'chiều', 'tối']);

/** "A sẽ chủ trì lễ đón B vào ngày 24/5", "Ngày 12/10, A sẽ dự": a day still to come. */
const isAhead = ({ tokens, sentence }: Told, at: number): boolean =>
  tokens.slice(sentence.first, at).some(({ low }) => low === 'sẽ');

/** "Hôm nay, A hội đàm với B … Đầu giờ chiều 24/1, A đã đến": the day that a report of the lead prints. */
export function firstReport<T extends Told>(sentences: readonly T[]): T['dates'][number] | null {
  const lead = sentences.slice(0, leadLength);
  if (!lead.some(({ dates }) => dates.some(({ value }) => value.relative?.unit === 'day')))
    return null;
  for (const view of lead) {
    const printed = view.dates.find(
      ({ value, from }) => isPrinted(value) && !isLimit(view.tokens, from),
    );
    const report = view.chunks.find(
      (chunk) => chunk.kind === 'trigger' && chunk.from > (printed?.from ?? Infinity),
    );
    if (printed && report && view.sentence.zone === 'body' && !isAhead(view, report.from))
      return printed;
  }
  return null;
}
