import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise } from './normalise.ts';

it.each([
  ['hoà bình', 'hòa bình'],
  ['Uỷ viên', 'Ủy viên'],
  ['thuý, khoẻ.', 'thúy, khỏe.'],
  ['Ðảng', 'Đảng'],
  ['Мelnikov', 'Melnikov'],
  ['V\u0430\u0323n', 'Vạn'],
  ['Việt Nam – Lào', 'Việt Nam - Lào'],
  ['một\u00a0hai\u200bba', 'một haiba'],
  ['a\r\nb', 'a\nb'],
  ['Đặng'.normalize('NFD'), 'Đặng'],
])('%j → %j', (source, text) => expect(normalise(source).text).toBe(text));

it.each(['hoàn toàn', 'quý vị', 'thuyền', 'Москва'])('%s stays', (text) =>
  expect(normalise(text).text).toBe(text),
);

it('maps every span back to the piece of the source that it came from', () => {
  const source = 'Thủ tướng hoà đàm\u200b tại Hà Nội'.normalize('NFD');
  const { text, toSource } = normalise(source);
  const at = text.indexOf('Hà Nội');
  expect(source.slice(toSource(at), toSource(at + 'Hà Nội'.length)).normalize('NFC')).toBe(
    'Hà Nội',
  );
});

it('maps a word that a lost space glued to another back to itself alone', () => {
  const source = 'đồng chíTrần Đức'.normalize('NFD');
  const { text, toSource } = normalise(source);
  const at = text.indexOf('Trần');
  expect(source.slice(toSource(at), toSource(at + 4)).normalize('NFC')).toBe('Trần');
});

it('never loses the way back', () => {
  const letter = fc.constantFrom(
    'à',
    'a\u0300',
    'o',
    'oà',
    'uỷ',
    ' ',
    '\u00a0',
    '\u200b',
    '–',
    '\r\n',
    'Ð',
    'М',
    'b',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(letter), (letters) => {
      const source = letters.join('');
      const { text, toSource } = normalise(source);
      expect(toSource(text.length)).toBe(source.length);
      for (let i = 0; i < text.length; i++)
        expect(toSource(i)).toBeLessThanOrEqual(toSource(i + 1));
      expect(normalise(text).text).toBe(text);
    }),
  );
});
