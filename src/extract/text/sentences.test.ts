import { expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

const split = (text: string): string[] => {
  const tokens = tokenise(text);
  return splitSentences(tokens, [{ start: 0, end: text.length, zone: 'body' }]).map((s) =>
    text.slice(s.start, s.end),
  );
};

it('ends at dots, line ends and the wire mark', () => {
  expect(split('Ông A đến. Bà B đi.\nHết./. Thu Hà')).toEqual([
    'Ông A đến.',
    'Bà B đi.',
    'Hết./.',
    'Thu Hà',
  ]);
});

it('ends where the next sentence or bullet is glued to it', () => {
  expect(split('Hai bên bàn về quân sự.Tại Lào, ông đến.* Trước đó, bà đi.')).toEqual([
    'Hai bên bàn về quân sự.',
    'Tại Lào, ông đến.',
    '* Trước đó, bà đi.',
  ]);
});

it.each([
  'Lãnh đạo TP.HCM và V.Putin ở đây.',
  'Tại TP. Hồ Chí Minh, V. Putin gặp ông Lâm.',
  'Kim ngạch 5.000 tấn, 12.5% và 16.5 vừa qua.',
  'TS. Nguyễn Văn A ở Washington D.C. nói.',
])('%s is one sentence', (text) => expect(split(text)).toEqual([text]));

it.each([...'.!?…'])('"%s" before a capital ends a sentence', (sign) =>
  expect(split(`Ông đã nói thế${sign} Bà đi.`)).toEqual([`Ông đã nói thế${sign}`, 'Bà đi.']),
);

it.each([...'"”’»)…!?'])('"%s" close behind the end belongs to the sentence', (sign) =>
  expect(split(`Ông đã nói thế.${sign} Bà đi.`)).toEqual([`Ông đã nói thế.${sign}`, 'Bà đi.']),
);

it('a sign behind a blank does not', () => {
  expect(split('Ông đã nói. "Tôi đi."')).toEqual(['Ông đã nói.', '"Tôi đi."']);
});

it.each([...'"“‘«(-–*'])('"%s" opens the next sentence', (sign) =>
  expect(split(`Ông đã nói thế. ${sign}tôi đi`)).toEqual(['Ông đã nói thế.', `${sign}tôi đi`]),
);

it.each(['khóa', 'lần', 'thứ', 'hội', 'kỳ'])('the number behind "%s" ends one', (word) =>
  expect(split(`Họp ${word} X. Ông đi.`)).toEqual([`Họp ${word} X.`, 'Ông đi.']),
);

it.each([
  ['a number begins the next', 'Ông đi. 5 người ở lại.', ['Ông đi.', '5 người ở lại.']],
  ['a small letter goes on', 'Ông đi. rồi về.', ['Ông đi. rồi về.']],
  ['a question goes on with a small letter', 'Sao thế? rồi về.', ['Sao thế? rồi về.']],
  ['a question ends before a number', 'Sao thế? 5 người đi.', ['Sao thế?', '5 người đi.']],
  ['a question ends before a quotation', 'Sao thế? "tôi đi"', ['Sao thế?', '"tôi đi"']],
  ['dots in a row are one end', 'Ông nói... Bà đi.', ['Ông nói...', 'Bà đi.']],
  ['dots in a row end before a small letter, too', 'Ông nói... rồi về.', ['Ông nói...', 'rồi về.']],
  ['a line end ends one', 'ông nói\n\nbà đi', ['ông nói', 'bà đi']],
  ['the end of the text', 'Ông nói.', ['Ông nói.']],
  ['a short word before a glued capital', 'Ở.Tại Lào', ['Ở.Tại Lào']],
  ['two small letters before a glued capital', 'Ông về.Tại Lào', ['Ông về.', 'Tại Lào']],
  ['two letters, one of them a capital, before it', 'Hội TP.Huế', ['Hội TP.Huế']],
  ['three letters, one of them a capital, before it', 'Bà Lan.Tại Lào', ['Bà Lan.', 'Tại Lào']],
  ['a number before a glued capital', 'Ngày 5.Tại Lào', ['Ngày 5.Tại Lào']],
])('%s', (_, text, sentences) => expect(split(text)).toEqual(sentences));

it('has the tokens that its text has, without the line ends around it', () => {
  const text = '\nÔng nói.\n\nBà đi.\n';
  const tokens = tokenise(text);
  const read = splitSentences(tokens, [{ start: 0, end: text.length, zone: 'title' }]);
  expect(
    read.map(({ first, last }) => tokens.slice(first, last).map((token) => token.text)),
  ).toEqual([
    ['Ông', 'nói', '.'],
    ['Bà', 'đi', '.'],
  ]);
  expect(read.map(({ paragraph, zone }) => [paragraph, zone])).toEqual([
    [0, 'title'],
    [0, 'title'],
  ]);
});

it('cuts a list without an end after 400 words and signs', () => {
  const text = 'lào '.repeat(900).trim();
  const tokens = tokenise(text);
  const read = splitSentences(tokens, [{ start: 0, end: text.length, zone: 'body' }]);
  expect(read.map(({ first, last }) => last - first)).toEqual([400, 400, 100]);
});

it('reads zones only', () => {
  const text = 'Tít\nThân bài.\nTin khác';
  const tokens = tokenise(text);
  expect(splitSentences(tokens, [{ start: 4, end: 13, zone: 'body' }]).map((s) => s.zone)).toEqual([
    'body',
  ]);
});
