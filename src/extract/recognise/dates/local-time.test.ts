import { expect, test } from 'vitest';
import { tokenise } from '../../text/tokens.ts';
import { readDates } from './read-dates.ts';

const daysOf = (text: string): number[] => {
  const tokens = tokenise(text);
  return readDates(tokens, 0, tokens.length).map(({ value }) => value.day ?? 0);
};
const words = (count: number): string => Array.from({ length: count }, () => 'nói').join(' ');

const cases: [text: string, days: number[]][] = [
  ['Chiều 20/5 giờ địa phương, rạng sáng 21/5 giờ Việt Nam', [20]],
  ['Chiều 20/5 giờ Mỹ, rạng sáng 21/5 (tức theo giờ Hà Nội)', [20]],
  ['Rạng sáng 21/5 giờ Hà Nội (chiều 20/5 theo đúng giờ Mỹ)', [20]],
  ['Ông A cùng bà B và đoàn, sáng 21/5 giờ Việt Nam, tức chiều 20/5 giờ Mỹ', [20]],
  ['Khoảng 4h sáng giờ VN ngày 21/5 (tức 15h chiều 20/5)', [20]],
  // without a clock a day is where the meeting was
  ['Chiều 20/5 giờ địa phương, ngày 21/5 ông A', [20, 21]],
  ['Ngày 20/5 ông A đi, ngày 22/5 ông A về', [20, 22]],
  ['Sáng 21/5 giờ Việt Nam, sau ngày 20/5 ông A đi thăm', [21, 20]],
  ['Ngày 21/5 giờ, ngày 22/5 giờ', [21, 22]],
  // both at home
  ['Sáng 21/5 giờ Việt Nam, chiều 22/5 giờ Việt Nam', [21, 22]],
  // no day to tell it by
  ['Tháng 5/2019, sáng 21/5 giờ Việt Nam', [0, 21]],
  ['Sáng 21/5 giờ Việt Nam, tháng 5/2019 theo giờ Mỹ', [21, 0]],
  // the other day may stand 16 words away
  [`Chiều 20/5 ${words(16)} sáng 21/5 giờ Việt Nam`, [20]],
  [`Chiều 20/5 ${words(17)} sáng 21/5 giờ Việt Nam`, [20, 21]],
  [`Sáng 21/5 giờ Việt Nam ${words(13)} chiều 20/5 giờ Mỹ`, [20]],
  [`Sáng 21/5 giờ Việt Nam ${words(14)} chiều 20/5 giờ Mỹ`, [21, 20]],
];

test.each(cases)('%s', (text, days) => expect(daysOf(text)).toEqual(days));
