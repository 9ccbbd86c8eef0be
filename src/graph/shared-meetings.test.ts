import { expect, test } from 'vitest';
import { indexedTold } from './lifelike/told-graph.ts';
import { sharedMeetings } from './shared-meetings.ts';

const told = [
  { on: '2021', who: ['lam@VN', 'chinh@VN', 'sen@KH'], parties: ['cpv', 'cpp'] },
  { on: '2022', who: ['lam@VN', 'xi'], parties: ['cpv', 'cpc'], countries: ['VN', 'CN'] },
  { on: '2023', who: ['lam@VN', 'sen@KH', 'sok@KH'] },
];
const shared = (a: string, b: string, shown = [0, 1, 2]) =>
  sharedMeetings(indexedTold(told), a, b, shown);

test.each([
  ['person:lam', 'person:sen', [0, 2]],
  ['person:sen', 'person:lam', [0, 2]],
  ['person:lam', 'person:xi', [1]],
  ['country:VN', 'country:KH', [0, 2]],
  ['country:VN', 'country:CN', [1]],
  ['party:cpv', 'party:cpp', [0]],
  ['person:lam', 'country:KH', [0, 2]],
  ['party:cpc', 'person:lam', [1]],
])('%s and %s share the meetings %j', (a, b, expected) => {
  expect(shared(a, b)).toEqual(expected);
});

test.each([
  ['person:lam', 'person:chinh', 'one delegation'],
  ['person:lam', 'country:VN', 'the own country'],
  ['person:lam', 'person:lam', 'the same'],
  ['person:sok', 'person:xi', 'never at one meeting'],
  ['country:KH', 'country:CN', 'never at one meeting'],
  ['person:lam', 'person:nobody', 'nobody'],
  ['person:lam', 'country:XX', 'no country'],
  ['person:lam', 'meeting:m-0', 'a meeting is no node'],
  ['nothing', 'person:lam', 'no reference'],
])('%s and %s share none: %s', (a, b) => {
  expect(shared(a, b)).toEqual([]);
});

test('only what is in view is shared', () => {
  expect(shared('person:lam', 'person:sen', [1, 2])).toEqual([2]);
});
