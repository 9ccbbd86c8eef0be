import { expect, test } from 'vitest';
import { readDates } from '../cli/read-sentences.ts';

/** What is dated by the days of a stay. All sentences are invented. */
test.each<{ what: string; text: string; said: string[]; never?: string }>([
  {
    what: 'a visit from the day that its sentence prints to that until which it lasts',
    text: 'Tối 22/5/2019, Tổng thống Peru Juan Quispe đến Hà Nội, bắt đầu chuyến thăm Việt Nam đến 25/5.',
    said: ['visit 2019-05-22/2019-05-25 @ Hà Nội'],
  },
  {
    what: 'talks of its programme have the days of such a visit',
    text: 'Chiều 6/5/2019, Bộ trưởng Trần Văn Bình đón Tổng thống Peru Juan Quispe. Tổng thống Juan Quispe sẽ chào xã giao Thủ tướng Nguyễn Văn An. Hôm nay, ông Juan Quispe bắt đầu chuyến thăm Việt Nam kéo dài đến ngày 8/5.',
    said: ['courtesy_call 2019-05-06/2019-05-08 @ ?'],
  },
  {
    what: 'and those of a visit of five days',
    text: 'Tối qua (19/1), Tổng thống Peru Juan Quispe đến Hà Nội, bắt đầu chuyến thăm Việt Nam 5 ngày. Tổng thống Juan Quispe sẽ hội đàm với Chủ tịch nước Trần Văn Bình.',
    said: ['visit XXXX-01-19/XXXX-01-23 @ Hà Nội', 'in_person XXXX-01-19/XXXX-01-23 @ Hà Nội'],
  },
  {
    what: 'the last day of a visit that begins "hôm nay" tells its month',
    text: 'Thủ tướng Trần Văn Bình hôm nay lên đường thăm chính thức Peru đến ngày 19/8.',
    said: ['visit XXXX-08 @ ?'],
  },
  {
    what: 'what was done at a conference has the days of the journey that ends',
    text: 'Thủ tướng Trần Văn Bình đã về đến Hà Nội, kết thúc tốt đẹp chuyến tham dự Hội nghị Diễn đàn Kinh tế tại Davos từ ngày 22-25/1/2019. Tại Davos, Thủ tướng Trần Văn Bình đã gặp Tổng thống Peru Juan Quispe.',
    said: ['in_person 2019-01-22/2019-01-25 @ Davos'],
  },
  {
    what: 'of a journey that is over, the days told right behind are those of the visit and of its talks',
    text: 'Tối 9/4/2019, Thủ tướng Trần Văn Bình đã về đến Hà Nội, kết thúc tốt đẹp chuyến thăm chính thức Peru. Từ ngày 6 - 8/4/2019, Thủ tướng Trần Văn Bình đã hội đàm với Tổng thống Peru Juan Quispe.',
    said: ['visit 2019-04-06/2019-04-08 @ ?', 'in_person 2019-04-06/2019-04-08 @ ?'],
    never: 'visit 2019-04-09 @ ?',
  },
  {
    what: 'whoever is welcomed and arrives "sáng nay" does so on the first day of the visit',
    text: 'Lễ đón chính thức Thủ tướng Peru Juan Quispe diễn ra chiều nay. Thủ tướng Juan Quispe sáng nay đến Hà Nội. Thủ tướng Trần Văn Bình hội đàm với Thủ tướng Juan Quispe. Ông Juan Quispe thăm chính thức Việt Nam trong hai ngày 19 và 20/4.',
    said: ['in_person XXXX-04-19 @ Hà Nội'],
  },
  {
    what: '"hôm nay" is in the month of the days around it',
    text: 'Thủ tướng Trần Văn Bình hôm nay gặp Tổng thống Peru Juan Quispe tại Bali. Ngày 12/10, Thủ tướng Trần Văn Bình sẽ dự Lễ khai mạc Hội nghị.',
    said: ['in_person XXXX-10 @ Bali'],
  },
  {
    what: 'not in that of other things, nor near the end of a month',
    text: 'Thủ tướng Trần Văn Bình hôm nay gặp Tổng thống Peru Juan Quispe trước cuộc bầu cử ngày 9/1. Ngày 2/2, hai bên sẽ dự hội nghị.',
    said: ['in_person XXXX @ ?'],
  },
  {
    what: 'the day of what prepares a visit is not its own',
    text: 'Tin vắn\nSáng 9/11/2017, cảnh sát kiểm tra đường phố trước thời điểm Thủ tướng Úc John Miller đến thăm chính thức Việt Nam.',
    said: ['visit XXXX @ ?'],
  },
  {
    what: 'a visit that ends on the day that opens its sentence, from the day printed behind; each country its own days',
    text: 'Tối 21/11/2019, Thủ tướng Trần Văn Bình rời Lima, kết thúc chuyến thăm Peru và Cuba từ ngày 16/11. Tại Cuba từ ngày 16 đến 18/11, Thủ tướng Trần Văn Bình đã gặp các doanh nghiệp.',
    said: ['visit 2019-11-16/2019-11-21 @ Lima', 'visit 2019-11-16/2019-11-18 @ ?'],
  },
  {
    what: 'a visit of the headline begins with its honours',
    text: 'Lễ đón Tổng thống Peru Juan Quispe thăm chính thức Việt Nam\nSáng 13/11/2019, tại Phủ Chủ tịch, Chủ tịch nước Trần Văn Bình chủ trì lễ đón Tổng thống Peru Juan Quispe.',
    said: ['visit 2019-11-13 @ Hà Nội'],
    never: 'visit XXXX @ Hà Nội',
  },
  {
    what: 'but with the arrival where that is told too',
    text: 'Tổng thống Peru Juan Quispe thăm chính thức Việt Nam\nSáng 13/11/2019, Chủ tịch nước Trần Văn Bình chủ trì lễ đón Tổng thống Juan Quispe. Tổng thống Juan Quispe đến sân bay Nội Bài, Hà Nội, lúc 22h ngày 12/11/2019.',
    said: ['visit 2019-11-12 @ Hà Nội'],
  },
  {
    what: 'whoever chairs a session of days is received on them',
    text: 'Kỳ họp Ủy ban liên Chính phủ diễn ra từ ngày 7 đến 8/2/2019 tại Hà Nội dưới sự chủ trì của Thủ tướng Trần Văn Bình và Thủ tướng Peru Juan Quispe. Nhân dịp này, Chủ tịch nước Nguyễn Văn An tiếp Thủ tướng Peru Juan Quispe.',
    said: ['in_person 2019-02-07/2019-02-08 @ Hà Nội'],
    never: 'in_person XXXX @ Hà Nội',
  },
  {
    what: '"cùng ngày" of a visit is the day that opens what was told before',
    text: 'Thủ tướng Trần Văn Bình kết thúc chuyến thăm Peru\nSáng 8/6/2019, Thủ tướng Trần Văn Bình đã gặp Tổng thống Juan Quispe. Chiều cùng ngày, Thủ tướng Trần Văn Bình đã thăm thành phố Lima của Peru.',
    said: ['visit 2019-06-08 @ Lima'],
  },
  {
    what: 'a visit that begins has the month of the days around it',
    text: 'Thủ tướng Trần Văn Bình lên đường thăm chính thức Peru\nThủ tướng Trần Văn Bình sáng nay rời Hà Nội, bắt đầu chuyến thăm nhằm tăng cường quan hệ giữa hai nước. Ngày 19/5, Thủ tướng Trần Văn Bình sẽ hội kiến Tổng thống Peru Juan Quispe.',
    said: ['visit XXXX-05 @ ?'],
  },
  {
    what: 'days of a visit have the year that its month printed before',
    text: 'Thủ tướng Trần Văn Bình sẽ thăm chính thức Peru vào đầu tháng 6/2019. Thủ tướng Trần Văn Bình sẽ thăm Peru từ ngày 4 đến 8/6.',
    said: ['visit 2019-06-04/2019-06-08 @ ?'],
  },
  {
    what: 'what somebody did "trong thời gian tại" a country was not on the day on which he left it',
    text: 'Chiều 8/7/2019, Thủ tướng Trần Văn Bình rời Lima, kết thúc chuyến thăm Peru từ ngày 5-8/7/2019. Trong thời gian tại Peru, Thủ tướng Trần Văn Bình đã hội đàm với Tổng thống Juan Quispe.',
    said: ['in_person 2019-07-05/2019-07-08 @ Lima'],
  },
])('$what', ({ text, said, never }) => {
  const found = readDates(text).map((one) => one.said);
  for (const one of said) expect(found).toContain(one);
  expect(found).not.toContain(never);
});
