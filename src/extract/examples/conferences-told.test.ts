import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Who attends a conference, and when it is, as sentences around its name tell it. All sentences are invented. */
test.each([
  [
    'on the days that another sentence gives it',
    'Thủ tướng Úc John Miller sẽ dự Hội nghị cấp cao APEC. Hội nghị cấp cao APEC diễn ra tại Đà Nẵng từ ngày 6 đến 11/11/2017.',
    ['(ref) summit planned 2017-11-06/2017-11-11: John Miller'],
  ],
  [
    'on its own days, not on all those of the journey to it',
    'Thủ tướng Úc John Miller sẽ thăm Ý và dự Hội nghị thượng đỉnh G20 từ ngày 4 đến 9/7/2024. Từ ngày 7-8/7, Hội nghị thượng đỉnh G20 sẽ diễn ra tại Rome.',
    ['(ref) summit planned 2024-07-07/2024-07-08: John Miller'],
  ],
  [
    'on the days that are told where somebody is told once more to attend it',
    'Thủ tướng Úc John Miller sẽ thăm Ý và dự Hội nghị thượng đỉnh G20 từ ngày 7 đến 9/7/2024. Ông John Miller sẽ dự Hội nghị thượng đỉnh G20 tại Rome từ ngày 7 đến 8/7.',
    ['(ref) summit planned 2024-07-07/2024-07-08: John Miller'],
  ],
  [
    'on the days told behind its name, of which its year says less',
    'Thủ tướng Úc John Miller sẽ dự Hội nghị cấp cao APEC 2017 tại Đà Nẵng. Hội nghị cấp cao APEC sẽ chính thức diễn ra trong hai ngày 10 và 11/11.',
    ['(ref) summit planned 2017-11-10/2017-11-11: John Miller'],
  ],
  [
    'not on the day on which others met at its margin',
    'Thủ tướng Úc John Miller sẽ dự Hội nghị cấp cao APEC 2017 tại Đà Nẵng. Ông John Miller có thể gặp nhiều người bên lề Hội nghị cấp cao APEC ngày 10/11.',
    ['(ref) summit planned 2017: John Miller'],
  ],
  [
    'in its own year, not on the days of another one',
    'Thủ tướng Úc John Miller sẽ dự Hội nghị cấp cao APEC 2017 tại Đà Nẵng. Hội nghị cấp cao APEC diễn ra từ ngày 19 đến 20/11/2016 tại Lima.',
    ['(ref) summit planned 2017: John Miller'],
  ],
  [
    'not in the month of an earlier one, at whose margin somebody met',
    'Thủ tướng Úc John Miller sẽ dự Hội nghị cấp cao APEC. Ông từng bàn về thương mại bên lề Hội nghị cấp cao APEC tháng 11/2016.',
    [],
  ],
  [
    'on the day on which it is told to be, whenever who attends it sets out',
    'Hôm nay, Thủ tướng Phạm Minh Chính tới thủ đô Rome, bắt đầu chuyến tham dự Hội nghị thượng đỉnh G20. Thủ tướng Phạm Minh Chính sẽ dự Hội nghị thượng đỉnh G20 vào ngày 8/7/2024.',
    ['(ref) summit planned 2024-07-08: Phạm Minh Chính'],
  ],
  [
    'still to come on the day on which a journey to it begins, whomever its guest meets that day',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã đến Rome, bắt đầu chuyến thăm chính thức Ý và tham dự Hội nghị thượng đỉnh G20. Chiều cùng ngày, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Ý Carlo Bianchi.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Carlo Bianchi',
      '(ref) summit planned 2024-02: Phạm Minh Chính',
    ],
  ],
  [
    'of three countries, which is one of many',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Hội nghị cấp cao Campuchia - Lào - Việt Nam tại Vientiane.',
    ['summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'of a country with a group of countries, whichever is named first',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Hội nghị cấp cao Nhật Bản - ASEAN tại Tokyo.',
    ['summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'called a meeting of a group of countries',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình tham dự cuộc họp của các bộ trưởng G20 tại Rome.',
    ['summit held 2024-02-05: Trần Văn Bình'],
  ],
  [
    'not where he meets the press',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình tham dự cuộc họp báo về Hội nghị G20 tại Rome.',
    [],
  ],
  [
    'to which a journey of his own led',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính về đến Hà Nội, kết thúc tốt đẹp chuyến tham dự Hội nghị thượng đỉnh G20 tại Rome.',
    ['(ref) summit held 2024-02: Phạm Minh Chính'],
  ],
  [
    'not a journey that he only speaks of',
    'Ngày 5/2/2024, Đại sứ Trần Văn Bình đánh giá cao chuyến tham dự Hội nghị thượng đỉnh G20 tại Rome.',
    [],
  ],
  [
    'told before its subject, of which a clause of his own tells more',
    'Tới Rome dự Hội nghị thượng đỉnh G20 tháng 2/2024, Thủ tướng Phạm Minh Chính đã thăm một trường học.',
    ['(ref) summit held 2024-02: Phạm Minh Chính'],
  ],
  [
    'once, whoever is told to attend it in another sentence',
    'Thủ tướng Úc John Miller sẽ dự Hội nghị cấp cao APEC tại Đà Nẵng từ ngày 10 đến 11/11/2017. Thủ tướng Ý Carlo Bianchi sẽ dự Hội nghị cấp cao APEC.',
    ['(ref) summit planned 2017-11-10/2017-11-11: John Miller + Carlo Bianchi'],
  ],
  [
    'not once, where two times are told',
    'Thủ tướng Úc John Miller sẽ dự Hội nghị cấp cao APEC tại Đà Nẵng vào tháng 11/2017. Thủ tướng Ý Carlo Bianchi sẽ dự Hội nghị cấp cao APEC tại Lima vào tháng 11/2024.',
    ['(ref) summit planned 2017-11: John Miller', '(ref) summit planned 2024-11: Carlo Bianchi'],
  ],
  [
    'whose opening is told without a word for its session',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính tham dự khai mạc Diễn đàn hợp tác quốc tế về biển tại Rome.',
    ['summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'which a guest attends, not who invited him',
    'Thủ tướng Úc John Miller sẽ thăm chính thức Ý theo lời mời của Thủ tướng Ý Carlo Bianchi và tham dự Hội nghị thượng đỉnh G20 tại Rome từ ngày 5 đến 6/2/2024.',
    ['(ref) summit planned 2024-02-05/2024-02-06: John Miller'],
  ],
  [
    'to which a long journey begins',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính và phu nhân cùng đoàn đại biểu cấp cao Việt Nam vào lúc 8 giờ 30 phút theo giờ địa phương đã tới thủ đô Rome, bắt đầu chương trình tham dự Hội nghị thượng đỉnh G20.',
    ['(ref) summit planned 2024-02: Phạm Minh Chính'],
  ],
  [
    'told before its subject and the day on which he does something else',
    'Trong khuôn khổ chuyến thăm Ý và tham dự Hội nghị thượng đỉnh G20, ngày 5/2/2024 Thủ tướng Phạm Minh Chính đã thăm một trường học.',
    ['(ref) summit held 2024-02: Phạm Minh Chính'],
  ],
  [
    'at which a picture shows somebody',
    'Thủ tướng Phạm Minh Chính tại Hội nghị thượng đỉnh G20 tại Rome ngày 5/2/2024.',
    ['(ref) summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'where its leaders speak with firms',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Đối thoại giữa các nhà lãnh đạo APEC với Hội đồng Tư vấn doanh nghiệp APEC tại Lima.',
    ['summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'in a country in which somebody stays on for it',
    'Thủ tướng Úc John Miller sẽ ở lại thêm một ngày ở Philippines để tham dự Hội nghị cấp cao Đông Á vào tháng 11/2024.',
    ['(ref) summit planned 2024-11: John Miller'],
  ],
  [
    'not of whom somebody invites to it',
    'Thủ tướng Úc John Miller mời Thủ tướng Phạm Minh Chính thăm Úc và dự Hội nghị thượng đỉnh G20.',
    [],
  ],
  [
    'not of those whom somebody thanks for something else',
    'Ngày 5/2/2024, ông John Miller cảm ơn Thủ tướng Phạm Minh Chính đã dành thời gian tiếp; vinh dự được tham dự Hội nghị cấp cao ASEAN.',
    [],
  ],
  [
    'not of those whom somebody hopes to see there',
    'Thủ tướng Phạm Minh Chính mong muốn được đón Thủ tướng Úc John Miller dự Hội nghị cấp cao APEC 2017.',
    [],
  ],
  [
    'of another year, to which somebody once came',
    'Hồi năm 2006, ông John Miller từng đến Việt Nam dự APEC. Thủ tướng Úc John Miller sẽ tới Việt Nam dự APEC 2017.',
    ['(ref) summit held 2006: John Miller', '(ref) summit planned 2017: John Miller'],
  ],
  [
    'whose opening alone somebody attends',
    'Sáng 26/4/2019, Thủ tướng Phạm Minh Chính tham dự khai mạc Diễn đàn hợp tác quốc tế lần hai tại Bắc Kinh.',
    ['summit held 2019-04-26: Phạm Minh Chính'],
  ],
  [
    'undated, to come like the visit that is the news',
    'Tổng thống Úc John Miller xác nhận sẽ thăm chính thức Việt Nam ngày 5/11/2024. Hai bên vui mừng. Báo chí đưa tin. Trời đẹp. Ngoài ra, Tổng thống Úc John Miller còn tham dự Hội nghị cấp cao Đông Á tại Philippines.',
    ['(ref) summit planned 2024?: John Miller'],
  ],
])('a conference: %s', (_, text, meetings) => {
  const told = readSentences({ text }).meetings;
  expect(told.filter((line) => !/^(?:\(ref\) )?visit/u.test(line))).toEqual(meetings);
});
