import { expect, test } from 'vitest';
import { bylineOf, creditsOf } from './credits.ts';

test.each([
  ['Hai Thủ tướng hội đàm. (Ảnh: Hoài Nam/TTXVN)', ['(Ảnh: Hoài Nam/TTXVN)']],
  ['Hai Thủ tướng tại Hà Nội - Ảnh: VGP/Hoài Nam', ['Ảnh: VGP/Hoài Nam']],
  ['Ảnh: TTXVN Chiều 5/3, Thủ tướng hội đàm với Lào.', ['Ảnh: TTXVN']],
  ['Ảnh: VGP/Hoài Nam. Đón Thủ tướng tại sân bay có ông A.', ['Ảnh: VGP/Hoài Nam.']],
  ['Ảnh: Ng. Nam, V. Anh Thủ tướng hội đàm.', ['Ảnh: Ng. Nam, V. Anh']],
  ['Thủ tướng nói: hai nước hợp tác.', []],
])('%s', (text, credits) => {
  expect(creditsOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual(credits);
});

test('a bracket that is never closed hides no more than the credit', () => {
  const text = `Hai Thủ tướng. (Ảnh: VGP/Nam Những năm qua, hai nước luôn hợp tác tốt đẹp, ${'trao đổi nhiều đoàn cấp cao, '.repeat(3)}(9/2011), hai bên vui mừng.`;
  const [credit] = creditsOf(text);
  expect(text.slice(credit?.end)).toContain('hai nước luôn hợp tác tốt đẹp');
  expect(text.slice(credit?.end)).toContain('(9/2011)');
});

test.each([
  ['Hai nước hợp tác. Trần Thị Hoa  (TTXVN)', 'Trần Thị Hoa  (TTXVN)'],
  ['Hai nước hợp tác. Thu Hà(theo BBC)', 'Thu Hà(theo BBC)'],
  ['Hai bên ký hiệp định. Thủ tướng Phạm Minh Chính (Việt Nam)', null],
  ['Thủ tướng tiếp ông Khamla Vilay (TTXVN)', null],
])('the author behind %s', (text, author) => {
  const [found] = bylineOf(text);
  expect(found ? text.slice(found.start).trim() : null).toBe(author);
});
