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
  ['APEC 2017, ngày 12/5', 2017],
  ['Ngày 12/5 dự APEC 2017', 2017],
  ['Ngày 12/5 dự Olympic 2017', 2017],
  ['Ngày 12/5 dự Festival Huế 2017', 2017],
  ['Ngày 12/5 dự Năm Nga 2017', 2017],
  ['Ngày 12/5 dự Hội nghị ở Lào mở rộng 2017', 2017],
  ['Ngày 12/5 dự Hội nghị ở Cao 2017', 2017],
  // another year, or a longer number
  ['Ngày 12/5 dự APEC 2037', null],
  ['Ngày 12/5 dự APEC 12017', null],
  ['Ngày 12/5 dự APEC 20178', null],
  ['Ngày 12/5 dự APEC 2017-2018', null],
  ['Ngày 12/5 dự APEC 2017/2018', null],
  // no name before it
  ['Ngày 12/5 dự hội nghị mở rộng 2017', null],
  ['Ngày 12/5 dự hội nghị, 2017', null],
  ['Ngày 12/5 dự hội nghị năm 2017', null],
  ['Ngày 12/5 dự hội nghị xuân 2017', null],
  ['Ngày 12/5 dự hội xuân này 2017', null],
  ['2017 năm APEC, ngày 12/5', null],
  ['rộng 2017, dự APEC ngày 12/5', null],
  // no event before it
  ['Ngày 12/5 ở Lào 2017', null],
  ['Ngày 12/5 ở Lào 2017 dự APEC', null],
  ['Ngày 12/5 ở Lào 2017 hội đàm', null],
  ['Ngày 12/5 dự hội nghị; ở Lào 2017', null],
  [`Ngày 12/5 APEC${' Lào'.repeat(15)} 2017`, 2017],
  [`Ngày 12/5 APEC${' Lào'.repeat(16)} 2017`, null],
  // its own year
  ['Ngày 12/5/2016 dự APEC 2017', 2016],
];

test('a range lies in that year whole', () => {
  const tokens = tokenise('thăm Việt Nam từ ngày 8 đến 9-11 nhân dịp dự Hội nghị APEC 2017');
  const [range] = readDates(tokens, 0, tokens.length);
  expect(range?.value).toMatchObject({ year: 2017, until: { year: 2017, month: 11, day: 9 } });
});

test.each([
  ['Tháng 5 dự APEC 2017', null, null],
  ['Ngày mai dự APEC 2017', null, null],
  ['Ngày 12/5 năm ngoái dự APEC 2017', null, 12],
])('no day that lacks its year: %s', (text, year, day) => {
  const tokens = tokenise(text);
  expect(readDates(tokens, 0, tokens.length)[0]?.value).toMatchObject({ year, day });
});

test('what stands outside of the sentence tells no year', () => {
  const tokens = tokenise('APEC 2017 . APEC Lào ngày 12/5 . APEC 2018');
  const first = tokens.findIndex(({ text }) => text === '.');
  const last = tokens.findLastIndex(({ text }) => text === '.');
  expect(readDates(tokens, first + 1, last)[0]?.value.year).toBeNull();
  const parted = tokenise('APEC Lào 2017, ngày 12/5');
  expect(readDates(parted, 1, parted.length)[0]?.value.year).toBeNull();
});

test.each(cases)('%s: %s', (text, year) => {
  const tokens = tokenise(text);
  const dated = readDates(tokens, 0, tokens.length).find(({ value }) => value.day !== null);
  expect(dated?.value.year).toBe(year);
});
