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

test('terms carry their sources', () => {
  expect(termsOf([{ id: 'th-kham' }, { id: 'p-unknown' }], world)).toEqual([
    expect.objectContaining({ person: 'th-kham', from: '2015-06', until: null }),
    expect.objectContaining({ from: '2020-04-05', source: 'https://example.org/terms' }),
  ]);
});
