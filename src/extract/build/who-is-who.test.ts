import { describe, expect, test } from 'vitest';
import { sampleFacts, type SamplePerson } from './sample-facts.ts';
import { whoIsWho } from './who-is-who.ts';

/** How many people these are when each stands in an article of its own, all of 2024. */
function peopleIn(...people: SamplePerson[]): number {
  const facts = people.map((person, at) => {
    const item = sampleFacts(`bai-${String(at)}`, [person], []);
    return { ...item, article: { ...item.article, published: '2024-05-01' } };
  });
  return whoIsWho(facts).length;
}

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
