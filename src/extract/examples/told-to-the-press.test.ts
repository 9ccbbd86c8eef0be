import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

const talks =
  'Ngày 5/2/2024, Chủ tịch nước Tô Lâm đã hội đàm với Thủ tướng Lào Sonexay Siphandone. Quan hệ hai nước tốt đẹp.';

/** What goes before the talks, and whether these are the news. All sentences are invented. */
test.each([
  ['Đại sứ Trần Văn Bình trả lời phỏng vấn báo Sao Mai về quan hệ hai nước.', false],
  ['"Quan hệ đang tốt đẹp". Đại sứ Trần Văn Bình nói khi trao đổi với Zing.vn.', false],
  ['Trước chuyến đi, phóng viên đã có cuộc trao đổi với Đại sứ Trần Văn Bình.', false],
  ['Người phát ngôn Trần Thị Hoa cho biết tại họp báo thường kỳ.', false],
  ['Tiến sĩ Trần Văn Bình có bài viết riêng cho VnExpress về quan hệ hai nước.', false],
  ['Người dân hai nước vui mừng.', true],
  ['Đại sứ Trần Văn Bình trao đổi với Thứ trưởng Lê Văn Hòa về công việc.', true],
  ['Các phóng viên có mặt từ sớm.', true],
])('%s', (opening, isNews) => {
  const [told] = readSentences({ text: `Tin vắn\n${opening} ${talks}` }).meetings;
  expect(told).toBe(
    `${isNews ? '' : '(ref) '}in_person held 2024-02-05: Tô Lâm + Sonexay Siphandone`,
  );
});

test('news stays what goes on with talks that are told before the press is spoken to', () => {
  const text = `Tin vắn\n${talks} Thủ tướng Lào Sonexay Siphandone trả lời phóng viên. Cùng ngày, Thủ tướng Lào Sonexay Siphandone hội kiến Thủ tướng Phạm Minh Chính.`;
  expect(readSentences({ text }).meetings).toEqual([
    'in_person held 2024-02-05: Tô Lâm + Sonexay Siphandone',
    'in_person held 2024-02-05: Sonexay Siphandone + Phạm Minh Chính',
  ]);
});

test.each([
  [
    'talks that are told before the press is spoken to',
    `Tin vắn\n${talks} Chiều cùng ngày, Thủ tướng Lào Sonexay Siphandone trả lời phóng viên.`,
  ],
  [
    'talks of which the sentence itself tells',
    'Tin vắn\nTrao đổi với báo chí ngày 5/2/2024, Chủ tịch nước Tô Lâm cho biết tình hình tốt đẹp sau khi ông hội đàm với Thủ tướng Lào Sonexay Siphandone.',
  ],
  [
    'talks of the headline',
    `Chủ tịch nước Tô Lâm hội đàm với Thủ tướng Lào Sonexay Siphandone\nNgười phát ngôn Trần Thị Hoa cho biết tại họp báo thường kỳ. ${talks}`,
  ],
])('news stays %s', (_, text) => {
  expect(readSentences({ text }).meetings).toEqual([
    'in_person held 2024-02-05: Tô Lâm + Sonexay Siphandone',
  ]);
});
