import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** A post, a comma, and "ông" or "bà" with a name: one person, or two. All sentences are invented. */
test.each([
  [
    'who is met, at the end of the sentence, is one',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính gặp Bộ trưởng Ngoại giao Đức, ông Otto Klein.',
    ['in_person held 2024-11-06: Phạm Minh Chính + Otto Klein'],
    ['Otto Klein DE', 'Phạm Minh Chính VN'],
  ],
  [
    'so is who is met somewhere, or while on a visit',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Ngoại giao Đức, bà Anna Klein đang thăm Việt Nam.',
    ['in_person held 2024-11-06: Phạm Minh Chính + Anna Klein'],
    ['Anna Klein DE', 'Phạm Minh Chính VN'],
  ],
  [
    'so is who speaks, at the begin of the sentence',
    'Chủ tịch Hạ viện Đức, ông Otto Klein nói hai nước hợp tác. Bộ trưởng Ngoại giao Pháp, bà Anna Petit cho biết như vậy.',
    [],
    ['Anna Petit FR', 'Otto Klein DE'],
  ],
  [
    'behind the name of who is met stands the next, with a verb: two',
    'Trong cuộc gặp ngày 6/11/2024 với Ngoại trưởng Pháp, ông Donald Trump nói hai bên hợp tác.',
    ['in_person held 2024-11-06: Donald Trump'],
    ['Donald Trump US'],
  ],
  [
    'a Vietnamese name may be of somebody else',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Đại sứ Đức, ông Lê Văn Bình.',
    ['in_person held 2024-11-06: Phạm Minh Chính'],
    ['Lê Văn Bình VN', 'Phạm Minh Chính VN'],
  ],
  [
    'two posts of one man, of which the second runs an authority',
    'Ngày 6/11/2024, Thứ trưởng Bộ GTVT, Cục trưởng Cục Hàng không VN Lê Văn Bình tiếp Đại sứ Đức Otto Klein.',
    ['in_person held 2024-11-06: Lê Văn Bình + Otto Klein'],
    ['Lê Văn Bình VN', 'Otto Klein DE'],
  ],
])('%s', (_, text, meetings, people) => {
  const found = readSentences({ text });
  expect(found.people).toEqual(people);
  expect(found.meetings).toEqual(meetings);
});
