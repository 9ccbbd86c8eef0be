import { expect, test } from 'vitest';
import { mapArticle } from '../pipeline.ts';
import { makeArticle } from '../read/make-article.ts';
import { openMapper } from '../cli/mapper.ts';
import { readSentences } from '../cli/read-sentences.ts';

/** The topics of each meeting that a text tells of. All sentences are invented. */
const topicsOf = (text: string): string[] =>
  readSentences({ text }).topics.map((topics) => topics.map(([topic]) => topic).join(' '));

const talks = 'Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Chủ tịch Quốc hội Lào Khamla Vilay.';

test('what those who met said behind it, each topic with its first sentence', () => {
  const [said] = readSentences({
    text: `${talks} Hai bên nhất trí tăng cường hợp tác về du lịch và năng lượng. Chủ tịch nước Tô Lâm đề nghị Lào ưu tiên du lịch.`,
  }).topics;
  expect(said).toEqual([
    ['tourism', 'Hai bên nhất trí tăng cường hợp tác về du lịch và năng lượng.'],
    ['energy', 'Hai bên nhất trí tăng cường hợp tác về du lịch và năng lượng.'],
  ]);
});

test.each([
  [
    'the sentence that tells of it',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Chủ tịch Quốc hội Lào Khamla Vilay, trao đổi về hợp tác giáo dục.',
    ['education'],
  ],
  [
    'posts and bodies are no topics',
    'Ngày 5/2/2024, Bộ trưởng Quốc phòng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Lào Khamla Vilay tại trụ sở Bộ Quốc phòng.',
    [''],
  ],
  [
    'longer phrases that hold the word and mean something else',
    `${talks} Hai bên nhất trí giữ môi trường hòa bình, ổn định.`,
    [''],
  ],
  ['what others say is not of this meeting', `${talks} Giá năng lượng thế giới đang tăng.`, ['']],
  [
    'up to where another meeting is told',
    `${talks} Hai bên trao đổi về đường sắt. Cùng ngày, Chủ tịch nước Tô Lâm hội kiến Tổng thống Áo Anna Berger. Hai bên trao đổi về du lịch.`,
    ['transport', 'tourism'],
  ],
  [
    '"hai bên" behind two meetings may be those of either, a name tells whose it is',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm lần lượt tiếp Chủ tịch Quốc hội Lào Khamla Vilay và Tổng thống Áo Anna Berger. Hai bên trao đổi về du lịch. Tổng thống Áo Anna Berger đề nghị hợp tác về y tế.',
    ['', 'health'],
  ],
  [
    'of what is only referred to, its own sentence',
    `${talks} Trước đó, hồi tháng 1/2023, Chủ tịch nước Tô Lâm đã hội đàm với Tổng thống Áo Anna Berger về năng lượng. Tổng thống Áo Anna Berger hài lòng về du lịch.`,
    ['', 'energy'],
  ],
])('%s', (_, text, expected) => {
  expect(topicsOf(text)).toEqual(expected);
});

test('the sentence that tells of a meeting keeps the name of the rule that found it', () => {
  const { reader } = openMapper({ root: process.cwd(), cached: false });
  const text =
    '…\nNgày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Chủ tịch Quốc hội Lào Khamla Vilay, trao đổi về giáo dục.';
  const { meetings, evidence } = mapArticle(makeArticle('x', text, { published: null }), reader);
  expect(meetings[0]?.topics[0]?.evidence).toEqual(meetings[0]?.evidence);
  expect(evidence.map(({ rule }) => rule)).toEqual(['host: tiếp']);
});
