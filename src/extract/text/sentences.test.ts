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

it('reads zones only', () => {
  const text = 'Tít\nThân bài.\nTin khác';
  const tokens = tokenise(text);
  expect(splitSentences(tokens, [{ start: 4, end: 13, zone: 'body' }]).map((s) => s.zone)).toEqual([
    'body',
  ]);
});
