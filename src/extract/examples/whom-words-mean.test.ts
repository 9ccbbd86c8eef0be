import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Whom a pronoun means, and whose a post is. All sentences are invented. */
test.each([
  [
    '"ông" behind a clause in front is not whom that clause says was met',
    'Ngày 5/2/2024, Ngoại trưởng Áo Paul Berger đến Hà Nội. Bên cạnh hội đàm với Bộ trưởng Ngoại giao Bùi Thanh Sơn, ông đã hội kiến Chủ tịch nước Võ Văn Thưởng.',
    ['Paul Berger + Võ Văn Thưởng', 'Paul Berger + Bùi Thanh Sơn'],
  ],
  [
    '"ông chủ Nhà Trắng" is the leader of that country, no pronoun',
    'Thủ tướng Nhật Bản Kenji Sato chờ Tổng thống Mỹ James Stone. Sau cuộc gặp với Tổng thống Nga Ivan Petrov, ông chủ Nhà Trắng cho biết hai người đã hiểu nhau.',
    ['James Stone + Ivan Petrov'],
  ],
  [
    'who serves a president is not the president',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Đặc phái viên Tổng thống Hàn Quốc Park Min Soo và ông John Miller, Cố vấn Thủ tướng Canada.',
    ['Tô Lâm + Park Min Soo', 'Tô Lâm + John Miller'],
  ],
  [
    'the post of another stands before a name: his own office tells his country',
    'Trong cuộc gặp với Phó Chủ tịch Ngân hàng Thế giới, Thủ tướng Chính phủ Nguyễn Xuân Phúc cảm ơn sự hỗ trợ. Ngày 27/6, Thủ tướng Chính phủ Nguyễn Xuân Phúc đã tiếp bà Anna Stone, Phó Chủ tịch Ngân hàng Thế giới.',
    ['Nguyễn Xuân Phúc + Anna Stone'],
  ],
])('%s', (_, text, expected) => {
  const met = readSentences({ text: `…\n${text}` }).meetings.filter(
    (one) => !one.includes('visit'),
  );
  expect(met.map((one) => one.slice(one.indexOf(': ') + 2)).sort()).toEqual([...expected].sort());
});
