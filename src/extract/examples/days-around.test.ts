import { expect, test } from 'vitest';
import { readDates } from '../cli/read-sentences.ts';

/** What has the days of the visit or of the conference in which it fell. All sentences are invented. */
test.each<{ what: string; text: string; said: string }>([
  {
    what: 'what is planned at the margin of a conference whose days are told elsewhere',
    text: 'Hội nghị thượng đỉnh G20 sẽ diễn ra trong hai ngày 28 và 29/6/2019 ở Lima. Tổng thống Peru Juan Quispe sẽ gặp riêng Thủ tướng Lào Khamla Vong bên lề hội nghị.',
    said: 'in_person 2019-06-28/2019-06-29 @ ?',
  },
  {
    what: 'not of one that is long over',
    text: 'Hội nghị thượng đỉnh G20 sẽ diễn ra trong hai ngày 28 và 29/6/2019 ở Lima. Tổng thống Peru Juan Quispe sẽ gặp Thủ tướng Lào Khamla Vong, sau lần tiếp xúc bên lề hội nghị hồi năm ngoái.',
    said: 'in_person XXXX @ ?',
  },
  {
    what: 'what is recalled of "chuyến thăm này", which was told right before',
    text: 'Ông Juan Quispe thăm Việt Nam\nThủ tướng Trần Văn Bình thăm Peru từ ngày 8 đến 11/7/2019. Trong chuyến thăm, Thủ tướng Trần Văn Bình đã hội đàm với người đồng cấp Peru Juan Quispe.',
    said: 'in_person 2019-07-08/2019-07-11 @ ?',
  },
  {
    what: 'a reception for which somebody gives thanks, in the visit whose days are told elsewhere',
    text: 'Tổng thống Peru Juan Quispe cảm ơn Chủ tịch nước Trần Văn Bình đã đón tiếp ông trọng thị trong chuyến thăm Việt Nam. Tổng thống Peru Juan Quispe thăm chính thức Việt Nam từ ngày 22/3/2019 đến 24/3/2019.',
    said: 'in_person 2019-03-22/2019-03-24 @ ?',
  },
  {
    what: 'talks of which only the result is told',
    text: 'Ngày 20/4/2019, Tổng Bí thư Trần Văn Bình đã tiếp Tổng thống Peru Juan Quispe đang thăm chính thức Việt Nam từ ngày 19 đến 20/4. Ông Juan Quispe thông báo với Tổng Bí thư kết quả cuộc hội đàm với Thủ tướng Nguyễn Văn An.',
    said: 'in_person 2019-04-19/2019-04-20 @ ?',
  },
])('$what', ({ text, said }) => {
  expect(readDates(text).map((one) => one.said)).toContain(said);
});

test('"chuyến thăm này" is not a visit before which another time is told', () => {
  const found = readDates(
    'Thủ tướng Lào Khamla Vong đến Hà Nội\nBà Maria Quispe, Tổng thống Peru, đã đến Việt Nam năm 1977. Năm 2006, bà từng có mặt tại Hà Nội. Cũng trong chuyến thăm này, bà Maria Quispe đã có cuộc gặp với Đại tướng Trần Văn Bình.',
  );
  expect(found.map((one) => one.said)).not.toContain('in_person 1977 @ ?');
});

const lead =
  'Tin vắn\nChiều 29/6/2019, Tổng Bí thư Trần Văn Bình tiếp Tổng thống Peru Juan Quispe.';
test.each([
  [
    '"trong thời gian ở thăm": some day of the month of the news',
    `${lead} Quan hệ phát triển. Hợp tác tốt đẹp. Hai bên hài lòng. Trong thời gian ở thăm Việt Nam, Tổng thống Juan Quispe đã gặp Bộ trưởng Lê Văn Cường.`,
    'in_person 2019-06 @ ?',
  ],
  [
    '"trong chuyến thăm": some day of the visit',
    `${lead} Ông Juan Quispe thăm Việt Nam từ ngày 28 đến 30/6/2019. Trong chuyến thăm, Tổng thống Juan Quispe đã chào xã giao Chủ tịch Quốc hội Nguyễn Văn An.`,
    'courtesy_call 2019-06-28/2019-06-30 @ ?',
  ],
  [
    'a day of its own stays',
    `${lead} Trong thời gian ở thăm Việt Nam, sáng 30/6/2019, Tổng thống Juan Quispe đã gặp Bộ trưởng Lê Văn Cường.`,
    'in_person 2019-06-30 @ ?',
  ],
  [
    'what is told on with the news has its day',
    `${lead} Thủ tướng Nguyễn Văn An cũng đã hội đàm với Tổng thống Juan Quispe.`,
    'in_person 2019-06-29 @ ?',
  ],
])('%s', (_, text, said) => {
  expect(readDates(text).map((one) => one.said)).toContain(said);
});
