import { expect, test } from 'vitest';
import { showProgress } from './progress.ts';

/** What a terminal is told, without the codes that move its cursor. */
function told(isTTY: boolean, done: number, total: number | null, share?: number): string {
  let text = '';
  const stream = { isTTY, write: (part: string) => (text += part) };
  const { update: tell } = showProgress('articles', stream as unknown as NodeJS.WriteStream);
  const until = performance.now() + 110;
  while (performance.now() < until);
  tell(done, total, share);
  return text.replace('\r\u001B[K', '').replace(/ \d+\/s$/u, '');
}

test.each([
  ['of a known total', 50, 100, undefined, 'articles [==============              ] 50/100'],
  ['of a file half read', 50, null, 0.5, 'articles [==============              ] 50 % 50'],
  ['of nobody knows how many', 50, null, undefined, 'articles 50'],
  ['of nothing', 0, 0, undefined, 'articles 0'],
] as const)('progress %s', (_, done, total, share, text) => {
  expect(told(true, done, total, share)).toBe(text);
});

test('where nobody watches, nothing is told', () => {
  expect(told(false, 50, 100)).toBe('');
});
