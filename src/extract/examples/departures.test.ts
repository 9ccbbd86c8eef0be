import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Who has set out for a country has begun to visit it. All sentences are invented. */
test.each([
  [
    'by train',
    'Sáng 5/2/2024, Thủ tướng Lào Sonexay Siphandone đã lên tàu đi Trung Quốc.',
    ['held 2024-02-05: Sonexay Siphandone → CN'],
  ],
  [
    'from a station at home',
    'Sáng 5/2/2024, Thủ tướng Lào Sonexay Siphandone đã rời ga Viêng Chăn, khởi hành đi Việt Nam.',
    ['held 2024-02-05: Sonexay Siphandone → VN'],
  ],
  [
    'on the way from the country before',
    'Sáng 5/2/2024, Thủ tướng Lào Sonexay Siphandone rời Trung Quốc và đang trên đường tới Việt Nam.',
    ['held 2024-02-05: Sonexay Siphandone → VN'],
  ],
  [
    'not where it is the setting of something else',
    'Ngày 5/2/2024, trong bối cảnh Thủ tướng Lào Sonexay Siphandone đang trên đường tới Việt Nam dự diễn đàn, báo chí bàn về kinh tế.',
    [],
  ],
  [
    'not of goods',
    'Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone nói hàng hóa đã lên tàu đi Trung Quốc.',
    [],
  ],
])('%s', (_, text, visits) => {
  expect(readSentences({ text }).visits).toEqual(visits);
});
