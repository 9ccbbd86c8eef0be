import { expect, test } from 'vitest';
import { readSentences } from './read-sentences.ts';

/** Talks that are called by another word. All sentences are invented. */
test.each([
  [
    'a quick word with each of several, by their posts',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã dành thời gian trao đổi nhanh với Ngoại trưởng Ấn Độ và Ngoại trưởng Thái Lan.',
    ['in_person held 2024-02-05: Phạm Minh Chính', 'in_person held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'behind closed doors',
    'Trong cuộc họp kín ngày 5/2/2024 với Ngoại trưởng Ấn Độ Ravi Kumar, Ngoại trưởng Mỹ John Baker nêu vấn đề an ninh biển.',
    ['in_person held 2024-02-05: John Baker + Ravi Kumar'],
  ],
  [
    'at breakfast',
    'Sáng 5/2/2024, Chủ tịch Quốc hội Trần Thanh Mẫn và Chủ tịch Quốc hội Lào Saysomphone Phomvihane ăn sáng làm việc.',
    ['other held 2024-02-05: Trần Thanh Mẫn + Saysomphone Phomvihane'],
  ],
  [
    'a round table with firms',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính có cuộc tọa đàm bàn tròn với các tập đoàn kinh tế lớn của Nhật Bản.',
    ['in_person held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'a talk that somebody will give to the young is none',
    'Ngày 5/2/2024, tỷ phú Trung Quốc Lý Hoa có cuộc nói chuyện tại Trung tâm Hội nghị Quốc gia.',
    [],
  ],
])('%s', (_, text, meetings) => {
  expect(readSentences({ text: `…\n${text}` }).meetings).toEqual(meetings);
});
