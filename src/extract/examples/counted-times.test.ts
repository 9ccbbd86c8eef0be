import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Visits told in passing of "tháng trước", "năm ngoái". All sentences are invented. */
const news = 'Ngày 12/6, Bộ trưởng Ngoại giao Trần Văn Bình hội đàm với Đại sứ Pháp Jean Martin.';
const visits = (sentence: string, published: string | null = null) =>
  readSentences({ text: `…\n${news} ${sentence}`, published })
    .meetings.filter((line) => line.includes('visit'))
    .map((line) => line.replace('(ref) visit ', ''));

const lastMonth = 'Thủ tướng Pháp Louis Bernard đã có chuyến thăm Việt Nam vào tháng trước.';
test('last month is counted from the day of publication, or from the month of the news', () => {
  expect(visits(lastMonth, '2018-06-14')).toEqual(['held 2018-05: Louis Bernard']);
  expect(visits(lastMonth)).toEqual(['held XXXX-05: Louis Bernard']);
});

test('where nobody knows the month of the news, nothing is counted from it', () => {
  const { meetings } = readSentences({ text: `…\nHai nước có quan hệ tốt đẹp. ${lastMonth}` });
  expect(meetings).toEqual([]);
});

test.each([
  [
    'Đầu tháng này, trong chuyến thăm Hà Nội của Thủ tướng Pháp Louis Bernard, hai nước đã ký tuyên bố.',
    'held 2018-06: Louis Bernard',
  ],
  [
    'Cuối tháng 11 năm ngoái, Thủ tướng Pháp Louis Bernard đã có chuyến thăm chính thức Việt Nam.',
    'held 2017-11: Louis Bernard',
  ],
  [
    'Ông nhắc lại chuyến thăm Việt Nam đầu năm nay của Thủ tướng Pháp Louis Bernard.',
    'held 2018: Louis Bernard',
  ],
  [
    'Thủ tướng Pháp Louis Bernard sẽ thăm Việt Nam vào tháng tới.',
    'planned 2018-07: Louis Bernard',
  ],
])('%s', (sentence, visit) => {
  expect(visits(sentence, '2018-06-14')).toEqual([visit]);
});

test.each([
  'Chuyến thăm của Thủ tướng Pháp Louis Bernard tới Việt Nam góp phần thực hiện thỏa thuận mà hai bên đưa ra hồi tháng 7 năm ngoái.',
  'Thủ tướng Pháp Louis Bernard đến Hải Phòng, thăm con tàu được chuyển giao cho Việt Nam tháng 12 năm ngoái.',
  'Chuyến thăm Việt Nam của Thủ tướng Pháp Louis Bernard giúp nâng kim ngạch vào 2020.',
])('the time of something else: %s', (sentence) => {
  expect(visits(sentence, '2018-06-14')).toEqual([]);
});
