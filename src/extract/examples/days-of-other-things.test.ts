import { expect, test } from 'vitest';
import { readDates } from '../cli/read-sentences.ts';

interface Case {
  what: string;
  text: string;
  published?: string;
  said: string;
  reason?: string;
}

/** Dates that stand near a meeting and are of something else, or of all of a visit. All sentences are invented. */
const cases: Case[] = [
  {
    what: 'the year of an anniversary is not that of the news',
    text: 'Chiều 21/6, Thủ tướng Phạm Minh Chính hội đàm với Bộ trưởng Úc John Miller. Ngày 21/6/1977 là ngày lịch sử.',
    said: 'in_person XXXX-06-21 @ ?',
  },
  {
    what: 'the year of what they talk of is not that of the talks',
    text: 'Bộ trưởng Trần Văn Bình và Bộ trưởng Úc John Miller ký kế hoạch trao đổi đoàn năm 2019. Ngày 5/2, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Úc John Miller.',
    said: 'in_person XXXX-02-05 @ ?',
  },
  {
    what: 'the day of a plan is not that of the news',
    text: 'Bộ trưởng Trần Văn Bình dự kiến ngày 29/6/2019 hội đàm với Bộ trưởng Úc John Miller. Chiều 28/6/2019, Bộ trưởng Trần Văn Bình đến Canberra. Bộ trưởng Úc John Miller đón Bộ trưởng Trần Văn Bình tại sân bay.',
    said: 'other 2019-06-28 @ Canberra',
  },
  {
    what: 'a date in brackets is of the visit before it',
    text: 'Hai bên nhắc lại chuyến thăm Úc của Bộ trưởng Trần Văn Bình, chuyến thăm Việt Nam của Bộ trưởng Úc John Miller (3/2019).',
    said: 'visit 2019-03 @ ?',
  },
  {
    what: 'what is to be after an arrival, on no day that is told, is in its month',
    text: 'Ngày 8/8/2019, Tổng thống Peru Juan Quispe đến Hà Nội, bắt đầu thăm Việt Nam. Tổng thống Juan Quispe sẽ hội đàm với Bộ trưởng Trần Văn Bình.',
    said: 'in_person 2019-08 @ ?',
    reason: 'day_of_visit',
  },
  {
    what: 'told twice, once in the days of the visit and once on its day',
    text: 'Tổng thống Peru Juan Quispe thăm Việt Nam từ ngày 8 đến 10/8/2019. Trong khuôn khổ chuyến thăm, Tổng thống Juan Quispe đã hội đàm với Bộ trưởng Trần Văn Bình. Ngày 9/8/2019, Tổng thống Juan Quispe hội đàm với Bộ trưởng Trần Văn Bình.',
    said: 'in_person 2019-08-09 @ ?',
  },
  {
    what: 'a day of a visit whose days are printed with their year',
    text: 'Tổng thống Peru Juan Quispe thăm Việt Nam từ ngày 8 đến 10/8/2019. Sáng 9/8, Bộ trưởng Trần Văn Bình tiếp Tổng thống Juan Quispe.',
    said: 'in_person 2019-08-09 @ ?',
    reason: 'year_elsewhere',
  },
  {
    what: 'who is mourned does not hold the post any more',
    text: 'Ngày 6/8, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Úc John Miller. Bộ trưởng John Miller chia buồn trước sự ra đi của Tổng Bí thư Nguyễn Phú Trọng. Thủ tướng Phạm Minh Chính gửi lời thăm hỏi.',
    said: 'in_person XXXX-08-06 @ ?',
  },
  {
    what: 'two who held one post in the year of the handover leave it uncertain',
    text: 'Tổng thống Mỹ Donald Trump gặp Bộ trưởng Trần Văn Bình. Chính sách của Tổng thống Mỹ Barack Obama bị bãi bỏ.',
    said: 'in_person 2017? @ ?',
  },
  {
    what: 'a visit of the news is not of the year in which its guest came first',
    text: `Chủ tịch Quốc hội Peru Juan Quispe thăm Việt Nam\nChủ tịch Quốc hội Peru Juan Quispe có chuyến thăm Việt Nam. ${'Hai nước có quan hệ tốt đẹp. '.repeat(5)}Năm 2006, ông Juan Quispe đã đến thăm Việt Nam.`,
    said: 'visit XXXX @ ?',
  },
  {
    what: 'old pictures tell no year of what is announced',
    text: 'Chủ tịch Peru Juan Quispe sẽ thăm Việt Nam vào các ngày 1 - 2/3.\nNgày 28/12/1958, Chủ tịch Peru Mario Vargas tới Hà Nội, bắt đầu chuyến thăm chính thức Việt Nam kéo dài 6 ngày.',
    said: 'visit XXXX-03-01/XXXX-03-02 @ ?',
  },
  {
    what: 'what was "trước đó" is not on the day of the news',
    text: 'Hai nước ngày 1/8/2019 bắt đầu đối thoại. Bộ trưởng Trần Văn Bình đã gặp Bộ trưởng Úc John Miller. Trước đó, hôm 31/7/2019, Bộ trưởng Trần Văn Bình đã gặp Bộ trưởng Úc Peter Brown.',
    said: 'in_person 2019-08-01 @ ?',
    reason: 'same_as_lead',
  },
  {
    what: 'each of two visits has the date behind it',
    text: 'Tổng thống Peru Juan Quispe thăm Việt Nam hồi tháng 3/2018, Bộ trưởng Úc John Miller cũng đã thăm Việt Nam hồi tháng 5/2018.',
    said: 'visit 2018-05 @ ?',
  },
  {
    what: '… or the days behind it',
    text: 'Tổng thống Peru Juan Quispe thăm Việt Nam trong hai ngày, từ ngày 8 đến 9/3/2018; Bộ trưởng Úc John Miller cũng thăm Việt Nam trong ba ngày từ ngày 12 đến 14/3/2018.',
    said: 'visit 2018-03-12/2018-03-14 @ ?',
  },
  {
    what: '… and so has each of two talks',
    text: 'Kế hoạch được bàn từ cuộc gặp giữa Tổng thống Peru Juan Quispe và Bộ trưởng Trần Văn Bình hồi tháng 5/2017, tiếp nối là cuộc tiếp xúc giữa Bộ trưởng Trần Văn Bình và Bộ trưởng Úc John Miller vào tháng 8/2017.',
    said: 'in_person 2017-08 @ ?',
  },
  {
    what: 'but the date of what they speak of is not theirs',
    text: 'Ngày 5/8/2017, Bộ trưởng Trần Văn Bình đến Canberra, hội đàm với Bộ trưởng Úc John Miller về việc ký hiệp định vào ngày 9/9/2017.',
    said: 'in_person 2017-08-05 @ Canberra',
  },
  {
    what: 'the day on which a visit is spoken of is not its own',
    text: 'Ngày 5/3/2024, Bộ trưởng Trần Văn Bình tiếp Bộ trưởng Úc John Miller. Đại sứ Lào Khamla Vilay đêm 22/2/2024 tiết lộ rằng Thủ tướng Phạm Minh Chính đã thăm Lào vào tháng 8/2023.',
    said: 'visit 2023-08 @ ?',
  },
  {
    what: 'nor is that of another clause behind it',
    text: 'Ngày 5/3/2019, Bộ trưởng Trần Văn Bình tiếp Bộ trưởng Úc John Miller. Chuyến thăm Lào tháng 2/2019 của Tổng thống Peru Juan Quispe diễn ra trong bối cảnh Peru hôm 6/1/2019 thông báo kế hoạch mới.',
    said: 'visit 2019-02 @ ?',
  },
  {
    what: 'a date of the clause before which something happened',
    text: 'Ngày 5/3/2019, Bộ trưởng Trần Văn Bình tiếp Bộ trưởng Úc John Miller. Sau khi nhậm chức hồi tháng 1/2018, Tổng thống Peru Juan Quispe đã thăm Lào vào tháng 4/2018.',
    said: 'visit 2018-04 @ ?',
  },
  {
    what: 'talks that are only spoken of are not on the day on which the press spoke of them',
    text: 'Báo chí Úc ngày 29/6/2019 đã đưa tin đậm về quan hệ hai nước. “Bộ trưởng Trần Văn Bình đã hội đàm với Bộ trưởng Úc John Miller”, một tờ báo viết.',
    said: 'in_person XXXX @ ?',
  },
  {
    what: '… nor on that of a press conference',
    text: 'Chiều 29/6/2019, họp báo Chính phủ thường kỳ đã diễn ra. “Khi Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Úc John Miller, hai bên đã nói về kinh tế”, người phát ngôn Lê Văn Hòa nói.',
    said: 'in_person XXXX @ ?',
  },
  {
    what: 'but talks that the press reports as its news are',
    text: 'Bộ Ngoại giao ngày 29/6/2019 cho biết hai nước sẽ hợp tác. Bộ trưởng Trần Văn Bình đã hội đàm với Bộ trưởng Úc John Miller.',
    said: 'in_person 2019-06-29 @ ?',
    reason: 'same_as_lead',
  },
  {
    what: '… and those of a lead that tells of an event',
    text: 'Chiều 29/6/2019, tại Canberra đã diễn ra lễ đón. “Bộ trưởng Trần Văn Bình đã hội đàm với Bộ trưởng Úc John Miller”, một tờ báo viết.',
    said: 'in_person 2019-06-29 @ Canberra',
    reason: 'same_as_lead',
  },
  {
    what: 'the day on which an article is published is not that of the visit of which it speaks',
    text: 'Ngày 5/8/2019, Bộ trưởng Trần Văn Bình tiếp Bộ trưởng Úc John Miller. Trong bài viết đăng tải ngày 28/5/2019, Đại sứ Khamla Vilay nhấn mạnh chuyến thăm Peru của Thủ tướng Phạm Minh Chính vào tháng 4/2019 là thành công.',
    said: 'visit 2019-04 @ ?',
  },
  {
    what: 'where it was, then when',
    text: 'Ngày 5/3/2019, Bộ trưởng Trần Văn Bình tiếp Bộ trưởng Úc John Miller. Trong cuộc gặp lịch sử đầu tiên với Tổng thống Peru Juan Quispe tại Lima tháng 6/2018, Thủ tướng Lào Khamla Vilay đã cười.',
    said: 'in_person 2018-06 @ Lima',
  },
  {
    what: 'days beside an inviter are of his guest',
    text: 'Bộ trưởng Úc John Miller đến Hà Nội\nBộ trưởng Úc John Miller hôm nay đến Hà Nội, bắt đầu thăm Việt Nam. Chuyến thăm Việt Nam diễn ra trong hai ngày 24, 25-1 theo lời mời của Bộ trưởng Trần Văn Bình.',
    said: 'visit XXXX-01-24/XXXX-01-25 @ Hà Nội',
  },
  {
    what: 'a visit "hồi tháng 1" tells nothing of what is to come',
    text: 'Bộ trưởng Úc John Miller thăm Nha Trang. Hồi tháng 1/2019, Bộ trưởng Úc John Miller đã thăm Việt Nam. Bộ trưởng Úc John Miller sẽ hội đàm với Bộ trưởng Trần Văn Bình.',
    said: 'in_person XXXX @ ?',
  },
];

test.each(cases)('$what', ({ text, published, said, reason }) => {
  const found = readDates(text, published);
  expect(found.map((one) => one.said)).toContain(said);
  if (reason) expect(found.find((one) => one.said === said)?.reasons).toContain(reason);
});
