import { expect, test } from 'vitest';
import { readSentences } from './read-sentences.ts';

/** Conferences of many countries, and who attends them. All sentences are invented. */
test.each([
  [
    'the news where nothing else is told of who attends',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Hội nghị cấp cao ASEAN tại Vientiane, Lào.',
    ['summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'announced',
    'Bộ trưởng Trần Văn Bình sẽ tham dự Hội nghị thượng đỉnh G20 tại Rome từ ngày 5 đến 6/2/2024.',
    ['summit planned 2024-02-05/2024-02-06: Trần Văn Bình'],
  ],
  [
    'the frame of what they did at its margin',
    'Trong khi dự Hội nghị cấp cao ASEAN tại Vientiane từ ngày 5 đến 6/2/2024, ngày 5/2/2024 Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Úc John Miller. Thủ tướng Phạm Minh Chính dự Hội nghị cấp cao ASEAN tại Vientiane từ ngày 5 đến 6/2/2024.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + John Miller',
      '(ref) summit held 2024-02-05/2024-02-06: Phạm Minh Chính + John Miller',
    ],
  ],
  [
    'who goes there stands behind its name',
    'Ngày 5/2/2024, Thứ trưởng Trần Văn Bình nói về chuyến công tác dự Hội nghị thượng đỉnh G20 tại Rome của Thủ tướng Phạm Minh Chính.',
    ['summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'some day of a journey to it and to somebody has the days of the journey',
    'Từ ngày 5 đến 9/2/2024, Chủ tịch nước Tô Lâm thăm Ý và dự Hội nghị thượng đỉnh G20 tại Rome.',
    ['(ref) summit held 2024-02-05/2024-02-09: Tô Lâm'],
  ],
  [
    'announced in the text, whatever the title says',
    'Thủ tướng Phạm Minh Chính dự Hội nghị thượng đỉnh G20 tại Rome\n\nNgày 3/2/2024, thông báo cho biết Thủ tướng Phạm Minh Chính sẽ dẫn đầu đoàn tham dự Hội nghị thượng đỉnh G20 tại Rome từ ngày 5 đến 6/2/2024 theo lời mời của Thủ tướng Ý Carlo Bianchi.',
    ['summit planned 2024-02-05/2024-02-06: Phạm Minh Chính'],
  ],
  [
    'who is invited need not come',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính mời Bộ trưởng Lào Khamla Vilay dự Hội nghị cấp cao ASEAN tại Hà Nội.',
    [],
  ],
  [
    'a conference of two countries is none of many',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Hội nghị thượng đỉnh Nhật Bản - Hàn Quốc tại Tokyo.',
    [],
  ],
  [
    'a conference of one country is none',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự hội nghị tổng kết công tác năm tại Vientiane, Lào.',
    [],
  ],
  [
    'one at home that nobody of another country is said to attend is none',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Hội nghị cấp cao ASEAN tại Hà Nội.',
    [],
  ],
  [
    'whose opening somebody attends',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự phiên khai mạc Hội nghị cấp cao ASEAN tại Vientiane, Lào.',
    ['summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'at which somebody speaks',
    'Tối 5/2/2024, tại Hội nghị cấp cao ASEAN ở Vientiane, Thủ tướng Phạm Minh Chính đã có bài phát biểu.',
    ['summit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'which somebody promises to attend',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính khẳng định tham dự Hội nghị cấp cao ASEAN tại Vientiane, Lào.',
    ['summit planned 2024-02-05: Phạm Minh Chính'],
  ],
])('a summit: %s', (_, text, meetings) => {
  const told = readSentences({ text }).meetings;
  expect(told.filter((line) => !/^(?:\(ref\) )?visit/u.test(line))).toEqual(meetings);
});
