import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

const caption = 'Chủ tịch nước Tô Lâm tiếp Tổng thống Lào Khamla Vilay tại Hà Nội';
const quarrel =
  'Quan hệ hai nước\nHai nước có nhiều việc phải làm cho người dân ở vùng biên giới chung trong những năm trước mắt.';

/** What only a caption tells, and whether it is the news. All sentences are invented. */
test.each([
  [
    'a picture beside an article that tells of no meeting',
    `${quarrel}\n${caption}. Ảnh: TTXVN\nNgười dân hai bên biên giới mong có thêm đường.`,
    ['(ref) in_person held XXXX: Tô Lâm + Khamla Vilay'],
  ],
  [
    'a picture of what the article says was agreed',
    `${quarrel}\n${caption}. Ảnh: TTXVN\nHai bên nhất trí làm thêm đường cho người dân vùng biên giới.`,
    ['in_person held XXXX: Tô Lâm + Khamla Vilay'],
  ],
  [
    'a picture that prints a day well before that of the news',
    `${quarrel}\n${caption} ngày 5/2/2024. Ảnh: TTXVN\nNgày 20/2/2024, hai nước nhất trí làm thêm đường cho người dân.`,
    ['(ref) in_person held 2024-02-05: Tô Lâm + Khamla Vilay'],
  ],
  [
    '… and one of the day before',
    `${quarrel}\n${caption} ngày 19/2/2024. Ảnh: TTXVN\nNgày 20/2/2024, hai nước nhất trí làm thêm đường cho người dân.`,
    ['in_person held 2024-02-19: Tô Lâm + Khamla Vilay'],
  ],
  [
    'a picture of another year is of that year',
    `${quarrel}\n${caption} năm 2015. Ảnh: TTXVN\nNgày 20/2/2024, hai nước nhất trí làm thêm đường cho người dân.`,
    ['(ref) in_person held 2015: Tô Lâm + Khamla Vilay'],
  ],
  [
    'a caption that stands in the text: who stands where',
    `${quarrel}\nChủ tịch nước Tô Lâm (trái) tiếp Tổng thống Lào Khamla Vilay. Người dân hai bên biên giới mong có thêm đường.`,
    ['(ref) in_person held XXXX: Tô Lâm + Khamla Vilay'],
  ],
  [
    '… or where people are seen, and nothing that they do',
    `${quarrel}\nChủ tịch nước Tô Lâm và Tổng thống Lào Khamla Vilay trong cuộc hội đàm tại Hà Nội. Người dân hai bên biên giới mong có thêm đường.`,
    ['(ref) in_person held XXXX: Tô Lâm + Khamla Vilay'],
  ],
  [
    '… not what they said there',
    `${quarrel}\nChủ tịch nước Tô Lâm và Tổng thống Lào Khamla Vilay trong cuộc hội đàm tại Hà Nội đã khẳng định quan hệ tốt đẹp.`,
    ['in_person held XXXX: Tô Lâm + Khamla Vilay'],
  ],
  [
    'a picture that only shows two people at a place',
    `${quarrel}\nNgày 20/2/2024, Chủ tịch nước Tô Lâm thăm một trường học.\nChủ tịch nước Tô Lâm (trái) và Tổng thống Lào Khamla Vilay tại Viêng Chăn hồi tháng 6/2022. Ảnh: TTXVN`,
    ['(ref) in_person held 2022-06: Tô Lâm + Khamla Vilay'],
  ],
  [
    '… not at a conference, where many are',
    `${quarrel}\nNgày 20/2/2024, Chủ tịch nước Tô Lâm thăm một trường học.\nChủ tịch nước Tô Lâm (trái) và Tổng thống Lào Khamla Vilay tại lễ trao giải hồi tháng 6/2022. Ảnh: TTXVN`,
    [],
  ],
  [
    '… nor where one of them alone is seen',
    `${quarrel}\nNgày 20/2/2024, Chủ tịch nước Tô Lâm thăm một trường học.\nTổng thống Lào Khamla Vilay tại Viêng Chăn hồi tháng 6/2022. Ảnh: TTXVN`,
    [],
  ],
  [
    'a picture of another year than the news is another meeting of the two',
    `${quarrel}\nNgày 20/2, Chủ tịch nước Tô Lâm hội đàm với Tổng thống Lào Khamla Vilay.\nChủ tịch nước Tô Lâm và Tổng thống Lào Khamla Vilay tại Viêng Chăn năm 2022. Ảnh: TTXVN`,
    [
      'in_person held XXXX-02-20: Tô Lâm + Khamla Vilay',
      '(ref) in_person held 2022: Tô Lâm + Khamla Vilay',
    ],
  ],
])('%s', (_, text, meetings) => {
  expect(readSentences({ text }).meetings).toEqual(meetings);
});

test('what experts say of a visit that was: whom the guest met is no news', () => {
  const text =
    'Chuyến thăm tạo đà cho quan hệ hai nước\nCác chuyên gia cho rằng quan hệ hai nước sẽ tốt hơn. ' +
    'Sau hội đàm với Chủ tịch nước Tô Lâm, Tổng thống Lào Khamla Vilay đã cảm ơn nước chủ nhà.';
  expect(readSentences({ text }).meetings).toEqual([
    '(ref) in_person held XXXX: Khamla Vilay + Tô Lâm',
  ]);
});
