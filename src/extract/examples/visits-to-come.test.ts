import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Visits that are still to come, though not every sentence says so. All sentences are invented. */
const visitsOf = (text: string) =>
  readSentences({ text }).meetings.filter((meeting) => meeting.includes('visit'));

const report =
  'Lễ tân bận rộn\nNgười dân mong chuyến đi này sẽ thành công, một tờ báo ngày 2/11/2017 đưa tin.';

test.each([
  [
    'as the sentence says that gives the day',
    `Hai nước là láng giềng. ${'Quan hệ tốt đẹp. '.repeat(5)}Các quan chức nói về chuyến thăm Việt Nam của Tổng thống Mỹ Joe Biden. Ông Biden sẽ thăm Việt Nam ngày 10/9/2023.`,
    ['(ref) visit planned 2023-09-10: Joe Biden'],
  ],
  [
    'after the day on which a newspaper told of what will be',
    `${report} Tổng thống Mỹ Donald Trump thăm Nhật Bản trong hai ngày 5 và 6/11.`,
    ['(ref) visit planned 2017-11-05/2017-11-06?: Donald Trump'],
  ],
  [
    'as the next stop of a journey that the headline announces',
    'Tổng thống Donald Trump sắp công du châu Á\nHai bên đã chuẩn bị kỹ. Ông Trump sẽ thăm Nhật Bản từ ngày 5 đến 6/11/2017. Tổng thống Mỹ sau đó có chuyến thăm Hàn Quốc từ ngày 7 đến 8/11/2017.',
    [
      'visit planned 2017-11-05/2017-11-06: Donald Trump',
      'visit planned 2017-11-07/2017-11-08: Donald Trump',
    ],
  ],
  [
    'not the next stop of a journey that is told as done',
    `${report} Tổng thống Mỹ Donald Trump nói sẽ trở lại. Ông sau đó đã thăm Hàn Quốc ngày 30/10.`,
    ['visit held 2017-10-30?: Donald Trump'],
  ],
  [
    'not where it is told as done',
    `${report} Tổng thống Mỹ Donald Trump đã thăm Hàn Quốc ngày 30/10.`,
    ['visit held 2017-10-30?: Donald Trump'],
  ],
])('%s', (_, text, visits) => {
  expect(visitsOf(text)).toEqual(visits);
});
