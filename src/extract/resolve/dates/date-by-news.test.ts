import { describe, expect, test } from 'vitest';
import { inferDate } from './infer-date.ts';
import { held, infer, nothing, value } from './infer-in-tests.ts';

describe('told in the news of a known day', () => {
  const told = (text: string, news: string | null, planned = false) =>
    infer(value(text), { news, planned, past: !planned });
  const before = (edtf: string) => `${edtf} context year_before_news`;
  const after = (edtf: string) => `${edtf} context year_after_news`;
  const unknown = (edtf: string) => `${edtf} unknown year_unknown`;

  test('the last such day or month before it', () => {
    expect(told('?/3', '2018-06-15')).toBe(before('2018-03?'));
    expect(told('?/12', '2018-02-15')).toBe(before('2017-12?'));
    expect(told('28/2..5/3', '2018-06-15')).toBe(before('2018-02-28/2018-03-05?'));
    expect(told('15/6', '2018-06-15')).toBe(before('2018-06-15?'));
    expect(told('1/5', '2018-06')).toBe(before('2018-05-01?'));
    expect(told('15/6', '2018-06')).toBe(before('2018-06-15?'));
    expect(
      inferDate(value('?/3'), { ...nothing, news: '2018-06-15', past: true }).date,
    ).toMatchObject({ reasons: [{ code: 'year_before_news', args: { news: '2018-06-15' } }] });
  });
  test('the next for what is announced', () => {
    expect(told('?/11', '2018-06-15', true)).toBe(after('2018-11?'));
    expect(told('15/6', '2018-06-15', true)).toBe(after('2018-06-15?'));
    expect(told('?/1', '2018-11-15', true)).toBe(after('2019-01?'));
  });
  test('left open in the month of the news and far into another year', () => {
    expect(told('?/6', '2018-06-15')).toBe(unknown('XXXX-06'));
    expect(told('20/7', '2018-06-15')).toBe(unknown('XXXX-07-20'));
    expect(told('20/7', '2018-07-10')).toBe(unknown('XXXX-07-20'));
    expect(told('?/7', '2018-06-15')).toBe(unknown('XXXX-07'));
    expect(told('?/12', '2018-06-15')).toBe(unknown('XXXX-12'));
    expect(told('29/2', '2019-01-15', true)).toBe(unknown('XXXX-02-29'));
    expect(told('1/5', '2018-06-15', true)).toBe(unknown('XXXX-05-01'));
    expect(told('?/3', null)).toBe(unknown('XXXX-03'));
  });
  test('not what the posts of its people date', () => {
    const holdings = [held('2012-01-01', '2012-12-31')];
    expect(infer(value('?/11'), { news: '2018-06-15', planned: true, holdings })).toBe(
      '2012-11 terms term_from term_until one_year_left',
    );
  });
});
