import { expect, test } from 'vitest';
import { blankDate } from '../../recognise/dates/read-number.ts';
import { yearsAllowed, type Hint, type Holding } from './years.ts';

type Term = [from: string | null, until: string | null];
const holding = (post: string, mentions: number, ...terms: Term[]): Holding => ({
  person: 0,
  name: `Ông ${post}`,
  post,
  mentions,
  terms: terms.map(([from, until]) => ({ from, until })),
});
const on = (day: number | null, month: number | null) => ({ ...blankDate, day, month });
const hint = (kind: Hint['kind'], from: string, until: string): Hint => ({
  kind,
  said: 'lời nói',
  from,
  until,
});

test('nobody tells any year', () => {
  expect(yearsAllowed(on(1, 5), [], [])).toEqual({
    years: [],
    reasons: [],
    basis: 'terms',
    uncertain: false,
  });
  expect(yearsAllowed(on(1, 5), [holding('A', 1)], []).years).toEqual([]);
  expect(yearsAllowed(on(1, 5), [holding('A', 1, [null, null])], []).years).toEqual([]);
});

test('the years of a term, and what cuts them off', () => {
  expect(yearsAllowed(on(1, 5), [holding('A', 1, ['2010-06-01', '2013-04-30'])], [])).toEqual({
    years: [2011, 2012],
    reasons: [
      { code: 'term_from', args: { name: 'Ông A', post: 'A', from: '2010-06-01' } },
      { code: 'term_until', args: { name: 'Ông A', post: 'A', until: '2013-04-30' } },
    ],
    basis: 'terms',
    uncertain: false,
  });
});

const terms: [day: number | null, month: number | null, term: Term, years: number[]][] = [
  [1, 6, ['2010-06-01', '2012-06-01'], [2010, 2011, 2012]],
  [29, 2, ['2010-06-01', '2017-06-01'], [2012, 2016]],
  [2, 6, ['2010-06-01', '2012-06-01'], [2010, 2011]],
  [31, 5, ['2010-06-01', '2012-06-01'], [2011, 2012]],
  [null, 6, ['2010-06-30', '2012-06-01'], [2010, 2011, 2012]],
  [null, 5, ['2010-06-30', '2012-06-01'], [2011, 2012]],
  [null, 7, ['2010-06-30', '2012-06-01'], [2010, 2011]],
  [null, null, ['2010-12-31', '2012-01-01'], [2010, 2011, 2012]],
  [15, 6, ['2010-06', '2012-06'], [2010, 2011, 2012]],
  [15, 6, ['2010', '2012'], [2010, 2011, 2012]],
  [15, 6, ['2010-07', '2012-05'], [2011]],
  [1, 1, [null, '1992-03-01'], [1990, 1991, 1992]],
  [1, 1, ['2028-03-01', null], [2029, 2030]],
];
test.each(terms)('%s/%s while a post is held %o', (day, month, term, years) => {
  expect(yearsAllowed(on(day, month), [holding('A', 1, term)], []).years).toEqual(years);
});

test('two terms of one person, and everybody at once', () => {
  const a = holding('A', 2, ['2001-01-01', '2002-12-31'], ['2005-01-01', '2006-12-31']);
  const b = holding('B', 1, ['2002-01-01', '2005-12-31']);
  expect(yearsAllowed(on(1, 5), [a], []).years).toEqual([2001, 2002, 2005, 2006]);
  const { years, reasons, uncertain } = yearsAllowed(on(1, 5), [a, b], []);
  expect(years).toEqual([2002, 2005]);
  expect(reasons).toEqual([
    { code: 'term_from', args: { name: 'Ông B', post: 'B', from: '2002-01-01' } },
    { code: 'term_until', args: { name: 'Ông B', post: 'B', until: '2005-12-31' } },
  ]);
  expect(uncertain).toBe(false);
});

test('where terms go together nowhere, whoever is named most often decides', () => {
  const now = holding('A', 5, ['2010-01-01', '2011-12-31']);
  const then = holding('B', 1, ['1995-01-01', '1997-12-31']);
  const beside = holding('C', 2, ['2011-01-01', '2012-12-31']);
  const read = yearsAllowed(on(1, 5), [then, beside, now], []);
  expect(read).toMatchObject({ years: [2011], basis: 'terms', uncertain: true });
  expect(read.reasons.map(({ args }) => args['name'])).toEqual(['Ông C', 'Ông A']);
});

