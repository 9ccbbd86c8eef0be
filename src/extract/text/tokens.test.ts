import { expect, it } from 'vitest';
import { oneCopy, tokenise } from './tokens.ts';

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

it.each([
  ['two words that a lost line end glued', 'MạnhTổng', ['Mạnh', 'Tổng']],
  ['capitals glued to a word', 'MINHTổng', ['MINH', 'Tổng']],
  ['three of them', 'ThốngNhấtMột', ['Thống', 'Nhất', 'Một']],
  ['a foreign word with a capital inside', 'McCain', ['McCain']],
  ['a name glued to what is said of it', 'Hạnhtiếp Malaysiavà', ['Hạnh', 'tiếp', 'Malaysia', 'và']],
  [
    'words that end alike and are whole',
    'Trở Vừa Tiếp nhấn Ghitiep',
    ['Trở', 'Vừa', 'Tiếp', 'nhấn', 'Ghitiep'],
  ],
  ['capitals without marks, glued or not', 'VNExpress', ['VNExpress']],
  ['two capitals before a word', 'TWHội', ['TWHội']],
  ['a run of three letters', 'ĐôL', ['ĐôL']],
  ['a run of four', 'ĐôLa', ['Đô', 'La']],
  ['a letter and its mark apart', 'Bi\u0300nhTha', ['Bi\u0300nh', 'Tha']],
])('%s', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});

it('leaves a run of more than 200 letters whole, and cuts one of 200', () => {
  const run = (letters: number) => `${'ạ'.repeat(letters - 2)}La`;
  expect(words(run(201))).toHaveLength(1);
  expect(words(run(200))).toHaveLength(2);
});

it('tells words, numbers, signs and line ends, and where they stand', () => {
  expect(
    tokenise('Ông đi 5/2.\n Hết').map(({ text, kind, start, end, cap }) => [
      text,
      kind,
      start,
      end,
      cap,
    ]),
  ).toEqual([
    ['Ông', 'word', 0, 3, true],
    ['đi', 'word', 4, 6, false],
    ['5', 'number', 7, 8, false],
    ['/', 'sign', 8, 9, false],
    ['2', 'number', 9, 10, false],
    ['.', 'sign', 10, 11, false],
    ['\n ', 'break', 11, 13, false],
    ['Hết', 'word', 13, 16, true],
  ]);
});

it('compares in lower case', () => {
  expect(tokenise('ÔNG Ông ông').map(({ low }) => low)).toEqual(['ông', 'ông', 'ông']);
  expect(tokenise('(').map(({ low }) => low)).toEqual(['(']);
});

it('tells by its first letter alone whether a word begins with a capital', () => {
  expect(tokenise('Mua iPhone').map(({ cap }) => cap)).toEqual([true, false]);
});

it('keeps one copy of a word', () => {
  expect(oneCopy('hội')).toBe('hội');
  expect(oneCopy('')).toBe('');
});
