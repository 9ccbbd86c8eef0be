import { expect, test } from 'vitest';
import { readGazetteer } from './seeds.ts';
import { conferenceYears } from '../resolve/dates/conferences.ts';
import { congressHints } from '../resolve/dates/congress-hints.ts';

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
  ['phát biểu khai mạc Đối thoại Shangri-La lần thứ 12', 2013],
  ['dự lễ khai mạc Hội nghị Tương lai châu Á lần thứ 23', 2017],
  ['tham dự Hội nghị COP28', 2023],
  ['bên lề Hội nghị các nhà lãnh đạo kinh tế APEC ở Đà Nẵng', 2017],
  ['dự hội nghị nhóm BRICS mở rộng tại Kazan (Nga)', 2024],
  ['tham dự Hội nghị Thượng đỉnh G20 tại thành phố Hamburg, Đức', 2017],
  ['dự Hội nghị thượng đỉnh G20 tại Brazil', 2024],
  ['Hội nghị thượng đỉnh G7 mở rộng được tổ chức ngày 9/6 tại Charlevoix', 2018],
])('%s: %i', (text, year) => {
  expect(conferenceYears(text, gazetteer).map((one) => one.year)).toEqual([year]);
});

test.each([
  'mời Thủ tướng dự Hội nghị Cấp cao ASEAN',
  'Việt Nam đăng cai Hội nghị Cấp cao ASEAN lần thứ 36',
  'hướng tới dự Hội nghị trung ương 6',
  // three in Lima, two in Viet Nam
  'dự Tuần lễ Cấp cao APEC tại Lima, Peru',
  'dự Hội nghị cấp cao APEC ở Việt Nam',
  'mời Thủ tướng dự Hội nghị cấp cao APEC tại Đà Nẵng',
  'từng gặp nhau khi dự Hội nghị thượng đỉnh G20 tại Hamburg',
  'dự Hội nghị thượng đỉnh G20 tại Hamburg hồi tháng 7',
  'dự hội nghị G7 với lãnh đạo các nước (Mỹ, Anh, Pháp)',
])('%s tells no year', (text) => {
  expect(conferenceYears(text, gazetteer)).toEqual([]);
});
