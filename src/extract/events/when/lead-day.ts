import { dayOfYear } from '../../recognise/dates/calendar.ts';
import { firstReport } from '../../resolve/dates/today.ts';
import type { FoundDate } from '../candidate.ts';
import { expectationOf } from '../telling/expectation.ts';
import { saying } from './day-of-report.ts';
import { leadLength, type ArticleView } from '../view.ts';

/** Read once an article. */
const leads = new WeakMap<ArticleView, FirstDays>();

/** The first days that the lead names, as of something told and of something announced. */
interface FirstDays {
  told: FoundDate | null;
  announced: FoundDate | null;
}
/** Those days; asked of every meeting of an article. */
export function daysOfLead(article: ArticleView): FirstDays {
  let found = leads.get(article);
  if (!found) leads.set(article, (found = firstDays(article)));
  return found;
}

/** The first day that the lead names as of something told, else as of something announced; or null. */
export function leadDate(article: ArticleView): FoundDate | null {
  const { told, announced } = daysOfLead(article);
  return told ?? announced;
}

/** Whether a day lies some days behind that of which the lead tells something as done. */
export function isAfterLead(date: FoundDate | null, article: ArticleView): boolean {
  const [lead, own] = [daysOfLead(article).told?.value, date?.inherited ? null : date?.value];
  if (!lead || !own || lead.relative || own.relative) return false;
  if (lead.month === null || own.month === null || own.day === null) return false;
  const isOtherYear = own.year !== null && lead.year !== null && own.year !== lead.year;
  const days = dayOfYear(own) - dayOfYear(lead);
  return !isOtherYear && days > 1 && days < longAhead;
}
/** What lies farther ahead, where no year is printed, may be of the year before. */
const longAhead = 90;

/** How far before a day the word may stand that announces it. */
const announcing = 30;

function firstDays({ sentences }: ArticleView): FirstDays {
  let announced: FoundDate | null = null;
  for (const view of sentences
    .filter(({ sentence }) => sentence.zone === 'body')
    .slice(0, leadLength))
    for (const date of view.dates) {
      const { until, day, relative } = date.value;
      if (until !== null || (day === null && relative?.unit !== 'day')) continue;
      const from = Math.max(view.sentence.first, date.from - announcing);
      if (
        // "A sẽ thăm B, tờ C ngày 2/11 đưa tin": not of the visit, but of the report
        (day !== null && saying.longest(view.tokens, date.to) !== null) ||
        expectationOf(view.tokens, from, date.from) !== 'announced'
      )
        return { told: date, announced };
      announced ??= date;
    }
  return { told: null, announced };
}

/**
 * The day of the news: that of the lead; where it only says "hôm nay" and nobody knows when the
 * article appeared, the day that a report of the lead prints.
 */
export function newsDay(article: ArticleView): FoundDate | null {
  const lead = leadDate(article);
  if (!lead?.value.relative || article.page.article.published !== null) return lead;
  return firstReport(article.sentences) ?? lead;
}
