import { expect, test } from 'vitest';
import { yearClue } from './year-clues.ts';

const cases: [text: string, month: number, year: number | null][] = [
  ['đạt 27,3 tỷ USD, tăng 28% so với cùng kỳ năm 2023', 4, 2024],
  ['trong năm 2018 vừa qua, kim ngạch đạt 4 tỷ USD', 3, 2019],
  ['sau chuyến thăm Lào (6/2017) vừa qua', 9, 2017],
  ['trong cuộc gặp tháng 11 năm 2017 vừa qua', 2, 2018],
  ['Từ đầu năm 2024 đến nay, hai bên đã ký 5 thỏa thuận', 9, 2024],
  ['hai nước kỷ niệm 50 năm quan hệ trong năm 2017 này', 7, 2017],
  ['kim ngạch 9 tháng đầu năm 2016 đạt 3 tỷ USD', 11, 2016],
  ['kim ngạch 9 tháng đầu năm 2016 đạt 3 tỷ USD', 2, 2017],
  ['kim ngạch năm 2023 đạt 3,5 tỷ USD; 7 tháng năm 2024 đạt 2,7 tỷ USD', 10, 2024],
  ['giảm so với cùng kỳ năm 2022; 4 tháng đầu năm 2024 đạt 3 tỷ USD', 7, 2024],
  ['trong quý 1/2018 đã tăng trưởng cao nhất', 6, 2018],
  ['tính lũy kế đến tháng 9/2024', 10, 2024],
  ['Tính đến hết tháng 11 năm 2018, có 40 dự án', 1, 2019],
  ['Quý 1-2017, kim ngạch đạt 2 tỷ USD', 7, 2017],
  ['kim ngạch năm 2023 đạt 2,7 tỷ USD, 9 tháng đầu năm đạt 2,2 tỷ USD', 10, 2024],
  ['năm 2016 đạt 1 tỷ USD, 9 tháng đầu năm 2018 đạt 2 tỷ USD', 10, 2018],
  ['hỗ trợ nước bạn tổ chức thành công Năm APEC 2017', 5, 2017],
  ['nước bạn sẽ là Chủ tịch ASEAN năm 2025', 11, null],
  ['nhân Năm hữu nghị Việt Nam - Lào 2017 và Năm du lịch', 4, 2017],
  ['kim ngạch quý I/2018 đạt 2 tỷ USD', 4, 2018],
  ['kim ngạch quý I/2018 đạt 2 tỷ USD', 1, 2019],
  ['dự kiến khởi công trong quý I/2018', 4, null],
  ['cố gắng từ nay đến hết quý I/2025 ký được hiệp định', 11, null],
  ['tham dự Tuần lễ Cấp cao APEC 2017 ở nước bạn', 11, 2017],
  ['Việt Nam đăng cai APEC 2027', 11, null],
  ['ông chúc mừng nước bạn tổ chức thành công Hội nghị cấp cao APEC 2017', 11, 2017],
  ['cam kết hỗ trợ nước bạn tổ chức thành công APEC 2017', 11, null],
  ['thiết lập quan hệ năm 1967', 6, null],
  ['đến năm 2030 đạt 20 tỷ USD', 6, null],
  ['đúng ngày kỷ niệm 22 năm ký hiệp định (11/7/1995-11/7/2017)', 7, 2017],
  ['Trong bối cảnh hai nước kỷ niệm 45 năm thiết lập quan hệ (8-11-1972 / 8-11-2017)', 5, 2017],
  ['nước bạn giữ chức Chủ tịch luân phiên EU trong 6 tháng đầu năm 2019', 4, null],
  ['hai nước đang chuẩn bị kỷ niệm 50 năm thiết lập quan hệ (1967 - 2017)', 12, null],
  ['mời ông thăm Việt Nam nhân dịp kỷ niệm 20 năm thiết lập quan hệ (2005-2025)', 11, null],
  ['so với cùng kỳ năm 2023; trong năm 2019 này', 6, null],
];

test.each(cases)('%s, month %i: %s', (text, month, year) => {
  expect(yearClue(text)?.year(month) ?? null).toBe(year);
});
