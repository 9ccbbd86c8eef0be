import { expect, it } from 'vitest';
import { tokenise } from '../text/tokens.ts';
import { Phrases } from './phrases.ts';

const countries = new Phrases<string>()
  .add('Lào', 'LA')
  .add('Trung Quốc', 'CN')
  .add('Cam-pu-chia', 'KH');

it.each([
  ['Lào và Thái Lan', 0, 1, 'LA'],
  ['Trung Quốc', 0, 2, 'CN'],
  ['Cam-pu-chia', 0, 5, 'KH'],
])('%s', (text, at, to, value) => {
  expect(countries.longest(tokenise(text), at)).toEqual({ to, values: [value] });
});

it.each(['Trung ương', 'Láo', ''])('not in %s', (text) => {
  expect(countries.longest(tokenise(text), 0)).toBeNull();
});

it('takes the longest', () => {
  const posts = new Phrases<string>().add('Chủ tịch', 'chair').add('Chủ tịch nước', 'president');
  expect(posts.longest(tokenise('Chủ tịch nước Lào'), 0)?.values).toEqual(['president']);
});
