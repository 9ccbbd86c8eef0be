import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

test.each([
  [['Cộng hòa Dân chủ Nhân dân Lào', 'Lào'], 'Lào'],
  [['Hợp chúng quốc Hoa Kỳ', 'Hợp chủng quốc Hoa Kỳ', 'Hoa Kỳ', 'Mỹ'], 'Hoa Kỳ'],
  [['Australia', 'Thịnh vượng chung Australia', 'Úc'], 'Australia'],
  [['Cộng hòa Dân chủ Nhân dân Triều Tiên', 'CHDCND Triều Tiên', 'Triều Tiên'], 'Triều Tiên'],
  [['Liên minh châu Âu', 'EU'], 'Liên minh châu Âu'],
  [['Cộng hòa Thử'], 'Cộng hòa Thử'],
  [[], undefined],
])('%j: %s', (names, short) => {
  expect(shortName(names)).toBe(short);
});
