import { expect, test } from 'vitest';
import { readDates } from '../../recognise/dates/read-dates.ts';
import type { Zone } from '../../document.ts';
import { tokenise } from '../../text/tokens.ts';
import { firstReport, todayOf } from './today.ts';
import { wordOfLead } from './today-clues.ts';
import type { Told } from './visit-ranges.ts';

const countries: Record<string, string> = { lào: 'LA', nga: 'RU' };

const told = (text: string, zone: Zone = 'body') => {
  const tokens = tokenise(text);
  const last = tokens.length;
  const chunks = tokens.flatMap(({ low }, from): Told['chunks'][number][] => {
    const to = from + 1;
    if (low === 'gặp') return [{ kind: 'trigger', from, to }];
    if (low === 'thăm') return [{ kind: 'trigger', from, to, trigger: { roles: 'visit' } }];
    return Object.hasOwn(countries, low) ? [{ kind: 'country', from, to, id: countries[low] }] : [];
  });
  return { tokens, sentence: { zone, first: 0, last }, dates: readDates(tokens, 0, last), chunks };
};

const four = ['Ông A nói.', 'Bà B nói.', 'Ông C nói.', 'Bà D nói.'];

const cases: [what: string, sentences: string[], day: string | null][] = [
  ['beside "hôm nay"', ['Hôm nay (26/2), ông A gặp bà B.'], '26/2/?'],
  ['beside "hôm qua"', ['Tối hôm qua, 31/12/2019, ông A đến Viêng Chăn.'], '1/1/2020'],
  ['beside "ngày mai"', ['Trong ngày mai (25-1), ông A dự họp.'], '24/1/?'],
  ['a report of the lead', ['Chiều 24-1, ông A gặp bà B.', 'Hôm nay ông A dự họp.'], '24/1/?'],
  ['a report of "hôm qua"', ['Chiều 24-1, ông A gặp bà B.', 'Hôm qua ông A dự họp.'], '25/1/?'],
  ['no "hôm nay", no day', ['Chiều 24-1, ông A gặp bà B.'], null],
  ['two days', ['Hôm nay (26/2), ông A đến.', 'Hôm nay (27/2), ông A đi.'], null],
  ['the end of a visit', ['Hôm nay ông A gặp bà B.', 'Bà B ở đến ngày 3/5 và gặp ông C.'], null],
  [
    'a visit begins',
    ['Trưa nay ông A đến, bắt đầu chuyến thăm.', 'Ông A thăm từ ngày 30/9 đến 1/10.'],
    '30/9/?',
  ],
  [
    'a visit began yesterday',
    ['Hôm qua ông A đến, bắt đầu chuyến thăm trong hai ngày 16 và 17/1.'],
    '17/1/?',
  ],
  [
    'a visit ends',
    ['Tối nay ông A về nước, kết thúc chuyến thăm.', 'Ông A thăm từ ngày 8 đến 10/8/2019.'],
    '10/8/2019',
  ],
  [
    'two visits',
    ['Sáng nay ông A bắt đầu thăm từ ngày 3 đến 5/8.', 'Ông B thăm từ ngày 8 đến 10/8.'],
    null,
  ],
  ['a link to another article', ['Người trẻ hôm nay (12/7/2005)'], null],
  ['beside "hôm kia"', ['Hôm kia, ngày 26/5, ông A gặp bà B.'], '28/5/?'],
  ['a range beside "hôm nay"', ['Ông A đến (hôm nay, 26/2) và gặp bà B.'], '26/2/?'],
  ['one day twice', ['Hôm nay (26/2), ông A đến.', 'Hôm qua (25/2/2019), bà B đi.'], '26/2/2019'],
  ['one day of another month', ['Hôm nay (26/2), ông A đến.', 'Hôm nay (26/3), bà B.'], null],
  ['over a month whose end nobody knows', ['Hôm qua (29/2), ông A đến.'], null],
  ['a report with a month only', ['Tháng 5/2019, ông A gặp bà B hôm nay.'], null],
  ['a report of some days', ['Từ ngày 3 đến 5/8 ông A gặp bà B hôm nay.'], null],
  ['a limit: tới', ['Hôm nay tới 24/1 ông A gặp bà B.'], null],
  ['a limit: trước', ['Hôm nay, trước ngày 24/1, ông A gặp bà B.'], null],
  ['a limit: sau', ['Hôm nay, sau ngày 24/1, ông A gặp bà B.'], null],
  ['a limit: đến', ['Hôm nay ông ở đến 24/1 gặp bà B.'], null],
  ['a report after four others', [...four, 'Hôm nay, 24/1 bà B. Ngày 24/1 gặp.'], '24/1/?'],
  ['too far down', ['Hôm nay ông A nói.', ...four, 'Ngày 24/1 ông A gặp bà B.'], null],
  ['a day behind what happened', ['Hôm nay ông A gặp bà B ngày 24/1.'], null],
  ['a day still to come', ['Hôm nay ông A đến.', 'Bà B sẽ đón ông A ngày 24/1, gặp C.'], null],
  ['a day that will be', ['Hôm nay ông A đến.', 'Ngày 24/1 ông A sẽ gặp C.'], null],
  // far below the report of the lead
  [
    'the hour of a report',
    ['Chiều 24/1, ông A đã đến.', ...four, 'Ngày mai ông A gặp B.'],
    '24/1/?',
  ],
  ['no hour of it', ['Ngày 24/1, ông A đã đến.', ...four, 'Ngày mai ông A gặp B.'], null],
  ['an hour to come', ['Chiều 24/1, ông A sẽ đến.', ...four, 'Ngày mai ông A gặp B.'], null],
  ['yesterday', ['Chiều 24/1, ông A đã đến.', ...four, 'Hôm qua ông A gặp B.'], null],
  ['another sentence', ['Ông A đã đến.', 'Chiều 24/1 nói.', ...four, 'Ngày mai gặp B.'], null],
  ['what was just named', ['Ông A mừng cuộc bầu cử vừa qua (15/3/2017).'], null],
];

