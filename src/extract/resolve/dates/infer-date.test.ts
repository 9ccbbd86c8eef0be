import { describe, expect, test } from 'vitest';
import type { DateContext } from './date-context.ts';
import { inferDate } from './infer-date.ts';
import { ago, clue, held, infer, nothing, value } from './infer-in-tests.ts';

const undated = 'XXXX unknown date_unknown';
/** What one term leaves. */
const left = (date: string) => `${date} terms term_from term_until`;

test('what the text prints stays', () => {
  expect(inferDate(value('8/5/2019'), nothing)).toEqual({
    date: {
      edtf: '2019-05-08',
      earliest: '2019-05-08',
      latest: '2019-05-08',
      basis: 'text',
      reasons: [{ code: 'printed', args: {} }],
    },
    textDate: '2019-05-08',
  });
  expect(infer(value('?/?/2019'))).toBe('2019 text printed');
  expect(infer(value('?'))).toBe('XXXX text printed');
  const { textDate } = inferDate(value('8/5'), { ...nothing, published: '2019-06-01' });
  expect(textDate).toBe('XXXX-05-08');
});

test('whose date it is comes first', () => {
  const read = infer(value('8/5/2019'), { inherited: 'same_as_lead' });
  expect(read).toBe('2019-05-08 text same_as_lead printed');
});

describe('without a day in the text', () => {
  const published = '2019-06-01';
  test('about the day of publication', () => {
    const about = '2019-06-01~ published near_publication';
    expect(infer(null, { published })).toBe(about);
    expect(infer({ ...value('8/5/2018'), anaphoric: true }, { published })).toBe(about);
    expect(inferDate(null, { ...nothing, published }).date.reasons).toEqual([
      { code: 'near_publication', args: { published } },
    ]);
  });
  test('not of what is past or to come', () => {
    expect(infer(null, { published, past: true })).toBe(undated);
    expect(infer(null, { published, planned: true })).toBe(undated);
    expect(inferDate(null, nothing)).toMatchObject({ textDate: 'XXXX' });
  });
  test('in the only year of a post', () => {
    const holdings = [held('2012-01-01', '2012-12-31')];
    expect(infer(null, { holdings })).toBe('2012 terms term_from term_until one_year_left');
    expect(infer(null, { holdings, past: true })).toBe(undated);
    expect(infer(null, { holdings: [held('2012-01-01', '2013-12-31')] })).toBe(undated);
    expect(infer(null, { holdings: [held('2002-01-01', '2013-12-31')] })).toBe(undated);
  });
  test('in the year that the text says', () => {
    expect(infer(null, { clue: clue(2015) })).toBe('2015? context year_said');
    expect(infer(null, { clue: clue(2015), past: true })).toBe(undated);
  });
  test('in the month of a conference', () => {
    const conference = clue(2015, 7);
    expect(inferDate(null, { ...nothing, clue: conference }).date).toMatchObject({
      edtf: '2015-07?',
      basis: 'context',
      reasons: [{ code: 'month_said', args: { said: 'lời nói', month: '2015-07' } }],
    });
    expect(infer(null, { clue: clue(2015, 2) })).toBe('2016-02? context month_said');
    const of = (from: string, until: string) =>
      infer(null, { clue: conference, holdings: [held(from, until)] });
    expect(of('2014-01-01', '2015-12-31')).toBe('2015-07? context term_from term_until month_said');
    expect(of('2010-01-01', '2012-12-31')).toBe(undated);
    expect(infer(null, { clue: conference, inherited: 'day_of_visit' })).toBe(
      '2015? context day_of_visit year_said',
    );
  });
});

