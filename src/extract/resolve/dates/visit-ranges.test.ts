import { expect, test } from 'vitest';
import { readDates } from '../../recognise/dates/read-dates.ts';
import { tokenise } from '../../text/tokens.ts';
import { countryIn, onlyRange, rangesIn, type Told } from './visit-ranges.ts';

const countries: Record<string, string> = { lào: 'LA', nga: 'RU' };
const places: Record<string, string | null> = { huế: 'VN', biển: null };

/** A sentence in which "thăm" is a visit, with the countries and places of the two lists. */
const told = (text: string, zone: 'body' | 'title' = 'body'): Told => {
  const tokens = tokenise(text);
  const chunks = tokens.flatMap(({ low }, from): Told['chunks'][number][] => {
    const to = from + 1;
    if (low === 'thăm') return [{ kind: 'trigger', from, to, trigger: { roles: 'visit' } }];
    if (low === 'gặp') return [{ kind: 'trigger', from, to, trigger: { roles: 'meet' } }];
    if (Object.hasOwn(countries, low)) return [{ kind: 'country', from, to, id: countries[low] }];
    return Object.hasOwn(places, low) ? [{ kind: 'place', from, to, country: places[low] }] : [];
  });
  return {
    tokens,
    sentence: { zone, first: 0, last: tokens.length },
    dates: readDates(tokens, 0, tokens.length),
    chunks,
  };
};
const ranges = (view: Told) =>
  rangesIn(view).map(({ date: { value }, country }) => [
    `${String(value.day)}-${String(value.until?.day)}/${String(value.until?.month)}`,
    country,
  ]);
const many = (count: number) => Array.from({ length: count }, () => 'nói').join(' ');

test.each([
  ['Ông A thăm Lào từ ngày 8 đến 10/5', '8-10/5', 'LA'],
  ['Ông A thăm Huế từ ngày 8 đến 10/5', '8-10/5', 'VN'],
  ['Ông A thăm Biển từ ngày 8 đến 10/5', '8-10/5', null],
  ['Ông A thăm Lào và Nga từ ngày 8 đến 10/5', '8-10/5', null],
  ['Ở Nga, ông A thăm Lào từ ngày 8 đến 10/5 gặp Nga', '8-10/5', 'LA'],
  ['Ông A thăm từ ngày 8 đến 10/5', '8-10/5', null],
  ['Từ ngày 8 đến 10/5, ông A ở Huế thăm Lào', '8-10/5', null],
  ['Từ ngày 8 đến 10/5, ông A thăm Lào', '8-10/5', 'LA'],
  ['Tin từ Nga: từ ngày 8 đến 10/5 ông A thăm Lào', '8-10/5', 'LA'],
  ['Ông A và bà B từ ngày 8 đến 10/5 đi thăm Lào', '8-10/5', 'LA'],
  [`Ông A thăm ${many(25)} từ ngày 8 đến 10/5`, '8-10/5', null],
  [`Từ ngày 8 đến 10/5 thăm ${many(24)} Lào`, '8-10/5', 'LA'],
  [`Từ ngày 8 đến 10/5 thăm ${many(25)} Lào`, '8-10/5', null],
  // of two visits the nearest before it
  ['Ông A thăm Nga, thăm Lào từ ngày 8 đến 10/5', '8-10/5', 'LA'],
  ['Ông A thăm hội nghị Lào từ ngày 8 đến 10/5', '8-10/5', 'LA'],
  ['Ông A thăm Lào, diễn ra từ ngày 8 đến 10/5', '8-10/5', 'LA'],
  ['Tổ chức thăm tuần Lào từ ngày 8 đến 10/5', '8-10/5', 'LA'],
  ['Năm ngoái ông A nói sẽ thăm Lào từ ngày 8 đến 10/5', '8-10/5', 'LA'],
])('%s: %s, %s', (text, days, country) => {
  expect(ranges(told(text))).toEqual([[days, country]]);
});

test.each([
  'Ông A gặp bà B từ ngày 8 đến 10/5',
  'Ông A thăm Lào ngày 8/5',
  'Ông A thăm Lào sau từ ngày 8 đến 10/5',
  'Ông A thăm Lào trước từ ngày 8 đến 10/5',
  'Ông A thăm Lào năm ngoái từ ngày 8 đến 10/5',
  'Ông A từng thăm Lào từ ngày 8 đến 10/5',
  'Ông A thăm Lào hồi ấy và nói từ ngày 8 đến 10/5',
  `Ông A thăm ${many(26)} từ ngày 8 đến 10/5`,
  'Ông A thăm Lào dự hội nghị diễn ra từ ngày 8 đến 10/5',
  'Ông A thăm Lào dự diễn đàn tổ chức từ ngày 8 đến 10/5',
  'Ông A thăm Lào dự tuần lễ diễn ra từ ngày 8 đến 10/5',
  'Ông A thăm Lào dự triển lãm diễn ra từ ngày 8 đến 10/5',
  'Ông A thăm Lào dự đại hội thể vận diễn ra từ ngày 8 đến 10/5',
  'Ông A thăm Lào xem diễn tập diễn ra từ ngày 8 đến 10/5',
  'Ông A và bà B từ ngày 8 đến 10/5 đi về nói sẽ thăm Lào',
])('no days of a visit: %s', (text) => expect(ranges(told(text))).toEqual([]));

test('titles give no days', () => {
  expect(ranges(told('Ông A thăm Lào từ ngày 8 đến 10/5', 'title'))).toEqual([]);
});

test('the only country between two words', () => {
  const view = told('Lào nói Nga nói Huế');
  expect(countryIn(view, 0, 1)).toBe('LA');
  expect(countryIn(view, 1, 2)).toBeNull();
  expect(countryIn(view, 1, 4)).toBe('RU');
  expect(countryIn(view, 0, 3)).toBeNull();
  expect(countryIn(view, 0, 3, new Set(['RU']))).toBe('LA');
  expect(countryIn(view, 3, 5)).toBe('VN');
});

const only = (...texts: string[]) =>
  onlyRange(
    texts.flatMap((text) => {
      const tokens = tokenise(text);
      return readDates(tokens, 0, tokens.length);
    }),
  )?.value;

test('the only days of all, with their year where one has it', () => {
  const [bare, dated] = ['từ ngày 8 đến 10/5', 'từ ngày 8 đến 10/5/2019'];
  expect(only()).toBeUndefined();
  expect(only(bare, bare)).toMatchObject({ day: 8, year: null });
  expect(only(bare, dated)).toMatchObject({ day: 8, year: 2019 });
  expect(only(bare, 'từ ngày 9 đến 10/5')).toBeUndefined();
  expect(only(bare, 'từ ngày 8 đến 11/5')).toBeUndefined();
  expect(only(bare, 'từ ngày 8/5 đến 10/6')).toBeUndefined();
  expect(only('từ ngày 8/4 đến 10/5', bare)).toBeUndefined();
  expect(only('từ ngày 1 đến 11/1', 'từ ngày 1/11 đến 1/1')).toBeUndefined();
});
