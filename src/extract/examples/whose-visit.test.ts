import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Who paid a visit that is only recalled. All sentences are invented. */
const news = 'Ngày 5/2/2024, Tổng thống Pháp Jean Martin bắt đầu chuyến thăm Việt Nam.';

test.each([
  [
    'the head of the delegation behind the comma; not whoever comments on it',
    'Trong khuôn khổ chuyến thăm và làm việc tại Lào từ ngày 25 đến 27/6/2022, chiều 26/6, Đoàn đại biểu Bộ Công an do Thứ trưởng Trần Văn Bình dẫn đầu đã đi thăm một nhà máy. Về chuyến thăm Lào tháng 5/2021, ông Lê Văn Cường nói nó rất thành công.',
    ['2022-06-25/2022-06-27: Trần Văn Bình'],
  ],
  [
    'the subject, on the last day of it or in the time after it',
    'Ngày cuối của chuyến thăm cấp Nhà nước Việt Nam từ 18 đến 20/11/2018, Tổng thống Áo Karl Braun đã đọc một bài phát biểu. Kể từ chuyến thăm Đức năm 2017, Thủ tướng Trần Văn Bình chưa trở lại.',
    ['2017: Trần Văn Bình', '2018-11-18/2018-11-20: Karl Braun'],
  ],
  [
    'the subject of whom the sentence opens with what he had done',
    'Đã từng thăm Việt Nam năm 2015, Thủ hiến Đức Karl Braun đánh giá cao sự thay đổi.',
    ['2015: Karl Braun'],
  ],
  [
    'who spoke there, or whose words are quoted; not who speaks of it or hopes for something behind it',
    'Thủ tướng Trần Văn Bình chia sẻ trong bài phát biểu trong chuyến thăm Áo từ 28/2 đến 5/3/2020. Trích phát biểu của Chủ tịch Cuba Pablo Ruiz, nhân chuyến thăm Việt Nam từ ngày 3 đến 5/11/2005. Thủ tướng Áo Karl Braun hy vọng sau chuyến thăm Việt Nam sẽ xong cuốn sách vào tháng 11/2023.',
    ['2005-11-03/2005-11-05: Pablo Ruiz', '2020-02-28/2020-03-05: Trần Văn Bình'],
  ],
  [
    'the subject of all verbs, not somebody of the country to which he came',
    'Thủ tướng Trần Văn Bình đã chúc mừng ông Karl Braun đắc cử Tổng thống Áo vào tháng 12/2016, sau đó đến thăm Áo vào tháng 5/2017.',
    ['2017-05: Trần Văn Bình'],
  ],
  [
    'each side, where both came; not both, where each has his own year',
    'Hai bên đánh giá cao chuyến thăm của Thủ tướng Trần Văn Bình (tháng 8-2017) và Thủ tướng Pháp Louis Bernard (tháng 1-2018).',
    ['2017-08: Trần Văn Bình', '2018-01: Louis Bernard'],
  ],
  [
    'each of two guests from different countries, not who only saw something signed',
    'Chuyến thăm Việt Nam của Tổng thống Áo Karl Braun và Tổng thống Lào Bounthong Phila vào tháng 11/2017 rất thành công. Hiệp định được ký trong chuyến thăm tới Lào tháng 5/2016 trước sự chứng kiến của Thủ tướng Trần Văn Bình và Thủ tướng Lào Somchai Vong.',
    ['2016-05: Trần Văn Bình', '2017-11: Bounthong Phila', '2017-11: Karl Braun'],
  ],
  [
    'the guest of the visits told before, where they are counted; not where another country stands',
    'Trong chuyến thăm lần thứ nhất năm 2006, ông Jean Martin đã ký một hiệp định. Chuyến thăm thứ hai diễn ra vào năm 2013. Chuyến thăm đầu tiên tới Lào diễn ra năm 2009.',
    ['2006: Jean Martin', '2013: Jean Martin'],
  ],
  [
    'the one of the first visit, in the same sentence',
    'Cố Tổng thống Paul Durand đã đến thăm Việt Nam năm 1958 và có một chuyến thăm không chính thức năm 1964.',
    ['1958: Paul Durand', '1964: Paul Durand'],
  ],
  [
    'a couple of whom nobody is named; not where they were the hosts',
    'Hai bên nhắc lại chuyến thăm Việt Nam của Nhà vua và Hoàng hậu Nhật Bản vào tháng 2/2017. Nhà vua và Hoàng hậu Nhật Bản đã đón tiếp đoàn trong chuyến thăm Nhật Bản từ ngày 29/5 đến 2/6/2018.',
    ['2017-02: '],
  ],
])('a visit of %s', (_, sentence, visits) => {
  const { meetings } = readSentences({ text: `…\n${news} ${sentence}` });
  const recalled = meetings.filter((one) => one.startsWith('(ref) visit held '));
  expect(recalled.map((one) => one.replace('(ref) visit held ', '')).sort()).toEqual(visits);
});

test('a visit that is under way is held, though what comes before its end is planned', () => {
  const { meetings } = readSentences({
    text: `…\n${'Hai nước có quan hệ tốt đẹp. '.repeat(4)}Ngày 2/6/2018, theo kế hoạch, Thủ tướng Trần Văn Bình sẽ gặp gỡ sinh viên trước khi kết thúc chuyến thăm Áo.`,
  });
  expect(meetings.join()).toContain('(ref) visit held 2018-06-02: Trần Văn Bình');
});

test('that somebody answers the press before a visit does not announce it', () => {
  const { meetings } = readSentences({
    text: 'Thủ tướng Trần Văn Bình trả lời phỏng vấn báo chí Áo\n\nTrả lời phỏng vấn báo chí Áo trước thềm chuyến thăm chính thức nước này từ ngày 4 đến 8/6, Thủ tướng Trần Văn Bình nói về hợp tác giữa Việt Nam và Áo.',
  });
  expect(meetings.filter((one) => one.includes('visit'))).toEqual([
    '(ref) visit planned XXXX-06-04/XXXX-06-08: Trần Văn Bình',
  ]);
});
