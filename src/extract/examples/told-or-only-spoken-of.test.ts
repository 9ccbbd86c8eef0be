import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** What a sentence seems to tell as held, and does not. All sentences are invented. */
test.each([
  [
    'what nobody knows yet',
    'Chưa rõ liệu Thủ tướng Phạm Minh Chính có gặp Thủ tướng Lào Sonexay Siphandone ở Vientiane.',
    [],
  ],
  [
    'an agreed exchange of delegations is no talk',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone nhất trí về kế hoạch trao đổi đoàn.',
    [],
  ],
  [
    'what two people discussed on the phone they did not discuss elsewhere',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone trong cuộc điện đàm đã thảo luận về hợp tác điện.',
    ['phone held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'negotiations of two countries that talks touched upon',
    'Ngày 5/2/2024, trong buổi hội đàm với Thủ tướng Phạm Minh Chính, Tổng thống Lào Khamla Vilay cho biết Lào sẽ giúp Việt Nam trong đàm phán gia nhập.',
    ['in_person held 2024-02-05: Khamla Vilay + Phạm Minh Chính'],
  ],
  [
    'the time set for a meeting is that of one to come',
    'Điện Kremlin công bố thời điểm Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump gặp nhau ngày 5/2/2024.',
    ['(ref) in_person planned 2024-02-05: Vladimir Putin + Donald Trump'],
  ],
  [
    '… but not the time when something else happened',
    'Vào thời điểm Tổng thống Nga Vladimir Putin gặp Tổng thống Mỹ Donald Trump ngày 5/2/2024, trời mưa.',
    ['in_person held 2024-02-05: Vladimir Putin + Donald Trump'],
  ],
  [
    'what comes first of a journey that will go on',
    'Theo các hãng tin, sau khi gặp Tổng thống Mỹ Donald Trump ngày 5/2/2024, Tổng thống Nga Vladimir Putin sẽ đến Lào.',
    ['(ref) in_person planned 2024-02-05: Vladimir Putin + Donald Trump'],
  ],
  [
    'a meeting that is only judged',
    'Việc Thủ tướng Lào Sonexay Siphandone và Thủ tướng Phạm Minh Chính cùng chủ trì hội nghị cho thấy quan hệ tốt đẹp.',
    [],
  ],
  [
    '… not one that has been held',
    'Việc Thủ tướng Lào Sonexay Siphandone đã gặp Thủ tướng Phạm Minh Chính ngày 5/2/2024 cho thấy quan hệ tốt đẹp.',
    ['in_person held 2024-02-05: Sonexay Siphandone + Phạm Minh Chính'],
  ],
  [
    'whom a country is glad to receive its minister need not have met',
    'Bộ trưởng Công Thương Lào Malaythong Kommasith khẳng định nước này vinh dự được đón tiếp Thủ tướng Phạm Minh Chính ngày 5/2/2024.',
    [],
  ],
  [
    'the programme of a visit that is to come',
    'Từ ngày 5 đến 7/2/2024, Thủ tướng Phạm Minh Chính sẽ thăm chính thức Lào. Ngoài hội đàm với Thủ tướng Lào Sonexay Siphandone, Thủ tướng Phạm Minh Chính còn có cuộc tiếp xúc với Chủ tịch Quốc hội Lào Khamla Vilay.',
    [
      '(ref) in_person planned 2024-02-05/2024-02-07: Phạm Minh Chính + Sonexay Siphandone',
      '(ref) in_person planned 2024-02-05/2024-02-07: Phạm Minh Chính + Khamla Vilay',
      'visit planned 2024-02-05/2024-02-07: Phạm Minh Chính',
    ],
  ],
  [
    '… is not what the traveller did before',
    'Từ ngày 5 đến 7/2/2024, Thủ tướng Phạm Minh Chính sẽ thăm chính thức Lào. Tại cuộc gặp Thủ tướng Lào Sonexay Siphandone hôm 2/2/2024, Thủ tướng Phạm Minh Chính đã nhận lời mời.',
    [
      'in_person held 2024-02-02: Phạm Minh Chính + Sonexay Siphandone',
      'visit planned 2024-02-05/2024-02-07: Phạm Minh Chính',
    ],
  ],
  [
    'a programme goes on with what comes before the event just told',
    'Lễ đón\nChủ tịch nước Tô Lâm sẽ chủ trì lễ đón Tổng thống Lào Khamla Vilay vào ngày 5/2/2024 tại Hà Nội. Trước đó, Tổng thống Lào Khamla Vilay hội kiến Thủ tướng Phạm Minh Chính.',
    [
      '(ref) visit planned 2024-02-05: Tô Lâm + Khamla Vilay',
      '(ref) in_person planned 2024?: Khamla Vilay + Phạm Minh Chính',
    ],
  ],
  [
    '… unless that has a day of its own',
    'Lễ đón\nNgày 5/2/2024, Chủ tịch nước Tô Lâm sẽ chủ trì lễ đón Tổng thống Lào Khamla Vilay. Trước đó, chiều 4/2/2024, Tổng thống Lào Khamla Vilay hội kiến Thủ tướng Phạm Minh Chính.',
    [
      '(ref) visit planned 2024-02-05: Tô Lâm + Khamla Vilay',
      'in_person held 2024-02-04: Khamla Vilay + Phạm Minh Chính',
    ],
  ],
])('%s', (_, text, meetings) => {
  expect(readSentences({ text }).meetings).toEqual(meetings);
});

/** Whom a sentence puts beside whom. All sentences are invented. */
test.each([
  [
    '"hai bên" are the two of the same sentence',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Tổng thống Nga Vladimir Putin. Bộ trưởng Ngoại giao Bùi Thanh Sơn bắt tay Ngoại trưởng Mỹ Antony Blinken trước khi hai bên tiến hành hội đàm.',
    ['Tô Lâm + Vladimir Putin', 'Bùi Thanh Sơn + Antony Blinken'],
  ],
  [
    'whose visit came before does not come along',
    'Ngay sau chuyến công du của Ngoại trưởng Mỹ Antony Blinken, Ngoại trưởng Nga Sergey Lavrov đã có cuộc hội đàm với Tổng thống Lào Khamla Vilay.',
    ['Sergey Lavrov + Khamla Vilay'],
  ],
  [
    'a partner of talks is not the one who travels on',
    'Ngoại trưởng Mỹ Antony Blinken đã thảo luận riêng với Thủ tướng Israel Benjamin Netanyahu, trước khi đến Bờ Tây gặp Tổng thống Palestine Mahmoud Abbas.',
    ['Antony Blinken + Mahmoud Abbas'],
  ],
  [
    'who welcomes a ship welcomes no one',
    'Sau lễ đón tàu, Đại sứ Úc Craig Brown cho biết Bí thư Thành ủy Đà Nẵng Trần Văn Bình rất mến khách.',
    [],
  ],
])('%s', (_, text, pairs) => {
  expect(readSentences({ text }).meetings.map((line) => line.split(': ')[1])).toEqual(pairs);
});

/** A headline, and when the talks were of which the article then tells. All sentences are invented. */
test.each([
  ['Báo chí Lào viết gì về chuyến thăm của Thủ tướng Phạm Minh Chính', '(ref) in_person held XXXX'],
  ['Thủ tướng Phạm Minh Chính gặp Thủ tướng Lào', 'in_person held 2024-02-05'],
])('%s', (headline, said) => {
  const text = `${headline}\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính về đến Hà Nội. Thủ tướng Phạm Minh Chính đã gặp Thủ tướng Lào Sonexay Siphandone.`;
  expect(readSentences({ text }).meetings).toContain(
    `${said}: Phạm Minh Chính + Sonexay Siphandone`,
  );
});
