import { expect, it } from 'vitest';
import { dateInWords, typedDate } from './date.ts';

it.each([
  ['2024-11-06', '6/11/2024', '6 November 2024'],
  ['[2022-02-18,2023-02-18]', '18/2/2022 hoặc 18/2/2023', '18 February 2022 or 18 February 2023'],
  ['2021-05-18?', 'có lẽ 18/5/2021', 'probably 18 May 2021'],
  ['2024-10-24~', 'khoảng 24/10/2024', 'about 24 October 2024'],
  ['XXXX-02-18', '18/2, không rõ năm', '18 February, year unknown'],
  ['2024-07', 'tháng 7/2024', 'July 2024'],
  ['2019', 'năm 2019', '2019'],
  ['2018-12-23/2018-12-24', '23/12/2018 – 24/12/2018', '23 December 2018 – 24 December 2018'],
  ['XXXX', 'không rõ ngày', 'date unknown'],
])('%s: %s, %s', (edtf, vi, en) => {
  expect(dateInWords(edtf, 'vi')).toBe(vi);
  expect(dateInWords(edtf, 'en')).toBe(en);
});

it.each([
  ['2022', '2022'],
  ['2/2022', '2022-02'],
  ['18/2/2022', '2022-02-18'],
  ['2022-02-18', '2022-02-18'],
  ['30/2/2022', null],
  ['hôm qua', null],
  ['', null],
])('typed %j is %j', (text, edtf) => expect(typedDate(text)).toBe(edtf));
