import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Where a list of those who were met goes on. All sentences are invented. */
test.each([
  [
    'a list between semicolons may end before another verb',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã gặp Bộ trưởng Kinh tế Đức Hans Weber; Thị trưởng Berlin Karl Braun; Thống đốc bang Hessen Otto Schwarz và gặp Chủ tịch Quốc hội Đức Peter Klein.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Hans Weber',
      'in_person held 2024-02-05: Phạm Minh Chính + Karl Braun',
      'in_person held 2024-02-05: Phạm Minh Chính + Otto Schwarz',
      'in_person held 2024-02-05: Phạm Minh Chính + Peter Klein',
    ],
  ],
  [
    'the global affairs of a post are no bridge',
    'Ngày 5/2/2024, Thứ trưởng Lê Thị Hòa gặp Quốc vụ khanh Bộ Ngoại giao Thụy Điển Erik Berg, Vụ trưởng phụ trách các vấn đề toàn cầu Nils Holm và Cục trưởng Cục Đối ngoại Anna Lund.',
    [
      'in_person held 2024-02-05: Lê Thị Hòa + Erik Berg',
      'in_person held 2024-02-05: Lê Thị Hòa + Nils Holm',
      'in_person held 2024-02-05: Lê Thị Hòa + Anna Lund',
    ],
  ],
  [
    'who met somebody, behind the posts of whom he met',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính thăm Ấn Độ. Tiếp ông Rajesh Gupta, Giám đốc Tập đoàn Sundar, Thủ tướng đề nghị mở rộng đầu tư. Trong buổi làm việc với ông Anil Sharma, Chủ tịch Hiệp hội Doanh nghiệp Ấn Độ, Thủ tướng nhấn mạnh vai trò của tư nhân.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Rajesh Gupta',
      'in_person held 2024-02-05: Phạm Minh Chính + Anil Sharma',
      'visit held 2024-02-05: Phạm Minh Chính',
    ],
  ],
  [
    'not who speaks himself, with all his posts',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Thủ tướng Lào Sonexay Siphandone. Bà Lê Thị Hòa, Ủy viên Trung ương Đảng, Bộ trưởng nhấn mạnh kết quả của chuyến thăm.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
])('%s', (_, text, meetings) => {
  expect(readSentences({ text: `…\n${text}` }).meetings).toEqual(meetings);
});
