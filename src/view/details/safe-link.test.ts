import { expect, it } from 'vitest';
import { safeLink } from './safe-link.ts';

it.each(['https://example.org/a', 'http://example.org/'])('%s may be opened', (text) =>
  expect(safeLink(text)).toBe(text),
);

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  ' javascript:alert(1)',
  'JaVaScRiPt:x',
  '//example.org',
  'own knowledge',
  '',
  null,
])('%s may not', (text) => expect(safeLink(text)).toBeNull());
