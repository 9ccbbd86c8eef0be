import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

const talks =
  'Ngày 5/2/2024, Chủ tịch nước Tô Lâm đã hội đàm với Thủ tướng Lào Sonexay Siphandone. Quan hệ hai nước tốt đẹp.';

/** Headlines of articles that speak of meetings, and of some that report them. All are invented. */
test.each([
  ['Báo chí Lào đánh giá tích cực chuyến thăm của Chủ tịch nước', false],
  ['Nhiều chuyên gia nhận định về quan hệ Việt - Lào', false],
  ['Dư luận quốc tế về chuyến công du của Chủ tịch nước', false],
  ['Báo quốc tế: Việt Nam và Lào xích lại gần nhau', false],
  ['Truyền thông Lào đưa tin đậm nét về cuộc gặp cấp cao', true],
  ['Thái Lan bình luận về chuyến thăm của Thủ tướng Lào', false],
  ['Chủ tịch nước đánh giá cao chuyến thăm của Thủ tướng Lào', true],
  ['Vì sao Chủ tịch nước gặp Thủ tướng Lào', false],
  ['5 lý do Thủ tướng Lào đến Hà Nội', false],
  ['Lễ đón Thủ tướng Lào được chuẩn bị như thế nào', false],
  ['Nhìn lại chuyến thăm của Thủ tướng Lào', false],
  ['Thủ tướng Lào nêu 5 lý do thúc đẩy hợp tác với Việt Nam', true],
  ['Chân dung Thủ tướng Lào', false],
  ["'Bí ẩn' người phiên dịch của Thủ tướng Lào", false],
  ['Ngôn ngữ cơ thể của hai nhà lãnh đạo Việt - Lào', false],
  ['Hai nhà lãnh đạo bàn về tương lai quan hệ Việt - Lào', true],
  ['Thủ tướng Lào đến Hà Nội làm gì?', true],
  ['Thủ tướng Lào có thể sẽ thăm Thái Lan', true],
])('%s', (title, isNews) => {
  const [told] = readSentences({ text: `${title}\n${talks}` }).meetings;
  expect(told).toBe(
    `${isNews ? '' : '(ref) '}in_person held 2024-02-05: Tô Lâm + Sonexay Siphandone`,
  );
});

test.each([
  [
    'a letter makes what is told behind it background',
    'Chủ tịch nước gửi thư chúc mừng Thủ tướng Lào\nTrong thư, Chủ tịch nước Tô Lâm chúc Thủ tướng Lào Sonexay Siphandone nhiều sức khỏe. Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Thủ tướng Lào Sonexay Siphandone.',
    ['(ref) in_person held 2024-02-05: Tô Lâm + Sonexay Siphandone'],
  ],
  [
    '… not the call at which somebody congratulated, first of all',
    'Chủ tịch nước chúc mừng Thủ tướng Lào\nNgày 5/2/2024, Chủ tịch nước Tô Lâm điện đàm với Thủ tướng Lào Sonexay Siphandone.',
    ['phone held 2024-02-05: Tô Lâm + Sonexay Siphandone'],
  ],
  [
    '… nor who came to condole',
    'Chủ tịch nước tiếp Thủ tướng Lào sang chia buồn\nTrong nhiều năm, hai nước gần gũi. Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Thủ tướng Lào Sonexay Siphandone.',
    ['in_person held 2024-02-05: Tô Lâm + Sonexay Siphandone'],
  ],
  [
    'talks without a day of their own, in an article that asks what others may bring',
    'Lời giải nào cho quan hệ Việt - Thái?\nNgười dân mong giá gạo ổn định. Thủ tướng Lào Sonexay Siphandone đã hội đàm với Chủ tịch nước Tô Lâm.',
    ['(ref) in_person held XXXX: Sonexay Siphandone + Tô Lâm'],
  ],
  [
    '… not those that the question names',
    'Chủ tịch nước Tô Lâm gặp Thủ tướng Lào Sonexay Siphandone, nói gì về giá gạo?\nNgười dân mong giá gạo ổn định.',
    ['in_person held XXXX: Tô Lâm + Sonexay Siphandone'],
  ],
  [
    '… nor those of the two of whom it asks what they did',
    'Chủ tịch nước Tô Lâm nói gì với Thủ tướng Lào Sonexay Siphandone\nChủ tịch nước Tô Lâm đã hội đàm với Thủ tướng Lào Sonexay Siphandone.',
    ['in_person held XXXX: Tô Lâm + Sonexay Siphandone'],
  ],
  [
    'a visit that is judged',
    'Báo chí Lào bình luận về chuyến thăm của Chủ tịch nước\nTừ ngày 5 đến 7/2/2024, Chủ tịch nước Tô Lâm thăm chính thức Lào.',
    ['(ref) visit held 2024-02-05/2024-02-07: Tô Lâm'],
  ],
  [
    'a visit that one sentence hopes for and another tells',
    'Tin vắn\nNgười dân mong chuyến thăm Lào của Chủ tịch nước Tô Lâm. Sáng 5/2/2024, Chủ tịch nước Tô Lâm đến Vientiane, bắt đầu chuyến thăm Lào.',
    ['visit held 2024-02-05: Tô Lâm'],
  ],
])('%s', (_, text, meetings) => {
  expect(readSentences({ text }).meetings).toEqual(meetings);
});
