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
  ['Hai bên đã ký thỏa thuận ngày 5/3/2018.', ['after 2018-03-05']],
  ['Hai bên đã ký thỏa thuận ngày 5/3.', []],
  ['Hai bên đã ký thỏa thuận năm 2018.', []],
  ['Hai bên gặp nhau tháng 3/2018.', []],
  ['Ông đã nói, sắp tới thăm Lào tháng 3/2018.', []],
  ['Hai bên sẽ họp từ ngày 30/6 đến 2/7/2017.', ['before 2017-07-02']],
  ['Hai bên sắp gặp lại vào tháng 3/2018.', ['before 2018-03-31']],
  ['Hai bên sẽ gặp lại trong tháng 3/2018.', ['before 2018-03-31']],
  ['Hai bên sẽ gặp lại ra tháng 3/2018.', ['before 2018-03-31']],
  ['Hai bên sẽ gặp lại, tháng 3/2018.', []],
  // a month in brackets is that of what was, a day may be that of another article
  ['Kết quả chuyến dự hội nghị (tháng 9/2016) rất tốt.', ['after 2016-09-01']],
  ['Đoàn sẽ dự hội nghị (tháng 9/2016).', []],
  ['Khai mạc hội nghị (12/9/2016)', []],
  // a year that is planned is not over; not where it is a figure, or told as done
  ['Hai bên nhất trí mở thêm văn phòng trong năm 2016.', ['before 2016-12-31']],
  ['Ông sẽ trở lại Huế vào cuối năm 2016.', ['before 2016-12-31']],
  ['Trong năm 2016, hai bên sẽ mở thêm văn phòng.', ['before 2016-12-31']],
  ['Trong năm 2016, hai bên mở thêm văn phòng.', []],
  ['Hai bên đẩy mạnh giao lưu năm 2016.', []],
  ['Hai bên đẩy mạnh giao lưu trong năm 2016-2017.', []],
  ['Mục tiêu đề ra từ trong năm 2016.', []],
  ['Để có thêm vốn, kim ngạch tăng mạnh trong năm 2016.', []],
  ['Hai bên đã triển khai dự án trong năm 2016.', []],
  ['Hồi tháng 3/2014, ông nói cầu sẽ thông xe vào năm 2016.', ['after 2014-03-01']],
  // of plans only what surely is done is done
  ['Ông sẽ thăm, như đã nói tháng 3/2018.', ['after 2018-03-01']],
  ['Ông sẽ thăm, như hồi tháng 3/2018.', ['after 2018-03-01']],
  ['Ông sẽ thăm nơi từng đến, từng thấy tháng 3/2018.', ['after 2018-03-01']],
  ['Ông sẽ thăm sau khi ký tháng 3/2018.', ['after 2018-03-01']],
  ['Ông sẽ xem lại thành quả lập tháng 3/2018.', []],
  // the last that is done, the first that will be
  ['Hai bên đã ký tháng 3/2018, đã gặp tháng 5/2018, đã nói tháng 4/2018.', ['after 2018-05-01']],
  ['Hai bên đã ký tháng 5/2018, đã gặp tháng 3/2018.', ['after 2018-05-01']],
  ['Sẽ gặp vào tháng 5/2019, vào tháng 3/2019, vào tháng 4/2019.', ['before 2019-03-31']],
  ['Sẽ gặp vào tháng 3/2019, vào tháng 5/2019.', ['before 2019-03-31']],
  ['Đã ký tháng 3/2018, sẽ gặp vào tháng 5/2019.', ['after 2018-03-01', 'before 2019-05-31']],
  ['Sẽ gặp vào ngày 2/3/2017, như đã nói ngày 3/3/2017.', []],
  [
    'Sẽ gặp vào ngày 3/3/2017, như đã nói ngày 3/3/2017.',
    ['after 2017-03-03', 'before 2017-03-03'],
  ],
  // the cue stands up to 16 words before, a plan up to 50
  [`Đã${' nói'.repeat(15)} tháng 3/2018.`, ['after 2018-03-01']],
  [`Đã${' nói'.repeat(16)} tháng 3/2018.`, []],
  [`Sẽ${' nói'.repeat(48)} vào tháng 3/2018.`, ['before 2018-03-31']],
  [`Sẽ${' nói'.repeat(49)} vào tháng 3/2018.`, []],
];

test.each(cases)('%s', (text, expected) => expect(bounds(text)).toEqual(expected));

test('the words of the date, and nothing of other zones or sentences', () => {
  const text = 'Đã ký. Tháng 3/2018 sẽ gặp lại vào tháng 5/2019';
  const tokens = tokenise(text);
  const dates = readDates(tokens, 0, tokens.length);
  const at = (zone: 'body' | 'title', first: number) =>
    printedBounds(
      [{ tokens, sentence: { zone, first, last: tokens.length }, dates }],
      ({ start, end }) => text.slice(start, end),
    );
  const ahead = { kind: 'told_ahead', said: 'tháng 5/2019', from: '', until: '2019-05-31' };
  const done = { kind: 'told_done', said: 'Tháng 3/2018', from: '2018-03-01', until: '' };
  expect(at('body', 0)).toEqual([done, ahead]);
  expect(at('body', 3)).toEqual([ahead]);
  expect(at('title', 0)).toEqual([]);
});
