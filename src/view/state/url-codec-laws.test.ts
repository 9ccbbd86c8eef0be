import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { points } from '../../graph/lifelike/arbitrary-dates.ts';
import { lenses } from '../../graph/lens.ts';
import { meetingKinds } from '../../graph/schema.ts';
import { decodeState, encodeState } from './url-codec.ts';
import { columns, defaults, languages, views, type ViewState } from './view-state.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/u);
const nodeRef = fc.tuple(fc.constantFrom('person', 'party', 'country'), id).map((p) => p.join(':'));
const tie = fc
  .tuple(nodeRef, nodeRef)
  .filter(([a, b]) => a !== b)
  .map((ends) => `tie:${ends.join('~')}`);
const camera = fc
  .tuple(
    fc.stringMatching(/^\d{1,2}(\.\d{1,3})?$/u),
    fc.integer({ min: -999_999, max: 999_999 }),
    fc.integer({ min: -999_999, max: 999_999 }),
  )
  .map((parts) => parts.map(String).join(','));
const sorts = columns.flatMap((column) => [column, `-${column}`] as const);

/** Whatever a link can say. */
const states: fc.Arbitrary<ViewState> = fc.record({
  lens: fc.constantFrom(...lenses),
  view: fc.constantFrom(...views),
  from: maybe(points),
  to: maybe(points),
  countries: fc.uniqueArray(id, { maxLength: 60 }),
  parties: fc.uniqueArray(id, { maxLength: 60 }),
  kinds: fc.uniqueArray(fc.constantFrom(...meetingKinds)),
  topics: fc.uniqueArray(id, { maxLength: 60 }),
  certain: fc.boolean(),
  select: maybe(
    fc.oneof(
      nodeRef,
      tie,
      id.map((of) => `meeting:${of}`),
    ),
  ),
  focus: maybe(nodeRef),
  hops: fc.constantFrom(1, 2, 3),
  a: maybe(id),
  b: maybe(id),
  query: fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((text) => text.slice(0, 100).toWellFormed()),
  sort: fc.constantFrom(...sorts),
  lang: fc.constantFrom(...languages),
  camera: maybe(camera),
  embed: fc.boolean(),
});

const names = Object.keys(defaults) as (keyof ViewState)[];

/** Any row of 16 bits, halves of characters among them. */
const halves = fc
  .array(fc.oneof(fc.nat({ max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), {
    maxLength: 130,
  })
  .map((codes) => String.fromCharCode(...codes));
/** A query that is cut off inside a character, or before it. */
const long = fc.nat({ max: 99 }).map((length) => `${'x'.repeat(length)}${'🤝'.repeat(60)}`);

/** Query strings between a link and garbage: known names, values that nearly fit. */
const searches = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 50 })),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '1',
          '0',
          '2022',
          '2022-02-30',
          'VN,LA',
          'VN,,LA',
          'person:a',
          'tie:person:b~person:a',
          '%',
          '%ZZ',
          '\ud800',
        ),
        fc.array(id, { maxLength: 70 }).map((list) => list.join(',')),
      ),
    ),
  )
  .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);

/** Every letter of a text as bytes, so that broken escapes occur. */
const garbage = fc.oneof(
  searches,
  halves,
  long.map((query) => `?query=${query}`),
  fc.webQueryParameters(),
);

describe('a state', () => {
  test('comes back from its link whole, and nothing in it is broken', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(decodeState(encodeState(state))).toEqual({ state, broken: [] });
      }),
    );
  });
  test('names in its link what differs from the default, each once, in one order', () => {
    fc.assert(
      fc.property(states, (state) => {
        const written = [...new URLSearchParams(encodeState(state)).keys()];
        const differing = names.filter(
          (name) => JSON.stringify(state[name]) !== JSON.stringify(defaults[name]),
        );
        expect([...written].sort()).toEqual([...differing].sort());
        const order = [
          ...new URLSearchParams(encodeState({ ...everything, ...onlyOf(state, written) })).keys(),
        ];
        expect(written).toEqual(order.filter((name) => written.includes(name)));
      }),
    );
  });
  test('makes a link that needs no further escaping, in mail, chat or HTML', () => {
    fc.assert(
      fc.property(states, (state) => {
        const link = encodeState(state);
        expect(link).toMatch(/^(?:\?[A-Za-z0-9._~:,%=&!*'()-]+)?$/u);
        expect(new URL(`https://example.org/${link}`).search).toBe(link.replaceAll("'", '%27'));
      }),
    );
  });
  test('has a link whatever is typed into the search box, halves of characters too', () => {
    fc.assert(
      fc.property(fc.oneof(halves, long), (query) => {
        const link = encodeState({ ...defaults, query });
        expect(decodeState(link).state.query).toBe(query.slice(0, 100).toWellFormed());
      }),
    );
  });
  test('reads the same in any order of its parameters', () => {
    const shuffled = states.chain((state) => {
      const pairs = encodeState(state).slice(1).split('&');
      return fc.tuple(fc.constant(state), fc.shuffledSubarray(pairs, { minLength: pairs.length }));
    });
    fc.assert(
      fc.property(shuffled, ([state, pairs]) => {
        expect(decodeState(`?${pairs.join('&')}`).state).toEqual(state);
      }),
    );
  });
});

/** A state in which nothing is the default. */
const everything: ViewState = {
  view: 'table',
  lens: 'parties',
  from: '2021',
  to: '2024',
  countries: ['VN'],
  parties: ['vn-cpv'],
  kinds: ['phone'],
  topics: ['trade'],
  certain: true,
  select: 'country:VN',
  focus: 'country:VN',
  hops: 2,
  a: 'x',
  b: 'y',
  query: 'z',
  sort: 'who',
  camera: '1,0,0',
  embed: true,
  lang: 'en',
};
const onlyOf = (state: ViewState, written: readonly string[]): Partial<ViewState> =>
  Object.fromEntries(Object.entries(state).filter(([name]) => written.includes(name)));

describe('whatever stands in the address bar', () => {
  test('never throws, and its canonical link stays as it is', () => {
    fc.assert(
      fc.property(garbage, (search) => {
        const { state } = decodeState(search);
        const link = encodeState(state);
        expect(decodeState(link)).toEqual({ state, broken: [] });
        expect(encodeState(decodeState(link).state)).toBe(link);
      }),
    );
  });
  test('is known or named as broken, never both, never silently dropped', () => {
    fc.assert(
      fc.property(garbage, (search) => {
        const { state, broken } = decodeState(search);
        const given = new Set(new URLSearchParams(search).keys());
        given.delete('v');
        for (const name of broken)
          expect([...given].some((one) => one.startsWith(name))).toBe(true);
        for (const name of given)
          if (!(names as string[]).includes(name)) expect(broken).toContain(name.slice(0, 40));
        for (const name of names) if (!given.has(name)) expect(state[name]).toEqual(defaults[name]);
      }),
    );
  });
  test('gives values of the kind the page expects, of bounded size', () => {
    fc.assert(
      fc.property(garbage, (search) => {
        const { state } = decodeState(search);
        expect(Object.keys(state).sort()).toEqual([...names].sort());
        expect(state.query.length).toBeLessThanOrEqual(100);
        expect(Math.max(state.countries.length, state.parties.length)).toBeLessThanOrEqual(60);
        expect(state.kinds.every((kind) => meetingKinds.includes(kind))).toBe(true);
        expect(encodeState(state).length).toBeLessThan(12_000);
      }),
    );
  });
});
