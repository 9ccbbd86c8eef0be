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
  expect(
    split('Hai bên bàn về quân sự.Tại Lào, ông gặp Đại sứ Mỹ.Sau đó, ông đi Úc.* Trước đó, bà đi.'),
  ).toEqual([
    'Hai bên bàn về quân sự.',
    'Tại Lào, ông gặp Đại sứ Mỹ.',
    'Sau đó, ông đi Úc.',
    '* Trước đó, bà đi.',
  ]);
});

it.each([
  'Lãnh đạo TP.HCM và V.Putin ở đây.',
  'Ông đến St.Petersburg gặp Th.Nam.',
  'Tại TP. Hồ Chí Minh, V. Putin gặp ông Lâm.',
  'Kim ngạch 5.000 tấn, 12.5% và 16.5 vừa qua.',
  'TS. Nguyễn Văn A ở Washington D.C. nói.',
  'Th.S Nguyễn Văn A ở Sở GD.ĐT nói.',
  'V. Putin đến Hà Nội.',
  'Chủ tịch Quốc hội S. Tumur Ochir đến Hà Nội.',
  '...và ông đi Lào.',
  'Ông hỏi: “Ông Kim muốn gì?”, Rodman nói.',
  'Ông trả lời ngắn gọn: "Tôi khỏe!" khi được hỏi thăm.',
  'Nông nghiệp công nghệ cao (công nghệ sinh học…), cổ phần hóa doanh nghiệp.',
  'Ông nói “rất tốt đẹp.” và đi.',
])('%s is one sentence', (text) => expect(split(text)).toEqual([text]));

it.each([...'.!?…'])('"%s" before a capital ends a sentence', (sign) =>
  expect(split(`Ông đã nói thế${sign} Bà đi.`)).toEqual([`Ông đã nói thế${sign}`, 'Bà đi.']),
);

it.each([...'"”’»)…!?'])('"%s" close behind the end belongs to the sentence', (sign) => {
  for (const end of '.!?…')
    expect(split(`Ông đã nói thế${end}${sign} Bà đi.`)).toEqual([
      `Ông đã nói thế${end}${sign}`,
      'Bà đi.',
    ]);
});

it('a sign behind a blank does not', () => {
  expect(split('Ông đã nói. "Tôi đi."')).toEqual(['Ông đã nói.', '"Tôi đi."']);
});

it.each([...'"“‘«(-–*'])('"%s" opens the next sentence', (sign) => {
  for (const end of '.!?…')
    expect(split(`Ông đã nói thế${end} ${sign}tôi đi`)).toEqual([
      `Ông đã nói thế${end}`,
      `${sign}tôi đi`,
    ]);
});

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
  [
    'dots in a row go on with a small letter',
    'Bàn về du lịch... rồi về.',
    ['Bàn về du lịch... rồi về.'],
  ],
  ['dots apart are one end', 'Ông nói. . . Bà đi.', ['Ông nói. . .', 'Bà đi.']],
  ['a source glued to dots', 'Ông nói...(Theo TTXVN)', ['Ông nói...', '(Theo TTXVN)']],
  ['a source glued to the wire mark', 'Ông đến Lào./.(TTXVN)', ['Ông đến Lào./.', '(TTXVN)']],
  ['a line end ends one', 'ông nói\n\nbà đi', ['ông nói', 'bà đi']],
  ['the end of the text', 'Ông nói.', ['Ông nói.']],
  ['a short word before a glued capital', 'Ở.Tại Lào', ['Ở.Tại Lào']],
  ['two small letters before a glued capital', 'Ông về.Tại Lào', ['Ông về.', 'Tại Lào']],
  ['two letters, one of them a capital, before it', 'Hội TP.Huế', ['Hội TP.Huế']],
  ['three letters, one of them a capital, before it', 'Bà Lan.Tại Lào', ['Bà Lan.', 'Tại Lào']],
  ['a day before a glued capital', 'Ngày 5.Tại Lào', ['Ngày 5.', 'Tại Lào']],
  ['a year before it', 'Năm 2024.Tại Lào', ['Năm 2024.', 'Tại Lào']],
  ['a small letter before it', 'Ông đồng ý.Tại Lào', ['Ông đồng ý.', 'Tại Lào']],
  ['a letter before a question', 'Vì sao là khối A? Bà đi.', ['Vì sao là khối A?', 'Bà đi.']],
  ['a short form before it', 'Ai ở TP? Bà đi.', ['Ai ở TP?', 'Bà đi.']],
  ['a bracket before it', '(TTXVN).Tại Lào', ['(TTXVN).', 'Tại Lào']],
  ['a quotation before it', 'Rất “tốt đẹp”.Tại Lào', ['Rất “tốt đẹp”.', 'Tại Lào']],
  ['an address', 'Trang (www.sggp).org.vn', ['Trang (www.sggp).org.vn']],
  ['a small letter of its own', 'Bà đồng ý. Ông đi.', ['Bà đồng ý.', 'Ông đi.']],
  ['a small word of one letter', 'Mời ông ở. Bà đi.', ['Mời ông ở.', 'Bà đi.']],
  ['a letter before a number', 'Ở tòa nhà A. 5 người đi.', ['Ở tòa nhà A.', '5 người đi.']],
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

it('gives each of two zones that adjoin its own words', () => {
  const text = 'Tít\nThân bài.';
  const read = splitSentences(tokenise(text), [
    { start: 0, end: 4, zone: 'title' },
    { start: 4, end: 13, zone: 'body' },
  ]);
  expect(read.map(({ start, zone }) => [start, zone])).toEqual([
    [0, 'title'],
    [4, 'body'],
  ]);
});

it('reads zones only', () => {
  const text = 'Tít\nThân bài.\nTin khác';
  const tokens = tokenise(text);
  expect(splitSentences(tokens, [{ start: 4, end: 13, zone: 'body' }]).map((s) => s.zone)).toEqual([
    'body',
  ]);
});
