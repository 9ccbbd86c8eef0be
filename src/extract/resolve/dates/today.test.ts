import { expect, test } from 'vitest';
import { readDates } from '../../recognise/dates/read-dates.ts';
import { tokenise } from '../../text/tokens.ts';
import { todayOf } from './today.ts';

const told = (text: string) => {
  const tokens = tokenise(text);
  const last = tokens.length;
  const visit = tokens.findIndex(({ low }) => low === 'thăm');
  const met = tokens.findIndex(({ low }) => low === 'gặp');
  return {
    tokens,
    sentence: { zone: 'body' as const, first: 0, last },
    dates: readDates(tokens, 0, last),
    chunks: [
      ...(met < 0 ? [] : [{ kind: 'trigger', from: met, to: met + 1 }]),
      ...(visit < 0
        ? []
        : [{ kind: 'trigger', from: visit, to: visit + 1, trigger: { roles: 'visit' } }]),
    ],
  };
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
  ['what was just named', ['Ông A mừng cuộc bầu cử vừa qua (15/3/2017).'], null],
];

const shown = (today: ReturnType<typeof todayOf>) =>
  today ? `${String(today.day)}/${String(today.month)}/${String(today.year ?? '?')}` : null;

test.each(cases)('%s', (_, sentences, day) => {
  expect(shown(todayOf(sentences.map(told)))).toBe(day);
});

const pictures: [body: string, caption: string, day: string | null][] = [
  ['Chiều nay ông A tiếp bà B.', 'Ông A đón bà B chiều 6/5.', '6/5/?'],
  ['Hôm qua ông A tiếp bà B.', 'Ông A đón bà B sáng 6/5.', '7/5/?'],
  ['Chiều nay ông A tiếp bà B.', 'Ông A gặp bà B ngày 6/5.', null],
  ['Hôm nay ông A tiếp bà B, người hôm qua gặp ông C.', 'Ông A đón bà B chiều 6/5.', null],
];

test.each(pictures)('%s Under a picture: %s', (body, caption, day) => {
  const under = {
    ...told(caption),
    sentence: { ...told(caption).sentence, zone: 'caption' as const },
  };
  expect(shown(todayOf([told(body), under]))).toBe(day);
});
