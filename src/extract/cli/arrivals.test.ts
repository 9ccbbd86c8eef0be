import { expect, test } from 'vitest';
import { readSentences } from './read-sentences.ts';

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
