import { describe, expect, test } from 'vitest';
import type { ArticleFacts } from '../document.ts';
import { sampleFacts, type SampleMeeting, type SamplePerson } from './sample-facts.ts';
import { fullNameKey, whoIsWho } from './who-is-who.ts';

/** How many people these are when each stands in an article of its own, all of 2024. */
const peopleIn = (...people: SamplePerson[]): number =>
  whoIsWho(people.map((person, at) => published(sampleFacts(`bai-${String(at)}`, [person], []))))
    .length;

const published = (item: ArticleFacts, day = '2024-05-01'): ArticleFacts => ({
  ...item,
  article: { ...item.article, published: day },
});

describe('one person', () => {
  test('one id of the gazetteer under two spellings', () => {
    expect(
      peopleIn(
        { name: 'Kham Phon', country: 'LA', known: 'la-kham-phon' },
        { name: 'Khăm-phon', country: 'LA', known: 'la-kham-phon' },
      ),
    ).toBe(1);
  });
  test('a foreign name with and without marks and hyphens', () => {
    expect(
      peopleIn(
        { name: 'Xổm-lít Kẹo-vông', country: 'LA' },
        { name: 'Xomlit Keovong', country: 'LA' },
      ),
    ).toBe(1);
  });
  test('a country is given in one article only', () => {
    expect(
      peopleIn({ name: 'Phạm Văn Thử', country: null }, { name: 'Phạm Văn Thử', country: 'VN' }),
    ).toBe(1);
  });
});

describe('namesakes', () => {
  test('of two countries', () => {
    expect(peopleIn({ name: 'Lý Thử', country: 'CN' }, { name: 'Lý Thử', country: 'VN' })).toBe(2);
  });
  test('nobody knows which one the third without a country is', () => {
    expect(
      peopleIn(
        { name: 'Lý Thử', country: 'CN' },
        { name: 'Lý Thử', country: 'VN' },
        { name: 'Lý Thử', country: null },
      ),
    ).toBe(3);
  });
  test('Vietnamese names that differ in a mark only', () => {
    expect(
      peopleIn({ name: 'Phạm Văn Hòa', country: 'VN' }, { name: 'Phạm Văn Hóa', country: 'VN' }),
    ).toBe(2);
  });
  test('a woman and a man', () => {
    expect(
      peopleIn(
        { name: 'Phạm Minh Thử', country: 'VN', sex: 'f' },
        { name: 'Phạm Minh Thử', country: 'VN', sex: 'm' },
      ),
    ).toBe(2);
  });
  test('an ambassador and a provincial secretary of one year', () => {
    expect(
      peopleIn(
        { name: 'Phạm Văn Thử', country: 'VN', posts: ['Đại sứ Việt Nam tại Lào'] },
        { name: 'Phạm Văn Thử', country: 'VN', posts: ['Bí thư Tỉnh ủy Sơn La'] },
      ),
    ).toBe(2);
  });
  test('one Vietnamese word names nobody outside its article', () => {
    expect(peopleIn({ name: 'Thử', country: 'VN' }, { name: 'Thử', country: 'VN' })).toBe(2);
  });
});

