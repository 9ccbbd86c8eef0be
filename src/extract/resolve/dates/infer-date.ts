import type { DateValue } from '../../document.ts';
import { addDays, inYear } from '../../recognise/dates/calendar.ts';
import { blankDate } from '../../recognise/dates/read-number.ts';
import { bounds, edtfOf, iso, type Day } from './edtf-of.ts';
import type { DateContext } from './date-context.ts';
import { byNews, dayLength, fromYearOfNews } from './by-news.ts';
import { reason, type InferredDate, type Make } from './inferred-date.ts';
import { monthOf, monthOfArticle, shiftMonth } from './relative-months.ts';
import { yearElsewhere } from './year-elsewhere.ts';
import { isOneOf, yearsAllowed } from './years.ts';

/** The year, or the years, that a date of the text can have; never the nearest, never an excluded one. */
export function inferDate(value: DateValue | null, context: DateContext): InferredDate {
  const textDate = value ? edtfOf(value) : 'XXXX';
  const whose = context.inherited ? [reason(context.inherited)] : [];
  const made: Make = (edtf, basis, ...reasons) => ({
    date: { edtf, ...bounds(edtf), basis, reasons: [...whose, ...reasons] },
    textDate,
  });
  if (!value || value.anaphoric) {
    if (context.published && !context.past && !context.planned)
      return made(
        `${context.published}~`,
        'published',
        reason('near_publication', { published: context.published }),
      );
    return byYearAlone(context, made);
  }
  if (value.relative) return relative(value, context, made);
  if (value.year !== null || value.month === null)
    return made(edtfOf(value), 'text', reason('printed'));

  const elsewhere = yearElsewhere(value, context);
  if (elsewhere !== null) return inOtherYear(value, elsewhere, made);
  if (context.published) {
    const dated = edtfOf(byPublication(value, context.published, context));
    const code =
      context.planned && dated >= context.published.slice(0, value.day === null ? 7 : 10)
        ? 'year_after_publication'
        : 'year_of_publication';
    return made(dated, 'published', reason(code, { published: context.published }));
  }
  const unknown = () => made(edtfOf(value), 'unknown', reason('year_unknown'));
  if (context.past) return byNews(value, context, made) ?? unknown();
  const dated = byTerms(value, context, made);
  const isOpen = dated.date.basis === 'unknown' || dated.date.edtf.startsWith('[');
  return (context.planned && isOpen ? byNews(value, context, made) : null) ?? dated;
}

const inOtherYear = (value: DateValue, year: number, made: Make): InferredDate =>
  made(
    edtfOf({ ...inYear(value, year), relative: null }),
    'text',
    reason('year_elsewhere', { year: String(year) }),
  );

function relative(value: DateValue, context: DateContext, made: Make): InferredDate {
  const { published, today } = context;
  const { unit, offset } = value.relative ?? { unit: 'day', offset: 0 };
  const elsewhere = unit === 'year' ? yearElsewhere(value, context) : null;
  if (elsewhere !== null) return inOtherYear(value, elsewhere, made);
  const day = today && unit === 'day' ? addDays(today, offset) : null;
  if (!published && day) {
    const { date } = inferDate({ ...value, ...day, relative: null }, context);
    const counted = reason('counted_from_text', {
      day: edtfOf(today ?? value),
      days: String(offset),
    });
    return made(
      date.edtf,
      date.basis,
      counted,
      ...date.reasons.filter(({ code }) => code !== context.inherited),
    );
  }
  if (!published) {
    const counted =
      unit === 'day'
        ? null
        : (unit === 'year' ? fromYearOfNews : fromMonthOfNews)(value, context, made);
    if (counted) return counted;
    return value.month === null
      ? byYearAlone(context, made)
      : made(edtfOf(value), 'unknown', reason('date_unknown'));
  }
  const because = reason('counted_from_publication', { published, days: String(offset) });
  if (unit === 'day') return made(shift(published, offset), 'relative', because);
  if (unit === 'month' && value.month === null)
    return made(
      edtfOf({ ...blankDate, ...shiftMonth(monthOf(published), offset) }),
      'relative',
      because,
    );
  const year = Number(published.slice(0, 4)) + (unit === 'year' ? offset : 0);
  return made(edtfOf({ ...inYear(value, year), relative: null }), 'relative', because);
}

