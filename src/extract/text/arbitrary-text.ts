import fc from 'fast-check';

/** Pieces of pages: Vietnamese, numbers, signs, and what copying and scanning make of them. */
const clean = [
  ...'Thủ tướng|Đặng|hòa|hoà|Uỷ viên|khoẻ|thuý|quý|Campuchia|Lào|Xi-xu-lít|TP|V.|ông|bà'.split('|'),
  ...'18/2|5.000|2024|12.5%|XIII|McCain|MINHTổng|a|Ă|đ|Đ|ư'.split('|'),
  ...[
    '. ',
    ', ',
    ' - ',
    '(',
    ')',
    '“',
    '”',
    '...',
    './.',
    '!',
    '?',
    ':',
    '"',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
  ],
];
const dirty = [
  ...['\r\n', '\r', '\u00a0', '\u2009', '\u3000', '\u200b', '\ufeff', '\u00ad', '\u202e', '\u2060'],
  ...['–', '—', '‑', '−', 'Ð', 'ð', 'Ɖ', 'Мinh', 'Москва', 'а', 'е', '\u0301', '\u0323', '\u031b'],
  ...['\ud83e', '\udd1d', '🤝', '漢', 'ﬁ', '\u0000', '\u0085', '\u2028', 'İ', 'ß', 'ǅ'],
];

const joined = (pieces: readonly string[], size: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...pieces, ...pieces.map((piece) => piece.normalize('NFD'))), {
      maxLength: size,
    })
    .map((list) => list.join(''));

/** Text as a careful editor writes it. */
export const cleanText: fc.Arbitrary<string> = joined(clean, 40);

/** Text as it comes: anything. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  joined([...clean, ...dirty], 40),
  joined(clean, 40),
  fc.string({ unit: 'binary' }),
);
