import { expect, test } from 'vitest';
import { yearClue } from './year-clues.ts';

const cases: [text: string, month: number | null, year: number | null][] = [
  ['nhiều việc chung phục vụ Tuần lễ cấp cao APEC 2017', 8, 2017],
  ['ông phát biểu tại Diễn đàn Kinh tế biển 2018', 6, 2018],
  ['cam kết phối hợp để Hội nghị Cấp cao APEC 2017 thành công', 3, 2017],
  ['cam kết phối hợp để Hội nghị Cấp cao APEC 2017 thành công', null, null],
  ['sẽ phối hợp với Việt Nam tổ chức thành công APEC 2017', 7, 2017],
  ['sẽ phối hợp với Việt Nam tổ chức thành công APEC 2017', 9, null],
  ['chúc mừng vì đã chuẩn bị chu đáo cho APEC 2017', null, 2017],
  ['đánh giá cao kết quả của APEC 2017', 1, null],
  ['có kinh nghiệm từ tuần lễ cấp cao APEC 2017', 2, null],
  ['Trong APEC 2017, nước chủ nhà đã bảo đảm an ninh', 2, null],
  ['ủng hộ Việt Nam đăng cai APEC 2027', 8, null],
  ['trân trọng mời ông dự Diễn đàn Tương lai khu vực 2025', 11, null],
  ['APEC 2018 sẽ được tổ chức tại nước bạn', 11, null],
  ['hẹn gặp lại ở Diễn đàn Kinh tế biển 2018 vào mùa thu năm tới', 11, null],
  ['Diễn đàn hợp tác giai đoạn 2017-2020', 5, null],
  ['APEC 2017 và Hội chợ Thực phẩm 2018', 7, null],
  ['Năm 2019 là năm kỷ niệm 75 năm ngày giải phóng thành phố', 5, 2019],
  ['nhất trí năm 2018 là năm khởi đầu một giai đoạn mới', 5, 2018],
  ['cho rằng 2017 là năm đầu tiên có nhiều chuyến thăm', 1, null],
  ['khẳng định năm 2017 tiếp tục là một năm thành công', 1, null],
  ['năm 2024, nước ta dự kiến đạt kim ngạch 60 tỷ USD', 10, 2024],
  ['đến năm 2030, nước ta dự kiến đạt kim ngạch 60 tỷ USD', 10, null],
  ['trong bối cảnh chờ đón năm 2020 sắp tới', 6, 2019],
  ['chuyến thăm năm 2016 tới thủ đô', 6, null],
  ['qua hơn 50 năm thiết lập quan hệ ngoại giao (1973-2024)', 11, 2024],
  ['hướng tới 10 năm đối tác, qua 70 năm (1950-2020)', 11, null],
  ['trải qua 50 năm gian khó của hai nước (1930-2017)', 11, null],
  ['hai nước sẽ tăng cường hợp tác an ninh trong năm 2018', 5, 2018],
  ['hai nước sẽ tăng cường hợp tác an ninh trong năm 2018', 9, null],
  ['Sáng 12/11, hai bên nói sẽ tăng cường hợp tác trong năm 2018', 5, null],
  ['đề nghị Tiểu ban Thương mại sớm họp trong đầu năm 2018', 1, 2018],
  ['triển khai các thỏa thuận đã đạt được trong năm 2017', 1, null],
  ['sẽ phối hợp tổ chức các hoạt động kỷ niệm 45 năm quan hệ trong năm 2018', 6, null],
  ['phấn đấu đạt kim ngạch 15 tỷ USD trong năm 2020', 3, null],
];

test.each(cases)('%s, month %s: %s', (text, month, year) => {
  expect(yearClue(text)?.year(month) ?? null).toBe(year);
});

test('what is only likely gives way to what the article says of its year', () => {
  const text = 'phục vụ APEC 2017; so với cùng kỳ năm 2017';
  expect(yearClue(text)).toMatchObject({ said: 'so với cùng kỳ năm 2017', month: null });
  expect(yearClue('phục vụ APEC 2017')).toMatchObject({ said: 'APEC 2017', month: null });
});
