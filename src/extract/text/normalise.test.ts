import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise } from './normalise.ts';

it.each([
  ['a grave tone', 'hoà bình', 'hòa bình'],
  ['a tone on a capital', 'Uỷ viên', 'Ủy viên'],
  ['a headline in capitals', 'HOÀ BÌNH, UỶ VIÊN', 'HÒA BÌNH, ỦY VIÊN'],
  ['an acute and a hook, before signs', 'thuý, khoẻ.', 'thúy, khỏe.'],
  ['a tilde', 'tích luỹ', 'tích lũy'],
  ['a dot below, twice', 'toạ đàm về thảm hoạ', 'tọa đàm về thảm họa'],
  ['an Icelandic letter for Đ', 'Ðảng, BÐ, Ð. Trump', 'Đảng, BĐ, Đ. Trump'],
  ['an African letter for Đ', 'Ɖảng', 'Đảng'],
  ['an Icelandic letter for đ', 'ðồng chí', 'đồng chí'],
  ['a Cyrillic capital', 'Мelnikov', 'Melnikov'],
  ['the first Cyrillic letter', 'Аn Giang', 'An Giang'],
  ['a Cyrillic letter with a Latin tone', 'Giа\u0301m đốc', 'Giám đốc'],
  ['a mark apart', 'V\u0430\u0323n', 'Vạn'],
  ['letters and marks apart', 'Đặng'.normalize('NFD'), 'Đặng'],
  ['a dash', 'Việt Nam – Lào', 'Việt Nam - Lào'],
  ['a hyphen of typesetting', 'Kuala‐Lumpur', 'Kuala-Lumpur'],
  ['a dash before a quotation', '― Tôi đồng ý', '- Tôi đồng ý'],
  ['a minus', '−5 độ', '-5 độ'],
  ['a space that does not break, one without width', 'một\u00a0hai\u200bba', 'một haiba'],
  ['a byte order mark', '\ufeffHà Nội', 'Hà Nội'],
  ['an empty paragraph', '\u00a0', ' '],
  ['a line end of Windows', 'Một.\r\nHai', 'Một.\nHai'],
  ['a line end of an old Mac', 'Một.\rHai', 'Một.\nHai'],
  ['a line end inside a sentence', 'đã hội \n\nkiến Tổng thống', 'đã hội   kiến Tổng thống'],
  ['a line end behind letters with dots', 'ở TP.\nHồ Chí Minh', 'ở TP. Hồ Chí Minh'],
  ['… of a given name', 'cố vấn H.R.\nMiller', 'cố vấn H.R. Miller'],
  [
    '… but not of an author or a city',
    'T.H.\nTin khác. Ở D.C.\nÔng',
    'T.H.\nTin khác. Ở D.C.\nÔng',
  ],
  ['… but not behind its end', 'đã hội kiến.\nông nói', 'đã hội kiến.\nông nói'],
  [
    '… nor before a capital or a dash',
    'Hội nghị\nTin vắn\n- nông nghiệp',
    'Hội nghị\nTin vắn\n- nông nghiệp',
  ],
  ['… however many', 'Hội nghị\n\n\n\nvà diễn đàn', 'Hội nghị    và diễn đàn'],
  ['… nor before a stray word', 'Hội nghị\n\naa\n\nTin vắn', 'Hội nghị\n\naa\n\nTin vắn'],
])('%s: %j → %j', (_, source, text) => expect(normalise(source).text).toBe(text));

it.each([
  ...['hoàn toàn', 'quý vị', 'thuyền', 'Huỳnh', 'khoét sâu', 'Moskva', 'Москва', 'МОСКВА'],
  ...['Đặng Đình', 'Tôi đi.', 'Bộ Ngoại giao'],
])('%s stays', (text) => expect(normalise(text).text).toBe(text));

it('maps every span back to the piece of the source that it came from', () => {
  const source = 'Thủ tướng hoà đàm\u200b tại Hà Nội'.normalize('NFD');
  const { text, toSource } = normalise(source);
  const at = text.indexOf('Hà Nội');
  expect(source.slice(toSource(at), toSource(at + 'Hà Nội'.length)).normalize('NFC')).toBe(
    'Hà Nội',
  );
});

it.each([
  ['đồng chíTrần Đức', 'Trần'],
  ['Nguyễn TấnDũng', 'Dũng'],
])('maps a word that a lost space glued to another back to itself alone: %s', (words, word) => {
  const source = words.normalize('NFD');
  const { text, toSource } = normalise(source);
  const at = text.indexOf(word);
  expect(source.slice(toSource(at), toSource(at + word.length)).normalize('NFC')).toBe(word);
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
