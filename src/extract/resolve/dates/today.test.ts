import { expect, test } from 'vitest';
import { readDates } from '../../recognise/dates/read-dates.ts';
import { tokenise } from '../../text/tokens.ts';
import { todayOf } from './today.ts';

const told = (text: string) => {
  const tokens = tokenise(text);
  const last = tokens.length;
  const met = tokens.findIndex(({ low }) => low === 'gặp');
  return {
    tokens,
    sentence: { zone: 'body' as const, last },
    dates: readDates(tokens, 0, last),
    chunks: met < 0 ? [] : [{ kind: 'trigger', from: met }],
  };
};

const cases: [what: string, sentences: string[], day: string | null][] = [
  ['beside "hôm nay"', ['Hôm nay (26/2), ông A gặp bà B.'], '26/2/?'],
  ['beside "hôm qua"', ['Tối hôm qua, 31/12/2019, ông A đến Viêng Chăn.'], '1/1/2020'],
  ['beside "ngày mai"', ['Trong ngày mai (25-1), ông A dự họp.'], '24/1/?'],
  ['a report of the lead', ['Chiều 24-1, ông A gặp bà B.', 'Hôm nay ông A dự họp.'], '24/1/?'],
  ['no "hôm nay", no day', ['Chiều 24-1, ông A gặp bà B.'], null],
  ['two days', ['Hôm nay (26/2), ông A đến.', 'Hôm nay (27/2), ông A đi.'], null],
  ['the end of a visit', ['Hôm nay ông A gặp bà B.', 'Bà B ở đến ngày 3/5 và gặp ông C.'], null],
  ['a link to another article', ['Người trẻ hôm nay (12/7/2005)'], null],
  ['what was just named', ['Ông A mừng cuộc bầu cử vừa qua (15/3/2017).'], null],
];

test.each(cases)('%s', (_, sentences, day) => {
  const today = todayOf(sentences.map(told));
  const shown = today
    ? `${String(today.day)}/${String(today.month)}/${String(today.year ?? '?')}`
    : null;
  expect(shown).toBe(day);
});
