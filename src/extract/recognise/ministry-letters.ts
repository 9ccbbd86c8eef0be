import type { Token } from '../document.ts';

const letters = /^\p{Lu}{2,5}$/u;

/** "Bộ GD&ĐT", "Bộ LĐ-TB-XH", "Bộ LĐ - TB & XH": whether token `at` is a sign inside the letters of a ministry. */
export function joinsLetters(tokens: readonly Token[], at: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (sign?.text === '-' || sign?.text === '&') &&
    letters.test(before?.text ?? '') &&
    letters.test(after?.text ?? '') &&
    (before?.end === sign.start) === (after?.start === sign.end)
  );
}
