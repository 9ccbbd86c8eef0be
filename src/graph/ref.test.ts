import { expect, it } from 'vitest';
import { formatRef, parseRef, tieRef } from './ref.ts';

it.each([
  'person:vn-to-lam',
  'party:vn-cpv',
  'country:VN',
  'meeting:m-abc',
  'tie:person:a~person:b',
])('%s there and back', (text) => {
  const ref = parseRef(text);
  expect(ref && formatRef(ref)).toBe(text);
});

it.each([
  '',
  'x',
  'person:',
  // what is left of it would be a kind, if its last letter were a colon
  'persons',
  'person:<b>',
  'tie:person:a',
  'tie:person:a~person:a',
  'tie:person:a~person:b~person:c',
  'tie:a~b',
  'meeting:../x',
  'person:a~b',
  'toString:x',
])('%j is no reference', (text) => expect(parseRef(text)).toBeNull());

it('a tie has one name, whichever end is first', () => {
  const [a, b] = [{ kind: 'person', id: 'a' } as const, { kind: 'country', id: 'VN' } as const];
  expect(formatRef(tieRef(a, b))).toBe(formatRef(tieRef(b, a)));
});
