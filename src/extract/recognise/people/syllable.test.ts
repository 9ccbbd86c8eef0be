import { expect, it } from 'vitest';
import { isVietnameseSyllable } from './syllable.ts';

it.each([
  'Nguyễn',
  'Trọng',
  'Chính',
  'Lý',
  'Cường',
  'Thưởng',
  'Quyết',
  'Uyên',
  'Oanh',
  'Giàng',
  'Phước',
  'Phúc',
  'xoong',
  'khuya',
])('%s is a syllable', (word) => expect(isVietnameseSyllable(word)).toBe(true));

it.each([
  'Putin',
  'Sisoulith',
  'Biden',
  'Trump',
  'lit',
  'Jae',
  'ocha',
  'Fumio',
  'Díaz',
  'Wong',
  'Jong',
  'Moon',
  'Yoon',
  'Ryan',
])('%s is none', (word) => expect(isVietnameseSyllable(word)).toBe(false));
