import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** What two people sign together. All sentences are invented. */
test.each([
  [
    'two who sign are face to face',
    'Ngày 5/2/2024, Bộ trưởng Nông nghiệp Việt Nam Trần Văn Bình và Bộ trưởng Nông nghiệp Lào Khamla Vilay đã ký kế hoạch hợp tác.',
    ['other held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    '… and so they are where it "được" signed by them',
    'Chiều 5/2/2024, biên bản đã được Thứ trưởng Ngoại giao Việt Nam Lê Thị Hòa và Thứ trưởng Ngoại giao Pháp Jean Martin ký kết.',
    ['other held 2024-02-05: Lê Thị Hòa + Jean Martin'],
  ],
  [
    'talks and what the same two sign at their end are one meeting',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone. Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone đã ký Tuyên bố chung.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'a treaty that two signed is no news',
    'Theo hiệp ước do Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone ký ngày 5/2/2024, hai nước mở thêm cửa khẩu.',
    [],
  ],
  [
    'nor is one that they signed in another month',
    'Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone đã ký Tuyên bố chung vào tháng 2/2024.',
    [],
  ],
  [
    'one who signs meets nobody',
    'Ngày 5/2/2024, theo đề nghị của Thủ tướng Lào Sonexay Siphandone, Thủ tướng Phạm Minh Chính đã ký quyết định.',
    [],
  ],
])('%s', (_, text, meetings) => {
  expect(readSentences({ text: `…\n${text}` }).meetings).toEqual(meetings);
});
