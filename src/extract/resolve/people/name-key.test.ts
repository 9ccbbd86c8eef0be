import { describe, expect, test } from 'vitest';
import {
  haveOtherInitials,
  isFuller,
  isMisprint,
  isRespelt,
  isSurnameMisprint,
  isTurned,
  mayStandFor,
  resembles,
} from './name-key.ts';

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
    ['George W. Bush', 'George H.W. Bush'],
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
  ['Donald J. Trump', 'Donald Trump', true],
  ['I. Morgulov', 'Igor Morgulov', true],
  ['D.A. Medvedev', 'Dmitry Medvedev', true],
  ['G.W.Bush', 'George W. Bush', true],
  ['Ivanov Sergei Petrovich', 'Sergei Ivanov', true],
  ['Michelle Bachelet Jeria', 'Michelle Bachelet', true],
  ['George W. Bush', 'George H.W. Bush', false],
  ['Donald Trump', 'Melania Trump', false],
  ['Trump', 'Donald Trump', false],
  ['Kim Jong Un', 'Kim Jong Il', false],
  ['I. Petrov', 'Igor Morgulov', false],
  ['Nguyễn Thị Hoa', 'Nguyễn Hoa', false],
])('more words of one name: %s and %s: %s', (one, other, is) => {
  expect(isFuller(one, other)).toBe(is);
  expect(isFuller(other, one)).toBe(is);
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

test.each([
  ['George H.W. Bush', 'George W. Bush', true],
  ['Donald J. Trump', 'Donald Trump', false],
  ['G.W. Bush', 'George W. Bush', false],
])('two people by their initials: %s and %s: %s', (one, other, are) => {
  expect(haveOtherInitials(one, other)).toBe(are);
  expect(haveOtherInitials(other, one)).toBe(are);
});

test('a surname alone with one letter other, more or less', () => {
  expect(isSurnameMisprint('Phillippe', 'Edouard Philippe')).toBe(true);
  expect(isSurnameMisprint('Mass', 'Heiko Maas')).toBe(true);
  expect(isSurnameMisprint('Kovin', 'Ram Nath Kovind')).toBe(true);
  expect(isSurnameMisprint('Wong', 'Kong Lei')).toBe(false);
  expect(isSurnameMisprint('Abe', 'Ade')).toBe(false);
  expect(isSurnameMisprint('Bình', 'Trần Văn Binh')).toBe(false);
});

test('a surname alone that may be a misprint of another', () => {
  expect(resembles('Beigun', 'Stephen Biegun')).toBe(true);
  expect(resembles('Brown', 'Stephen Biegun')).toBe(false);
  expect(resembles('Mao', 'Le Mai')).toBe(false);
});

test('a name written together is the same', () => {
  expect(isMisprint('Hunsen', 'Hun Sen')).toBe(true);
  expect(isMisprint('Hunsen', 'Hun Manet')).toBe(false);
});
