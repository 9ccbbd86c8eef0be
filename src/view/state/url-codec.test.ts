import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meetingKinds } from '../../graph/schema.ts';
import { lenses } from '../../graph/lens.ts';
import { decodeState, encodeState } from './url-codec.ts';
import { columns, defaults, languages, views, type ViewState } from './view-state.ts';

const ids = fc.constantFrom('VN', 'LA', 'vn-cpv', 'm-abc2', 'vn-to-lam');
const days = fc.option(fc.constantFrom('2021', '2022-02', '2024-02-29'), { nil: null });
const refs = fc.option(
  fc.constantFrom('person:vn-to-lam', 'meeting:m-abc2', 'country:VN', 'tie:person:a~person:b'),
  { nil: null },
);
const states: fc.Arbitrary<ViewState> = fc.record({
  lens: fc.constantFrom(...lenses),
  view: fc.constantFrom(...views),
  from: days,
  to: days,
  countries: fc.uniqueArray(ids),
  parties: fc.uniqueArray(ids),
  kinds: fc.uniqueArray(fc.constantFrom(...meetingKinds)),
  certain: fc.boolean(),
  select: refs,
  focus: fc.option(fc.constantFrom('person:vn-to-lam', 'country:VN'), { nil: null }),
  hops: fc.constantFrom(1, 2, 3),
  a: fc.option(ids, { nil: null }),
  b: fc.option(ids, { nil: null }),
  query: fc.string({ maxLength: 40 }),
  sort: fc.constantFrom(...columns, '-who' as const, '-date' as const),
  lang: fc.constantFrom(...languages),
  camera: fc.option(fc.constantFrom('1.5,10,-20', '2,0,0'), { nil: null }),
  embed: fc.boolean(),
});

it('every state there and back', () => {
  fc.assert(
    fc.property(states, (state) => {
      const decoded = decodeState(encodeState(state));
      expect(decoded.state).toEqual(state);
      expect(decoded.broken).toEqual([]);
    }),
  );
});

it('leaves defaults out', () => expect(encodeState(defaults)).toBe(''));

it('never throws, and any garbage is some state that can be written again', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const { state } = decodeState(search);
      expect(decodeState(encodeState(state)).state).toEqual(state);
    }),
  );
});

it.each([
  ['?lens=nonsense', ['lens']],
  ['?from=2022-02-30', ['from']],
  ['?select=javascript:alert(1)', ['select']],
  ['?kinds=in_person,dance', ['kinds']],
  ['?__proto__=1&constructor=x', ['__proto__', 'constructor']],
  ['?utm_source=x', ['utm_source']],
])('%s is named and falls back', (search, broken) => {
  const decoded = decodeState(search);
  expect(decoded.broken).toEqual(broken);
  expect(decoded.state).toEqual(defaults);
});

it('a query cut off inside a character still has a link', () => {
  const { state } = decodeState(`?query=${'x'.repeat(99)}🤝`);
  expect(state.query).toBe(`${'x'.repeat(99)}\ufffd`);
  expect(encodeState(state)).toBe(`?query=${'x'.repeat(99)}%EF%BF%BD`);
});

it('writes a readable link', () => {
  expect(
    encodeState({
      ...defaults,
      from: '2022',
      countries: ['VN', 'LA'],
      select: 'person:kh-hun-sen',
    }),
  ).toBe('?from=2022&countries=VN,LA&select=person:kh-hun-sen');
});
