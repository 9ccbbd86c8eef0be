import { expect, it } from 'vitest';
import { stampOf } from './stamp.ts';

it.each([
  ['Tít\n07:00 | 07/11/2024 GMT+7\nThân bài', '2024-11-07'],
  ['Tít\nThứ Hai, 26/02/2024\n', '2024-02-26'],
  ['Thanh Hà - Thứ ba, 16/04/2024 17:27 (GMT+7)', '2024-04-16'],
  ['Tít\n21/10/2013 21:01\nThân', '2013-10-21'],
  ['Tít\nNgày đăng : 15:56, 20/09/2019', '2019-09-20'],
  ['Cập nhật: 05/12/2020', '2020-12-05'],
  ['07:00 \u200b| \u200b07/11/2024', '2024-11-07'],
  ['Thứ Hai, 26/02/2024'.normalize('NFD'), '2024-02-26'],
])('%j', (text, day) => expect(stampOf(text)).toBe(day));

it.each([
  'Tít\nNgày 18/2, Cuộc gặp cấp cao',
  'Tít\n31/02/2024 10:00',
  `Tít\n${'Thân bài rất dài. '.repeat(20)}\n10:00 01/01/2026`,
])('%j has none', (text) => expect(stampOf(text)).toBeNull());
