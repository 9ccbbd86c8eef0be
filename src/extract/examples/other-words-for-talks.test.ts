import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

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
  [
    'at a summit of two',
    'Ngày 5/2/2024, Tổng thống Nga Ivan Petrov tới Ankara họp thượng đỉnh với Tổng thống Thổ Nhĩ Kỳ Murat Demir.',
    ['in_person held 2024-02-05: Ivan Petrov + Murat Demir'],
  ],
  [
    'before a camera',
    'Ngày 5/2/2024, Ngoại trưởng Nga Ivan Petrov chụp ảnh lưu niệm với Ngoại trưởng Thổ Nhĩ Kỳ Murat Demir.',
    ['in_person held 2024-02-05: Ivan Petrov + Murat Demir'],
  ],
  [
    'one after the other',
    'Ngày 5/2/2024, Ngoại trưởng Nga Ivan Petrov hội đàm với Thủ tướng Israel Ariel Stern, và sau đó là với Tổng thống Ai Cập Omar Hassan.',
    [
      'in_person held 2024-02-05: Ivan Petrov + Ariel Stern',
      'in_person held 2024-02-05: Ivan Petrov + Omar Hassan',
    ],
  ],
  [
    'besides another, who does not meet the third',
    'Ngày 5/2/2024, ngoài Tổng thống Ai Cập Omar Hassan, Ngoại trưởng Nga Ivan Petrov cũng gặp Thủ tướng Israel Ariel Stern.',
    ['in_person held 2024-02-05: Ivan Petrov + Ariel Stern'],
  ],
  [
    'three times before, which is no news',
    'Ngày 5/2/2024, Ngoại trưởng Nga Ivan Petrov tiếp Ngoại trưởng Thổ Nhĩ Kỳ Murat Demir. Ngoại trưởng Nga Ivan Petrov đã ba lần hội đàm với Thủ tướng Israel Ariel Stern.',
    [
      'in_person held 2024-02-05: Ivan Petrov + Murat Demir',
      '(ref) in_person held XXXX: Ivan Petrov + Ariel Stern',
    ],
  ],
  [
    'by two whom the sentence itself names, though others met before',
    'Ngày 5/2/2024, Ngoại trưởng Nga Ivan Petrov tiếp Ngoại trưởng Thổ Nhĩ Kỳ Murat Demir. Thủ tướng Israel Ariel Stern giữ bức tranh mà Ngoại trưởng Nga Ivan Petrov tặng khi hai người gặp nhau năm 2017.',
    [
      'in_person held 2024-02-05: Ivan Petrov + Murat Demir',
      '(ref) in_person held 2017: Ariel Stern + Ivan Petrov',
    ],
  ],
])('%s', (_, text, meetings) => {
  expect(readSentences({ text: `…\n${text}` }).meetings).toEqual(meetings);
});
