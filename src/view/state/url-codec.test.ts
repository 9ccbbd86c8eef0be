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
  topics: fc.uniqueArray(fc.constantFrom('trade', 'east-sea')),
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

it.each([
  'view=map',
  'view=',
  'from=2022-02-18-01',
  'from=x2022',
  'from=2022x',
  'from=2022?',
  'to=2022/2023',
  'to=[2022,2023]',
  'to=XXXX',
  'countries=<b>VN',
  'countries=VN!',
  'countries=VN,',
  'countries=VN,_LA',
  `countries=${'A'.repeat(82)}`,
  `countries=${Array.from({ length: 61 }, (_, n) => `C${String(n)}`).join()}`,
  'parties=vn cpv',
  'kinds=',
  'certain=0',
  'certain=true',
  'select=person:',
  'select=vn-to-lam',
  'focus=meeting:m-abc2',
  'focus=tie:person:a~person:b',
  'hops=0',
  'hops=4',
  'hops=2x',
  'a=-x',
  'b=x y',
  'b=',
  'sort=-nonsense',
  'sort=--date',
  'camera=x1.5,10,-20',
  'camera=1.5,10,-20x',
  'camera=123,0,0',
  'camera=1.2345,0,0',
  'camera=1.,0,0',
  'camera=1,1234567,0',
  'camera=1,0',
  'camera=1,0,0,0',
  'embed=yes',
  'lang=fr',
])('?%s is broken, and the page opens as usual', (parameter) => {
  expect(decodeState(`?${parameter}`)).toEqual({
    state: defaults,
    broken: [parameter.slice(0, parameter.indexOf('='))],
  });
});

it.each([
  ['countries', 'A'.repeat(81), ['A'.repeat(81)]],
  ['countries', 'VN,LA,VN', ['VN', 'LA']],
  ['parties', 'a.b_c-d', ['a.b_c-d']],
  ['kinds', 'phone,online', ['phone', 'online']],
  ['from', '2022-02-18', '2022-02-18'],
  ['to', '2022', '2022'],
  ['certain', '1', true],
  ['hops', '3', 3],
  ['focus', 'party:vn-cpv', 'party:vn-cpv'],
  ['camera', '12.345,-123456,0', '12.345,-123456,0'],
  ['camera', '1,2,3', '1,2,3'],
  ['sort', '-articles', '-articles'],
  ['query', 'Đặng %26 co', 'Đặng & co'],
  ['query', 'x'.repeat(101), 'x'.repeat(100)],
])('%s=%s is read as it stands', (name, written, value) => {
  expect(decodeState(`?${name}=${written}`)).toEqual({
    state: { ...defaults, [name]: value },
    broken: [],
  });
});

it('reads sixty countries, the version of links, and names what it does not know once', () => {
  const sixty = Array.from({ length: 60 }, (_, n) => `C${String(n)}`);
  expect(decodeState(`?v=1&countries=${sixty.join()}`)).toEqual({
    state: { ...defaults, countries: sixty },
    broken: [],
  });
  expect(decodeState(`?x=1&x=2&${'y'.repeat(50)}=1&from=no`).broken).toEqual([
    'x',
    'y'.repeat(40),
    'from',
  ]);
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
