import { expect, test } from 'vitest';
import { readGazetteer } from './seeds.ts';
import { conferenceYears, congressHints } from '../resolve/dates/congress-hints.ts';

const gazetteer = readGazetteer(process.cwd());

test.each([
  ['Hai bên trao đổi về kết quả Đại hội XIII.', 'results', '2021-02-01'],
  ['Trung Quốc vừa tổ chức Đại hội 19 đảng Cộng sản Trung Quốc.', 'results', '2017-10-24'],
  ['ông chúc mừng thành công của Đại hội X Đảng Nhân dân Cách mạng Lào', 'results', '2016-01-22'],
  ['hai Đảng tiến tới Đại hội XIV của Đảng Cộng sản Việt Nam', 'ahead', '2026-01-23'],
])('%s', (text, kind, until) => {
  expect(congressHints(text, gazetteer)).toMatchObject([{ kind, until }]);
});

test.each([
  'từ sau Đại hội XVIII Đảng Cộng sản Trung Quốc đến nay',
  'thực hiện Nghị quyết Đại hội XII của Đảng',
  'kết quả Đại hội VI Đảng Dân chủ Nhật Bản',
])('%s tells nothing', (text) => {
  expect(congressHints(text, gazetteer)).toEqual([]);
});

test.each([
  ['Thủ tướng dự Hội nghị Cấp cao ASEAN lần thứ 44 tại Lào', 2024],
  ['bên lề Hội nghị cấp cao Á - Âu (ASEM) lần thứ 12', 2018],
  ['nhân dịp tham dự Hội nghị cấp cao Pháp ngữ lần thứ XIX', 2024],
])('%s: %i', (text, year) => {
  expect(conferenceYears(text, gazetteer).map((one) => one.year)).toEqual([year]);
});

test.each([
  'mời Thủ tướng dự Hội nghị Cấp cao ASEAN',
  'Việt Nam đăng cai Hội nghị Cấp cao ASEAN lần thứ 36',
  'hướng tới dự Hội nghị trung ương 6',
])('%s tells no year', (text) => {
  expect(conferenceYears(text, gazetteer)).toEqual([]);
});
