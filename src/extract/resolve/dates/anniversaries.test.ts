import { expect, test } from 'vitest';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { anniversaryYears, mainCountries, relationsSince } from './anniversaries.ts';

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
  ['thăm vào năm 2018, dịp hai nước kỷ niệm 45 năm thiết lập quan hệ ngoại giao', 1973, []],
  ['kỷ niệm 25 năm quan hệ đối thoại', 1967, []],
  ['kỷ niệm 45 năm thiết lập quan hệ ngoại giao (8-11-1972 / 8-11-2017)', 1973, [2017]],
  ['kỷ niệm 45 năm thiết lập quan hệ ngoại giao (1967 - 2017)', 1972, []],
  ['sẽ phối hợp tổ chức các hoạt động kỷ niệm 50 năm thiết lập quan hệ ngoại giao', 1967, []],
  ['trước thềm kỷ niệm 70 năm Ngày thiết lập quan hệ ngoại giao (1950 - 2020)', 1950, []],
  ['kỷ niệm 25 năm thiết lập quan hệ ASEAN - Ấn Độ', 1972, []],
  ['kỷ niệm 25 năm thiết lập quan hệ với Liên minh châu Âu', 1972, []],
  ['kỷ niệm 25 năm thiết lập quan hệ Việt Nam - EU', 1972, []],
  ['kỷ niệm 25 năm thiết lập quan hệ với Seun và Euro', 1972, [1997]],
  ['kỷ niệm 25 năm quan hệ ngoại giao vào năm tới', 1972, []],
  ['kỷ niệm 25 năm quan hệ ngoại giao vào năm 5 sao', 1972, [1997]],
  ['kỷ niệm 25 năm quan hệ ngoại giao đối thoại', 1972, [1997]],
  ['hướng tới hòa bình. Nhân kỷ niệm 25 năm quan hệ ngoại giao', 1972, [1997]],
  ['hướng tới hòa bình; nhân kỷ niệm 25 năm quan hệ ngoại giao', 1972, [1997]],
  [`từng${' nói'.repeat(18)} kỷ niệm 25 năm quan hệ ngoại giao`, 1972, []],
  [`từng${' nói'.repeat(19)} kỷ niệm 25 năm quan hệ ngoại giao`, 1972, [1997]],
  ['nhân kỷ niệm 25 năm quan hệ ngoại giao', null, []],
  ['dịp 16 năm quan hệ ngoại giao, nay. Quan hệ ngoại giao lập năm 2002', null, [2018]],
  [
    'dịp 16 năm quan hệ ngoại giao. Quan hệ ngoại giao năm 2002, quan hệ ngoại giao năm 2003',
    1995,
    [2011],
  ],
  ['kỷ niệm 15 năm thiết lập quan hệ (2002 - 2017)', null, [2017]],
  ['kỷ niệm 15 năm thiết lập quan hệ (2002-2017)', null, [2017]],
  ['kỷ niệm 15 năm thiết lập quan hệ (8/11/2002–8/11/2017)', null, [2017]],
  ['tròn 25 năm hai nước thiết lập quan hệ ngoại giao', 1972, [1997]],
  ['kỷ niệm lần thứ 25 năm thiết lập quan hệ ngoại giao', 1972, [1997]],
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

test('of two countries that are mentioned as often the first by name', () => {
  const people = ['VN', 'LA', 'CN'].map((country) => ({ country, mentions: [1] }));
  expect(mainCountries(people)).toEqual(['CN', 'LA']);
  expect(mainCountries([...people].reverse())).toEqual(['CN', 'LA']);
  expect(mainCountries([])).toEqual([]);
});

test('the words that say it', () => {
  const text = 'Nhân kỷ niệm 50 năm Ngày thiết lập quan hệ ngoại giao giữa hai nước';
  const said = 'kỷ niệm 50 năm Ngày thiết lập quan hệ ngoại giao';
  expect(anniversaryYears(text, 1967)).toEqual([{ said, year: 2017 }]);
  expect(anniversaryYears(`${text} (1973 - 2023)`, 1967)).toEqual([{ said, year: 2023 }]);
});

test('when two countries took up relations, in either order', () => {
  const items = [
    { ordinal: 'AA-BB', from: '1967-06-24' },
    { ordinal: 'BB-CC', from: '1972' },
  ];
  const congresses = [
    { id: 'other', items: [{ ordinal: 'AA-BB', from: '1900' }] },
    { id: 'diplomatic-relations', items },
  ];
  const gazetteer = { congresses } as unknown as Gazetteer;
  expect(relationsSince('AA', 'BB', gazetteer)).toBe(1967);
  expect(relationsSince('CC', 'BB', gazetteer)).toBe(1972);
  expect(relationsSince('AA', 'CC', gazetteer)).toBeNull();
  expect(relationsSince('AA', 'BB', { ...gazetteer, congresses: [] })).toBeNull();
});
