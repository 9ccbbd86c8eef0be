/** Dates, terms and clues in the short forms that tests of dates are written in. */
import type { DateValue } from '../../document.ts';
import { blankDate } from '../../recognise/dates/read-number.ts';
import type { DateContext } from './date-context.ts';
import { inferDate } from './infer-date.ts';
import type { YearClue } from './year-clues.ts';

export const nothing: DateContext = {
  published: null,
  today: null,
  inherited: null,
  others: [],
  beside: [],
  holdings: [],
  hints: [],
  clue: null,
  news: null,
  lead: null,
  planned: false,
  past: false,
};

type Day = NonNullable<DateValue['until']>;
/** "8/5/2019", "8/5", "?/5", "8/5..10/5": what is missing is null. */
const part = (text: string): Day => {
  const [day = null, month = null, year = null] = text
    .split('/')
    .map((n) => (n === '?' ? null : Number(n)));
  return { day, month, year };
};
export const value = (text: string): DateValue => {
  const [from = '', until] = text.split('..');
  return { ...blankDate, ...part(from), until: until === undefined ? null : part(until) };
};
export const ago = (offset: number, unit: 'day' | 'month' | 'year' = 'day', text = '?') => ({
  ...value(text),
  relative: { unit, offset },
});
export const clue = (year: number, month: number | null = null): YearClue => ({
  said: 'lời nói',
  year: (of) => (of !== null && of < 3 ? year + 1 : year),
  month,
});
export const held = (from: string | null, until: string | null, post = 'A') => ({
  person: 0,
  name: 'Ông A',
  post,
  mentions: 1,
  terms: [{ from, until }],
});

/** The date, its basis and the codes of its reasons. */
export const infer = (date: DateValue | null, context: Partial<DateContext> = {}): string => {
  const { edtf, basis, reasons } = inferDate(date, { ...nothing, ...context }).date;
  return [edtf, basis, ...reasons.map(({ code }) => code)].join(' ');
};
