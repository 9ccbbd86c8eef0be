import { expect, test } from 'vitest';
import { anniversaryYears, mainCountries } from './anniversaries.ts';

const cases: [text: string, since: number | null, years: number[]][] = [
  ['nhân kỷ niệm 50 năm ngày thiết lập quan hệ ngoại giao giữa hai nước', 1967, [2017]],
  ['trong dịp kỷ niệm 60 năm quan hệ ngoại giao, lập năm 1964', null, []],
  [
    'dịp kỷ niệm 60 năm quan hệ ngoại giao. Hai nước lập quan hệ ngoại giao vào năm 1964',
    null,
    [2024],
  ],
  ['hướng tới kỷ niệm 50 năm thiết lập quan hệ ngoại giao', 1967, []],
  ['kỷ niệm 50 năm thiết lập quan hệ ngoại giao vào năm 2017', 1967, []],
  ['kỷ niệm 25 năm quan hệ đối thoại', 1967, []],
  ['kỷ niệm 45 năm thiết lập quan hệ ngoại giao (8-11-1972 / 8-11-2017)', 1973, [2017]],
  ['kỷ niệm 45 năm thiết lập quan hệ ngoại giao (1967 - 2017)', 1972, []],
  ['sẽ phối hợp tổ chức các hoạt động kỷ niệm 50 năm thiết lập quan hệ ngoại giao', 1967, []],
  ['trước thềm kỷ niệm 70 năm Ngày thiết lập quan hệ ngoại giao (1950 - 2020)', 1950, []],
  ['kỷ niệm 25 năm thiết lập quan hệ ASEAN - Ấn Độ', 1972, []],
];

test.each(cases)('%s', (text, since, years) =>
  expect(anniversaryYears(text, since).map(({ year }) => year)).toEqual(years),
);

test('the two countries that are mentioned most', () =>
  expect(
    mainCountries([
      { country: 'LA', mentions: [1, 2] },
      { country: 'VN', mentions: [1, 2, 3] },
      { country: null, mentions: [1, 2, 3, 4] },
      { country: 'CN', mentions: [1] },
    ]),
  ).toEqual(['VN', 'LA']));
