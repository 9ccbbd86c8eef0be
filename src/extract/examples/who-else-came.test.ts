import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Who is told of later: delegations, the other side of the table, speakers of a forum. All sentences are invented. */
test.each([
  [
    'a delegation listed with its head',
    'Ngày 5/2/2024, Chủ tịch Quốc hội Trần Thanh Mẫn đến Vientiane, bắt đầu thăm Lào. Đoàn tháp tùng gồm Phó Chủ tịch Quốc hội Trần Văn Bình; Chủ nhiệm Ủy ban Đối ngoại Lê Thị Hòa.',
    ['visit held 2024-02-05: Trần Thanh Mẫn + Trần Văn Bình + Lê Thị Hòa'],
  ],
  [
    '… and who else is in it',
    'Ngày 5/2/2024, Chủ tịch Quốc hội Trần Thanh Mẫn đến Vientiane, bắt đầu thăm Lào. Ngoài ra, trong đoàn còn có Chủ nhiệm Ủy ban Đối ngoại Lê Thị Hòa.',
    ['visit held 2024-02-05: Trần Thanh Mẫn + Lê Thị Hòa'],
  ],
  [
    'the other side of the table',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Lào Khamla Vilay. Phía Lào có ông Bounmy Souk, Thứ trưởng Bộ Ngoại giao.',
    ['in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay + Bounmy Souk'],
  ],
  [
    '… not whom it may do something for',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Lào Khamla Vilay. Phía Lào có thể cử Thứ trưởng Bounmy Souk sang Việt Nam.',
    ['in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'who speaks while a forum is told of',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Diễn đàn Doanh nghiệp Việt Nam - Lào. Chủ tịch Phòng Thương mại Lào Bounmy Souk bày tỏ vui mừng. Tại Diễn đàn, Bộ trưởng Lê Thị Hòa nêu ba đề nghị.',
    ['other held 2024-02-05: Phạm Minh Chính + Bounmy Souk + Lê Thị Hòa'],
  ],
  [
    '… no observer, nobody of a third country',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Diễn đàn Doanh nghiệp Việt Nam - Lào. Giáo sư Lê Thị Hòa nhận định kết quả tốt. Đại sứ Đức Karl Meier khẳng định ủng hộ.',
    ['other held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    '… nor who speaks when talks were told of since',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Diễn đàn Doanh nghiệp Việt Nam - Lào. Ngày 6/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone. Bộ trưởng Lào Bounmy Souk bày tỏ vui mừng.',
    [
      'other held 2024-02-05: Phạm Minh Chính',
      'in_person held 2024-02-06: Phạm Minh Chính + Sonexay Siphandone',
    ],
  ],
])('who else came: %s', (_, text, meetings) => {
  expect(readSentences({ text }).meetings).toEqual(meetings);
});
