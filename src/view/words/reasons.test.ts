import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { knownReasons, reasonInWords } from './reasons.ts';

it('has a sentence for every reason that the extraction can give', () => {
  const source = readFileSync('src/extract/resolve/dates/reasons.ts', 'utf8');
  const codes = [...source.matchAll(/^ {2}(\w+): \[/gmu)].map(([, code]) => code ?? '');
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !knownReasons.includes(code))).toEqual([]);
});

it('puts dates into words', () => {
  const reason = { code: 'term_from', args: { name: 'A', post: 'Thủ tướng', from: '2021-04-05' } };
  expect(reasonInWords(reason, 'vi')).toBe('A giữ chức Thủ tướng từ 5/4/2021.');
  expect(reasonInWords(reason, 'en')).toBe('A has held the post “Thủ tướng” since 5 April 2021.');
});

it('shows what it does not know', () =>
  expect(reasonInWords({ code: 'new_reason', args: { x: '1' } }, 'en')).toBe('new reason · 1'));
