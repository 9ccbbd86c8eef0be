import { expect, test } from 'vitest';
import { tokenise } from '../../text/tokens.ts';
import { monthAt, numberAt, readDay } from './read-number.ts';

const day = (text: string): string | null => {
  const tokens = tokenise(text);
  const reading = readDay(tokens, 0);
  if (!reading) return null;
  const { value, to } = reading;
  const { day: d, month, year, relative } = value;
  const read = text.slice(0, tokens[to - 1]?.end);
  return `${read} = ${[d, month, year ?? relative?.offset ?? '?'].join(' ')}`;
};

test.each([
  ['18/2', '18/2 = 18 2 ?'],
  ['18-2-2019', '18-2-2019 = 18 2 2019'],
  ['18.2, ông A', '18.2 = 18 2 ?'],
  ['18.2.2019', '18.2.2019 = 18 2 2019'],
  ['16/5%', '16/5 = 16 5 ?'],
  ['18 /2', '18 /2 = 18 2 ?'],
  ['18/2-2019', '18/2-2019 = 18 2 2019'],
  ['18/2 tại 2019 điểm', '18/2 = 18 2 ?'],
  ['18/2, 2019', '18/2 = 18 2 ?'],
  ['18/2, năm 2019', '18/2, năm 2019 = 18 2 2019'],
  ['18/2 năm 1800', '18/2 = 18 2 ?'],
  ['18/2 năm học', '18/2 = 18 2 ?'],
  ['18/2 năm', '18/2 = 18 2 ?'],
  ['18/2 hai 2019', '18/2 = 18 2 ?'],
  ['18/2 năm ngoái', '18/2 năm ngoái = 18 2 -1'],
  ['18/2, năm nay', '18/2, năm nay = 18 2 0'],
  ['18/2 năm trước', '18/2 năm trước = 18 2 -1'],
  ['18/2 năm tới', '18/2 năm tới = 18 2 1'],
  ['18/2 năm sau', '18/2 năm sau = 18 2 1'],
  ['18 tháng 2/2019', '18 tháng 2/2019 = 18 2 2019'],
  ['18 tháng 2 2019', '18 tháng 2 = 18 2 ?'],
  ['18 tháng tư năm 2019', '18 tháng tư năm 2019 = 18 4 2019'],
  ['18/2/', '18/2 = 18 2 ?'],
  ['18/2/20190', '18/2 = 18 2 ?'],
  // the sign before a number that is no year is not that of the day
  ['1/5-10', '1/5 = 1 5 ?'],
  ['1/5/ 10', '1/5 = 1 5 ?'],
  ['1-5-10', '1-5 = 1 5 ?'],
])('%s: %s', (text, read) => expect(day(text)).toBe(read));

test.each([
  '',
  'ngày',
  '18',
  '18 và 2',
  '118/2',
  '018/2',
  '18/002',
  '18/13',
  '0/2',
  '31/4',
  '18/Lào',
  '18 .2',
  '16.5%',
  '18 tháng này',
  '18 tháng 13',
  '31 tháng 4',
  '1/5/10',
  '1.5.10',
  '18/2/1800',
])('no day: %s', (text) => expect(day(text)).toBeNull());

test('a number of more than four digits counts something else', () => {
  expect(numberAt(tokenise('2019'), 0)).toBe(2019);
  expect(numberAt(tokenise('20190'), 0)).toBeNull();
  expect(numberAt(tokenise('năm'), 0)).toBeNull();
  expect(numberAt([], 0)).toBeNull();
});

test.each([
  ['0', null],
  ['1', 1],
  ['12', 12],
  ['13', null],
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', null],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['Mười', 10],
  ['chạp', 12],
  ['', null],
  ['mười một', 11],
  ['mười hai', 12],
  ['mười ba', 10],
])('the month %s', (text, month) => expect(monthAt(tokenise(text), 0)?.month ?? null).toBe(month));
