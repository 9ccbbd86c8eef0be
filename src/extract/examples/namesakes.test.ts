import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Things that bear the name of a person, and words that begin like a country. All sentences are invented. */
test.each([
  [
    'a site and a monument with a title before the name',
    'Ngày 6/11/2024, Đại sứ Lào Khamla Vilay thăm Khu di tích Chủ tịch Trần Văn Bình, dâng hoa tại Tượng đài Giáo sư John Baker.',
    ['Khamla Vilay LA'],
  ],
  [
    'a school, whoever leads it',
    'Ngày 6/11/2024, Đại sứ Lào Khamla Vilay gặp hiệu trưởng Trường tiểu học Trần Văn Bình và thầy trò Trường THPT Lê Văn Hạnh.',
    ['Khamla Vilay LA'],
  ],
  [
    'an institute and a park',
    'Ngày 6/11/2024, Đại sứ Lào Khamla Vilay thăm Viện Hồ Chí Minh và Công viên biển Trần Văn Bình.',
    ['Khamla Vilay LA'],
  ],
  [
    'a house of parliament has members',
    'Ngày 6/11/2024, Chủ tịch Quốc hội Trần Thanh Mẫn tiếp Phó Chủ tịch Thượng Viện Mark Miller của Australia.',
    ['Mark Miller AU', 'Trần Thanh Mẫn VN'],
  ],
  [
    'a symbol may be a person',
    'Ngày 6/11/2024, Đại sứ Lào Khamla Vilay gặp biểu tượng Lê Văn Hạnh.',
    ['Khamla Vilay LA', 'Lê Văn Hạnh VN'],
  ],
  [
    '"Pháp luật" is law, "Ý tưởng" an idea',
    'Ngày 6/11/2024, Chủ nhiệm Ủy ban Pháp luật Trần Văn Bình tiếp Đại sứ Lào Khamla Vilay và Chủ tịch Quỹ Ý tưởng Lê Văn Hạnh.',
    ['Khamla Vilay LA', 'Lê Văn Hạnh VN', 'Trần Văn Bình VN'],
  ],
  [
    '"Bác Hồ" is Hồ Chí Minh',
    'Ngày 6/11/2024, Đại sứ Lào Khamla Vilay kể về những lần gặp Chủ tịch Hồ Chí Minh và ghi lại lời Bác Hồ.',
    ['Hồ Chí Minh VN', 'Khamla Vilay LA'],
  ],
  [
    'who else holds the office: one letter other',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Đức Karl Brandmann. Thủ tướng Brantmann cảm ơn.',
    ['Karl Brandmann DE', 'Phạm Minh Chính VN'],
  ],
  [
    '… of another office',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Đức Karl Brandmann. Đại sứ Brantmann cảm ơn.',
    ['Brantmann DE', 'Karl Brandmann DE', 'Phạm Minh Chính VN'],
  ],
])('a namesake: %s', (_, text, people) => {
  expect(readSentences({ text }).people).toEqual(people);
});
