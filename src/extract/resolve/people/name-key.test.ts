import { describe, expect, test } from 'vitest';
import { isMisprint, isRespelt, isTurned, mayStandFor } from './name-key.ts';

describe('a short form may stand for', () => {
  test.each([
    ['Putin', 'Vladimir Putin'],
    ['V. Putin', 'Vladimir Putin'],
    ['Thưởng', 'Võ Văn Thưởng'],
    ['Canel', 'Miguel Díaz-Canel Bermúdez'],
    ['Diaz', 'Miguel Diaz - Canel Bermudez'],
    ['Assad', 'Bashar al - Assad'],
    ['Kim Yong', 'Kim Yong-nam'],
  ])('%s: %s', (short, long) => {
    expect(mayStandFor(short, long)).toBe(true);
  });
});

describe('a short form never stands for', () => {
  test.each([
    ['Xi', 'Thoong-lun Xi-xu-lit'],
    ['Lit', 'Thoong-lun Xi-xu-lit'],
    ['Park Sun', 'Park Won-soon'],
    ['Vladimir Putin', 'Putin'],
  ])('%s: %s', (short, long) => {
    expect(mayStandFor(short, long)).toBe(false);
  });
});

test('a foreign name may be turned round, a Vietnamese one not', () => {
  expect(isTurned('Seko Hiroshige', 'Hiroshige Seko')).toBe(true);
  expect(isTurned('Seko Hiroshige', 'Seko Hiroshige')).toBe(false);
  expect(isTurned('Minh Hoa', 'Hoa Minh')).toBe(false);
});

test.each([
  ['Phạm Binh Minh', 'Phạm Bình Minh', true],
  ['Greetesh Sharma', 'Geetesh Sharma', true],
  ['Donald Trum', 'Donald Trump', true],
  ['Thoonglun Sisoulith', 'Thongloun Sisoulith', true],
  ['Ivan Petr', 'Ivan Petar', false],
  ['Kim Jong-un', 'Kim Jong-il', false],
  ['Alexander Smith', 'Anna Smith', false],
])('a misprint: %s for %s is %s', (one, other, is) => {
  expect(isMisprint(one, other)).toBe(is);
});

test.each([
  ['Toshiro Nakai', 'Toshihiro Nakai', true],
  ['Tahnoun bin Zayed Al Nahyan', 'Mohammed bin Zayed Al Nahyan', false],
  ['Man Uyn Khai Than', 'Mahn Win Khaing Than', true],
  ['Hun Sen', 'Hun Manet', false],
  ['George Bush', 'Laura Bush', false],
  ['Nguyễn Văn Nam', 'Nguyễn Văn Nên', false],
])('another spelling of one name: %s for %s is %s', (one, other, is) => {
  expect(isRespelt(one, other)).toBe(is);
});
