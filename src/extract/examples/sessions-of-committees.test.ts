import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Sessions of the committees of two countries, nobody named. All sentences are invented. */
const news = 'Ngày 5/2/2024, Thủ tướng Trần Văn Bình đã hội đàm với Thủ tướng Lào Bounthong Phila.';

test.each([
  [
    'that was, of the two countries of its name',
    'Hai bên đánh giá cao kết quả khóa họp lần thứ 20 Ủy ban liên Chính phủ Việt Nam - Lào về hợp tác kinh tế - thương mại và khoa học - kỹ thuật diễn ra tại Vientiane vào cuối tháng 10/2023.',
    ['(ref) other held 2023-10: '],
  ],
  [
    'that is to come, of the two who speak of it',
    'Hai bên tích cực chuẩn bị cho kỳ họp lần thứ 7 Ủy ban hỗn hợp về kinh tế, khoa học và kỹ thuật dự kiến họp trong tháng 8/2024.',
    ['(ref) other planned 2024-08: '],
  ],
  [
    'each in brackets, in a list',
    'Hai bên duy trì các cơ chế như phiên họp lần thứ 10 Ủy ban chỉ đạo hợp tác (4/2022), phiên họp lần thứ 7 Ủy ban biên giới Việt Nam - Lào (1/2023).',
    ['(ref) other held 2022-04: ', '(ref) other held 2023-01: '],
  ],
  [
    'told twice',
    'Kỳ họp lần thứ 8 Ủy ban hợp tác Việt Nam - Lào diễn ra vào tháng 6/2023. Kết quả kỳ họp lần thứ 8 Ủy ban hợp tác Việt Nam - Lào (6/2023) rất tốt.',
    ['(ref) other held 2023-06: '],
  ],
  ['without a date', 'Hai bên sẽ sớm tổ chức kỳ họp lần thứ 8 Ủy ban hợp tác Việt Nam - Lào.', []],
  [
    'but the date of another item',
    'Hai bên phối hợp tổ chức kỳ họp lần thứ 8 Ủy ban hợp tác Việt Nam - Lào, hội nghị các tỉnh biên giới vào tháng 9/2024.',
    [],
  ],
])('a session %s', (_, sentence, sessions) => {
  const { meetings } = readSentences({ text: `…\n${news} ${sentence}` });
  expect(meetings.filter((one) => one.includes('other')).sort()).toEqual(sessions);
});
