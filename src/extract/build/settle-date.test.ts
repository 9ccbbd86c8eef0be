import { describe, expect, test } from 'vitest';
import type { EdtfDate } from '../../graph/schema.ts';
import { sampleReports } from './sample-reports.ts';
import { settleDate } from './settle-date.ts';

/** The date of a meeting of which articles give these, all else alike. */
function settled(...dates: (string | [string, EdtfDate['basis']])[]): EdtfDate {
  const given = dates.map((one) => (typeof one === 'string' ? ([one, 'text'] as const) : one));
  const reports = sampleReports(...given.map(([date]) => ({ date, people: ['thu', 'kham'] })));
  return settleDate(
    reports.map((report, at) => {
      const date = { ...report.fact.date, basis: given[at]?.[1] ?? 'text' };
      return { ...report, fact: { ...report.fact, date } };
    }),
  );
}

describe('one date is chosen', () => {
  test.each<[string, (string | [string, EdtfDate['basis']])[], string, EdtfDate['basis']]>([
    ['the only one', ['2024-11-06'], '2024-11-06', 'text'],
    ['the most precise', ['2024-11', '2024-11-06', 'XXXX-11-06'], '2024-11-06', 'text'],
    [
      'the most precise, though given once',
      ['2024-11', '2024-11', '2024-11-06'],
      '2024-11-06',
      'text',
    ],
    ['the day given most often', ['2024-11-07', '2024-11-06', '2024-11-06'], '2024-11-06', 'text'],
    [
      'the better basis',
      [
        ['2024-11-06', 'terms'],
        ['2024-11-06', 'published'],
      ],
      '2024-11-06',
      'published',
    ],
    ['a day that is sure', ['2024-11-06?', '2024-11-07'], '2024-11-07', 'text'],
    ['what a person said', ['2024-11-06', ['2023', 'curated'], '2024-11-06'], '2023', 'curated'],
    ['a day rather than another month', ['2024-12', '2024-11-06'], '2024-11-06', 'text'],
    ['of months that contradict one another the first', ['2024-12', '2024-11'], '2024-12', 'text'],
    ['of days that are not sure the first', ['2024-11-07?', '2024-11-06?'], '2024-11-07?', 'text'],
  ])('%s', (_, dates, edtf, basis) => {
    const date = settled(...dates);
    expect([date.edtf, date.basis]).toEqual([edtf, basis]);
    expect(date.reasons).toEqual([]);
  });
});

describe('days that contradict one another equally often', () => {
  test('stay all of them, the reason said', () => {
    const dates = '2024-11-06, 2024-11-07, 2024-11-08';
    expect(
      settled(['2024-11-07', 'published'], ['2024-11-08', 'relative'], ['2024-11-06', 'terms']),
    ).toEqual({
      edtf: '[2024-11-06,2024-11-07,2024-11-08]',
      earliest: '2024-11-06',
      latest: '2024-11-08',
      basis: 'published',
      reasons: [{ code: 'articles_disagree', args: { dates } }],
    });
  });
  test('each once, however many articles give it', () => {
    const four = ['2024-11-07', '2024-11-06', '2024-11-06', '2024-11-07'];
    expect(settled(...four).edtf).toBe('[2024-11-06,2024-11-07]');
  });
  test('beside a month that is given as often', () => {
    expect(settled('2024-11-07', '2024-11-06', '2024-11').edtf).toBe('[2024-11-06,2024-11-07]');
  });
});
