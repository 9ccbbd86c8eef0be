import { expect, test } from 'vitest';
import { readDates } from '../cli/read-sentences.ts';

/** Where the conferences are that somebody attends. All sentences are invented. */
test.each([
  {
    what: 'in a country that is a city, where it always is',
    text: 'Ngày 5/6/2024, Bộ trưởng Trần Văn Bình dự Đối thoại Shangri-La.',
    said: 'summit 2024-06-05 @ Singapore',
  },
  {
    what: 'in the city that another sentence names, in the country that is told',
    text: 'Ngày 5/6/2024, Bộ trưởng Trần Văn Bình dự Hội nghị thượng đỉnh G20 tại Nhật Bản. Hội nghị thượng đỉnh G20 (khóa mới) đã khai mạc sáng 5/6 tại TP Osaka.',
    said: 'summit 2024-06-05 @ Osaka',
  },
  {
    what: '… not in one of another country',
    text: 'Ngày 5/6/2024, Bộ trưởng Trần Văn Bình dự Hội nghị thượng đỉnh G20 tại Nhật Bản. Hội nghị thượng đỉnh G20 diễn ra tại Rome.',
    said: 'summit 2024-06-05 @ ?',
  },
  {
    what: 'of the United Nations, by what it is called',
    text: 'Ngày 21/9/2024, Bộ trưởng Trần Văn Bình sẽ dự Hội nghị Thượng đỉnh Tương lai. Hội nghị Thượng đỉnh Tương lai của Liên Hợp Quốc diễn ra tại New York.',
    said: 'summit 2024-09-21 @ New York',
  },
  {
    what: 'whose name has marks of quotation',
    text: 'Ngày 15/5/2024, Bộ trưởng Trần Văn Bình dự Diễn đàn cấp cao hợp tác quốc tế “Vành đai và Con đường”. “Vành đai và Con đường” diễn ra tại thủ đô Bắc Kinh.',
    said: 'summit 2024-05-15 @ Bắc Kinh',
  },
  {
    what: 'not in the city where the visit begins',
    text: 'Ngày 14/3/2024, Bộ trưởng Trần Văn Bình đến thủ đô Canberra, bắt đầu chuyến thăm chính thức Úc và tham dự Hội nghị cấp cao ASEAN - Úc.',
    said: 'summit 2024-03 @ ?',
  },
  {
    what: '… unless it is always in that country',
    text: 'Ngày 14/3/2024, Bộ trưởng Trần Văn Bình đến Tokyo, bắt đầu chuyến thăm chính thức Nhật Bản và tham dự Hội nghị Tương lai châu Á.',
    said: 'summit 2024-03 @ Tokyo',
  },
  {
    what: '… or the journey is for it',
    text: 'Ngày 14/3/2024, Bộ trưởng Trần Văn Bình đến Canberra, bắt đầu chuyến công tác tham dự Hội nghị cấp cao ASEAN - Úc.',
    said: 'summit 2024-03 @ Canberra',
  },
  {
    what: 'nor where a visit told behind it is',
    text: 'Ngày 10/11/2024, Tổng thống Peru Juan Quispe sẽ dự Hội nghị cấp cao APEC ở Việt Nam và thăm cấp nhà nước tại Hà Nội.',
    said: 'summit 2024-11-10 @ ?',
  },
  {
    what: 'behind its name, not at the airport of those who are back from it',
    text: 'Ngày 26/10/2024, Bộ trưởng Trần Văn Bình hạ cánh xuống sân bay Nội Bài, kết thúc chuyến công tác tham dự Hội nghị thượng đỉnh BRICS tại Kazan.',
    said: 'summit 2024-10 @ Kazan',
  },
])('a conference: $what', ({ text, said }) => {
  expect(readDates(text).map((meeting) => meeting.said)).toContain(said);
});
