import { describe, expect, test } from 'vitest';
import { buildSample, sampleFacts, type SampleMeeting } from './sample-facts.ts';

const everybody = [
  { name: 'Phạm Văn Thử', country: 'VN' },
  { name: 'Lê Thị Mẫu', country: 'VN' },
  { name: 'Trần Văn Ví', country: 'VN' },
  { name: 'Kham Phon', country: 'LA' },
  { name: 'Bounxay Keo', country: 'LA' },
  { name: 'Sok Dara', country: 'KH' },
];
const [thu, mau, vi, kham, bounxay, sok] = everybody.map(({ name }) => name) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

/** How many meetings are left of these, each from an article of its own. */
function meetingsIn(...meetings: SampleMeeting[]): number {
  const facts = meetings.map((meeting, at) =>
    sampleFacts(
      `bai-${String(at)}`,
      everybody.filter(({ name }) => meeting.people.includes(name)),
      [meeting],
    ),
  );
  return buildSample(facts).meetings.length;
}

describe('one meeting', () => {
  test('the same two on the same day', () => {
    expect(
      meetingsIn(
        { date: '2024-11-06', people: [thu, kham] },
        { date: '2024-11-06', people: [kham, thu] },
      ),
    ).toBe(1);
  });
  test('one article prints no year', () => {
    expect(
      meetingsIn(
        { date: '2024-11-06', people: [thu, kham] },
        { date: 'XXXX-11-06', people: [thu, kham] },
      ),
    ).toBe(1);
  });
  test('one article could not decide between two years', () => {
    expect(
      meetingsIn(
        { date: '2023-02-18', people: [thu, kham] },
        { date: '[2022-02-18,2023-02-18]', people: [thu, kham] },
      ),
    ).toBe(1);
  });
  test('a later article refers to it by its month', () => {
    expect(
      meetingsIn(
        { date: '2024-11-06', people: [thu, kham] },
        { date: '2024-11', people: [thu, kham], main: false },
      ),
    ).toBe(1);
  });
  test('a courtesy call for one paper, talks for the other', () => {
    expect(
      meetingsIn(
        { date: '2024-11-06', people: [thu, kham] },
        { date: '2024-11-06', people: [thu, kham], kind: 'courtesy_call' },
      ),
    ).toBe(1);
  });
  test('one article lists a member of the delegation more', () => {
    expect(
      meetingsIn(
        { date: '2024-11-06', people: [thu, kham] },
        { date: '2024-11-06', people: [thu, mau, kham] },
      ),
    ).toBe(1);
  });
  test('one article lists two delegations, the other only who leads them', () => {
    expect(
      meetingsIn(
        { date: '2024-11-06', people: [thu, kham, mau, vi, bounxay] },
        { date: '2024-11-06', people: [thu, kham] },
      ),
    ).toBe(1);
  });
  test('the same people in the same place, one paper a day off', () => {
    expect(
      meetingsIn(
        { date: '2024-11-06', people: [thu, kham], place: 'Hà Nội' },
        { date: '2024-11-07', people: [thu, kham], place: 'Hà Nội' },
      ),
    ).toBe(1);
  });
  test('bodies of two parties, nobody named', () => {
    const meeting = { people: [], parties: ['vn-cpv', 'la-lprp'], main: false };
    expect(meetingsIn({ date: '2024-09', ...meeting }, { date: '2024-09-10', ...meeting })).toBe(1);
  });
});

describe('two meetings', () => {
  test('of other people', () => {
    expect(
      meetingsIn(
        { date: '2024-11-06', people: [thu, kham] },
        { date: '2024-11-06', people: [thu, sok] },
      ),
    ).toBe(2);
  });
  test('the same side only', () => {
    expect(
      meetingsIn(
        { date: '2024-11-06', people: [thu, mau, vi, kham] },
        { date: '2024-11-06', people: [thu, mau, vi, bounxay] },
      ),
    ).toBe(2);
  });
  test('a month apart', () => {
    expect(
      meetingsIn(
        { date: '2024-11-06', people: [thu, kham] },
        { date: '2024-12-06', people: [thu, kham] },
      ),
    ).toBe(2);
  });
  test('on the phone and in person', () => {
    expect(
      meetingsIn(
        { date: '2024-11-06', people: [thu, kham] },
        { date: '2024-11-06', people: [thu, kham], kind: 'phone' },
      ),
    ).toBe(2);
  });
  test('nothing but the year is known of one', () => {
    expect(
      meetingsIn(
        { date: '2024-11-06', people: [thu, kham] },
        { date: '2024', people: [thu, kham] },
      ),
    ).toBe(2);
  });
  test('nothing is known of either', () => {
    expect(
      meetingsIn({ date: 'XXXX', people: [thu, kham] }, { date: 'XXXX', people: [thu, kham] }),
    ).toBe(2);
  });
  test('a reference that fits two meetings decides for neither', () => {
    expect(
      meetingsIn(
        { date: '2024-11-06', people: [thu, kham] },
        { date: '2024-11-20', people: [thu, kham] },
        { date: '2024-11', people: [thu, kham], main: false },
      ),
    ).toBe(3);
  });
  test('ministers of two countries are not their parties, though month and countries agree', () => {
    expect(
      meetingsIn(
        { date: '2024-09-10', people: [thu, kham], countries: ['LA', 'VN'] },
        { date: '2024-09', people: [], countries: ['LA', 'VN'], parties: ['vn-cpv', 'la-lprp'] },
      ),
    ).toBe(2);
  });
});