describe('the year that stands elsewhere', () => {
  const day = value('8/5');
  const elsewhere = (texts: string[], context: Partial<DateContext> = {}, date = day) =>
    infer(date, { others: texts.map(value), ...context });
  const found = '2017-05-08 text year_elsewhere';
  const unknown = 'XXXX-05-08 unknown year_unknown';

  test('with the same day, or days that hold it', () => {
    expect(elsewhere(['8/5/2017'])).toBe(found);
    expect(elsewhere(['7/5/2017..9/5/2017'])).toBe(found);
    expect(elsewhere(['30/4/2017..9/5/2017'])).toBe(found);
    expect(inferDate(day, { ...nothing, others: [value('8/5/2017')] }).date.reasons).toEqual([
      { code: 'year_elsewhere', args: { year: '2017' } },
    ]);
  });
  test('not with another day', () => {
    expect(elsewhere(['8/5'])).toBe(unknown);
    expect(elsewhere(['8/6/2017'])).toBe(unknown);
    expect(elsewhere(['9/5/2017'])).toBe(unknown);
    expect(elsewhere(['9/5/2017..11/5/2017'])).toBe(unknown);
    expect(elsewhere(['?/5/2017'])).toBe(unknown);
    expect(elsewhere(['?/5/2017'], {}, value('?/5'))).toBe('XXXX-05 unknown year_unknown');
  });
  test('of days that hold the day that is printed', () => {
    const days = value('8/5..11/5');
    const of = '2017-05-08/2017-05-11 text year_elsewhere';
    const not = 'XXXX-05-08/XXXX-05-11 unknown year_unknown';
    for (const text of ['8/5/2017', '9/5/2017', '11/5/2017'])
      expect(elsewhere([text], {}, days)).toBe(of);
    for (const text of ['7/5/2017', '12/5/2017', '?/5/2017'])
      expect(elsewhere([text], {}, days)).toBe(not);
    // over the end of a month
    expect(elsewhere(['29/5/2017'], {}, value('28/5..30/6'))).toBe(
      'XXXX-05-28/XXXX-06-30 unknown year_unknown',
    );
  });
  test('beside that of publication, of the news', () => {
    const published = '2018-06-01';
    expect(elsewhere(['8/5/2017'], { published })).toBe(found);
    expect(elsewhere(['8/5/2007', '8/5/2017'], { published })).toBe(found);
    expect(elsewhere(['8/5/2019'], { published })).toBe('2019-05-08 text year_elsewhere');
    const byItself = '2018-05-08 published year_of_publication';
    expect(elsewhere(['8/5/2016'], { published })).toBe(byItself);
    expect(elsewhere(['8/5/2017'], { published: '2029-06-01', past: true })).toBe(found);
  });
  test('in which everybody held his post', () => {
    const holdings = [held('2017-01-01', '2018-12-31')];
    expect(elsewhere(['8/5/1977', '8/5/2017'], { holdings })).toBe(found);
    expect(elsewhere(['8/5/1977'], { holdings })).toBe(
      '[2017-05-08,2018-05-08] terms term_from term_until years_left',
    );
  });
});

describe('the year of publication', () => {
  const published = '2019-06-15';
  const by = (text: string, context: Partial<DateContext> = {}) =>
    infer(value(text), { published, ...context });

  test.each([
    ['15/6', '2019-06-15'],
    ['16/6', '2019-06-16'],
    ['14/8', '2019-08-14'],
    ['15/8', '2018-08-15'],
    ['?/8', '2019-08'],
    ['?/9', '2018-09'],
    ['30/12..2/1', '2018-12-30/2019-01-02'],
  ])('news of %s: %s', (text, edtf) => {
    expect(by(text)).toBe(`${edtf} published year_of_publication`);
  });
  test.each([
    ['15/6', '2019-06-15'],
    ['16/6', '2019-06-16'],
    ['17/6', '2018-06-17'],
  ])('what is past, of %s: %s', (text, edtf) => {
    expect(by(text, { past: true })).toBe(`${edtf} published year_of_publication`);
  });
  test.each([
    ['15/6', '2019-06-15 published year_after_publication'],
    ['14/6', '2019-06-14 published year_of_publication'],
    ['15/5', '2019-05-15 published year_of_publication'],
    ['14/5', '2020-05-14 published year_after_publication'],
    ['?/6', '2019-06 published year_after_publication'],
    ['?/5', '2020-05 published year_after_publication'],
  ])('what is planned, of %s: %s', (text, date) => {
    expect(by(text, { planned: true })).toBe(date);
  });
  test('a plan of the end of the year before', () => {
    expect(infer(value('30/12'), { published: '2019-01-02', planned: true })).toBe(
      '2018-12-30 published year_of_publication',
    );
  });
  test('is the reason', () => {
    const { reasons } = inferDate(value('1/6'), { ...nothing, published }).date;
    expect(reasons).toEqual([{ code: 'year_of_publication', args: { published } }]);
  });
});

