import { expect, test } from 'vitest';
import { tokenise } from '../../text/tokens.ts';
import { readDates } from './read-dates.ts';

const cases: [text: string, year: number | null][] = [
  ['Tại Diễn đàn Kinh tế Việt Nam - Trung Quốc 2017 ở Bắc Kinh ngày 12/5, ông nêu', 2017],
  ['Sáng 22/3, tại Lạng Sơn diễn ra hội đàm đầu xuân năm 2019 giữa hai bên', 2019],
  ['Bên lề Hội nghị cấp cao APEC 2017, sáng 11/11, hai nhà lãnh đạo gặp nhau', 2017],
  ['Bên lề Hội nghị BRICS mở rộng 2019 tại Recife, hai bên gặp nhau chiều 3/11', 2019],
  ['Sáng 30/10, hai bên thông qua Kế hoạch hợp tác 2019', null],
  ['Ngày 12/5, hai bên nhất trí đến năm 2030 đạt 20 tỷ USD', null],
];

test('a range lies in that year whole', () => {
  const tokens = tokenise('thăm Việt Nam từ ngày 8 đến 9-11 nhân dịp dự Hội nghị APEC 2017');
  const [range] = readDates(tokens, 0, tokens.length);
  expect(range?.value).toMatchObject({ year: 2017, until: { year: 2017, month: 11, day: 9 } });
});

test.each(cases)('%s: %s', (text, year) => {
  const tokens = tokenise(text);
  const dated = readDates(tokens, 0, tokens.length).find(({ value }) => value.day !== null);
  expect(dated?.value.year).toBe(year);
});
