import { expect, test } from 'vitest';
import { readSentences } from './read-sentences.ts';

/** Of which country, or of which body of many, somebody is. All sentences are invented. */
test.each([
  [
    'an institute of international studies is of the country behind, one of Chinese studies is not',
    'Ông Victor Cao, chủ tịch Hiệp hội Quan hệ Quốc tế Trung Quốc, và bà Mary Stone, giám đốc Trung tâm Nghiên cứu Trung Quốc, đã phát biểu.',
    ['Mary Stone ?', 'Victor Cao CN'],
  ],
  [
    'who heads or represents a body of the United Nations is of it',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Tổng giám đốc Cơ quan Năng lượng Nguyên tử Quốc tế (IAEA) Paul Durand và Điều phối viên thường trú Liên hợp quốc tại Việt Nam Anna Miller.',
    ['Anna Miller UN', 'Paul Durand UN', 'Phạm Minh Chính VN'],
  ],
  [
    'a river in the name of a league is nobody',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Chủ tịch Liên minh nghị sỹ Mê Công Nhật Bản Yamada Taro.',
    ['Phạm Minh Chính VN', 'Yamada Taro JP'],
  ],
])('the country of a person: %s', (_, text, people) => {
  expect(readSentences({ text }).people).toEqual(people);
});
