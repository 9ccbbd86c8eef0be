import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold.ts';
import { indexGraph } from './index-graph.ts';
import { lifelikeGraph } from './lifelike/lifelike-graph.ts';
import { makeSearch, search } from './search.ts';

const graph = lifelikeGraph({ people: 60, meetings: 80, text: 0 });

/** Looked up in the test, not before it: what is wrong with it is then seen as a failure. */
function look() {
  const indexed = indexGraph(graph);
  const index = makeSearch(indexed);
  const refs = (query: string, limit = 1000): string[] =>
    search(index, query, limit).map(({ ref }) => ref);
  return { indexed, index, refs };
}

/** Somebody or something of the graph under one of its names. */
const named = fc.constantFrom(
  ...graph.people.flatMap(({ id, name, otherNames }) =>
    [name, ...otherNames].map((text) => ({ ref: `person:${id}`, label: name, text })),
  ),
  ...graph.parties.flatMap(({ id, name, abbreviation }) =>
    [name.vi, name.en, abbreviation].map((text) => ({ ref: `party:${id}`, label: name.vi, text })),
  ),
  ...graph.countries.flatMap(({ id, name }) =>
    [name.vi, name.en].map((text) => ({ ref: `country:${id}`, label: name.vi, text })),
  ),
  ...graph.topics.flatMap(({ id, name }) =>
    [name.vi, name.en].map((text) => ({ ref: `topic:${id}`, label: name.vi, text })),
  ),
);
const pieces = fc
  .tuple(named, fc.nat(), fc.nat())
  .map(([{ text }, from, length]) => text.slice(from % text.length).slice(0, 1 + (length % 9)));
const queries = fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 8 }));

/** Vietnamese as it is typed without its keyboard. */
const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');

describe('search is blind', () => {
  test('to accents that the query lacks: dang finds Đặng', () => {
    const { refs } = look();
    fc.assert(
      fc.property(named, ({ ref, text }) => {
        expect(refs(bare(text))).toContain(ref);
      }),
    );
  });
  test('to accents that the query has: every one of them, anywhere', () => {
    const { refs } = look();
    const marks = fc.array(fc.constantFrom('', '\u0300', '\u0301', '\u0309', '\u0323', '\u0302'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(queries, marks, (query, list) => {
        const marked = [...query]
          .map((letter, at) =>
            /\p{L}/u.test(letter) ? letter + (list[at % list.length] ?? '') : letter,
          )
          .join('');
        expect(refs(marked)).toEqual(refs(query));
      }),
    );
  });
  test('to the way in which letters are composed: NFC, NFD', () => {
    const { refs } = look();
    fc.assert(
      fc.property(queries, (query) => {
        expect(refs(query.normalize('NFD'))).toEqual(refs(query.normalize('NFC')));
      }),
    );
  });
  test('to case, hyphens and spaces around', () => {
    const { refs } = look();
    fc.assert(
      fc.property(pieces, (query) => {
        const expected = refs(query);
        expect(refs(query.toLowerCase())).toEqual(expected);
        expect(refs(`  ${query.replaceAll('-', ' ').replaceAll(' ', '  ')}\t`)).toEqual(expected);
      }),
    );
  });
});

describe('what is found', () => {
  test('begins with what bears the whole name, and says which other name it was', () => {
    const { index } = look();
    fc.assert(
      fc.property(named, ({ ref, label, text }) => {
        const found = search(index, text, 1000);
        const at = found.findIndex((one) => one.ref === ref);
        const same = (other: string | null) => other !== null && foldText(other) === foldText(text);
        for (const { matched, label: of } of found.slice(0, at + 1))
          expect(same(matched) || same(of)).toBe(true);
        expect(found[at]?.label).toBe(label);
        if (!same(label)) expect(same(found[at]?.matched ?? null)).toBe(true);
      }),
    );
  });
  test('never names anything twice, and no more than was asked for', () => {
    const { refs } = look();
    fc.assert(
      fc.property(queries, fc.nat({ max: 20 }), (query, limit) => {
        const found = refs(query, limit);
        expect(new Set(found).size).toBe(found.length);
        expect(found).toEqual(refs(query).slice(0, limit));
      }),
    );
  });
  test('is more, the less of a word is typed', () => {
    const { index, refs } = look();
    fc.assert(
      fc.property(named, fc.nat(), ({ text }, cut) => {
        const word = foldText(text);
        const length = 1 + (cut % word.length);
        const longer = search(index, word, 1000).filter(({ label, matched }) =>
          foldText(matched ?? label).startsWith(word),
        );
        const shorter = refs(word.slice(0, length));
        expect(longer.filter(({ ref }) => !shorter.includes(ref))).toEqual([]);
      }),
    );
  });
  test('carries the number of its meetings', () => {
    const { indexed, index } = look();
    fc.assert(
      fc.property(queries, (query) => {
        for (const { kind, ref, meetings } of search(index, query)) {
          const id = ref.slice(ref.indexOf(':') + 1);
          const of = {
            person: indexed.meetingsOfPerson.get(id),
            party: indexed.meetingsOfParty.get(id),
            country: indexed.meetingsOfCountry.get(id),
            topic: graph.meetings.filter(({ topics }) => topics.some(({ topic }) => topic === id)),
          }[kind];
          expect(meetings).toBe(of?.length ?? 0);
        }
      }),
    );
  });
});

test('folded text stays as it is when folded again, without marks, capitals and hyphens', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        named.map(({ text }) => text),
      ),
      (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(folded).not.toMatch(/\p{M}|[-đĐy]|^\s|\s$|\s\s/u);
        expect(folded.toLowerCase()).toBe(folded);
      },
    ),
  );
});
