import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** What is done at the margin of a conference, and the conference. All sentences are invented. */
test.each([
  [
    'a conference is the frame of what was done there, in the month of it',
    'Ngày 5/2/2024, bên lề Hội nghị cấp cao ASEAN tại Vientiane, Thủ tướng Phạm Minh Chính gặp Thủ tướng Úc John Miller.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller | Hội nghị cấp cao ASEAN',
      '(ref) summit held 2024-02: Phạm Minh Chính + John Miller',
    ],
  ],
  [
    'named at the end, by its group alone',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp Thủ tướng Úc John Miller bên lề G20.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller | G20',
      '(ref) summit held 2024-02: Phạm Minh Chính + John Miller',
    ],
  ],
  [
    'where they met',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp Thủ tướng Úc John Miller tại Hội nghị thượng đỉnh G20.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller | Hội nghị thượng đỉnh G20',
      '(ref) summit held 2024-02: Phạm Minh Chính + John Miller',
    ],
  ],
  [
    'of a group with a country',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp Thủ tướng Úc John Miller bên lề Hội nghị cấp cao ASEAN - Ấn Độ tại New Delhi.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller | Hội nghị cấp cao ASEAN - Ấn Độ',
      '(ref) summit held 2024-02: Phạm Minh Chính + John Miller',
    ],
  ],
  [
    'before anybody in the lead: of all that is reported',
    'Ngày 5/2/2024, trong khuôn khổ Hội nghị cấp cao ASEAN tại Vientiane, Thủ tướng Phạm Minh Chính đã có nhiều cuộc tiếp xúc. Thủ tướng Phạm Minh Chính gặp Thủ tướng Úc John Miller. Thủ tướng Phạm Minh Chính gặp Tổng thống Pháp Jean Martin.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller | Hội nghị cấp cao ASEAN',
      'in_person held 2024-02-05: Phạm Minh Chính + Jean Martin | Hội nghị cấp cao ASEAN',
      '(ref) summit held 2024-02: Phạm Minh Chính + John Miller + Jean Martin',
    ],
  ],
  [
    'which he attended who met others on its occasion',
    'Ngày 5/2/2024, nhân dịp tham dự Hội nghị cấp cao ASEAN tại Vientiane, Thủ tướng Phạm Minh Chính gặp Thủ tướng Úc John Miller.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller | Hội nghị cấp cao ASEAN',
      '(ref) summit held 2024-02: Phạm Minh Chính',
    ],
  ],
  [
    'attended by no head of a company and no governor whom somebody receives beside it',
    'Ngày 5/2/2024, bên lề Hội nghị cấp cao ASEAN, Thủ tướng Phạm Minh Chính tiếp Chủ tịch Tập đoàn Miller Group John Miller. Ngày 5/2/2024, bên lề Hội nghị cấp cao ASEAN, Thủ tướng Phạm Minh Chính gặp Tổng thống Pháp Jean Martin.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller | Hội nghị cấp cao ASEAN',
      'in_person held 2024-02-05: Phạm Minh Chính + Jean Martin | Hội nghị cấp cao ASEAN',
      '(ref) summit held 2024-02: Phạm Minh Chính + Jean Martin',
    ],
  ],
  [
    'attended by the head of a body of countries',
    'Ngày 5/2/2024, bên lề Hội nghị cấp cao ASEAN, Thủ tướng Phạm Minh Chính gặp Tổng thư ký Liên hợp quốc John Miller.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller | Hội nghị cấp cao ASEAN',
      '(ref) summit held 2024-02: Phạm Minh Chính + John Miller',
    ],
  ],
  [
    'which is on while somebody is met who came for it, in that month',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Úc John Miller đang thăm chính thức Việt Nam, dự Hội nghị cấp cao ASEAN.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller',
      '(ref) summit held 2024-02: John Miller',
    ],
  ],
  [
    'by its whole name, "diễn đàn" and all',
    'Ngày 5/2/2024, bên lề Hội nghị cấp cao Diễn đàn Hợp tác kinh tế châu Á - Thái Bình Dương (APEC) tại Lima, Thủ tướng Phạm Minh Chính gặp Thủ tướng Úc John Miller.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller | Hội nghị cấp cao Diễn đàn Hợp tác kinh tế châu Á - Thái Bình Dương (APEC)',
      '(ref) summit held 2024-02: Phạm Minh Chính + John Miller',
    ],
  ],
  [
    'attended on a visit, whoever acts stands behind the comma',
    'Nhân chuyến thăm chính thức Nhật Bản và dự Hội nghị Tương lai châu Á lần thứ 30, chiều 6/6/2024, Thủ tướng Phạm Minh Chính tiếp Chủ tịch Đảng Cộng sản Nhật Bản Yamada Taro.',
    [
      'in_person held 2024-06-06: Phạm Minh Chính + Yamada Taro',
      '(ref) summit held 2024-06: Phạm Minh Chính',
    ],
  ],
  [
    'several together are no one frame',
    'Ngày 5/2/2024, nhân dịp tham dự Hội nghị GMS 3, ACMECS 4 và CLMV 5 tại Côn Minh, Thủ tướng Phạm Minh Chính gặp Thủ tướng Úc John Miller.',
    ['in_person held 2024-02-05: Phạm Minh Chính + John Miller | GMS 3 · ACMECS 4 · CLMV 5'],
  ],
  [
    'not where two agree to work together',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp Thủ tướng Úc John Miller và nhất trí phối hợp tại Hội nghị cấp cao ASEAN.',
    ['in_person held 2024-02-05: Phạm Minh Chính + John Miller'],
  ],
  [
    'two of one pair, in two countries, are two meetings',
    'Hôm nay, Thủ tướng Phạm Minh Chính gặp Thủ tướng Úc John Miller bên lề Hội nghị cấp cao ASEAN tại Vientiane. Thủ tướng Phạm Minh Chính đã nêu việc này với Thủ tướng Úc John Miller trong cuộc gặp bên lề Hội nghị cấp cao Mekong tại Phnom Penh hôm 10/1/2024.',
    [
      'in_person held XXXX: Phạm Minh Chính + John Miller | Hội nghị cấp cao ASEAN',
      'in_person held 2024-01-10: Phạm Minh Chính + John Miller | Hội nghị cấp cao Mekong',
      '(ref) summit held XXXX: Phạm Minh Chính + John Miller',
      '(ref) summit held 2024-01: Phạm Minh Chính + John Miller',
    ],
  ],
])('at the margin: %s', (_, text, told) => {
  const { meetings, margins } = readSentences({ text: `…\n${text}` });
  expect(meetings.map((line, i) => [line, margins[i]].filter(Boolean).join(' | '))).toEqual(told);
});

test('who met at a margin is quoted where he is named', () => {
  const guests = [
    'Thủ tướng Phạm Minh Chính gặp Thủ tướng Úc John Miller.',
    'Thủ tướng Phạm Minh Chính gặp Tổng thống Pháp Jean Martin.',
  ];
  const lead =
    'Ngày 5/2/2024, trong khuôn khổ Hội nghị cấp cao ASEAN tại Vientiane, Thủ tướng Phạm Minh Chính đã có nhiều cuộc tiếp xúc.';
  const { meetings, quotes } = readSentences({ text: `…\n${lead} ${guests.join(' ')}` });
  const frame = meetings.findIndex((line) => line.includes('summit'));
  expect(quotes[frame]).toEqual([lead, ...guests]);
});
