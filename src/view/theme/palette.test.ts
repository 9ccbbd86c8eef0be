import { expect, test } from 'vitest';
import { paletteFor } from './palette.ts';

const many = ['VN', 'AA', 'US', 'BB', 'CN', 'CC', 'DD', 'EE', 'FF', 'GG', 'HH', 'II', 'JJ'];

test('no two countries have one colour, unless it is that of all others', () => {
  const { colour, isOwn } = paletteFor(many);
  const own = many.filter(isOwn);
  expect(own).toEqual(['VN', 'AA', 'US', 'BB', 'CN', 'CC', 'DD', 'EE', 'FF', 'GG']);
  for (const theme of ['light', 'dark'] as const) {
    expect(new Set(own.map((id) => colour(id, theme))).size).toBe(10);
    const others = [...many.slice(10), null, 'ZZ'];
    expect(new Set(others.map((id) => colour(id, theme)))).toEqual(new Set([colour(null, theme)]));
  }
});

test('a country of which this press writes most has its colour among whomever', () => {
  expect(paletteFor(['LA', 'AA']).colour('LA', 'light')).toBe('#1f6fb2');
  expect(paletteFor(['AA', 'BB', 'LA']).colour('LA', 'light')).toBe('#1f6fb2');
});
