import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Arrivals told anywhere in the text, by the day of the news. All sentences are invented. */
const behindLead = (sentence: string) =>
  `Ngày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Ngoại trưởng Mỹ John Baker. ${'Hai nước có quan hệ tốt đẹp. '.repeat(9)}${sentence}`;

test.each([
  [
    'by his aircraft, at an hour of tonight',
    'Chuyên cơ của Ngoại trưởng Mỹ John Baker khoảng 21h30 tối nay đã hạ cánh xuống sân bay Nội Bài.',
  ],
  ['behind the day', 'Ông John Baker tối qua đặt chân đến Hà Nội.'],
  ['before the day', 'Ông John Baker đã đến Hà Nội chiều qua cùng phu nhân.'],
  [
    'by train over the border',
    'Đoàn tàu bọc thép của ông John Baker đã tiến vào biên giới Việt Nam sáng nay.',
  ],
])('%s', (_, sentence) => {
  expect(
    readSentences({ text: behindLead(sentence), published: '2024-02-05' }).visits.map((visit) =>
      visit.replace(/ .*:/u, ':'),
    ),
  ).toEqual(['held: John Baker → VN']);
});

test.each([
  ['long ago', 'Ông John Baker đã đến Hà Nội năm 2016.'],
  ['that is no news of today', 'Ông John Baker đã đến Hà Nội.'],
  [
    'before which something was said',
    'Hôm nay, ông John Baker nói trước khi đến Hà Nội rằng ông rất vui.',
  ],
  ['still to come', 'Ngày mai, ông John Baker đến Hà Nội.'],
  ['of a letter', 'Bức thư của ông John Baker đã đến Hà Nội chiều qua.'],
])('none %s', (_, sentence) => {
  expect(readSentences({ text: behindLead(sentence), published: '2024-02-05' }).visits).toEqual([]);
});

/** Where a journey leads next. */
test.each([
  [
    'planned beyond the first stop of a journey that begins',
    'Thủ tướng Phạm Minh Chính lên đường thăm Lào và Campuchia\nSáng 5/2/2024, Thủ tướng Phạm Minh Chính lên đường thăm Lào và Campuchia.',
    ['held 2024-02-05: Phạm Minh Chính → LA', 'planned 2024-02: Phạm Minh Chính → KH'],
  ],
  [
    '… even where nobody says when',
    'Thủ tướng Phạm Minh Chính lên đường thăm Lào và Campuchia\nHai nước là láng giềng.',
    ['held XXXX: Phạm Minh Chính → LA', 'planned XXXX: Phạm Minh Chính → KH'],
  ],
  [
    'planned where it is reached after the first',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính bắt đầu chuyến thăm Lào, trước khi thăm Campuchia ngày 8/2/2024.',
    ['held 2024-02-05: Phạm Minh Chính → LA', 'planned 2024-02-08: Phạm Minh Chính → KH'],
  ],
  [
    'the first of several on the day on which they begin',
    'Thủ tướng Phạm Minh Chính sẽ thăm Lào và Campuchia bắt đầu từ ngày 5/2/2024.',
    ['planned 2024-02-05: Phạm Minh Chính → LA', 'planned 2024-02: Phạm Minh Chính → KH'],
  ],
  [
    'the last of several on the day on which they end',
    'Ngày 15/2/2024, Thủ tướng Phạm Minh Chính đã rời Phnom Penh, kết thúc tốt đẹp chuyến thăm chính thức Lào và Campuchia.',
    ['held 2024-02: Phạm Minh Chính → LA', 'held 2024-02-15: Phạm Minh Chính → KH'],
  ],
])('%s', (_, text, visits) => {
  expect(readSentences({ text }).visits).toEqual(visits);
});

test('to come, though its days are lent to talks without a day', () => {
  const text =
    'Thủ tướng Phạm Minh Chính sắp thăm Lào\nThủ tướng Phạm Minh Chính sẽ thăm Lào từ ngày 6 đến 10/7/2024. Thủ tướng Phạm Minh Chính hôm qua tiếp cựu Thủ tướng Lào Khamla Vilay tại Hà Nội.';
  expect(readSentences({ text }).visits).toEqual([
    'planned 2024-07-06/2024-07-10: Phạm Minh Chính → LA',
  ]);
});

/** Visits of the day of the news. */
test.each([
  [
    'told as of today',
    'Ngoại trưởng Mỹ John Baker hôm nay thăm Lào và đồng chủ trì một phiên họp.',
    ['held 2024-02-05: John Baker → LA'],
  ],
  [
    'told as of yesterday',
    'Ngoại trưởng Mỹ John Baker hôm qua đã thăm hữu nghị chính thức Lào.',
    ['held 2024-02-04: John Baker → LA'],
  ],
  [
    'not where today is the day of something else',
    'Ngoại trưởng Mỹ John Baker hôm nay nói khi thăm Lào ông rất vui.',
    [],
  ],
])('%s', (_, text, visits) => {
  const behind = `Hai nước là láng giềng. ${text}`;
  expect(readSentences({ text: behind, published: '2024-02-05' }).visits).toEqual(visits);
});
