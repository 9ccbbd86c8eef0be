import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** "Lãnh đạo Áo và Lào" are those who lead the two countries. All sentences are invented. */
const before =
  'Tổng thống Áo Karl Braun và Chủ tịch Lào Bounthong Phila sẽ dự hội nghị. Thủ tướng Trần Văn Bình tiếp Thủ tướng Pháp Louis Bernard ngày 5/2/2024. Hai nước có quan hệ tốt đẹp. Điều đó đã được khẳng định. Hợp tác ngày càng sâu rộng.';

test.each([
  ['they met', 'Hai nhà lãnh đạo Áo, Lào gặp lần đầu tiên hôm 7/7/2017 tại Hamburg.', '2017-07-07'],
  [
    'talks between them',
    'Kết quả cuộc hội đàm giữa hai nhà lãnh đạo Lào - Áo vào ngày 8/2/2019 được đánh giá cao.',
    '2019-02-08',
  ],
  [
    'before the noun',
    'Lãnh đạo Áo và Lào trong cuộc gặp đầu tiên của họ tại Singapore tháng 6/2018.',
    '2018-06',
  ],
  ['their advisers', 'Cố vấn của hai ông Braun - Bounthong đã gặp nhau ngày 7/7/2017.', null],
  ['three leaders', 'Ba nhà lãnh đạo Áo, Lào và Pháp sẽ gặp nhau ngày 7/7/2024.', null],
  [
    'who only speak of it',
    'Lãnh đạo Áo và Lào nói cuộc gặp ngày 7/7/2017 giữa hai bộ trưởng rất tốt.',
    null,
  ],
  [
    'without a date',
    'Trả lời báo chí về cuộc gặp của hai nhà lãnh đạo Áo - Lào, ông nói như vậy.',
    null,
  ],
])('leaders of two countries: %s', (_, sentence, date) => {
  const { meetings } = readSentences({ text: `…\n${before} ${sentence}` });
  const both = meetings.filter(
    (one) => one.includes('Karl Braun') && one.includes('Bounthong') && !one.includes('summit'),
  );
  expect(both.map((one) => one.replace(/: .*/u, ''))).toEqual(
    date === null ? [] : [`(ref) in_person held ${date}`],
  );
});

test('two leaders by one word of each name', () => {
  const { meetings } = readSentences({
    text: `…\n${before} Hai ông Braun - Bounthong sẽ gặp nhau ngày 7/7/2024.`,
  });
  expect(meetings).toContain('(ref) in_person planned 2024-07-07: Karl Braun + Bounthong Phila');
});
