import { expect, test } from 'vitest';
import { furnitureStart, isNoise, makeCues } from './furniture.ts';
import { linesOf } from './lines.ts';

const cues = makeCues([{ cue_vi: 'Tin liên quan', action: 'start' }]);
const body = Array.from(
  { length: 4 },
  (_, n) =>
    `Đoạn thứ ${String(n + 1)} của bài nói về cuộc hội đàm giữa hai Thủ tướng, về thương mại, đầu tư, giáo dục, du lịch và giao lưu nhân dân giữa hai nước trong năm qua.`,
);
const startsAt = (...more: string[]): number =>
  furnitureStart(linesOf(['Hai Thủ tướng hội đàm', ...body, ...more].join('\n')), cues);

test('a page without furniture has none', () => {
  expect(startsAt()).toBe(5);
});

test('a cue alone in its line begins it', () => {
  expect(startsAt('Tin liên quan', 'Chủ tịch nước tiếp các đại sứ trình quốc thư')).toBe(5);
});

test('the items of a list are no headlines', () => {
  const items = ['1 - Hợp tác ngoại giao an ninh', '2 - Hợp tác giáo dục và du lịch'];
  expect(startsAt(...items, '3 - Đầu tư và thương mại', '4 - Hợp tác y tế và phúc lợi')).toBe(9);
});

test('headlines in a row begin it', () => {
  const headlines = ['Bộ trưởng tiếp các đại sứ', 'Thủ tướng tiếp đoàn doanh nghiệp'];
  expect(
    startsAt(...headlines, 'Chủ tịch nước dự lễ khai giảng', 'Quốc hội họp phiên thứ mười'),
  ).toBe(5);
});

test('a teaser that is cut off begins it', () => {
  const teaser =
    'Thủ tướng vừa có buổi làm việc với lãnh đạo các tỉnh miền Trung về phát triển kinh...';
  expect(startsAt(teaser)).toBe(5);
});

test('a list that ends in dots, with a short sentence behind it, is one more of the body', () => {
  const list =
    'Sau hội đàm, hai Thủ tướng chứng kiến lễ ký các văn kiện về giáo dục, báo chí, dược phẩm...';
  expect(startsAt(list, 'Cùng ngày, Tổng Bí thư đã tiếp Thủ tướng Lào.')).toBe(7);
});

test('a long paragraph that ends in dots is one more of the body', () => {
  const long = `Sau đó Thủ tướng có hàng loạt hoạt động khác, ${'gặp gỡ doanh nghiệp, thăm trường đại học, nói chuyện với cộng đồng, '.repeat(4)}và nhiều hoạt động ...`;
  expect(startsAt(long)).toBe(6);
});

test.each([
  [
    'Hai Thủ tướng gặp nhau ở Rome; bão lớn đổ bộ miền Đông… là những tin đáng chú ý đầu ngày 5/2.',
    true,
  ],
  [
    'Hai Thủ tướng gặp nhau ở Rome; bão lớn đổ bộ miền Đông... là tin nóng thế giới trong ngày.',
    true,
  ],
  [
    'Hai Thủ tướng gặp nhau ở Rome; đó là tin vui với cả hai nước, và là khởi đầu của hợp tác.',
    false,
  ],
  ['Cuộc gặp của hai Thủ tướng ở Rome là những tin đáng chú ý trong ngày.', false],
])('what sums a digest up says nothing: %s', (text, isOne) => {
  expect(linesOf(text).map((line) => isNoise(line, cues))).toEqual([isOne]);
});
