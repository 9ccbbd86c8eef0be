import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** The other side by its post alone. All sentences are invented. */
test.each([
  [
    'each of those named by a post of his own is met beside the one who has a name',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm hội kiến Thủ tướng Anh John Baker. Cùng ngày, Chủ tịch nước Tô Lâm tiếp Quốc vụ khanh Bộ Phát triển Anh; Thị trưởng London.',
    [
      'in_person held 2024-02-05: Tô Lâm + John Baker',
      'in_person held 2024-02-05: Tô Lâm',
      'in_person held 2024-02-05: Tô Lâm',
    ],
  ],
  [
    'a post that somebody of the article holds is his',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Thị trưởng London John Baker. Chủ tịch nước Tô Lâm tiếp Thị trưởng London nhân dịp năm mới.',
    ['in_person held 2024-02-05: Tô Lâm + John Baker'],
  ],
  [
    'the chair of something may be any of those who have a name',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp ông John Baker của Anh. Chủ tịch nước Tô Lâm tiếp Chủ tịch Tập đoàn Baltneft của Anh nhân dịp năm mới.',
    ['in_person held 2024-02-05: Tô Lâm + John Baker'],
  ],
  [
    'what is recalled is told by its own date',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Anh John Baker. Tháng 10/2023, Thủ tướng Phạm Minh Chính đã gặp Quốc vương Maroc.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Baker',
      '(ref) in_person held 2023-10: Phạm Minh Chính',
    ],
  ],
  [
    '… and without a date is nothing',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Anh John Baker. Trước đây, Thủ tướng Phạm Minh Chính từng gặp Quốc vương Maroc.',
    ['in_person held 2024-02-05: Phạm Minh Chính + John Baker'],
  ],
  [
    'the counterpart of a prime minister is no king',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với người đồng cấp Maroc Omar Hassan, hội kiến Quốc vương Maroc.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Omar Hassan',
      'in_person held 2024-02-05: Phạm Minh Chính',
    ],
  ],
])('%s', (_, text, meetings) => {
  expect(readSentences({ text: `…\n${text}` }).meetings).toEqual(meetings);
});
