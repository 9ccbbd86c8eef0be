import { expect, it } from 'vitest';
import { koreaOf, looksPinyin, nameStyle } from './name-style.ts';

it.each([
  ['Sergei Oretsky', 'slavic'],
  ['Caroline Brentwood', 'western'],
  ['Hernández Carlos', 'hispanic'],
  ['M. Carlos Ibarra', 'hispanic'],
  ['Khalid al-Rumi', 'muslim'],
  ['Denis Oretsky', 'european'],
  ['Mauro Valdenor', 'european'],
  ['Giovanni Tessarini', 'western'],
  ['Sushma Verani', 'indian'],
  ['Kim Mi - rae', 'korean'],
  ['Choe Yong Min', 'korean'],
  ['Zhou Mingxia', 'chinese'],
  ['Kenji Moriyama', 'japanese'],
])('%s is %s', (name, style) => expect(nameStyle(name)).toBe(style));

it.each([
  'Trần Văn Hạnh',
  'Lý Thu Minh',
  'Sok Vannara',
  'Khamsone Vilaysack',
  'Sergei',
  'Kim Darnworth',
])('%s tells nothing', (name) => expect(nameStyle(name)).toBeNull());

it('tells North from South by the surname', () => {
  expect(koreaOf('Ri Mi Rae')).toBe('KP');
  expect(koreaOf('Lee Mi-rae')).toBe('KR');
  expect(koreaOf('Kim Mi-rae')).toBeNull();
});

it('knows Chinese spelling of any surname', () => {
  expect(looksPinyin('Xin Mingqiang')).toBe(true);
  expect(looksPinyin('Lee Mi-rae')).toBe(false);
  expect(looksPinyin('Adam Brent')).toBe(false);
});
