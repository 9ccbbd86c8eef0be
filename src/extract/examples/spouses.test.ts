import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Wives and husbands who come along: named beside whom they go with, or elsewhere. All sentences are invented. */
test.each([
  [
    'named beside the visitor',
    'Ngày 5/2/2024, Tổng thống Peru Rodrigo Salazar và Phu nhân Lucia Mendez đến Hà Nội, bắt đầu thăm Việt Nam.',
    ['visit held 2024-02-05: Rodrigo Salazar + Lucia Mendez'],
  ],
  [
    'named under a picture',
    'Từ ngày 5 đến 7/2/2024, Tổng thống Peru Rodrigo Salazar cùng phu nhân thăm Việt Nam. Tổng thống Peru Rodrigo Salazar (phải) và phu nhân Lucia Mendez.',
    ['visit held 2024-02-05/2024-02-07: Rodrigo Salazar + Lucia Mendez'],
  ],
  [
    'named behind a comma, apart from him',
    'Từ ngày 5 đến 7/2/2024, Tổng thống Peru Rodrigo Salazar và phu nhân thăm Việt Nam. Phu nhân Tổng thống Rodrigo Salazar, bà Lucia Mendez, sẽ dự triển lãm.',
    ['visit held 2024-02-05/2024-02-07: Rodrigo Salazar + Lucia Mendez'],
  ],
  [
    'a queen who travels with the king, and is received with him',
    'Từ ngày 5 đến 7/2/2024, Nhà vua Bỉ Philippe Janssens và Hoàng hậu Marie Visser thăm Việt Nam. Ngày 6/2/2024, Chủ tịch nước Tô Lâm hội kiến Nhà vua và Hoàng hậu.',
    [
      'in_person held 2024-02-06: Tô Lâm + Philippe Janssens + Marie Visser',
      'visit held 2024-02-05/2024-02-07: Philippe Janssens + Marie Visser',
    ],
  ],
  [
    'not she who is only married to him',
    'Ngày 5/2/2024, Tổng thống Peru Rodrigo Salazar đến Hà Nội, bắt đầu thăm Việt Nam. Bà Lucia Mendez, phu nhân Tổng thống Rodrigo Salazar, sinh tại Lima.',
    ['visit held 2024-02-05: Rodrigo Salazar'],
  ],
  [
    'not she in whose name he is invited',
    'Theo lời mời của Tổng thống Peru Rodrigo Salazar và Phu nhân Lucia Mendez, Chủ tịch nước Tô Lâm thăm Peru từ ngày 5 đến 7/2/2024. Ngày 6/2/2024, Chủ tịch nước Tô Lâm hội đàm với Tổng thống Peru Rodrigo Salazar.',
    [
      'in_person held 2024-02-06: Tô Lâm + Rodrigo Salazar',
      'visit held 2024-02-05/2024-02-07: Tô Lâm',
    ],
  ],
  [
    'not she who stands in a picture of those who talked',
    'Ngày 6/2/2024, Chủ tịch nước Tô Lâm hội đàm với Tổng thống Peru Rodrigo Salazar. Chủ tịch nước Tô Lâm và phu nhân Trần Thị Hoa chụp ảnh cùng Tổng thống Peru Rodrigo Salazar.',
    ['in_person held 2024-02-06: Tô Lâm + Rodrigo Salazar'],
  ],
])('a spouse: %s', (_, text, meetings) => {
  expect(readSentences({ text }).meetings.map((line) => line.replace('(ref) ', ''))).toEqual(
    meetings,
  );
});
