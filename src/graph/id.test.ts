import { expect, it } from 'vitest';
import { hashId } from './id.ts';

it('is the same for the same parts, in NFC or NFD', () => {
  expect(hashId('p', ['Đặng', 'VN'])).toBe(hashId('p', ['Đặng'.normalize('NFD'), 'VN']));
  expect(hashId('p', ['Hun Sen', 'KH'])).toMatch(/^p-[a-km-np-z2-9]{10}$/);
});

it('keeps parts apart', () => {
  expect(hashId('m', ['ab', 'c'])).not.toBe(hashId('m', ['a', 'bc']));
});
