import { describe, expect, test } from 'vitest';
import type { MeetingFact } from '../document.ts';
import { agreement } from './same-meeting.ts';
import type { SampleMeeting } from './sample-facts.ts';
import { sampleReport } from './sample-reports.ts';

type Telling = Partial<SampleMeeting>;
type Participant = MeetingFact['participants'][number];

/** How well two articles agree, asked from both ends. */
function agree(one: Telling, other: Telling): number {
  const base = { date: '2024-11-06', people: ['thu', 'kham'] };
  const [a, b] = [sampleReport(0, { ...base, ...one }), sampleReport(1, { ...base, ...other })];
  expect(agreement(b, a)).toBe(agreement(a, b));
  return agreement(a, b);
}

describe('of the people', () => {
  test.each<[string, string[], string[], number]>([
    ['the same', ['thu', 'kham'], ['kham', 'thu'], 2],
    ['two of three', ['thu', 'kham'], ['thu', 'mau', 'kham'], 1 + 2 / 3],
    ['half of them', ['thu', 'kham'], ['thu', 'mau', 'kham', 'keo'], 1.5],
    ['less, but they lead both', ['thu', 'kham'], ['thu', 'mau', 'vi', 'kham', 'keo'], 1],
    ['less, and others lead one', ['thu', 'kham'], ['mau', 'vi', 'thu', 'kham', 'keo'], 0],
    ['one side only', ['thu', 'mau', 'vi', 'kham'], ['thu', 'mau', 'vi', 'keo'], 0],
    ['one person', ['thu', 'kham'], ['thu', 'sok'], 0],
    ['nobody', ['thu', 'kham'], ['mau', 'keo'], 0],
    ['all of one delegation, where no other is named', ['thu', 'mau'], ['mau', 'thu'], 2],
    ['half of one delegation', ['thu'], ['thu', 'mau'], 1.5],
    ['a third of one delegation', ['thu'], ['thu', 'mau', 'vi'], 0],
    ['none of one delegation', ['thu'], ['mau'], 0],
    ['one, whose partner one article names', ['thu'], ['thu', 'kham'], 0],
    ['those whose side nobody knows', ['stranger'], ['stranger'], 0],
  ])('%s', (_, one, other, expected) => {
    expect(agree({ people: one }, { people: other })).toBeCloseTo(expected, 10);
  });

  test('who leads counts only where both know the day', () => {
    const all = ['thu', 'mau', 'vi', 'kham', 'keo'];
    expect(agree({ date: '2024-11' }, { people: all })).toBe(0);
    expect(agree({ date: '2024-11' }, { people: all, date: '2024-11' })).toBe(0);
  });
  test('who leads must lead for both', () => {
    const people = ['mau', 'thu', 'keo', 'kham'];
    const chairs = ['thu', 'kham'];
    const few = ['thu', 'kham', 'vi', 'sok'];
    // two of six are common
    expect(agree({ people, chairs }, { people: few })).toBe(0);
    expect(agree({ people, chairs }, { people: few, chairs })).toBe(1);
    expect(agree({ people }, { people: few, chairs })).toBe(0);
  });
  test('where one article does not know the side of one, the two sides are not the same', () => {
    const known = sampleReport(0, { date: '2024-11-06', people: ['thu', 'kham'] });
    const [thu, kham] = known.fact.participants as [Participant, Participant];
    const participants = [thu, { ...kham, side: null }];
    const other = { ...known, article: 1, fact: { ...known.fact, participants } };
    expect([agreement(known, other), agreement(other, known)]).toEqual([0, 0]);
  });
  test('one delegation alone must have met those of the same country', () => {
    const people = ['thu'];
    const countries = ['VN', 'LA'];
    expect(agree({ people, countries }, { people, countries: ['LA', 'VN'] })).toBe(2);
    expect(agree({ people, countries }, { people, countries: ['VN', 'KH'] })).toBe(0);
    expect(agree({ people, countries }, { people, countries: ['VN'] })).toBe(0);
  });
});