describe('an ambassador and a provincial secretary are two', () => {
  const thu = 'Phạm Văn Thử';
  const ambassador = { name: thu, country: 'VN', posts: ['Đại sứ Việt Nam tại Lào'] };
  const secretary = { name: thu, country: 'VN', posts: ['Bí thư Tỉnh ủy Sơn La'] };
  const kham = { name: 'Kham Phon', country: 'LA' };
  /** An article about one of them that meets somebody on these days. */
  const told = (id: string, person: SamplePerson, meetings: Partial<SampleMeeting>[]) =>
    sampleFacts(
      id,
      [person, kham],
      meetings.map((more) => ({ date: '2024', people: [thu, kham.name], ...more })),
    );
  const named = (...facts: ArticleFacts[]) =>
    whoIsWho(facts).filter(({ appearances }) => appearances.every(({ fact }) => fact.name === thu))
      .length;

  test.each<[number, string, ArticleFacts, ArticleFacts]>([
    [
      2,
      'published in one year',
      published(told('a', ambassador, []), '2024-01-05'),
      published(told('b', secretary, []), '2024-12-30'),
    ],
    [
      1,
      'not in two years',
      published(told('a', ambassador, []), '2023-12-30'),
      published(told('b', secretary, []), '2024-01-02'),
    ],
    [
      2,
      'the year of what they tell, where none is published',
      told('a', ambassador, [{ date: '2024-05-06' }]),
      told('b', secretary, [{ date: '2024-11' }]),
    ],
    [
      1,
      'not where they tell of two years',
      told('a', ambassador, [{ date: '2023-05-06' }]),
      told('b', secretary, [{ date: '2024-11' }]),
    ],
    [
      1,
      'not where the year of publication is another than that of the meeting',
      published(told('a', ambassador, [{ date: '2024-01-03' }]), '2023-12-30'),
      told('b', secretary, [{ date: '2024-11' }]),
    ],
    [
      1,
      'not where the year is not known',
      told('a', ambassador, [{ date: 'XXXX-05-06' }]),
      told('b', secretary, [{ date: '2024-11' }]),
    ],
    [
      1,
      'not where it is one of two',
      told('a', ambassador, [{ date: '[2023-05-06,2024-05-06]' }]),
      told('b', secretary, [{ date: '2023-11' }]),
    ],
    [
      1,
      'not by a year to which they only refer',
      told('a', ambassador, [{ date: '2024-05-06', main: false }]),
      told('b', secretary, [{ date: '2024-11' }]),
    ],
  ])('%i: %s', (count, _, one, other) => {
    expect(named(one, other)).toBe(count);
  });
});

test('everybody stands with each appearance, in the order of names', () => {
  const facts = [
    sampleFacts(
      'a',
      [
        { name: 'Phạm Văn Thử', country: null },
        { name: 'Anh Lý', country: 'CN' },
      ],
      [],
    ),
    sampleFacts('b', [{ name: 'Ai', country: 'LA', known: 'la-ai' }], []),
    sampleFacts(
      'c',
      [
        { name: 'Thongloun', country: 'LA' },
        { name: 'Phạm Văn Thử', country: 'VN' },
      ],
      [],
    ),
    sampleFacts(
      'd',
      [
        { name: 'Ai Phon', country: null, known: 'la-ai' },
        { name: 'Lý', country: 'CN' },
      ],
      [],
    ),
  ];
  const [, , , d] = facts;
  expect(
    whoIsWho(facts).map(({ known, key, country, appearances }) => ({
      ...{ known, key, country },
      at: appearances.map(({ article, index }) => `${String(article)}.${String(index)}`),
    })),
  ).toEqual([
    { known: null, key: fullNameKey('Anh Lý'), country: 'CN', at: ['0.1'] },
    { known: 'la-ai', key: 'la-ai', country: 'LA', at: ['1.0', '3.0'] },
    // one word: with the article that names him so
    { known: null, key: `lý ${d?.article.sha256 ?? ''}`, country: 'CN', at: ['3.1'] },
    // the only country that a namesake has
    { known: null, key: fullNameKey('Phạm Văn Thử'), country: 'VN', at: ['0.0', '2.1'] },
    // one word, but no Vietnamese one
    { known: null, key: 'thongloun', country: 'LA', at: ['2.0'] },
  ]);
});

test.each([
  ['Xổm-lít Kẹo-vông', 'Xomlit Keovong', true],
  ['Kẹo - vông', 'Keovong', true],
  ['Phạm Văn Hòa', 'Phạm Văn Hóa', false],
  ['Lý Thử', 'Lý - Thử', false],
])('%j and %j are one name: %s', (a, b, same) => {
  expect(fullNameKey(a) === fullNameKey(b)).toBe(same);
});
