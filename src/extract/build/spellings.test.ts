import { describe, expect, test } from 'vitest';
import { sampleFacts, type SamplePerson } from './sample-facts.ts';
import { whoIsWho } from './who-is-who.ts';

const president = ['Tổng thống'];

/** Who is one, each as the names that articles of their own give him. */
const peopleIn = (...people: SamplePerson[]): string[] =>
  whoIsWho(people.map((person, at) => sampleFacts(`bai-${String(at)}`, [person], []))).map(
    ({ appearances }) => appearances.map(({ fact }) => fact.name).join(' = '),
  );
const inOffice = (posts: readonly string[], ...names: string[]): string[] =>
  peopleIn(...names.map((name) => ({ name, country: 'US', posts: [...posts] })));

describe('one person, spelt in two ways', () => {
  test.each([
    ['an initial in between', president, 'Donald Trump', 'Donald J. Trump'],
    ['initials alone', ['Thứ trưởng Bộ Ngoại giao Mỹ'], 'Igor Morgulov', 'I. Morgulov'],
    ['more of his names', president, 'Luis Abinader', 'Luis Rodolfo Abinader Corona'],
    ['a letter too much', ['Phó Thủ tướng Mỹ'], 'Alexei Overchuk', 'Alexei Overchukn'],
    ['surname first', ['Chủ tịch Hạ viện'], 'Yukio Hatoyama', 'Hatoyama Yukio'],
    ['another transcription', ['Tổng thống Mỹ'], 'Alexander Lukasen', 'Aleksander Lukasen'],
    ['a long post of one text', ['Phó Chủ tịch Hội Phố Núi'], 'Bob Stonefield', 'Bob Stonefeld'],
  ])('%s', (_, posts, one, other) => {
    expect(inOffice(posts, one, other)).toEqual([`${one} = ${other}`]);
  });
  test('one office in two words, a former one too', () => {
    const one = { name: 'Donald Trump', country: 'US', posts: ['Tổng thống Mỹ'] };
    const other = { name: 'Donald J. Trump', country: 'US', posts: ['Cựu Tổng thống Hoa Kỳ'] };
    expect(peopleIn(one, other)).toEqual(['Donald Trump = Donald J. Trump']);
  });
  test('whom the gazetteer knows, and all who are he', () => {
    expect(
      peopleIn(
        { name: 'Luis Abinader', country: 'DO', known: 'do-luis-abinader', posts: president },
        { name: 'Luis Rodolfo Abinader Corona', country: 'DO', posts: president },
        { name: 'Luis Abinaderr', country: 'DO', posts: president },
      ),
    ).toEqual(['Luis Abinader = Luis Rodolfo Abinader Corona = Luis Abinaderr']);
  });
  test('the spelling that fewer articles have joins that of more, wherever it stands', () => {
    const spelt = (...names: string[]) =>
      whoIsWho(
        names.map((name, at) =>
          sampleFacts(`bai-${String(at)}`, [{ name, country: 'US', posts: president }], []),
        ),
      ).map(({ key }) => key);
    expect(spelt('Anna Petrowa', 'Anna Petrova', 'Anna Petrova')).toEqual(['annapetrova']);
    expect(spelt('Anna Petrowa', 'Anna Petrova', 'Anna Petrowa')).toEqual(['annapetrowa']);
  });
});

describe('two people', () => {
  test.each([
    ['other initials', president, 'George W. Bush', 'George H.W. Bush'],
    ['husband and wife', president, 'Donald Trump', 'Melania Trump'],
    ['father and son', president, 'Kim Jong Un', 'Kim Jong Il'],
    ['no office of one name', [], 'Donald Trump', 'Donald J. Trump'],
    ['an office that many hold', ['Giám đốc'], 'Donald Trump', 'Donald J. Trump'],
    [
      'a free transcription in an office of several',
      ['Phó Thủ tướng'],
      'Toshi Nakai',
      'Tosirono Nakai',
    ],
    ['Vietnamese names', ['Chủ tịch Quốc hội'], 'Phạm Văn Hòa', 'Phạm Văn Hóa'],
    ['one word alone', president, 'Trump', 'Donald Trump'],
  ])('%s', (_, posts, one, other) => {
    expect(inOffice(posts, one, other).sort()).toEqual([one, other].sort());
  });
  test('of two countries, of two offices, a man and a woman', () => {
    const one = { name: 'Donald Trump', country: 'US', posts: president };
    const other = { ...one, name: 'Donald J. Trump' };
    expect(peopleIn(one, { ...other, country: 'CA' })).toHaveLength(2);
    expect(peopleIn(one, { ...other, country: null })).toHaveLength(2);
    expect(peopleIn(one, { ...other, posts: ['Thủ tướng'] })).toHaveLength(2);
    expect(peopleIn({ ...one, sex: 'm' }, { ...other, sex: 'f' })).toHaveLength(2);
  });
  test('whom one article names both', () => {
    const one = { name: 'Donald Trump', country: 'US', posts: president };
    const both = sampleFacts('ca-hai', [one, { ...one, name: 'Donald J. Trump' }], []);
    expect(whoIsWho([both])).toHaveLength(2);
  });
  test('whom the gazetteer knows as two, and a third who may be either', () => {
    const one = { country: 'US', posts: president };
    expect(
      peopleIn(
        { ...one, name: 'George W. Bush', known: 'us-w' },
        { ...one, name: 'George H.W. Bush', known: 'us-hw' },
        { ...one, name: 'George Bush' },
      ),
    ).toHaveLength(3);
  });
});