/** "tháng trước": counted from the month of the news, whether its year is known or not. */
function fromMonthOfNews(value: DateValue, context: DateContext, made: Make): InferredDate | null {
  const now = monthOfArticle(context);
  if (now === null) return null;
  const month = shiftMonth(now, value.relative?.offset ?? 0);
  const because = reason('counted_from_news', { news: edtfOf({ ...blankDate, ...now }) });
  const { edtf, basis, reasons } = inferDate({ ...blankDate, ...month }, context).date;
  return month.year === null
    ? made(edtf, basis, because, ...reasons.filter(({ code }) => code !== context.inherited))
    : made(`${edtf}?`, 'context', because);
}

const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

/** A plan so long ago is one for the next year. */
const justGoneDays = 31;
/** What lies further ahead than this is printed with its year. */
const aheadDays = 60;

/** The last such day up to two months after publication; for what is announced, the next one. */
function byPublication(
  value: DateValue,
  published: string,
  { planned, past }: Pick<DateContext, 'planned' | 'past'>,
): DateValue {
  const year = Number(published.slice(0, 4));
  const day: Day = { year, month: value.month ?? 1, day: value.day ?? 1 };
  if (planned) {
    // a day just gone by was announced in the article of the morning, or counted from
    const first = value.day === null ? published.slice(0, 7) : shift(published, -justGoneDays);
    const years = [year - 1, year, year + 1];
    return inYear(value, years.find((y) => iso({ ...day, year: y }) >= first) ?? year);
  }
  const latest = shift(published, past ? 1 : aheadDays);
  return inYear(value, iso(day) > latest ? year - 1 : year);
}

/** No day is said, but everybody named held office in one year only, or the text says which it was. */
function byYearAlone(context: DateContext, made: Make): InferredDate {
  const unknown = made('XXXX', 'unknown', reason('date_unknown'));
  if (context.published || context.past) return unknown;
  const dated = byConference(context, made) ?? byTerms(blankDate, context, made);
  return dated.date.basis === 'unknown' || dated.date.edtf.startsWith('[') ? unknown : dated;
}

/** In the month of the conference that people of the article attend. */
function byConference(context: DateContext, made: Make): InferredDate | null {
  const { clue, inherited } = context;
  if (!clue?.month || inherited) return null;
  const month = { ...blankDate, month: clue.month };
  const year = clue.year(clue.month);
  if (year === null) return null;
  const { years, reasons } = yearsAllowed(month, context.holdings, context.hints);
  if (!isOneOf(year, years)) return null;
  const edtf = edtfOf(inYear(month, year));
  return made(
    `${edtf}?`,
    'context',
    ...reasons,
    reason('month_said', { said: clue.said, month: edtf }),
  );
}

const maxYears = 3;

function byTerms(value: DateValue, context: DateContext, made: Make): InferredDate {
  const { years, reasons, basis, uncertain } = yearsAllowed(value, context.holdings, context.hints);
  const said = context.clue?.year(value.month) ?? null;
  if (context.clue && said !== null && years.length !== 1 && isOneOf(said, years))
    return made(
      `${edtfOf(inYear(value, said))}?`,
      'context',
      ...reasons,
      reason('year_said', { said: context.clue.said, year: String(said) }),
    );
  if (years.length === 0 || years.length > maxYears)
    return made(edtfOf(value), 'unknown', reason('year_unknown'));
  const dates = years.map((year) => edtfOf(inYear(value, year)));
  const [only] = dates;
  if (dates.length === 1 && only) {
    const left = reason('one_year_left', { year: String(years[0]) });
    return made(uncertain ? `${only}?` : only, basis, ...reasons, left);
  }
  return made(
    `[${dates.join(',')}]`,
    'terms',
    ...reasons,
    reason('years_left', { years: years.join(', ') }),
  );
}
