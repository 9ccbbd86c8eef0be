import { expect, test } from 'vitest';
import { readSentences } from './read-sentences.ts';

/** Where a name begins and ends, and what of a post is none. All sentences are invented. */
test.each([
  [
    'letters of a ministry are nobody',
    'Ngày 6/11/2024, Bộ trưởng Bộ GD-ĐT Việt Nam tiếp Bộ trưởng Giáo dục Lào Khamla Vilay.',
    ['Khamla Vilay LA'],
  ],
  [
    'behind the letters of a ministry stands its minister',
    'Ngày 6/11/2024, Bộ trưởng Bộ LĐ-TB-XH Trần Văn Bình và Thứ trưởng Bộ GD&ĐT Lê Thị Hòa tiếp Bộ trưởng Lào Khamla Vilay.',
    ['Khamla Vilay LA', 'Lê Thị Hòa VN', 'Trần Văn Bình VN'],
  ],
  [
    '"Ba" between two words of an Arabic name counts nothing',
    'Ngày 6/11/2024, Chủ tịch nước Tô Lâm tiếp Đại sứ Yemen Saleh Mohamed Omar Ba Wazir.',
    ['Saleh Mohamed Omar Ba Wazir YE', 'Tô Lâm VN'],
  ],
  [
    '… and begins a sentence behind another',
    'Ngày 6/11/2024, Chủ tịch nước Tô Lâm tiếp Đại sứ Yemen Saleh Mohamed Ba bên nhất trí hợp tác.',
    ['Saleh Mohamed YE', 'Tô Lâm VN'],
  ],
  [
    'behind a foreign name a Vietnamese word that goes on begins the next sentence',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Đại sứ Mỹ John Baker Thực hiện chỉ đạo của Thủ tướng, các bộ làm việc.',
    ['John Baker US', 'Phạm Minh Chính VN'],
  ],
  [
    'the full stop behind the last initial belongs to it',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính gặp Thống đốc Nga Petrov A.D. tại Điện Smolny.',
    ['Petrov A.D. RU', 'Phạm Minh Chính VN'],
  ],
  [
    'said twice ends before the second; a Chinese one may end with the same word twice',
    'Ngày 6/11/2024, Chủ tịch nước Tô Lâm tiếp Phó Chủ tịch Trung Quốc Vương Hoa Hoa và Đại sứ Mỹ John Baker Baker nói hai bên hợp tác.',
    ['John Baker US', 'Tô Lâm VN', 'Vương Hoa Hoa CN'],
  ],
])('a name: %s', (_, text, people) => {
  expect(readSentences({ text }).people).toEqual(people);
});
