import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

const leaders =
  'Tổng thống Mỹ John Miller nói như vậy. Nhà lãnh đạo Triều Tiên Kim Chol-su chưa trả lời.';

/** Summits of two countries, which an article names more often than it tells of them. All sentences are invented. */
test.each([
  [
    'attended by the one leader of each country whom the article names',
    `Hội nghị thượng đỉnh Mỹ - Triều lần hai tại Oslo hồi tháng 5/2023 kết thúc mà không có thỏa thuận. ${leaders}`,
    ['(ref) summit held 2023-05: John Miller + Kim Chol-su'],
  ],
  [
    'named by two leaders',
    `Cuộc họp thượng đỉnh Miller - Kim ở Oslo ngày 5 và 6/2/2024 đã kết thúc. ${leaders}`,
    ['(ref) summit held 2024-02-05/2024-02-06: John Miller + Kim Chol-su'],
  ],
  [
    'of the two Koreas',
    'Tổng thống Hàn Quốc Park Min-ho nhớ lại thượng đỉnh liên Triều tháng 4/2023.',
    ['(ref) summit held 2023-04: Park Min-ho'],
  ],
  [
    'between two people named with it',
    'Quan hệ xấu đi sau hội nghị thượng đỉnh lần hai giữa Tổng thống Mỹ John Miller và Thủ tướng Thái Lan Somchai Wattana tại Oslo tháng 5/2023.',
    ['(ref) summit held 2023-05: John Miller + Somchai Wattana'],
  ],
  [
    'of one who attends it with the other',
    'Tổng thống Mỹ John Miller đã dự hội nghị thượng đỉnh với Thủ tướng Thái Lan Somchai Wattana tại Oslo ngày 5/2/2024.',
    ['summit held 2024-02-05: John Miller + Somchai Wattana'],
  ],
  [
    'of one who leads his country and speaks of it later',
    'Tại hội nghị thượng đỉnh đầu tiên với Thủ tướng Thái Lan Somchai Wattana ở Oslo hồi tháng 5/2023, Tổng thống Mỹ John Miller nói đùa.',
    ['(ref) summit held 2023-05: John Miller + Somchai Wattana'],
  ],
  [
    '… and leaves it',
    'Tổng thống Mỹ John Miller rời Oslo sau hội nghị thượng đỉnh hai ngày với Thủ tướng Thái Lan Somchai Wattana tại Oslo.',
    ['(ref) summit held XXXX: John Miller + Somchai Wattana'],
  ],
  [
    '… not of a minister who speaks of it',
    'Sau hội nghị thượng đỉnh với Thủ tướng Thái Lan Somchai Wattana ở Oslo hồi tháng 5/2023, Bộ trưởng Ngoại giao Mỹ John Miller nói đùa.',
    [],
  ],
  [
    'one to come and a former one, told by who was there',
    `Thượng đỉnh Mỹ - Triều lần hai sẽ diễn ra tại Oslo. Ông Kim Chol-su mỉm cười sau khi dự hội nghị thượng đỉnh với Tổng thống Mỹ John Miller ở Helsinki hồi tháng 5/2023. ${leaders}`,
    [
      '(ref) summit planned XXXX: John Miller + Kim Chol-su',
      '(ref) summit held 2023-05: Kim Chol-su + John Miller',
    ],
  ],
  [
    'still to come',
    `Thượng đỉnh Mỹ - Triều sẽ diễn ra tại Oslo vào ngày 5/6/2024. ${leaders}`,
    ['(ref) summit planned 2024-06-05: John Miller + Kim Chol-su'],
  ],
  [
    'whose day and place two sentences tell',
    `Thượng đỉnh Mỹ - Triều lần 2 tại Oslo được trông đợi. Thượng đỉnh Mỹ - Triều lần 2 diễn ra ngày 5/2/2024. ${leaders}`,
    ['(ref) summit held 2024-02-05: John Miller + Kim Chol-su'],
  ],
  [
    'two of them',
    `Thượng đỉnh Mỹ - Triều lần 1 ở Oslo tháng 1/2024 thành công, thượng đỉnh Mỹ - Triều lần 2 ở Helsinki tháng 2/2024 thì không. ${leaders}`,
    [
      '(ref) summit held 2024-01: John Miller + Kim Chol-su',
      '(ref) summit held 2024-02: John Miller + Kim Chol-su',
    ],
  ],
  [
    'in a year of which nothing else is told, other people may have led',
    `Đó là điều chưa từng có kể từ thượng đỉnh liên Triều năm 2000. Ngày 5/2/2024, ${leaders}`,
    ['(ref) summit held 2000: '],
  ],
  [
    'told with both sides, the same',
    'Ngày 5/2/2024, Tổng thống Mỹ John Miller hội đàm với Thủ tướng Thái Lan Somchai Wattana tại Oslo. Thượng đỉnh Mỹ - Thái Lan ở Oslo kết thúc tốt đẹp.',
    ['in_person held 2024-02-05: John Miller + Somchai Wattana'],
  ],
  [
    'of whose sides its sentence names the leaders alone',
    'Sau hội nghị thượng đỉnh tại Oslo hồi tháng 5/2023, Tổng thống Mỹ John Miller và Thủ tướng Thái Lan Somchai Wattana ra tuyên bố chung.',
    ['(ref) summit held 2023-05: John Miller + Somchai Wattana'],
  ],
  [
    'whose sides are those of the only one told',
    `Kết quả thượng đỉnh Mỹ - Triều được nhắc lại. Đàm phán dừng lại từ sau hội nghị thượng đỉnh tại Oslo hồi tháng 5/2023. ${leaders}`,
    ['(ref) summit held 2023-05: John Miller + Kim Chol-su'],
  ],
  [
    '… not where a group of countries met',
    'Hội nghị cấp cao ASEAN đã khép lại. Sau hội nghị thượng đỉnh tại Oslo hồi tháng 5/2023, Tổng thống Mỹ John Miller và Thủ tướng Thái Lan Somchai Wattana im lặng.',
    [],
  ],
  [
    '… nor where a third person is named',
    'Sau hội nghị thượng đỉnh tại Oslo hồi tháng 5/2023, Tổng thống Mỹ John Miller, Thủ tướng Thái Lan Somchai Wattana và Thủ tướng Lào Bounmy Keo im lặng.',
    [],
  ],
  ['neither when nor where', `Sau thượng đỉnh Mỹ - Triều, mọi việc chậm lại. ${leaders}`, []],
  [
    'only possible',
    `Chưa rõ thượng đỉnh Mỹ - Triều lần ba có diễn ra tại Oslo tháng 5/2024 hay không. ${leaders}`,
    [],
  ],
  [
    'several together',
    `Các hội nghị thượng đỉnh Mỹ - Triều ở Oslo tháng 5/2023 đã qua. ${leaders}`,
    [],
  ],
  [
    'of a group of countries',
    'Thượng đỉnh Mỹ - ASEAN tại Oslo tháng 5/2023 kết thúc. Tổng thống Mỹ John Miller nói như vậy.',
    [],
  ],
  [
    'the day and place of something else',
    `Trước thượng đỉnh Mỹ - Triều, ngày 5/2/2024, phái đoàn đến Oslo. ${leaders}`,
    [],
  ],
])('a summit of two countries: %s', (_, text, meetings) => {
  expect(readSentences({ text: `Tin quốc tế\n\n${text}` }).meetings).toEqual(meetings);
});
