import { expect, test } from 'vitest';
import { headlineOf } from './headline.ts';

const lead = 'Chiều 5/3, tại Hà Nội, Thủ tướng tiếp Đại sứ Lào.';

test.each([
  ['the first line', `Thủ tướng tiếp Đại sứ Lào\n${lead}`, 'Thủ tướng tiếp Đại sứ Lào'],
  [
    'behind the way to the page and its stamp',
    `Trang chủ Chính trị\n07:00 | 05/03/2024 GMT+7\n\nThủ tướng tiếp Đại sứ Lào\n${lead}`,
    'Thủ tướng tiếp Đại sứ Lào',
  ],
  [
    'composed letters',
    `Thủ tướng tiếp Đại sứ Lào\n${lead}`.normalize('NFD'),
    'Thủ tướng tiếp Đại sứ Lào',
  ],
  ['a page that is nothing but its stamp', '07:00 | 05/03/2024', '07:00 | 05/03/2024'],
])('the headline is %s', (_, text, headline) => {
  expect(headlineOf(text)).toBe(headline);
});

test('an empty page has none', () => {
  expect(headlineOf(' \n ')).toBeNull();
});
