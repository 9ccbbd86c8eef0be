import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** One meeting told in two ways, and what is told only in a quotation. All sentences are invented. */
test.each([
  [
    'on the days of a stay, and again without a day',
    'Chiều 6/2, Thủ tướng Phạm Minh Chính về đến Hà Nội. Trong thời gian ở Lào từ 5/2 - 6/2, Thủ tướng Phạm Minh Chính đã hội kiến Chủ tịch nước Lào Khamla Vilay. Nhiều việc đã được bàn. Hợp tác điện lực tiếp tục phát triển. Thủ tướng Phạm Minh Chính đã hội kiến Chủ tịch nước Lào Khamla Vilay và cảm ơn Lào.',
    ['in_person held XXXX-02-05/XXXX-02-06: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    'the holder of an office spelt in two ways',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm đã hội kiến Thủ tướng Belarus A. Bô-rô-vích. Sau đó, Chủ tịch nước Tô Lâm tiếp tục hội kiến với Thủ tướng Belarus Andrei Borovich.',
    ['in_person held 2024-02-05: Tô Lâm + A. Bô-rô-vích'],
  ],
  [
    'two ministers of one country are two',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm đã tiếp Bộ trưởng Tài chính Belarus Ivan Orlov. Cùng ngày, Chủ tịch nước Tô Lâm đã tiếp Bộ trưởng Công Thương Belarus Andrei Borovich.',
    [
      'in_person held 2024-02-05: Tô Lâm + Ivan Orlov',
      'in_person held 2024-02-05: Tô Lâm + Andrei Borovich',
    ],
  ],
  [
    'leaders of two parties of one country are two',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã tiếp Chủ tịch Đảng Dân chủ Nhật Bản Kenji Sato. Cùng ngày, Thủ tướng Phạm Minh Chính đã tiếp Chủ tịch Đảng Công minh Nhật Bản Akira Mori.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Kenji Sato',
      'in_person held 2024-02-05: Phạm Minh Chính + Akira Mori',
    ],
  ],
  [
    'what somebody says of talks in his own words is recalled',
    'Thứ trưởng Trần Văn Bình giải thích về giá thép ngày 5/2/2024. “Sau các cuộc gặp gỡ, bao gồm cuộc gặp với Thủ tướng Lào Khamla Vilay, Thủ tướng Phạm Minh Chính rất vui”, ông nói.',
    ['(ref) in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    '… not talks that lead to the words',
    'Ngày 5/2/2024, tại cuộc gặp với Thủ tướng Lào Khamla Vilay, Thủ tướng Phạm Minh Chính nói: “Tôi rất vui được gặp ngài”.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    '… nor those behind a quotation that began in a sentence before',
    '"Chúng tôi tin Lào. Hợp tác sẽ tốt", Thủ tướng Lào Khamla Vilay cho biết khi gặp Thủ tướng Phạm Minh Chính ngày 5/2/2024.',
    ['in_person held 2024-02-05: Khamla Vilay + Phạm Minh Chính'],
  ],
])('%s', (_, text, expected) => {
  const { meetings } = readSentences({ text: `…\n${text}` });
  expect(meetings.filter((one) => !one.includes('visit'))).toEqual(expected);
});