describe('of the date and the kind', () => {
  test.each<[string, Telling, Telling, number]>([
    ['a month that holds the day', { date: '2024-11' }, {}, 2],
    ['a day without its year', { date: 'XXXX-11-06' }, {}, 2],
    ['a month later', { date: '2024-12-06' }, {}, 0],
    ['the year alone', { date: '2024' }, {}, 0],
    ['the year alone, twice', { date: '2024' }, { date: '2024' }, 0],
    ['nothing known', { date: 'XXXX' }, {}, 0],
    ['talks and a courtesy call', { kind: 'courtesy_call' }, {}, 2],
    ['talks and a call on the phone', { kind: 'phone' }, {}, 0],
    ['two calls on the phone', { kind: 'phone' }, { kind: 'phone' }, 2],
  ])('%s', (_, one, other, expected) => {
    expect(agree(one, other)).toBe(expected);
  });
});

describe('where one paper is a day off', () => {
  const place = 'Hà Nội';
  const next: Telling = { date: '2024-11-07', place };
  test('it may be one meeting, in one place, told as the news', () => {
    expect(agree({ place }, next)).toBe(1);
  });
  test.each<[string, Telling, Telling]>([
    ['two days', { place }, { ...next, date: '2024-11-08' }],
    ['another month', { place, date: '2024-11-30' }, { ...next, date: '2024-12-01' }],
    ['another year', { place }, { ...next, date: '2023-11-07' }],
    ['a day that is not sure', { place, date: '2024-11-06?' }, next],
    ['a day without its year', { place, date: 'XXXX-11-06' }, next],
    ['a day and the one before', { place, date: '2024-11-05/2024-11-06' }, next],
    ['one of two days', { place, date: '[2024-11-05,2024-11-06]' }, next],
    ['another place', { place: 'Huế' }, next],
    ['no place', {}, { date: '2024-11-07' }],
    ['no place in one', {}, next],
    ['a reference', { place, main: false }, next],
    ['references', { place, main: false }, { ...next, main: false }],
    ['another kind', { place, kind: 'courtesy_call' }, next],
    ['one person more', { place, people: ['thu', 'mau', 'kham'] }, next],
  ])('but not with %s', (_, one, other) => {
    expect(agree(one, other)).toBe(0);
  });
});

describe('where an article names nobody', () => {
  const people: string[] = [];
  const parties = ['vn-cpv', 'la-lprp'];
  const countries = ['VN', 'LA'];
  test.each<[string, Telling, Telling, number]>([
    ['the same two parties', { people, parties }, { parties: ['la-lprp', 'vn-cpv'] }, 1],
    ['the same two parties, a month', { people, parties, date: '2024-11' }, { parties }, 1],
    ['two others', { people, parties }, { parties: ['vn-cpv', 'kh-cpp'] }, 0],
    ['a third party', { people, parties }, { parties: [...parties, 'kh-cpp'] }, 0],
    [
      'other parties of the same countries',
      { people, parties, countries },
      { parties: ['vn-cpv', 'x'], countries },
      0,
    ],
    ['two countries on one day', { people, countries }, { countries }, 1],
    [
      'countries, where one names a party',
      { people, countries, parties: ['vn-cpv'] },
      { countries, parties },
      1,
    ],
    [
      'two countries in one month',
      { people, countries, date: '2024-11' },
      { countries, date: '2024-11' },
      0,
    ],
    ['a day and its month', { people, countries, date: '2024-11' }, { countries }, 0],
    ['a day, and a day of no year', { people, countries, date: 'XXXX-11-06' }, { countries }, 0],
    ['other countries', { people, countries }, { countries: ['VN', 'KH'] }, 0],
    ['one country', { people, countries: ['VN'] }, { countries: ['VN'] }, 0],
    ['neither names anybody', { people, countries }, { people, countries }, 1],
    ['neither names anything', { people, countries: [] }, { people, countries: [] }, 0],
  ])('%s', (_, one, other, expected) => {
    expect(agree(one, other)).toBe(expected);
  });
});

test('one article never tells of one meeting twice', () => {
  const report = sampleReport(3, { date: '2024-11-06', people: ['thu', 'kham'] });
  expect(agreement(report, { ...report, index: 1 })).toBe(0);
  expect(agreement(report, { ...report, article: 4 })).toBe(2);
});
