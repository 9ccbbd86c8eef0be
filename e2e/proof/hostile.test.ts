import { expect, test } from 'vitest';
import { readGazetteer } from '../../src/extract/cli/seeds.ts';
import { gazetteerFiles } from '../../src/extract/gazetteer/schema.ts';
import { makeReader } from '../../src/extract/reader.ts';
import { addressFault, hostileAddresses } from './hostile-addresses.ts';
import { mapArticle } from '../../src/extract/pipeline.ts';
import { makeArticle } from '../../src/extract/read/make-article.ts';
import { articleFaults, factFault, gazetteerFault } from './hostile-articles.ts';
import { hostileStrings } from './hostile-strings.ts';

const gazetteer = readGazetteer('.');
const reader = makeReader(gazetteer);

test('any text in any parameter of an address is some state, and what cannot be read is named', () => {
  const addresses = hostileAddresses(hostileStrings);
  expect(addresses.length).toBeGreaterThan(5000);
  expect(addresses.flatMap((address) => addressFault(address) ?? []).slice(0, 5)).toEqual([]);
});

test('an invention is found', () => {
  const report =
    'Tít\nChiều 5/3/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay.';
  const facts = mapArticle(makeArticle('a', report), reader);
  expect(facts.people.map(({ name }) => name)).toContain('Phạm Minh Chính');
  expect(factFault(facts)).toBeNull();
  for (const person of facts.people) person.name = 'Hun Sen';
  expect(factFault(facts)).toBe('"Hun Sen" is not in the article');
});

test('any text anywhere in an article: nothing breaks, nobody is invented', () => {
  const some = hostileStrings.filter((_, at) => at % 12 === 0);
  expect(some.flatMap((text) => articleFaults(text, reader)).slice(0, 5)).toEqual([]);
});

test.each(gazetteerFiles)('any text in an entry of %s is refused, or does no harm', (file) => {
  const some = hostileStrings.filter((_, at) => at % 150 === 1);
  const faults = some.flatMap((text) =>
    [true, false].flatMap((closed) => gazetteerFault(gazetteer, file, text, closed) ?? []),
  );
  expect(faults.slice(0, 5)).toEqual([]);
});