test('who holds nothing that has a date makes nothing uncertain', () => {
  const read = yearsAllowed(
    on(1, 5),
    [holding('A', 1, ['2010-01-01', '2010-12-31']), holding('B', 2)],
    [],
  );
  expect(read).toMatchObject({ years: [2010], uncertain: false });
});

test('two who held one post make their year uncertain', () => {
  const before = { ...holding('A', 1, ['2008-01-01', '2010-06-01']), name: 'Ông trước' };
  const after = { ...holding('A', 1, ['2010-03-01', '2013-01-01']), name: 'Ông sau' };
  const read = yearsAllowed(on(1, 5), [before, after], []);
  expect(read).toMatchObject({ years: [2010], uncertain: true });
});

test('the first and the last year of all are no end of a term', () => {
  const long = [holding('A', 1, ['1980-01-01', '1990-12-31'])];
  expect(yearsAllowed(on(1, 5), long, []).reasons.map(({ code }) => code)).toEqual(['term_until']);
  const late = [holding('A', 1, ['2030-01-01', '2035-01-01'])];
  expect(yearsAllowed(on(1, 5), late, []).reasons.map(({ code }) => code)).toEqual(['term_from']);
});

const term = [holding('A', 1, ['2010-01-01', '2013-12-31'])];
const hints: [what: string, hint: Hint, day: number, month: number, years: number[]][] = [
  ['results, later that year', hint('results', '2011-01-12', '2011-01-19'), 1, 2, [2011]],
  ['results, on their first day', hint('results', '2011-01-12', '2011-01-19'), 12, 1, [2011]],
  ['ahead of it', hint('ahead', '2012-01-12', '2012-01-19'), 18, 1, [2010, 2011, 2012]],
  ['on its last day', hint('ahead', '2012-01-12', '2012-01-19'), 19, 1, [2010, 2011]],
  ['told as done', hint('told_done', '2012-03-05', ''), 6, 3, [2012, 2013]],
  ['told as done that day', hint('told_done', '2012-03-05', ''), 5, 3, [2012, 2013]],
  ['told as done, the same month', hint('told_done', '2012-03-05', ''), 1, 3, [2012, 2013]],
  ['told as done, the month before', hint('told_done', '2012-03-05', ''), 28, 2, [2013]],
  ['told as to come', hint('told_ahead', '', '2012-03-05'), 4, 3, [2010, 2011, 2012]],
  ['told as to come that day', hint('told_ahead', '', '2012-03-05'), 5, 3, [2010, 2011]],
];
test.each(hints)('%s', (_, said, day, month, years) => {
  const read = yearsAllowed(on(day, month), term, [said]);
  expect(read).toMatchObject({ years, basis: 'congress', uncertain: true });
});

test('a hint that leaves no year, or takes none away, is no reason', () => {
  const none = [hint('ahead', '2009-01-12', '2009-01-19'), hint('told_done', '2009-03-05', '')];
  const before = hint('results', '2011-01-12', '2011-01-19');
  expect(yearsAllowed(on(11, 1), term, [...none, before])).toMatchObject({
    years: [2010, 2011, 2012, 2013],
    basis: 'terms',
    uncertain: false,
  });
});

test('hints say why', () => {
  const all = [
    hint('results', '2011-01-12', '2011-01-19'),
    hint('told_done', '2012-03-05', ''),
    hint('told_ahead', '', '2012-03-05'),
    hint('ahead', '2012-01-12', '2012-01-19'),
  ];
  const why = all.map((one) => yearsAllowed(on(1, 4), term, [one]).reasons.at(-1));
  expect(why).toEqual([
    { code: 'congress_results', args: { congress: 'lời nói', year: '2011' } },
    { code: 'told_done', args: { said: 'lời nói' } },
    { code: 'told_ahead', args: { said: 'lời nói' } },
    { code: 'congress_ahead', args: { congress: 'lời nói', until: '2012-01-19' } },
  ]);
});

test('who was there decides before who is named most often', () => {
  const recalled = holding('Obama', 9, ['2009', '2016-06']);
  const present = { ...holding('Trump', 1, ['2017-01-20', '2018']), present: true };
  expect(yearsAllowed(on(31, 5), [recalled, present], []).years).toEqual([2017, 2018]);
  expect(yearsAllowed(on(31, 5), [recalled, { ...present, present: false }], []).years).toEqual([
    2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016,
  ]);
});
