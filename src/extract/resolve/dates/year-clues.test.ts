import { expect, test } from 'vitest';
import { yearClue } from './year-clues.ts';

const cases: [text: string, month: number | null, year: number | null][] = [
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
  ['đánh giá kết quả các hoạt động trong Năm Hữu nghị 2017', 1, null],
  ['xây dựng kế hoạch triển khai Năm Giao lưu Nhân văn Việt - Trung 2025', 10, null],
  ['mong rằng Năm hữu nghị Mekong - Nhật Bản 2019 thành công', 10, null],
  ['Năm hữu nghị 2017 đã góp phần tăng cường hiểu biết', 1, null],
  ['Năm 2023, kim ngạch đạt 8,6 tỷ USD. 10 tháng đầu năm nay, kim ngạch đạt 8,3 tỷ', 11, 2024],
  ['thiết lập quan hệ năm 2009. 6 tháng đầu năm nay, kim ngạch đạt 8,3 tỷ', 7, null],
  ['Năm 2019 đạt 3 tỷ USD, năm 2020 là 4 tỷ. Trong 6 tháng đầu năm nay', 7, 2021],
  ['kim ngạch quý I/2018 đạt 2 tỷ USD', 4, 2018],
  ['kim ngạch quý I/2018 đạt 2 tỷ USD', 1, 2019],
  ['dự kiến khởi công trong quý I/2018', 4, null],
  ['cố gắng từ nay đến hết quý I/2025 ký được hiệp định', 11, null],
  ['tham dự Tuần lễ Cấp cao APEC 2017 ở nước bạn', 11, 2017],
  ['bên lề APEC Đà Nẵng 2017', 11, 2017],
  ['kết quả trao đổi bên lề APEC 2017', 11, null],
  ['nhớ lại dịp dự APEC 2017', 11, null],
  ['Việt Nam đăng cai APEC 2027', 11, null],
  ['ủng hộ Việt Nam đăng cai tổ chức Năm APEC 2027', 11, null],
  ['đánh giá cao kết quả trao đổi bên lề Tuần lễ Cấp cao APEC 2017', 1, null],
  ['năm 2017, Tổng thống đã đến tham dự Hội nghị APEC 2017', 6, null],
  ['ông chúc mừng nước bạn tổ chức thành công Hội nghị cấp cao APEC 2017', 11, 2017],
  ['cam kết hỗ trợ nước bạn tổ chức thành công APEC 2017', 11, null],
  ['đây là chuyến thăm thứ ba giữa hai nước kể từ đầu năm 2017', 6, 2017],
  ['đang tổ chức nhiều hoạt động kỷ niệm 40 năm thiết lập quan hệ (1973-2013)', 5, 2013],
  ['hướng tới kỷ niệm 70 năm thiết lập quan hệ ngoại giao (1950-2020)', 4, null],
  ['đã tổ chức thành công các hoạt động kỷ niệm 60 năm quan hệ (1950-2010)', 4, null],
  ['trân trọng mời ông tham dự Hội nghị khu vực tháng 12/2014', 11, 2014],
  ['trân trọng mời ông tham dự Hội nghị khu vực tháng 3/2015', 11, 2014],
  ['cho biết sẽ thăm chính thức Việt Nam vào cuối tháng 5/2018', null, 2018],
  ['gửi lời mời trong chuyến thăm vùng Viễn Đông vào tháng 9/2023', 11, null],
  ['thiết lập quan hệ năm 1967', 6, null],
  ['Năm 2023, kim ngạch hai chiều đạt 3,6 tỷ USD', 9, 2024],
  ['kim ngạch song phương năm 2016 đạt 94,5 triệu USD', 6, 2017],
  ['năm 2016 đạt 1 tỷ USD, tăng 8% so với năm 2015', 6, 2017],
  ['đạt 3,6 tỷ USD, tăng 2,3% so với năm 2022', 9, 2024],
  ['xuất khẩu tăng 12,7% so với cùng kỳ 2018', 9, 2019],
  ['kim ngạch tăng xấp xỉ 6% so với 2016', 9, 2018],
  ['kim ngạch hai chiều đạt gần 3 tỷ USD trong năm 2015', 3, 2016],
  ['thương mại song phương đạt 900 triệu euro năm 2015 và còn tăng', 3, 2016],
  ['thương mại hai chiều tăng nhanh, đạt 3 tỷ USD vào năm 2015', 3, null],
  ['mục tiêu đưa kim ngạch hai chiều đạt 3 tỷ USD trong năm 2015', 3, null],
  ['thương mại điện tử toàn cầu, doanh số đạt 3 tỷ USD. Quỹ đạt 2 tỷ USD năm 2015', 3, null],
  ['tháng 3 dự APEC 2015 tại thủ đô vào tháng 11 năm nay', 3, 2015],
  ['Hội nghị APEC 2015, tổ chức cuối năm nay', 3, 2015],
  ['hiệp định 2015 được ký kết trong chuyến đi năm nay', 3, null],
  ['nước bạn đăng cai APEC 2016 diễn ra vào năm sau', 3, 2015],
  ['cuộc bầu cử vào năm tới (2016)', 3, 2015],
  ['bầu cử năm 2016, khác với năm tới', 3, null],
  ['phối hợp trong Năm APEC Việt Nam 2017', 3, 2017],
  ['chia sẻ kinh nghiệm để nước bạn tổ chức Năm APEC 2018', 11, null],
  ['kim ngạch tăng gấp 30 lần so với năm 1995', 9, null],
  ['năm 2018 có thể đạt 4,5 tỷ USD', 12, null],
  ['ước tính cả năm 2018 đạt 4,5 tỷ USD', 12, null],
  ['kim ngạch năm 2024 đạt khoảng 800 tỷ USD', 11, null],
  ['xuất khẩu dự kiến đạt 700 tỷ USD cho cả năm 2022', 11, 2022],
  ['xuất khẩu dự kiến đạt 700 tỷ USD vào năm 2030', 11, null],
  ['kim ngạch năm 2016 tăng mạnh, ước tính đạt 2,5 tỷ USD cả năm', 12, 2016],
  ['kim ngạch năm 2016 đạt 2 tỷ USD, ước tính đạt 2,5 tỷ USD cả năm', 12, 2017],
  ['phấn đấu đến năm 2020 đạt 15 tỷ USD', 3, null],
  ['tháng 5 năm 2018, kim ngạch đạt 2 tỷ USD', 9, null],
  ['đến năm 2030 đạt 20 tỷ USD', 6, null],
  ['đúng ngày kỷ niệm 22 năm ký hiệp định (11/7/1995-11/7/2017)', 7, 2017],
  ['Trong bối cảnh hai nước kỷ niệm 45 năm thiết lập quan hệ (8-11-1972 / 8-11-2017)', 5, 2017],
  ['nước bạn giữ chức Chủ tịch luân phiên EU trong 6 tháng đầu năm 2019', 4, null],
  ['hai nước đang chuẩn bị kỷ niệm 50 năm thiết lập quan hệ (1967 - 2017)', 12, null],
  ['mời ông thăm Việt Nam nhân dịp kỷ niệm 20 năm thiết lập quan hệ (2005-2025)', 11, null],
  ['phấn đấu đưa kim ngạch năm nay tăng 10% so với năm 2016', 4, 2017],
  ['thương mại tăng từ 697 triệu USD năm 2014 lên 1,2 tỉ USD năm 2018', 4, 2019],
  ['từ 1,8 tỷ USD năm 2021 lên 6,8 tỷ USD trong năm 2023', 10, 2024],
  ['nâng kim ngạch từ 8 tỷ USD năm 2016 lên 10 tỷ USD vào năm 2020', 10, null],
  ['chuyến thăm đầu tiên của Thủ tướng sau 15 năm, kể từ chuyến thăm hồi năm 2009', 10, 2024],
  ['lần đầu tiên trong 55 năm, kể từ khi Chủ tịch đến Việt Nam vào năm 1964', 3, 2019],
  ['chuyến thăm đầu tiên sau 30 năm của Thủ tướng, kể từ sau chuyến thăm năm 1974', 11, 2004],
  ['trong hơn 60 năm qua kể từ khi thành lập năm 1955', 6, null],
  ['Cách đây đúng ba năm (tháng 5/2016), Thủ tướng thăm nước bạn', 5, 2019],
  ['thiết lập quan hệ cách đây 67 năm (3-2-1950)', 9, 2017],
  ['cách đây khoảng 67 năm (3-2-1950)', 9, null],
  ['với vai trò Chủ nhà Diễn đàn Hợp tác kinh tế APEC 2017, Việt Nam thúc đẩy', 7, 2017],
  ['tham dự với tư cách nước chủ nhà APEC 2017', 7, 2017],
  ['quốc gia đăng cai tổ chức Hội nghị Diễn đàn Hợp tác kinh tế (APEC) 2017', 11, 2017],
  ['Việt Nam sẽ là nước chủ nhà APEC 2027', 11, null],
  ['có kinh nghiệm làm nước chủ nhà Hội nghị APEC năm 2017', 2, null],
  ['là nước chủ nhà nhiều sự kiện, tiêu biểu là Hội nghị APEC năm 2017', 2, null],
  ['ủng hộ Việt Nam đảm nhiệm vai trò Chủ tịch ASEAN 2020', 4, null],
  ['với vai trò chủ tịch Liên minh năm 2019, nước bạn sẽ thúc đẩy', 8, null],
  ['cảm ơn Việt Nam hỗ trợ nước bạn đăng cai Năm APEC 2018', 11, 2018],
  ['doanh nhân sinh năm 2000 này', 11, null],
  ['nước hiện giữ chức chủ tịch ASEAN năm 2018', 11, 2018],
  ['nước hiện giữ chức chủ tịch Hiệp hội nhiệm kỳ 2023-2024', 11, null],
  ['chào từ biệt nhân kết thúc nhiệm kỳ công tác (2014-2017)', 10, 2017],
  ['đại sứ nhiệm kỳ 2014-2017', 10, null],
  ['chúc mừng năm mới Đinh Dậu 2017', 2, 2017],
  ['chúc mừng năm mới Đinh Dậu (2017)', 12, 2016],
  ['sẽ thăm chính thức nước bạn từ ngày 6 đến 8-3-2006', 2, 2006],
  ['sẽ thăm chính thức nước bạn từ ngày 29-31/5/2017', 5, 2017],
  ['sẽ thăm nước bạn vào ngày 2/1/2018', 12, 2017],
  ['chúc mừng nước bạn tổ chức thành công kỳ World Cup 2018', 9, 2018],
  ['so với cùng kỳ năm 2023; trong năm 2019 này', 6, null],
  ['so với cùng kỳ năm 2017; trong năm 2019 này', 6, null],
  ['trong tháng 6 năm 2017 vừa qua', 9, 2017],
  ['sau chuyến thăm Lào (6/2017) vừa rồi', 6, 2017],
  ['sau chuyến thăm Lào (6/2017) vừa rồi', 5, 2018],
  ['sau chuyến thăm Lào (6/2017), mới đây', null, 2017],
  ['trong năm nay (2019)', 6, 2019],
  ['trong năm nay (năm 2019)', 6, 2019],
  ['trong năm nay 2019', 6, 2019],
  ['kim ngạch 9 tháng đầu năm 2016 đạt 3 tỷ USD', 9, 2017],
  ['kim ngạch 9 tháng đầu năm 2016 đạt 3 tỷ USD', 10, 2016],
  ['kim ngạch 9 tháng đầu năm 2016 đạt 3 tỷ USD', null, 2016],
  ['dự kiến 9 tháng đầu năm 2016 đạt 3 tỷ USD', 11, null],
  ['lũy kế đến tháng 9/2024', 9, 2024],
  ['lũy kế đến tháng 9/2024', 8, 2025],
  ['lũy kế đến tháng 9/2024', null, 2024],
  ['tính tới hết ngày 5/9/2024', 10, 2024],
  ['tính đến ngày 25-9/2024', 10, 2024],
  ['tính đến ngày 25-9/2024', 8, 2025],
  ['so với cùng kỳ năm 2022; lũy kế đến tháng 9/2024', 10, 2024],
  ['so với cùng kỳ năm 2024; năm 2022 đạt 1 tỷ, 9 tháng đầu năm đạt 2 tỷ', 10, 2025],
  ['năm 2022 đạt 1 tỷ, trong 9 tháng đầu năm nay đạt 2 tỷ', 10, 2023],
  ['năm 2022 đạt 1 tỷ, 9 tháng đầu năm trước đạt 2 tỷ', 10, null],
  ['năm 2022 đạt 1 tỷ, 9 tháng đầu năm2018', 10, null],
  ['chúc mừng nước bạn tổ chức Năm APEC 2017', 5, null],
  ['bạn đã tổ chức tốt Năm APEC 2017', 5, null],
  ['nhân Năm hữu nghị Việt Nam - Lào 2017 -2018', 4, null],
  ['nhân Năm hữu nghị Việt Nam - Lào 2017-2018', 4, null],
  ['kim ngạch quý I/2018 đạt 2 tỷ USD', 3, 2018],
  ['kim ngạch quý I/2018 đạt 2 tỷ USD', 2, 2019],
  ['kim ngạch quý I/2018 đạt 2 tỷ USD', null, 2018],
  ['kim ngạch quý II/2018 đạt 2 tỷ USD', 6, 2018],
  ['kim ngạch quý II/2018 đạt 2 tỷ USD', 5, 2019],
  ['kim ngạch quý III năm 2018 đạt 2 tỷ USD', 9, 2018],
  ['kim ngạch quý iii của năm 2018 đạt 2 tỷ USD', 8, 2019],
  ['kim ngạch quý IV/2018 đạt 2 tỷ USD', 12, 2018],
  ['kim ngạch quý IV/2018 đạt 2 tỷ USD', 11, 2019],
  ['kim ngạch quý 3/2018 đạt 2 tỷ USD', 8, 2019],
  ['trong quý 3/2018 đã tăng', 8, 2019],
  ['trong quý 3/2018 đã tăng', 9, 2018],
  ['trong quý iii/2018 đã tăng', 9, 2018],
  ['dự kiến sau 5 năm, quý I/2018', 4, null],
  ['so với cùng kỳ năm 2015; kim ngạch quý I/2018 đạt 2 tỷ USD', 4, 2018],
];

