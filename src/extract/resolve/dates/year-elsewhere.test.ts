import { expect, test } from 'vitest';
import type { DateContext } from './date-context.ts';
import { ago, held, infer, value } from './infer-in-tests.ts';

/** "tháng 5" of an article that prints these dates with one of its people. */
const may = (texts: string[], context: Partial<DateContext> = {}, date = value('?/5')) =>
  infer(date, { beside: texts.map(value), ...context });
const found = '2017-05 text year_elsewhere';
const unknown = 'XXXX-05 unknown year_unknown';

test('a month has the year that it has elsewhere with the same people', () => {
  expect(may(['?/5/2017'])).toBe(found);
  expect(may(['11/5/2017', '?/5/2017', '?/6/2016'])).toBe(found);
  expect(may(['?/5/2017'], { past: true })).toBe(found);
  expect(may(['?/5/2017'], {}, ago(-1, 'year', '?/5'))).toBe(found);
});

test('not of another month, of two years, without a year, nor the year of a day', () => {
  for (const texts of [['?/6/2017'], ['?/5/2016', '?/5/2017'], ['?/5'], ['?/?/2017'], []])
    expect(may(texts)).toBe(unknown);
  expect(may(['?/5/2017', '9/5/2017'], {}, value('8/5'))).toBe('XXXX-05-08 unknown year_unknown');
});

test('of the news only a year in which everybody held his post', () => {
  const holdings = [held('2018-01-01', '2019-12-31')];
  const left = '[2018-05,2019-05] terms term_from term_until years_left';
  expect(may(['?/5/2017'], { holdings })).toBe(left);
  expect(may(['?/5/2017'], { holdings, past: true })).toBe(found);
});

test('the day of publication tells more', () => {
  const published = '2018-06-15';
  expect(may(['?/5/2017'], { published })).toBe('2018-05 published year_of_publication');
});