const shown = (today: ReturnType<typeof todayOf>) =>
  today ? `${String(today.day)}/${String(today.month)}/${String(today.year ?? '?')}` : null;

test.each(cases)('%s', (_, sentences, day) => {
  expect(shown(todayOf(sentences.map((text) => told(text))))).toBe(day);
});

const days = 'Ông A thăm từ ngày 8 đến 10/8.';
const visits: [what: string, sentences: string[], day: string | null][] = [
  ['days before it', [days, 'Trưa nay ông A bắt đầu thăm.'], '8/8/?'],
  ['another country', ['Trưa nay ông A bắt đầu thăm Lào.', 'Ông thăm Nga từ 8 đến 10/8.'], null],
  ['this country', ['Trưa nay ông A bắt đầu thăm Nga.', 'Ông thăm Nga từ 8 đến 10/8.'], '8/8/?'],
  ['days of no country', ['Trưa nay ông A bắt đầu thăm Lào.', days], '8/8/?'],
  ['no country', ['Trưa nay ông A bắt đầu thăm.', 'Ông A thăm Nga từ 8 đến 10/8.'], '8/8/?'],
  [
    'days of no country beside another',
    ['Trưa nay ông A bắt đầu thăm Lào.', days, 'Ông A thăm Nga từ 8 đến 10/8.'],
    null,
  ],
  ['a year that goes on', ['Năm nay ông A bắt đầu thăm.', days], null],
  ['no visit', ['Trưa nay ông A bắt đầu gặp bà B.', days], null],
  ['a visit of some day', ['Ông A bắt đầu thăm.', days], null],
  ['neither its first day nor its last', ['Trưa nay ông A thăm.', days], null],
  ['what begins behind it', ['Trưa nay ông A thăm bắt đầu từ Huế.', days], null],
  ['when it will be over', ['Tối nay khi kết thúc thăm ông A nói.', days], null],
  ['its last day', ['Tối nay ông A kết thúc thăm.', days], '10/8/?'],
  ['the day before its last', ['Ngày mai ông A kết thúc thăm.', days], '9/8/?'],
];
test.each(visits)('a visit: %s', (_, sentences, day) => {
  expect(shown(todayOf(sentences.map((text) => told(text))))).toBe(day);
});

test('a title tells nothing of today', () => {
  const begins = told('Trưa nay ông A bắt đầu thăm.', 'title');
  expect(todayOf([begins, told(days)])).toBeNull();
  expect(firstReport([told('Hôm nay, ngày 24/1, ông A gặp bà B.', 'title')])).toBeNull();
});

