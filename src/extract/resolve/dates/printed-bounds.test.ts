import { expect, test } from 'vitest';
import { readDates } from '../../recognise/dates/read-dates.ts';
import { tokenise } from '../../text/tokens.ts';
import { printedBounds } from './printed-bounds.ts';

const bounds = (text: string): string[] => {
  const tokens = tokenise(text);
  const sentence = { zone: 'body' as const, first: 0, last: tokens.length };
  const told = [{ tokens, sentence, dates: readDates(tokens, 0, tokens.length) }];
  return printedBounds(told, ({ start, end }) => text.slice(start, end)).map(
    ({ kind, from, until }) => (kind === 'told_done' ? `after ${from}` : `before ${until}`),
  );
};

const cases: [text: string, expected: string[]][] = [
  ['Hai bên đã ký thỏa thuận hồi tháng 3/2018 tại Canberra.', ['after 2018-03-01']],
  ['Hai bên sẽ tổ chức giao lưu từ ngày 20 đến 22/6/2017.', ['before 2017-06-22']],
  ['Hai bên hướng tới mục tiêu đến tháng 12/2020.', []],
  ['Ông sẽ tiếp tục triển khai kết quả chuyến thăm tháng 11/2016.', []],
  ['Đoàn đã dự APEC lần thứ 25 tháng 11/2017.', []],
  ['Kim ngạch năm học 2019 tăng.', []],
];

test.each(cases)('%s', (text, expected) => expect(bounds(text)).toEqual(expected));
