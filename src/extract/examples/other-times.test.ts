import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

const filler = 'Hai nước có quan hệ tốt đẹp. '.repeat(5);

/** Meetings told with the news that were before it, will be after it, or were none. All sentences are invented. */
test.each([
  [
    '"khi đó" is not now',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính phát biểu tại diễn đàn. Khi đó, Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone đã trao đổi về thương mại.',
    ['(ref) in_person held XXXX: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    '"vừa qua" behind the lead is before the news',
    `Ngày 5/2/2024, Đại sứ Trần Văn Bình gặp Bộ trưởng Lào Khamla Vilay. ${filler}Vừa qua, lãnh đạo hai nước đã có những trao đổi, trong đó có cuộc điện đàm giữa Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone.`,
    [
      'in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay',
      '(ref) phone held XXXX: Phạm Minh Chính + Sonexay Siphandone',
    ],
  ],
  [
    'what was decided or announced behind a meeting is the news, not the meeting',
    'Ngày 5/2/2024, Đại sứ Trần Văn Bình gặp Bộ trưởng Lào Khamla Vilay. Thông tin trên được đưa ra sau cuộc điện đàm giữa Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone.',
    [
      'in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay',
      '(ref) phone held XXXX: Phạm Minh Chính + Sonexay Siphandone',
    ],
  ],
  [
    '… unless it is told besides',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính điện đàm với Thủ tướng Lào Sonexay Siphandone. Thông tin trên được đưa ra sau cuộc điện đàm giữa Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone.',
    ['phone held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'what somebody had done before he did what is told',
    `Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone phát biểu tại một trường học. ${filler}Sau khi dự lễ đón, hội đàm với Thủ tướng Phạm Minh Chính, ông Sonexay Siphandone rời Hà Nội.`,
    ['(ref) in_person held 2024-02-05: Sonexay Siphandone + Phạm Minh Chính'],
  ],
  [
    '… not what he did then',
    `Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone phát biểu tại một trường học. ${filler}Sau khi dự lễ đón, ông Sonexay Siphandone hội đàm với Thủ tướng Phạm Minh Chính.`,
    ['in_person held 2024-02-05: Sonexay Siphandone + Phạm Minh Chính'],
  ],
  [
    'days before the day of the lead, behind it',
    `Ngày 8/2/2024, Đại sứ Trần Văn Bình gặp Bộ trưởng Lào Khamla Vilay. ${filler}Tới Vientiane hôm 5/2/2024, Đại sứ Trần Văn Bình đã gặp Thủ tướng Lào Sonexay Siphandone.`,
    [
      'in_person held 2024-02-08: Trần Văn Bình + Khamla Vilay',
      '(ref) in_person held 2024-02-05: Trần Văn Bình + Sonexay Siphandone',
    ],
  ],
  [
    '… not the day before, though a month ends between, nor what was also done',
    `Ngày 1/3/2023, Đại sứ Trần Văn Bình gặp Bộ trưởng Lào Khamla Vilay. ${filler}Chiều 28/2/2023, Đại sứ Trần Văn Bình đã gặp Thủ tướng Lào Sonexay Siphandone. Trước đó chiều 25/2/2023, Đại sứ Trần Văn Bình cũng đã gặp Thứ trưởng Lào Bounkong Phoma.`,
    [
      'in_person held 2023-03-01: Trần Văn Bình + Khamla Vilay',
      'in_person held 2023-02-28: Trần Văn Bình + Sonexay Siphandone',
      'in_person held 2023-02-25: Trần Văn Bình + Bounkong Phoma',
    ],
  ],
  [
    'days behind the day of the lead, a visit and a conference told in passing are still to come',
    `Ngày 5/2/2024, Đại sứ Trần Văn Bình gặp Bộ trưởng Lào Khamla Vilay. ${filler}Hai bên nói về chuyến thăm Lào của Thủ tướng Phạm Minh Chính ngày 9/2/2024. Ông Khamla Vilay dự Hội nghị thượng đỉnh G20 tại Rome từ ngày 11 đến 12/2/2024.`,
    [
      'in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay',
      '(ref) visit planned 2024-02-09: Phạm Minh Chính',
      '(ref) summit planned 2024-02-11/2024-02-12: Khamla Vilay',
    ],
  ],
  [
    '… not where the visit is told as done, or of a day gone by',
    `Ngày 5/2/2024, Đại sứ Trần Văn Bình gặp Bộ trưởng Lào Khamla Vilay. ${filler}Thủ tướng Phạm Minh Chính đã thăm Lào ngày 9/2/2024. Bộ trưởng Khamla Vilay nói về chuyến thăm Thái Lan của ông hôm 10/2/2024.`,
    [
      'in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay',
      '(ref) visit held 2024-02-09: Phạm Minh Chính',
      '(ref) visit held 2024-02-10: Khamla Vilay',
    ],
  ],
  [
    'a month behind a handshake, places between',
    'Ngày 5/8/2024, Thủ tướng Phạm Minh Chính phát biểu tại diễn đàn. Thủ tướng Phạm Minh Chính bắt tay Thủ tướng Lào Sonexay Siphandone bên lề một diễn đàn ở thành phố Osaka, Nhật Bản hồi cuối tháng 6.',
    ['(ref) in_person held XXXX-06: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'a month behind the names and the posts of those who met',
    'Ngày 7/2/2017, Thủ tướng Phạm Minh Chính tiếp Đại sứ Lào Khamla Vilay. Trong cuộc gặp giữa Thủ tướng Phạm Minh Chính với Thủ tướng Lào Sonexay Siphandone tại một diễn đàn kinh tế ở Davos (Thụy Sĩ) tháng 1/2017 vừa qua, hai bên trao đổi về đầu tư.',
    [
      'in_person held 2017-02-07: Phạm Minh Chính + Khamla Vilay',
      '(ref) in_person held 2017-01: Phạm Minh Chính + Sonexay Siphandone',
    ],
  ],
  [
    'the end of a month between who met and the verb',
    'Ngày 5/8/2024, Thủ tướng Phạm Minh Chính phát biểu tại diễn đàn. Thủ tướng Phạm Minh Chính hồi cuối tháng 6 gặp Thủ tướng Lào Sonexay Siphandone.',
    ['(ref) in_person held XXXX-06: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'who leaves after talks may have had them on another day',
    'Hôm 5/2/2024, Thủ tướng Lào Sonexay Siphandone đã rời Hà Nội, sau cuộc gặp kéo dài hai ngày với Thủ tướng Phạm Minh Chính.',
    ['(ref) in_person held XXXX: Sonexay Siphandone + Phạm Minh Chính'],
  ],
  [
    'what two "sẽ" do when they meet is to come',
    'Tin vắn\nNgày 5/2/2024, báo chí nhận định khi Thủ tướng Phạm Minh Chính tới Vientiane gặp Thủ tướng Lào Sonexay Siphandone ngày 8/2/2024, hai nhà lãnh đạo có thể sẽ thảo luận về thương mại.',
    ['(ref) in_person planned 2024-02-08: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'what is expected of a meeting, far behind its hour, is said before it',
    'Tin vắn\nCuộc gặp giữa Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone diễn ra vào chiều 5/2/2024 theo giờ địa phương (tối 5/2/2024, theo giờ Hà Nội) được kỳ vọng sẽ tạo khuôn khổ mới.',
    ['(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    '… but what somebody said when they met is told',
    'Tin vắn\nNgày 5/2/2024, khi Thủ tướng Phạm Minh Chính tới Vientiane gặp Thủ tướng Lào Sonexay Siphandone, ông nói Việt Nam sẽ hỗ trợ.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'who "sẽ có mặt" somewhere to meet somebody has not met him',
    `Tin vắn\n${filler}Ngày 6/2/2024, Thủ tướng Phạm Minh Chính sẽ có mặt ở Vientiane để gặp Thủ tướng Lào Sonexay Siphandone.`,
    ['(ref) in_person planned 2024-02-06: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'a meeting about which nothing is known is none',
    'Ngày 5/2/2024, báo chí chưa có thông tin về việc Thủ tướng Phạm Minh Chính gặp Thủ tướng Lào Sonexay Siphandone.',
    [],
  ],
  [
    'a meeting that is hoped for, in either spelling, is none',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính nói ông hi vọng gặp Thủ tướng Lào Sonexay Siphandone.',
    [],
  ],
  [
    'a retrospect that opens long ago announces nothing that came later',
    'Tin vắn\nNgày 8/7/1957, Chủ tịch nước Trần Văn Bình thăm Lào. Từ ngày 28/11 đến 2/12/1958, Thủ tướng Lào Khamla Vilay thăm Việt Nam. Ngày 5/2/2019, hai nước ký một hiệp định.',
    [
      '(ref) visit held 1957-07-08: Trần Văn Bình',
      '(ref) visit held 1958-11-28/1958-12-02: Khamla Vilay',
    ],
  ],
  [
    'whose country nobody tells is no other side; who heads a body of many countries is, and a guest whom Viet Nam receives',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp giáo sư Anthony Miller. Ngày 6/2/2024, Thủ tướng Phạm Minh Chính gặp Chủ tịch Ngân hàng Thế giới Peter Stone. Ngày 7/2/2024, Thủ tướng Phạm Minh Chính tiếp ông Henry Clark, Chủ tịch Tập đoàn Blueriver; Bộ trưởng Trần Văn Bình tiếp ông Lê Văn Hải, Chủ tịch Tập đoàn Sông Xanh.',
    [
      'in_person held 2024-02-06: Phạm Minh Chính + Peter Stone',
      'in_person held 2024-02-07: Phạm Minh Chính + Henry Clark',
    ],
  ],
  [
    'messages that meet with trouble are no meeting',
    'Ngày 5/2/2024, việc trao đổi thư gặp nhiều trắc trở giữa Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone.',
    [],
  ],
  [
    'a visit of so many days that "sẽ gồm" so many people is to come',
    'Đoàn do Thủ tướng Phạm Minh Chính dẫn đầu thăm chính thức Lào từ ngày 5 đến 7/2/2024 sẽ gồm khoảng 200 người.',
    ['visit planned 2024-02-05/2024-02-07: Phạm Minh Chính'],
  ],
  [
    'those who have died met long ago',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm hội đàm với Tổng thống Chile Juan Morales. Năm 1969, Chủ tịch nước Tôn Đức Thắng gặp cố Tổng thống Chile Pedro Rojas.',
    [
      'in_person held 2024-02-05: Tô Lâm + Juan Morales',
      '(ref) in_person held 1969: Tôn Đức Thắng + Pedro Rojas',
    ],
  ],
  [
    '… which is not said of whom their families meet',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm hội đàm với Tổng thống Chile Juan Morales. Chủ tịch nước Tô Lâm đã gặp cháu nội cố Tổng thống Chile Pedro Rojas.',
    ['in_person held 2024-02-05: Tô Lâm + Juan Morales'],
  ],
  [
    'comrades, counterparts and ministers of transport are nothing that anybody says',
    'Ngày 5/2/2024, Ngoại trưởng Nga Ivan Petrov đã gặp người đồng cấp Ai Cập Omar Hassan và sau đó gặp Bộ trưởng Giao thông Ai Cập Ali Karim. Ngày 5/2/2024, Ngoại trưởng Nga Ivan Petrov đã gặp ông Juan Morales của Chile, đồng ý gặp Ngoại trưởng Cuba Pedro Rojas.',
    [
      'in_person held 2024-02-05: Ivan Petrov + Omar Hassan',
      'in_person held 2024-02-05: Ivan Petrov + Ali Karim',
      'in_person held 2024-02-05: Ivan Petrov + Juan Morales',
    ],
  ],
])('%s', (_, text, meetings) => {
  expect(readSentences({ text }).meetings).toEqual(meetings);
});

test('several times told together are no news', () => {
  const text =
    'Ngày 5/8/2024, Tổng thống Nga Ivan Petrov gặp Tổng thống Mỹ John Miller tại Oslo. Nhưng kể từ tháng 3/2023, ông đã bốn lần gặp Chủ tịch Trung Quốc Vương Hải, ba lần gặp Thủ tướng Lào Sonexay Siphandone và hai lần gặp Miller. Tổng thống Mỹ John Miller và Thủ tướng Lào Sonexay Siphandone đã gặp nhau hai lần.';
  const news = readSentences({ text }).meetings.filter((line) => !line.startsWith('(ref)'));
  expect(news).toEqual(['in_person held 2024-08-05: Ivan Petrov + John Miller']);
});
