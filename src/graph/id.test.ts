import { expect, it } from 'vitest';
import { hashId } from './id.ts';

it('is the same for the same parts, in NFC or NFD', () => {
  expect(hashId('p', ['Đặng', 'VN'])).toBe(hashId('p', ['Đặng'.normalize('NFD'), 'VN']));
  expect(hashId('p', ['Hun Sen', 'KH'])).toMatch(/^p-[a-km-np-z2-9]{10}$/);
});

it.each([
  // the first 50 bits of what sha256sum gives for the parts with zero bytes between them
  ['m', [], 'm-6q2nisw29s'],
  ['m', ['a', 'b'], 'm-mg3hdms5zu'],
  ['p', ['Đặng', 'VN'], 'p-tkyr5bcbti'],
] as const)('%s of %j is %s, for ever', (prefix, parts, id) => {
  expect(hashId(prefix, parts)).toBe(id);
});

it('keeps parts apart', () => {
  expect(hashId('m', ['ab', 'c'])).not.toBe(hashId('m', ['a', 'bc']));
});
