import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Visits as news tells them: begun, ended, announced, on tour. All sentences are invented. */
test.each([
  [
    'one to each country of a list',
    'Từ ngày 5 đến 9/2/2024, Thủ tướng Phạm Minh Chính sẽ thăm chính thức Lào và Campuchia.',
    [
      'planned 2024-02-05/2024-02-09: Phạm Minh Chính → LA',
      'planned 2024-02-05/2024-02-09: Phạm Minh Chính → KH',
    ],
  ],
  [
    'a tour of so many countries',
    'Ngoại trưởng Mỹ John Baker sẽ công du 3 nước gồm Nhật Bản, Việt Nam và Lào từ ngày 5 đến 9/2/2024.',
    [
      'planned 2024-02-05/2024-02-09: John Baker → JP',
      'planned 2024-02-05/2024-02-09: John Baker → VN',
      'planned 2024-02-05/2024-02-09: John Baker → LA',
    ],
  ],
  [
    'the two countries of those who invite',
    'Nhận lời mời của Tổng thống Nga Ivan Petrov và Tổng thống Belarus Oleg Kozlov, Chủ tịch nước Tô Lâm và phu nhân sẽ thăm chính thức hai nước từ ngày 5 đến 9/2/2025.',
    ['planned 2025-02-05/2025-02-09: Tô Lâm → RU', 'planned 2025-02-05/2025-02-09: Tô Lâm → BY'],
  ],
  [
    'of a joint statement',
    'Thông cáo chung Việt Nam - Lào\nNhận lời mời của Chủ tịch nước Lào, Chủ tịch nước Tô Lâm thăm cấp Nhà nước tới Lào từ ngày 5 đến 7/2/2024.',
    ['held 2024-02-05/2024-02-07: Tô Lâm → LA'],
  ],
  [
    'just over',
    'Thủ tướng Phạm Minh Chính vừa có chuyến thăm chính thức Lào từ ngày 5 đến 7/2/2024.',
    ['held 2024-02-05/2024-02-07: Phạm Minh Chính → LA'],
  ],
  [
    'done',
    'Ngày 5/2/2024, Tổng thống Mỹ John Baker đã hoàn thành chuyến thăm Việt Nam.',
    ['held 2024-02-05: John Baker → VN'],
  ],
  [
    'begun where somebody is welcomed at the airport, its days far below',
    `Chiều 5/2/2024, Chủ tịch Quốc hội Lào Khamla Vilay đón Chủ tịch nước Tô Lâm tại sân bay. ${'Hai nước có quan hệ tốt đẹp. '.repeat(9)}Chuyến thăm Lào từ ngày 5 đến 7/2/2024 của Chủ tịch nước Tô Lâm nhằm tăng cường quan hệ.`,
    ['held 2024-02-05/2024-02-07: Tô Lâm → LA'],
  ],
  [
    'begun where somebody arrives',
    'Trưa 5/2/2024, Thủ tướng Phạm Minh Chính cùng Phu nhân đã đến sân bay quốc tế, thủ đô Vientiane, bắt đầu chương trình công tác.',
    ['held 2024-02-05: Phạm Minh Chính → LA'],
  ],
  [
    'begun where somebody lands',
    'Trưa 5/2/2024, chuyên cơ chở Thủ tướng Lào Sonexay Siphandone hạ cánh xuống sân bay quốc tế Nội Bài.',
    ['held 2024-02-05: Sonexay Siphandone → VN'],
  ],
  [
    'with those who came along, not those who received them',
    'Sáng 5/2/2024, Chủ tịch nước Tô Lâm đã đến Vientiane, bắt đầu chuyến thăm Lào. Ra tận sân bay đón Chủ tịch nước có Phó Chủ tịch nước Lào Pany Yathotou. Tham gia đoàn có Bộ trưởng Trần Văn Bình.',
    ['held 2024-02-05: Tô Lâm + Trần Văn Bình → LA'],
  ],
  [
    'none where somebody reaches a house, or was the first who came',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã đến Nhà Trắng. Thủ tướng Phạm Minh Chính là nhà lãnh đạo đầu tiên đặt chân tới Lào.',
    [],
  ],
  [
    'of so many days from the first on',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính bắt đầu chuyến thăm Lào kéo dài ba ngày.',
    ['held 2024-02-05/2024-02-07: Phạm Minh Chính → LA'],
  ],
  [
    '… over the end of a month, and not where the days themselves are printed',
    'Ngày 30/4/2024, Thủ tướng Phạm Minh Chính thăm Lào trong 3 ngày. Ngày 6/5/2024, Bộ trưởng Ngoại giao Lào Khamla Vilay bắt đầu thăm Việt Nam trong hai ngày 6 và 7/5/2024.',
    [
      'held 2024-04-30/2024-05-02: Phạm Minh Chính → LA',
      'held 2024-05-06/2024-05-07: Khamla Vilay → VN',
    ],
  ],
  [
    'begun where somebody sets out',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính lên đường sang Lào.',
    ['held 2024-02-05: Phạm Minh Chính → LA'],
  ],
  [
    'none where something else arrives',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đề cập đến Lào. Bức thư của Thủ tướng Phạm Minh Chính đã đến Vientiane.',
    [],
  ],
  [
    'none to a continent or a bloc',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính lên đường thăm Liên minh châu Âu.',
    [],
  ],
  [
    'held, though it was announced before',
    'Thủ tướng Phạm Minh Chính sẽ thăm Lào\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính lên đường thăm Lào từ ngày 5 đến 9/2/2024.',
    ['held 2024-02-05/2024-02-09: Phạm Minh Chính → LA'],
  ],
  [
    'that a headline tells without the name',
    'Đoàn đại biểu quân sự Lào thăm Việt Nam\nNgày 5/2/2024, Đại tướng Khamla Vilay, Bộ trưởng Bộ Quốc phòng Lào dẫn đầu đoàn đại biểu thăm Việt Nam từ ngày 5 đến 7/2/2024.',
    ['held 2024-02-05/2024-02-07: Khamla Vilay → VN'],
  ],
  [
    'none where the headline tells the visit of somebody else',
    'Thủ tướng Nhật Bản thăm Lào\nNgày 5/2/2024, Đại tướng Khamla Vilay, Bộ trưởng Bộ Quốc phòng Lào dẫn đầu đoàn đại biểu đang thăm Việt Nam từ ngày 5 đến 7/2/2024 đã dự lễ kỷ niệm.',
    [],
  ],
  [
    'begun where a welcome with honours is the headline',
    'Thủ tướng Phạm Minh Chính chủ trì lễ đón Thủ tướng Lào Sonexay Siphandone\nSáng 5/2/2024, Thủ tướng Phạm Minh Chính chủ trì lễ đón Thủ tướng Lào Sonexay Siphandone thăm chính thức Việt Nam. Chuyến thăm của Thủ tướng Lào Sonexay Siphandone đến Việt Nam từ ngày 5 đến 7/2/2024.',
    [
      'held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone → VN',
      'held 2024-02-05/2024-02-07: Sonexay Siphandone → VN',
    ],
  ],
  [
    'told first of all as done, with its days',
    'Nhận lời mời của Đảng ta, đoàn đại biểu Đảng Cộng sản Ấn Độ do Tổng Bí thư Ravi Kumar dẫn đầu đã thăm Việt Nam từ ngày 5 đến 9/2/2024. Chiều 8/2/2024, Tổng Bí thư Tô Lâm tiếp Tổng Bí thư Ravi Kumar.',
    ['held 2024-02-05/2024-02-09: Ravi Kumar → VN'],
  ],
  [
    'told as done on its day',
    'Trưa 5/2/2024, Thủ tướng Slovakia Jan Novak đã có chuyến thăm thành phố Đà Nẵng.',
    ['held 2024-02-05: Jan Novak → VN'],
  ],
  [
    'under way, in an article that reports nothing else',
    'Ngoại trưởng Mỹ John Baker dạo phố Hà Nội tối nay. Ngoại trưởng Mỹ John Baker có chuyến thăm Việt Nam hai ngày (5 - 6/2/2024).',
    ['held 2024-02-05/2024-02-06: John Baker → VN'],
  ],
  [
    'that "sẽ" be, but whose talks are the news, is the frame of them',
    'Chiều 5/2/2024, Chủ tịch Quốc hội Trần Thanh Mẫn hội đàm với Chủ tịch Quốc hội Lào Khamla Vilay. Chủ tịch Quốc hội Lào Khamla Vilay sẽ thăm Việt Nam từ ngày 5 đến 7/2/2024.',
    [],
  ],
  [
    'of whom the headline names by his post alone',
    'Thứ trưởng Ngoại giao Mỹ thăm Việt Nam\nÔng John Baker đã tới Hà Nội ngày 5/2/2024.',
    ['held 2024-02-05: John Baker → VN'],
  ],
  [
    'that takes place on its days',
    'Tin vắn\nChuyến thăm Lào của Thủ tướng Phạm Minh Chính diễn ra từ ngày 5 đến 7/2/2024.',
    ['held 2024-02-05/2024-02-07: Phạm Minh Chính → LA'],
  ],
  [
    'with the same delegation to each country of a journey',
    'Thủ tướng Phạm Minh Chính sẽ thăm Lào và Campuchia từ ngày 5 đến 9/2/2024. Tháp tùng Thủ tướng có Bộ trưởng Trần Văn Bình.',
    [
      'planned 2024-02-05/2024-02-09: Phạm Minh Chính + Trần Văn Bình → LA',
      'planned 2024-02-05/2024-02-09: Phạm Minh Chính + Trần Văn Bình → KH',
    ],
  ],
  [
    'whose delegation did not telephone with its head',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính lên đường thăm Mỹ. Tham gia đoàn có Bộ trưởng Trần Văn Bình. Hai nước có quan hệ tốt đẹp. Ngày 4/2/2024, Thủ tướng Phạm Minh Chính điện đàm với Tổng thống Mỹ John Baker.',
    ['held 2024-02-05: Phạm Minh Chính + Trần Văn Bình → US'],
  ],
  [
    'with the days of the journey, where another country stands between',
    'Thủ tướng Phạm Minh Chính sắp thăm Lào và Campuchia\nChuyến thăm của Thủ tướng Phạm Minh Chính tới Lào, dự diễn đàn doanh nghiệp và Campuchia diễn ra từ ngày 5 đến 9/2/2024.',
    [
      'planned 2024-02-05/2024-02-09: Phạm Minh Chính → LA',
      'planned 2024-02-05/2024-02-09: Phạm Minh Chính → KH',
    ],
  ],
  [
    'none to an embassy of his own',
    'Tối 5/2/2024, Chủ tịch nước Tô Lâm đã đến thăm Đại sứ quán Việt Nam tại Lào.',
    [],
  ],
  [
    'ended, said at the end of other news; not one told of the dead',
    `Ngày 5/2/2024, Thủ tướng Phạm Minh Chính phát biểu tại một trường đại học. ${'Hai nước có quan hệ tốt đẹp. '.repeat(9)}Tối 5/2/2024, Thủ tướng Phạm Minh Chính rời Vientiane, kết thúc tốt đẹp chuyến thăm Lào. Ngày 8/2/1958, cố Chủ tịch Mông Cổ Batbayar Dorj bắt đầu chuyến thăm Việt Nam.`,
    ['held 2024-02-05: Phạm Minh Chính → LA'],
  ],
  [
    'that is the headline, its days below',
    `Kết quả chuyến thăm Lào của Thủ tướng Phạm Minh Chính\n${'Hai nước có quan hệ tốt đẹp. '.repeat(9)}Thủ tướng Phạm Minh Chính thăm Lào từ ngày 5 đến 7/2/2024.`,
    ['held 2024-02-05/2024-02-07: Phạm Minh Chính → LA'],
  ],
  [
    'not of who praises it',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone. Thủ tướng Phạm Minh Chính khẳng định chuyến thăm từ ngày 5 đến 7/2/2024 góp phần tăng cường quan hệ.',
    [],
  ],
  [
    'today, and one of another year',
    `Thủ tướng Lào Sonexay Siphandone bắt đầu thăm Việt Nam hôm nay. ${'Hai nước có quan hệ tốt đẹp. '.repeat(9)}Ông Sonexay Siphandone thăm Việt Nam tháng 12/2011.`,
    ['held XXXX: Sonexay Siphandone → VN'],
  ],
  [
    'to the country that is left, not to the next, its days counted back',
    'Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone rời Việt Nam, kết thúc chuyến thăm dài hai ngày, và tới Phnom Penh, Campuchia.',
    ['held 2024-02-04/2024-02-05: Sonexay Siphandone → VN'],
  ],
  [
    'to every country that is named as visited, whichever is left last',
    'Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone rời Hà Nội, kết thúc chuyến thăm Campuchia và Việt Nam.',
    ['held 2024-02: Sonexay Siphandone → KH', 'held 2024-02-05: Sonexay Siphandone → VN'],
  ],
  [
    'of him who calls, not of his host',
    'Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone gặp Thủ tướng Phạm Minh Chính tại Văn phòng Chính phủ, mở đầu chuyến thăm Việt Nam.',
    ['held 2024-02-05: Sonexay Siphandone → VN'],
  ],
  [
    'told as done with its days, first of all',
    'Tin vắn\nThủ tướng Phạm Minh Chính đã có chuyến thăm chính thức Lào từ ngày 5 đến 7/2/2024, hội đàm với Thủ tướng Lào Sonexay Siphandone.',
    ['held 2024-02-05/2024-02-07: Phạm Minh Chính → LA'],
  ],
  [
    'on the occasion of which a statement is made',
    'Việt Nam - Lào tăng cường hợp tác\nHai nước nhất trí thúc đẩy thương mại. Tuyên bố chung được đưa ra nhân dịp Thủ tướng Phạm Minh Chính thăm chính thức Lào từ ngày 5 đến 7/2/2024.',
    ['held 2024-02-05/2024-02-07: Phạm Minh Chính → LA'],
  ],
  [
    'to "nước này", the country that is reached, of whom was invited',
    'Nhận lời mời của Thủ tướng Lào Sonexay Siphandone, ngày 5/2/2024, Thủ tướng Phạm Minh Chính dẫn đầu đoàn đại biểu đến Lào, bắt đầu chuyến thăm chính thức nước này.',
    ['held 2024-02-05: Phạm Minh Chính → LA'],
  ],
  [
    'to "nước này", not of him whose statue stands there',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đặt hoa tại tượng đài Chủ tịch Hồ Chí Minh ở Cuba, bắt đầu chuyến thăm chính thức nước này.',
    ['held 2024-02-05: Phạm Minh Chính → CU'],
  ],
  [
    'told as done in the lead, behind other news',
    'Tin vắn\nHai nước nhất trí hợp tác. Chiều 5/2/2024, Thủ tướng Lào Sonexay Siphandone đã sang thăm Việt Nam.',
    ['held 2024-02-05: Sonexay Siphandone → VN'],
  ],
  [
    'of a city, told as done on its day, behind other news',
    'Tin vắn\nHai nước nhất trí hợp tác. Chiều 5/2/2024, Thủ tướng Phạm Minh Chính đã thăm thành phố Quảng Châu, tỉnh Quảng Đông, Trung Quốc.',
    ['held 2024-02-05: Phạm Minh Chính → CN'],
  ],
  [
    'whose statement is the headline',
    'Việt Nam - Lào ra tuyên bố chung\nHai nước nhất trí thúc đẩy thương mại. Thủ tướng Lào Sonexay Siphandone thăm Việt Nam từ ngày 5 đến 7/2/2024.',
    ['held 2024-02-05/2024-02-07: Sonexay Siphandone → VN'],
  ],
  [
    'and a conference in one country',
    'Từ ngày 5 đến 9/2/2024, Thủ tướng Phạm Minh Chính sẽ thăm Lào; thăm và tham dự Hội nghị Sáng kiến Phát triển Tương lai lần thứ 8 tại Vương quốc Campuchia.',
    [
      'planned 2024-02-05/2024-02-09: Phạm Minh Chính → LA',
      'planned 2024-02-05/2024-02-09: Phạm Minh Chính → KH',
    ],
  ],
  [
    'of whom was invited, far before his verb',
    'Thông cáo chung\nNhận lời mời của Thủ tướng Lào Sonexay Siphandone, Thủ tướng Phạm Minh Chính và Phu nhân, cùng Đoàn đại biểu cấp cao Việt Nam thực hiện chuyến thăm chính thức Lào từ ngày 5 đến 7/2/2024.',
    ['held 2024-02-05/2024-02-07: Phạm Minh Chính → LA'],
  ],
  [
    'begun where a guest is greeted, by whomever; not one that a later greeting recalls',
    'Tin vắn\nLễ đón chính thức Thủ tướng Lào Sonexay Siphandone sang thăm Việt Nam diễn ra chiều 5/2/2024. Sau lễ đón, các đại biểu nói về Thủ tướng Phạm Minh Chính thăm Lào.',
    ['held 2024-02-05: Sonexay Siphandone → VN'],
  ],
  [
    'begun where a delegation comes to attend something; not where somebody comes for no reason told',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Lào Sonexay Siphandone dẫn đầu đoàn đại biểu Chính phủ tới Việt Nam tham dự và đồng chủ trì kỳ họp. Ngày 6/2/2024, Bộ trưởng Lào Khamla Vilay nói khách Lào tới Việt Nam ngày càng nhiều. Ngày 6/2/2024, Bộ trưởng Trần Văn Bình tiếp Thứ trưởng Lào Bounthong Chitmany nhân dịp sang Việt Nam tham dự đối thoại. Tổng thống Mỹ John Baker đến Bắc Kinh, Trung Quốc chiều 7/2/2024, bắt đầu chuyến thăm chính thức.',
    ['held 2024-02-05: Sonexay Siphandone → VN', 'held 2024-02-07: John Baker → CN'],
  ],
  [
    'whose first engagement is told',
    'Tin vắn\nBắt đầu các hoạt động trong khuôn khổ chuyến thăm cấp nhà nước đến Lào, chiều 5/2/2024, Chủ tịch nước Tô Lâm đã đặt vòng hoa.',
    ['held 2024-02-05: Tô Lâm → LA'],
  ],
  [
    'to each country on its own days, told again without who goes',
    'Thủ tướng Phạm Minh Chính sẽ thăm Lào và Campuchia. Chuyến thăm Lào sẽ được thực hiện từ ngày 5 đến 7/2/2024 và chuyến thăm Campuchia diễn ra sau đó từ ngày 7 đến 9/2/2024.',
    [
      'planned 2024-02-05/2024-02-07: Phạm Minh Chính → LA',
      'planned 2024-02-07/2024-02-09: Phạm Minh Chính → KH',
    ],
  ],
  [
    'none that ended months ago, where talks recall it',
    'Ngày 7/6, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Công an Lào Bounthong Chitmany. Bộ trưởng Trần Văn Bình nêu rõ, ngay sau khi kết thúc chuyến thăm Lào từ ngày 4 đến 6/3/2017, ông đã báo cáo kết quả.',
    [],
  ],
])('a visit: %s', (_, text, visits) => {
  expect(readSentences({ text }).visits).toEqual(visits);
});

test('what is announced for a visit is referred to, what is only wished is not told', () => {
  const text =
    'Ngày 5/2/2025, Thủ tướng Lào Sonexay Siphandone bắt đầu thăm Việt Nam. Dự kiến ông sẽ hội kiến Chủ tịch nước Tô Lâm ngày 6/2/2025. Ông mong muốn gặp Chủ tịch Quốc hội Trần Thanh Mẫn.';
  expect(readSentences({ text }).meetings).toEqual([
    '(ref) in_person planned 2025-02-06: Sonexay Siphandone + Tô Lâm',
    'visit held 2025-02-05: Sonexay Siphandone',
  ]);
});