test('the report of the lead', () => {
  const day = (...texts: string[]) => firstReport(texts.map((text) => told(text)))?.value.day;
  expect(day('Chiều 24-1 ông A gặp bà B, người hôm nay nói.')).toBe(24);
  expect(day('Ở Lào, ngày 24-1 ông A gặp bà B.', 'Hôm nay nói.')).toBe(24);
  expect(day('Ngày 24-1 ông A ở Lào.', 'Hôm nay nói.')).toBeUndefined();
  expect(day('Ngày 24-1 ông A nói.', 'Ngày 25-1 ông A gặp bà B.', 'Hôm nay nói.')).toBe(25);
  expect(day('Ông A gặp bà B.', 'Hôm nay nói.')).toBeUndefined();
  expect(day('Ngày 24-1 ông A gặp bà B.', 'Năm nay nói.')).toBeUndefined();
});

test('the day that all words of the lead say', () => {
  const word = (...texts: string[]) => wordOfLead(texts.map((text) => told(text)));
  expect(word('Hôm qua nói.', 'Tối qua nói.')).toBe(-1);
  expect(word('Hôm qua nói.', 'Hôm nay nói.')).toBeNull();
  expect(word('Năm ngoái nói.', 'Sáng nay, ngày 5/5, nói.')).toBeNull();
  expect(word('Năm ngoái nói.', 'Sáng nay nói.')).toBe(0);
  expect(word(...four, 'Hôm qua nói.')).toBe(-1);
  expect(word(...four, 'Nói.', 'Hôm qua nói.')).toBeNull();
  expect(wordOfLead([told('Hôm qua nói.', 'title'), told('Sáng nay nói.')])).toBe(0);
});

const pictures: [body: string, caption: string, day: string | null][] = [
  ['Chiều nay ông A tiếp bà B.', 'Ông A đón bà B chiều 6/5.', '6/5/?'],
  ['Hôm qua ông A tiếp bà B.', 'Ông A đón bà B sáng 6/5.', '7/5/?'],
  ['Trưa nay ông A tiếp bà B.', 'Ông A đón bà B trưa 6/5.', '6/5/?'],
  ['Tối nay ông A tiếp bà B.', 'Ông A đón bà B tối 6/5.', '6/5/?'],
  ['Chiều nay ông A tiếp bà B.', 'Ông A gặp bà B ngày 6/5.', null],
  ['Chiều nay ông A tiếp bà B.', 'Ông A gặp bà B hôm 6/5.', null],
  ['Chiều nay ông A tiếp bà B.', 'Ông A đón bà B sáng (6/5 - 7/5).', null],
  ['Ông A tiếp bà B.', 'Ông A đón bà B sáng 6/5.', null],
  ['Hôm qua ông A tiếp bà B.', 'Ông A đón bà B sáng 29/2.', null],
  ['Hôm nay ông A tiếp bà B, người hôm qua gặp ông C.', 'Ông A đón bà B chiều 6/5.', null],
];

test.each(pictures)('%s Under a picture: %s', (body, caption, day) => {
  expect(shown(todayOf([told(body), told(caption, 'caption')]))).toBe(day);
});

test('a picture of "hôm" shows the day where it lies within the visit', () => {
  const under = (caption: string) =>
    shown(
      todayOf([
        told('Ông A hôm nay tiếp bà B.'),
        told('Bà B thăm Lào ngày 3 - 5/8.'),
        told(caption, 'caption'),
      ]),
    );
  expect(under('Ông A gặp bà B hôm 4/8.')).toBe('4/8/?');
  expect(under('Ông A gặp bà B hôm 2/8.')).toBeNull();
});

test('all pictures show one day', () => {
  const under = (...captions: string[]) =>
    shown(
      todayOf([
        told('Chiều nay ông A tiếp bà B.'),
        ...captions.map((text) => told(text, 'caption')),
      ]),
    );
  expect(under('Chiều 6/5.', 'Sáng 6/5.', 'Chiều mai.')).toBe('6/5/?');
  expect(under('Chiều 6/5.', 'Sáng 7/5.')).toBeNull();
  expect(under('Chiều 6/5.', 'Sáng 6/6.')).toBeNull();
});
