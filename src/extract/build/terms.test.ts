import { describe, expect, test } from 'vitest';
import type { EdtfDate } from '../../graph/schema.ts';
import { emptyWorld } from './sample-facts.ts';
import { postHeld, termsOf } from './terms.ts';
import type { KnownTerm, World } from './world.ts';

const term = (vi: string, en: string, from: string, until: string | null): KnownTerm => ({
  post: { vi, en },
  organisation: null,
  from,
  until,
  source: 'https://example.org/terms',
});

const terms = [
  term('Thủ tướng Chính phủ Thử', 'Prime Minister of Thử', '2020-04-05', '2023-08-22'),
  term('Chủ tịch Đảng Thử', 'President of the Thử Party', '2015-06', null),
];

const world: World = {
  ...emptyWorld,
  person: (id) =>
    id === 'th-kham'
      ? { name: 'Kham', otherNames: [], country: null, parties: [], sex: null, terms }
      : undefined,
};

const on = (earliest: string, latest = earliest): EdtfDate => ({
  edtf: earliest,
  earliest,
  latest,
  basis: 'text',
  reasons: [],
});

describe('the post held on the day', () => {
  test('is what the article says, in English where the term is known', () => {
    expect(postHeld('th-kham', 'Thủ tướng Thử', on('2022-02-18'), world)).toEqual({
      vi: 'Thủ tướng Thử',
      en: 'Prime Minister of Thử',
    });
    const lookAlike = 'Chủ tịch Ðảng Thử';
    expect(postHeld('th-kham', lookAlike, on('2022-02-18'), world)).toEqual({
      vi: lookAlike,
      en: 'President of the Thử Party',
    });
    expect(postHeld('th-kham', 'Ủy viên Ban Thử', on('2022-02-18'), world)).toEqual({
      vi: 'Ủy viên Ban Thử',
      en: null,
    });
  });
  test('else every term that certainly covers the day', () => {
    expect(postHeld('th-kham', null, on('2022-02-18'), world)).toEqual({
      vi: 'Thủ tướng Chính phủ Thử, Chủ tịch Đảng Thử',
      en: 'Prime Minister of Thử, President of the Thử Party',
    });
    expect(postHeld('th-kham', null, on('2024-02-18'), world)?.vi).toBe('Chủ tịch Đảng Thử');
  });
  test('is not told from a term that covers one of two possible days only', () => {
    expect(postHeld('th-kham', null, on('2023-02-18', '2024-02-18'), world)?.vi).toBe(
      'Chủ tịch Đảng Thử',
    );
    expect(postHeld('th-kham', null, on('2014-02-18'), world)).toBeNull();
  });
});

describe('the English of a post that the text spells in its own way', () => {
  const spelled = (post: string, ...held: KnownTerm[]) => {
    const person = { name: 'Kham', otherNames: [], country: null, parties: [], sex: null };
    const alone = { ...world, person: () => ({ ...person, terms: held }) };
    return postHeld('th-kham', post, on('2022-02-18'), alone)?.en;
  };
  const premier = term('Thủ tướng Chính phủ Thử', 'Prime Minister of Thử', '2020', null);
  test('is that of the only term that begins alike', () => {
    expect(spelled('Thủ tướng nước Thử', premier)).toBe('Prime Minister of Thử');
  });
  test('is not that of a higher post', () => {
    expect(spelled('Phó Thủ tướng Thử', premier)).toBeNull();
    expect(spelled('Thủ tướngg Thử', premier)).toBeNull();
  });
  test('is not chosen between two that were held at once', () => {
    const other = term('Thủ tướng lâm thời', 'Interim Prime Minister', '2021', null);
    expect(spelled('Thủ tướng Thử', premier, other)).toBeNull();
  });
});

test('nobody is said to hold a post on a day of no year', () => {
  const date = { edtf: 'XXXX-02-18', earliest: null, latest: null } as const;
  expect(postHeld('th-kham', null, { ...on(''), ...date }, world)).toBeNull();
  expect(postHeld('nobody', null, on('2022-02-18'), world)).toBeNull();
});

test('of terms that begin together the one that ended stands first', () => {
  const [open, ended] = [term('A', 'A', '2020', null), term('B', 'B', '2020', '2021')];
  const person = { name: 'Kham', otherNames: [], country: null, parties: [], sex: null };
  const of = { ...world, person: () => ({ ...person, terms: [open, ended] }) };
  expect(termsOf([{ id: 'th-kham' }], of).map(({ post }) => post.vi)).toEqual(['B', 'A']);
});

test('terms carry their sources', () => {
  expect(termsOf([{ id: 'th-kham' }, { id: 'p-unknown' }], world)).toEqual([
    expect.objectContaining({ person: 'th-kham', from: '2015-06', until: null }),
    expect.objectContaining({ from: '2020-04-05', source: 'https://example.org/terms' }),
  ]);
});
