import { expect, test } from 'vitest';
import { normalise } from '../../text/normalise.ts';
import { tokenise } from '../../text/tokens.ts';
import { expectationOf } from './expectation.ts';

test.each([
  ['Thủ tướng sẽ', 'announced'],
  ['Theo kế hoạch, ông', 'announced'],
  ['nhận lời mời của Chủ tịch nước, ông sẽ', 'announced'],
  ['Tổng thống muốn', 'wished'],
  ['hai bên chưa', 'wished'],
  ['ông cho biết có thể', 'wished'],
  ['ông có kế hoạch', 'announced'],
  ['ngay trước thềm', 'announced'],
  ['ông không có kế hoạch', 'wished'],
  ['ông có thể sẽ', 'wished'],
  ['nhiều khả năng sẽ có', 'wished'],
  ['hai bên có thể sẽ bàn về thương mại và sẽ', 'announced'],
  ['ông mong muốn hợp tác và sẽ', 'announced'],
  ['hai bên đang sắp xếp', 'wished'],
  ['ông sẽ dự lễ với tư cách khách mời và', 'announced'],
  ['ông sẽ mời Chủ tịch nước', 'wished'],
  ['Kế hoạch này cũng đã được bàn trong', 'told'],
  ['Ông đến thăm không lâu sau khi Thủ tướng', 'told'],
  ['Hai bộ trưởng không', 'wished'],
  // "định" alone is half of "khẳng định", "quyết định"
  ['đã khẳng định như vậy trong các', 'told'],
  ['Chiều 5/2, tại Hà Nội, Thủ tướng đã', 'told'],
] as const)('before the event: %s → %s', (text, expectation) => {
  const tokens = tokenise(normalise(text).text);
  expect(expectationOf(tokens, 0, tokens.length)).toBe(expectation);
});
