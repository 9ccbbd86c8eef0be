import { expect, test } from 'vitest';
import { readDates } from '../cli/read-sentences.ts';

/** Where people met, in the spelling of the article. All sentences are invented. */
test.each([
  [
    'tone marks stay where the article sets them',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp Thủ tướng Lào Sonexay Siphandone tại thành phố Biên Hoà.',
    'Biên Hoà',
  ],
  [
    'and so do spaces beside a hyphen',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp Thủ tướng Lào Sonexay Siphandone tại Ise - Shima.',
    'Ise - Shima',
  ],
  [
    'the city, not the province behind it in brackets',
    'Chiều 5/2/2024, tại thành phố Phúc Châu, Thủ tướng Phạm Minh Chính gặp Thủ tướng Lào Sonexay Siphandone (tỉnh Phúc Kiến).',
    'Phúc Châu',
  ],
])('a place: %s', (_, text, place) => {
  expect(readDates(text).map(({ said }) => said)).toEqual([`in_person 2024-02-05 @ ${place}`]);
});
