import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Conferences of many countries, and who attends them. All sentences are invented. */
test.each([
  [
    'the news where nothing else is told of who attends',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Hội nghị cấp cao ASEAN tại Vientiane, Lào.',
    ['summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'not on the day of the journey to it, still to come',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính đến sân bay Rome, bắt đầu chương trình tham dự Hội nghị thượng đỉnh G20.',
    ['(ref) summit planned 2024-02: Phạm Minh Chính'],
  ],
  [
    'behind the visit with which a long sentence begins, in the month of the departure',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính và phu nhân cùng đoàn đại biểu cấp cao Việt Nam vào lúc 8 giờ 30 phút đã rời thủ đô Hà Nội, lên đường thăm chính thức Lào và dự Hội nghị cấp cao ASEAN tại Vientiane.',
    ['(ref) summit planned 2024-02: Phạm Minh Chính'],
  ],
  [
    'announced',
    'Bộ trưởng Trần Văn Bình sẽ tham dự Hội nghị thượng đỉnh G20 tại Rome từ ngày 5 đến 6/2/2024.',
    ['(ref) summit planned 2024-02-05/2024-02-06: Trần Văn Bình'],
  ],
  [
    'one, of which two sentences tell more days and fewer of them',
    'Bộ trưởng Trần Văn Bình sẽ tham dự Hội nghị thượng đỉnh G20 tại Rome từ ngày 5 đến 6/2/2024. Thủ tướng Úc John Miller sẽ tham dự Hội nghị thượng đỉnh G20 tại Rome từ ngày 3 đến 8/2/2024.',
    ['(ref) summit planned 2024-02-05/2024-02-06: Trần Văn Bình + John Miller'],
  ],
  [
    '… not of days that only overlap',
    'Bộ trưởng Trần Văn Bình sẽ tham dự Hội nghị thượng đỉnh G20 tại Rome từ ngày 5 đến 6/2/2024. Thủ tướng Úc John Miller sẽ tham dự Hội nghị thượng đỉnh G20 tại Rome từ ngày 6 đến 8/2/2024.',
    [
      '(ref) summit planned 2024-02-05/2024-02-06: Trần Văn Bình',
      '(ref) summit planned 2024-02-06/2024-02-08: John Miller',
    ],
  ],
  [
    'the frame of what they did at its margin',
    'Trong khi dự Hội nghị cấp cao ASEAN tại Vientiane từ ngày 5 đến 6/2/2024, ngày 5/2/2024 Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Úc John Miller. Thủ tướng Phạm Minh Chính dự Hội nghị cấp cao ASEAN tại Vientiane từ ngày 5 đến 6/2/2024.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller',
      '(ref) summit held 2024-02-05/2024-02-06: Phạm Minh Chính',
    ],
  ],
  [
    'who goes there stands behind its name',
    'Ngày 5/2/2024, Thứ trưởng Trần Văn Bình nói về chuyến công tác dự Hội nghị thượng đỉnh G20 tại Rome của Thủ tướng Phạm Minh Chính.',
    ['summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'some day of a journey to it and to somebody has the days of the journey',
    'Từ ngày 5 đến 9/2/2024, Chủ tịch nước Tô Lâm thăm Ý và dự Hội nghị thượng đỉnh G20 tại Rome.',
    ['(ref) summit held 2024-02-05/2024-02-09: Tô Lâm'],
  ],
  [
    'announced in the text, whatever the title says',
    'Thủ tướng Phạm Minh Chính dự Hội nghị thượng đỉnh G20 tại Rome\n\nNgày 3/2/2024, thông báo cho biết Thủ tướng Phạm Minh Chính sẽ dẫn đầu đoàn tham dự Hội nghị thượng đỉnh G20 tại Rome từ ngày 5 đến 6/2/2024 theo lời mời của Thủ tướng Ý Carlo Bianchi.',
    ['(ref) summit planned 2024-02-05/2024-02-06: Phạm Minh Chính'],
  ],
  [
    'who is invited need not come',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính mời Bộ trưởng Lào Khamla Vilay dự Hội nghị cấp cao ASEAN tại Hà Nội.',
    [],
  ],
  [
    'a conference of two countries is none of many',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Hội nghị thượng đỉnh Nhật Bản - Hàn Quốc tại Tokyo.',
    [],
  ],
  [
    'a conference of one country is none',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự hội nghị tổng kết công tác năm tại Vientiane, Lào.',
    [],
  ],
  [
    'one at home that nobody of another country is said to attend is none',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Hội nghị cấp cao ASEAN tại Hà Nội.',
    [],
  ],
  [
    'whose opening somebody attends',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự phiên khai mạc Hội nghị cấp cao ASEAN tại Vientiane, Lào.',
    ['summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'at which somebody speaks',
    'Tối 5/2/2024, tại Hội nghị cấp cao ASEAN ở Vientiane, Thủ tướng Phạm Minh Chính đã có bài phát biểu.',
    ['summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'which somebody promises to attend',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính khẳng định tham dự Hội nghị cấp cao ASEAN tại Vientiane, Lào.',
    ['(ref) summit planned 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'whose name holds its year',
    'Thủ tướng Úc John Miller đã tới Hà Nội dự Tuần lễ cấp cao APEC 2017.',
    ['(ref) summit planned 2017: John Miller'],
  ],
  [
    'to which somebody is invited, in a month still to come',
    'Thủ tướng Phạm Minh Chính đã mời Thủ tướng Úc John Miller dự Hội nghị cấp cao APEC vào tháng 11/2024.',
    ['(ref) summit planned 2024-11: John Miller'],
  ],
  [
    'in the year of its name, not on the day of the invitation',
    'Ngày 20/4/2017, Thủ tướng Phạm Minh Chính mời Thủ tướng Úc John Miller dự Hội nghị cấp cao APEC 2017.',
    ['(ref) summit planned 2017: John Miller'],
  ],
  [
    'not where the invitation is to a visit',
    'Thủ tướng Phạm Minh Chính mời Thủ tướng Úc John Miller thăm Việt Nam và dự Hội nghị cấp cao APEC vào tháng 11/2024.',
    [],
  ],
  [
    'not where somebody gives thanks for an invitation',
    'Thủ tướng Úc John Miller cảm ơn Chính phủ Lào đã mời Thủ tướng Phạm Minh Chính dự Hội nghị cấp cao ASEAN tháng 10/2024.',
    [],
  ],
  [
    'by the name of a group of countries alone',
    'Tháng 10/2024, Thủ tướng Úc John Miller dự APEC tại Hà Nội.',
    ['summit held 2024-10: John Miller'],
  ],
  [
    'not who joins that group',
    'Tháng 10/2024, Thủ tướng Úc John Miller thông báo nước này tham gia APEC tại Hà Nội.',
    [],
  ],
  [
    'not of firms of that group',
    'Tháng 10/2024, Thủ tướng Úc John Miller dự APEC CEO Summit tại Hà Nội.',
    [],
  ],
  [
    'held by whoever is its host',
    'Chủ tịch Quốc hội Trần Thanh Mẫn sẽ tham dự Đại hội đồng Liên minh Nghị viện thế giới do Nga đăng cai tổ chức vào tháng 10/2024.',
    ['(ref) summit planned 2024-10: Trần Thanh Mẫn'],
  ],
  [
    'in the country that he visits for it',
    'Thủ tướng Úc John Miller sẽ thăm chính thức Việt Nam từ ngày 8 đến 9/11/2024 nhân dịp dự Hội nghị các nhà lãnh đạo APEC.',
    ['(ref) summit planned 2024-11-08/2024-11-09: John Miller'],
  ],
  [
    'where another sentence says that it is',
    'Thủ tướng Úc John Miller dự Hội nghị cấp cao APEC 2017. Hội nghị cấp cao APEC tại Đà Nẵng bàn về thương mại.',
    ['summit held 2017: John Miller'],
  ],
  [
    'of two groups of countries, two',
    'Tháng 10/2024, Thủ tướng Úc John Miller dự Hội nghị cấp cao ASEAN tại Vientiane. Tháng 11/2024, Thủ tướng Úc John Miller dự Hội nghị cấp cao APEC tại Lima.',
    ['summit held 2024-10: John Miller', 'summit held 2024-11: John Miller'],
  ],
  [
    'still to come for who arrives, in that month',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã đến Vientiane, Lào để dự Hội nghị cấp cao ASEAN.',
    ['(ref) summit planned 2024-02: Phạm Minh Chính'],
  ],
  [
    'still to come where something is done before it',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính thăm Thái Lan trước khi dự Hội nghị cấp cao ASEAN tại Vientiane, Lào.',
    ['(ref) summit planned 2024-02: Phạm Minh Chính'],
  ],
  [
    'next to the days of what is done after it',
    'Thủ tướng Úc John Miller dự Hội nghị cấp cao APEC tại Đà Nẵng, sau đó thăm Hà Nội trong hai ngày 11 và 12/11/2024.',
    ['summit held 2024-11: John Miller'],
  ],
  [
    'not of the year of something else',
    'Khác với chuyến thăm năm 2016 của người tiền nhiệm, Thủ tướng Úc John Miller dự Hội nghị cấp cao APEC tại Đà Nẵng.',
    ['summit held 2017-11?: John Miller'],
  ],
  [
    'spoken of, no news',
    'Thủ tướng Phạm Minh Chính hoan nghênh việc Thủ tướng Úc John Miller dự Hội nghị cấp cao APEC 2017 tại Đà Nẵng.',
    ['(ref) summit held 2017: John Miller'],
  ],
  [
    'in the country and the month to which a journey leads',
    'Thủ tướng Úc John Miller sẽ tới Việt Nam vào tháng 11 để tham dự Hội nghị cấp cao APEC.',
    ['(ref) summit planned XXXX-11: John Miller'],
  ],
  [
    'where somebody will be',
    'Thủ tướng Úc John Miller sẽ có mặt tại Việt Nam vào tháng 11/2024 để dự cuộc họp các nhà lãnh đạo APEC.',
    ['(ref) summit planned 2024-11: John Miller'],
  ],
  [
    'decided, so still to come',
    'Bài báo nói về quyết định của Thủ tướng Úc John Miller tới Việt Nam vào tháng 11/2024 dự Hội nghị cấp cao APEC.',
    ['(ref) summit planned 2024-11: John Miller'],
  ],
  [
    'in a month that is still to come',
    'Việc Thủ tướng Úc John Miller đến Việt Nam dự Hội nghị cấp cao APEC vào tháng 11 tới là tin vui.',
    ['(ref) summit planned XXXX-11: John Miller'],
  ],
  [
    'not in a country that is only left for it',
    'Thủ tướng Úc John Miller rời Việt Nam vào tháng 11/2024 để dự Hội nghị cấp cao APEC.',
    [],
  ],
  [
    'in the country where it is always held',
    'Ngày 5/6/2024, Bộ trưởng Trần Văn Bình dự và phát biểu tại lễ khai mạc Đối thoại Shangri-La lần thứ 25.',
    ['summit held 2024-06-05: Trần Văn Bình'],
  ],
  [
    'not on the day of the return from it',
    'Ngày 5/6/2024, Bộ trưởng Trần Văn Bình về đến Hà Nội, kết thúc các hoạt động tham dự Đối thoại Shangri-La.',
    ['summit held 2024-06: Trần Văn Bình'],
  ],
  [
    'not on the day on which a visit begins',
    'Thủ tướng Úc John Miller sẽ đến thăm Nhật Bản ngày 5/6/2024 và dự Hội nghị thượng đỉnh G7.',
    ['(ref) summit planned 2024-06: John Miller'],
  ],
  [
    'referred to on a day that only the news dates',
    'Ngày 5/6/2024, Bộ trưởng Trần Văn Bình tiếp Bộ trưởng Lào Khamla Vilay. Bộ trưởng Trần Văn Bình ngày mai dự Hội nghị cấp cao ASEAN tại Vientiane, Lào.',
    [
      'in_person held 2024-06-05: Trần Văn Bình + Khamla Vilay',
      '(ref) summit planned XXXX: Trần Văn Bình',
    ],
  ],
  [
    'to which somebody flies the day before',
    'Tối nay, Thủ tướng Úc John Miller lên máy bay tới Đà Nẵng để dự Hội nghị cấp cao APEC ngày mai.',
    ['(ref) summit planned XXXX: John Miller'],
  ],
  [
    'not on the day of something else',
    'Trưa nay, Thủ tướng Úc John Miller rời Việt Nam sang Philippines dự Hội nghị cấp cao ASEAN.',
    ['(ref) summit planned XXXX: John Miller'],
  ],
  [
    'in a country told with its kind of state',
    'Bộ trưởng Trần Văn Bình sẽ tham dự Hội nghị Sáng kiến Đầu tư Tương lai tại Vương quốc Thái Lan ngày 5/6/2024.',
    ['(ref) summit planned 2024-06-05: Trần Văn Bình'],
  ],
  [
    'in the country with which the sentence opens',
    'Tại Brazil từ ngày 5 đến 6/6/2024, Bộ trưởng Trần Văn Bình đã dự Hội nghị thượng đỉnh G20.',
    ['summit held 2024-06-05/2024-06-06: Trần Văn Bình'],
  ],
  [
    'of which the headline tells, whatever else he does there',
    'Thủ tướng Phạm Minh Chính dự khai mạc Hội nghị cấp cao ASEAN\n\nSáng 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Úc John Miller tại Vientiane, Lào. Chiều 5/2/2024, Thủ tướng Phạm Minh Chính đã dự khai mạc Hội nghị cấp cao ASEAN tại Vientiane, Lào.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller',
      'summit held 2024-02-05: Phạm Minh Chính',
    ],
  ],
  [
    '… not of the way there',
    'Thủ tướng Phạm Minh Chính đến Lào dự Hội nghị cấp cao ASEAN\n\nSáng 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Úc John Miller tại Vientiane, Lào. Chiều 5/2/2024, Thủ tướng Phạm Minh Chính đã dự khai mạc Hội nghị cấp cao ASEAN tại Vientiane, Lào.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller',
      '(ref) summit held 2024-02-05: Phạm Minh Chính',
    ],
  ],
  [
    'which a speech opens',
    'Tối 5/2/2024, Thủ tướng Phạm Minh Chính có bài phát biểu quan trọng khai mạc Đối thoại Shangri-La lần thứ 21 tại Singapore.',
    ['summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'undated, as the frame of a journey that is the news, in its month',
    'Hôm 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Ngoại giao Úc John Miller, trong chuyến thăm chính thức Việt Nam, dự Hội nghị cấp cao APEC tại Hà Nội.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller',
      '(ref) summit held 2024-02: John Miller',
    ],
  ],
  [
    '… not of whom the news does not tell',
    'Hôm 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Ngoại giao Úc John Miller. Hai bên trao đổi về thương mại. Hai bên nhất trí. Hai bên chia tay. Trời đẹp. Tổng thống Chile Maria Soto dự Hội nghị cấp cao APEC tại Hà Nội.',
    ['in_person held 2024-02-05: Phạm Minh Chính + John Miller'],
  ],
  [
    '… nor where only praise speaks of it',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội kiến Chủ tịch nước Lào Khamla Vilay và hoan nghênh chuyến thăm và tham dự Hội nghị cấp cao APEC sắp tới của ông Khamla Vilay.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    'not where it is only said that somebody will attend it',
    'Tại Brazil, Bộ trưởng Trần Văn Bình nói ông sẽ dự Hội nghị thượng đỉnh G20 tháng 6/2024.',
    [],
  ],
])('a summit: %s', (_, text, meetings) => {
  const told = readSentences({ text }).meetings;
  expect(told.filter((line) => !/^(?:\(ref\) )?visit/u.test(line))).toEqual(meetings);
});