describe('words that count days', () => {
  test.each([
    [ago(-1), '2019-02-28'],
    [ago(1), '2019-03-02'],
    [ago(-1, 'year'), '2018'],
    [ago(-1, 'year', '?/9'), '2018-09'],
    [ago(-1, 'month', '?/9'), '2019-09'],
  ])('from the day of publication: %o', (date, edtf) => {
    const context = { ...nothing, published: '2019-03-01', today: value('9/9') };
    const days = String(date.relative.offset);
    expect(inferDate(date, context).date).toMatchObject({
      edtf,
      basis: 'relative',
      reasons: [{ code: 'counted_from_publication', args: { published: '2019-03-01', days } }],
    });
  });
  test('from the day that the article calls today', () => {
    const today = value('30/4/2019');
    expect(infer(ago(1), { today })).toBe('2019-05-01 text counted_from_text printed');
    expect(inferDate(ago(1), { ...nothing, today }).date.reasons[0]).toEqual({
      code: 'counted_from_text',
      args: { day: '2019-04-30', days: '1' },
    });
    expect(infer(ago(0), { today: value('8/5'), others: [value('8/5/2017')] })).toBe(
      '2017-05-08 text counted_from_text year_elsewhere',
    );
    expect(infer(ago(0), { today, inherited: 'same_as_lead' })).toBe(
      '2019-04-30 text same_as_lead counted_from_text printed',
    );
  });
  test('from nowhere', () => {
    expect(infer(ago(-1))).toBe(undated);
    expect(infer(ago(-1), { clue: clue(2015) })).toBe('2015? context year_said');
    expect(infer(ago(-1, 'year', '?/9'))).toBe('XXXX-09 unknown date_unknown');
  });
  test('from the year of the news, or that which the text says it is', () => {
    const before = { news: '2017-05-11', past: true };
    expect(infer(ago(-1, 'year', '?/11'), before)).toBe('2016-11? context year_before_news');
    expect(infer(ago(0, 'year', '?/3'), before)).toBe('2017-03? context year_before_news');
    expect(infer(ago(1, 'year', '?/1'), { news: '2017-05' })).toBe(
      '2018-01? context year_after_news',
    );
    expect(infer(ago(-1, 'year', '?/12'), { clue: clue(2017), past: true })).toBe(
      '2016-12? context year_said',
    );
    expect(infer(ago(-1, 'year', '?/12'), { clue: clue(2017, 11), past: true })).toBe(
      'XXXX-12 unknown date_unknown',
    );
  });
  test.each([
    [ago(-1, 'month'), '2018-12'],
    [ago(0, 'month'), '2019-01'],
    [ago(1, 'month'), '2019-02'],
  ])('months, from the day of publication: %o', (date, edtf) => {
    expect(infer(date, { published: '2019-01-31' })).toBe(
      `${edtf} relative counted_from_publication`,
    );
  });
  test('months, from that of the news, or of the day that the lead prints', () => {
    const last = ago(-1, 'month');
    expect(infer(last, { news: '2019-01-12', past: true })).toBe(
      '2018-12? context counted_from_news',
    );
    expect(infer(last, { news: '2019-03' })).toBe('2019-02? context counted_from_news');
    expect(inferDate(last, { ...nothing, lead: value('3/4'), past: true }).date).toMatchObject({
      edtf: 'XXXX-03',
      reasons: [{ code: 'counted_from_news', args: { news: 'XXXX-04' } }, { code: 'year_unknown' }],
    });
    expect(infer(ago(1, 'month'), { lead: value('3/12') })).toBe(
      'XXXX-01 unknown counted_from_news year_unknown',
    );
  });
  test('months, from nowhere where the news may be read in the next one', () => {
    const last = ago(-1, 'month');
    expect(infer(last, { news: '2019-01-30' })).toBe(undated);
    expect(infer(last, { lead: value('31/5') })).toBe(undated);
    expect(infer(last, { lead: ago(0) })).toBe(undated);
    expect(infer(last)).toBe(undated);
  });
  test('without either, from nowhere', () => {
    expect(infer(ago(-1, 'year', '?/9'), { today: value('30/4/2019') })).toBe(
      'XXXX-09 unknown date_unknown',
    );
    expect(infer(ago(1), { today: value('29/2') })).toBe(undated);
  });
});

describe('the years of the posts', () => {
  const day = value('8/5');
  const of = (from: string, until: string, context: Partial<DateContext> = {}) =>
    infer(day, { holdings: [held(from, until)], ...context });

  test.each([
    ['2017', `${left('2017-05-08')} one_year_left`],
    ['2019', `${left('[2017-05-08,2018-05-08,2019-05-08]')} years_left`],
    ['2020', 'XXXX-05-08 unknown year_unknown'],
  ])('one to three years are told: 2017 to %s', (until, date) => {
    expect(of('2017-01-01', `${until}-12-31`)).toBe(date);
  });
  test('the reasons name them', () => {
    const reasons = (until: string) =>
      inferDate(day, { ...nothing, holdings: [held('2017-01-01', until)] }).date.reasons.at(-1);
    expect(reasons('2017-12-31')).toEqual({ code: 'one_year_left', args: { year: '2017' } });
    expect(reasons('2018-12-31')).toEqual({ code: 'years_left', args: { years: '2017, 2018' } });
  });
  test('an uncertain year is marked', () => {
    const holdings = [held('2016-01-01', '2017-12-31'), held('2017-01-01', '2018-12-31')];
    expect(infer(day, { holdings })).toBe('2017-05-08? terms term_from term_until one_year_left');
  });
  test('the text may say which', () => {
    expect(of('2015-01-01', '2020-12-31', { clue: clue(2018) })).toBe(
      '2018-05-08? context term_from term_until year_said',
    );
    const one = of('2017-01-01', '2017-12-31', { clue: clue(2017) });
    expect(one).toBe(`${left('2017-05-08')} one_year_left`);
    const two = of('2017-01-01', '2018-12-31', { clue: clue(2014) });
    expect(two).toBe(`${left('[2017-05-08,2018-05-08]')} years_left`);
    expect(infer(value('8/2'), { clue: clue(2018) })).toBe('2019-02-08? context year_said');
    expect(inferDate(day, { ...nothing, clue: clue(2018) }).date.reasons).toEqual([
      { code: 'year_said', args: { said: 'lời nói', year: '2018' } },
    ]);
  });
  test('of what is past they tell nothing', () => {
    expect(of('2017-01-01', '2017-12-31', { past: true })).toBe('XXXX-05-08 unknown year_unknown');
  });
});