test.each(cases)('%s, month %s: %s', (text, month, year) => {
  expect(yearClue(text)?.year(month) ?? null).toBe(year);
});

test('the words that tell it, the first of several', () => {
  expect(yearClue('nói: Trong năm 2019 này, so với cùng kỳ năm 2018')?.said).toBe(
    'so với cùng kỳ năm 2018',
  );
  expect(yearClue('nói: Trong năm 2019 này')?.said).toBe('năm 2019 này');
  expect(yearClue('nói')).toBeNull();
});

test('of two years that the month decides, the later one', () => {
  const clue = yearClue('năm 2016 này; 9 tháng đầu năm 2016');
  expect([clue?.year(3), clue?.year(11), clue?.month]).toEqual([2017, 2016, null]);
});

const known = (year: number, month?: number) => ({ said: 'G20', year, ...(month && { month }) });

test('what facts date tells the year, and its month where nothing else does', () => {
  const alone = yearClue('', [known(2017, 7)]);
  expect(alone).toMatchObject({ said: 'G20', month: 7 });
  expect([alone?.year(7), alone?.year(null)]).toEqual([2017, 2017]);
  expect(yearClue('', [known(2017, 7), known(2017, 7)])?.month).toBe(7);
  expect(yearClue('', [known(2017, 7), known(2017, 8)])?.month).toBeNull();
  expect(yearClue('', [known(2017)])?.month).toBeNull();
  expect(yearClue('', [known(2017, 7), known(2018, 7)])).toBeNull();
  expect(yearClue('trong năm 2017 này', [known(2017, 7)])).toMatchObject({
    said: 'năm 2017 này',
    month: null,
  });
  expect(yearClue('trong năm 2017 này', [known(2018, 7)])).toBeNull();
  // no figures, so what the figures of another year tell contradicts it
  expect(yearClue('so với cùng kỳ năm 2018', [known(2017, 7)])).toBeNull();
});

test('an anniversary tells the year only where nothing surer does', () => {
  const anniversary = { said: 'kỷ niệm 75 năm', year: 2025, unsure: true as const };
  expect(yearClue('', [anniversary])?.year(11)).toBe(2025);
  expect(yearClue('so với cùng kỳ năm 2023', [anniversary])?.year(11)).toBe(2024);
  expect(yearClue('', [anniversary, known(2024, 11)])?.year(11)).toBe(2024);
});
