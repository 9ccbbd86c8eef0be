import { expect, test } from 'vitest';
import { readDates } from '../cli/read-sentences.ts';

/** The years of what is told beside the news. All sentences are invented. */
test.each([
  {
    what: 'what is told beside it on that day has its year, too',
    text: 'Ngày 6/6, diễn đàn doanh nghiệp diễn ra tại Hà Nội. Trong năm 2016, thương mại hai chiều đạt gần 250 triệu USD. Tại diễn đàn, dưới sự chứng kiến của Tổng thống Peru Juan Quispe và Bộ trưởng Trần Văn Bình, hai bên đã ký 7 văn kiện.',
    said: 'other 2017-06-06? @ Hà Nội',
    reason: 'year_said',
  },
  {
    what: 'what was "hồi tháng 7" is counted from the day of the lead, where nobody met then',
    text: 'Ngày 3/11, Tổng thống Peru Juan Quispe lên đường. Từ đầu năm 2017 đến nay, kim ngạch tăng. Hàng hóa đa dạng hơn. Giá cả ổn định. Người dân vui mừng. Ông Juan Quispe và Bộ trưởng Trần Văn Bình đã có cuộc gặp đầu tiên vào ngày 7/7 bên lề Hội nghị thượng đỉnh G20.',
    said: 'in_person 2017-07-07? @ ?',
    reason: 'year_before_news',
  },
  {
    what: '"tháng 11 năm ngoái" is counted from the year of the news',
    text: 'Ngày 11/5/2017, Tổng thống Peru Juan Quispe hội đàm với Bộ trưởng Trần Văn Bình. Hai nhà lãnh đạo nhắc lại cuộc gặp giữa Tổng thống Juan Quispe và Bộ trưởng Nguyễn Văn An hồi tháng 11 năm ngoái bên lề Hội nghị APEC.',
    said: 'in_person 2016-11? @ ?',
    reason: 'year_before_news',
  },
])('$what', ({ text, said, reason }) => {
  const found = readDates(text);
  expect(found.map((one) => one.said)).toContain(said);
  expect(found.find((one) => one.said === said)?.reasons).toContain(reason);
});
