import type { DateValue } from '../../document.ts';
import { dayOfYear } from '../../recognise/dates/calendar.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import { leadDate } from '../when/lead-day.ts';
import type { MergedMeeting } from './merge.ts';
import { isPicture, isTalk } from '../telling/picture.ts';
import { leadLength, type ArticleView, type SentenceView } from '../view.ts';

/**
 * Told under a picture alone, and an old one: the caption prints a day well before that of the lead, or
 * none, and the article tells of no meeting where its news stands.
 */
export function isOldPicture(meeting: MergedMeeting, article: ArticleView): boolean {
  const { sentences } = article;
  const views = meeting.sentences.flatMap(({ sentence }) => sentences[sentence] ?? []);
  if (!views.every(isPicture)) return false;
  const lead = leadDate(article)?.value;
  const own = meeting.date?.inherited ? undefined : meeting.date?.value;
  if (own && own.day !== null && !own.until)
    return lead !== undefined && lead.day !== null && isBefore(own, lead);
  return !sentences
    .slice(0, 2 * leadLength)
    .some((view) => !isPicture(view) && tellsOfMeeting(view));
}

/** By more than what a report may be late. */
const isBefore = (own: DateValue, lead: DateValue): boolean =>
  (own.year ?? lead.year) === (lead.year ?? own.year)
    ? dayOfYear(lead) - dayOfYear(own) > 2
    : (own.year ?? 0) < (lead.year ?? 0);

/** "Tại cuộc gặp, …", "Hai nước nhất trí …", but not "Tháng 9/2015, A đã gặp B". */
const tellsOfMeeting = ({ chunks, tokens, dates, sentence: { first, last } }: SentenceView) =>
  !dates.some(({ value }) => isOfOtherTime(value)) &&
  (results.within(tokens, first, last) || chunks.some(isTalk));
/** Of what people who met did and said together. */
const results = phraseSet('họp báo | tuyên bố chung | nhất trí | toạ đàm | tọa đàm');

const isOfOtherTime = ({ relative, day, month, year }: DateValue): boolean =>
  relative === null
    ? day === null && month !== null && year !== null
    : relative.unit !== 'day' && relative.offset < 0;
