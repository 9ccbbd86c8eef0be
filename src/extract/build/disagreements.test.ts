import { describe, expect, test } from 'vitest';
import { buildSample, sampleFacts, type SampleMeeting } from './sample-facts.ts';

const people = [
  { name: 'Phạm Văn Thử', country: 'VN' },
  { name: 'Kham Phon', country: 'LA' },
];
const names = people.map(({ name }) => name);

/** The one meeting of articles that each tell of it. */
function meetingOf(...tellings: Partial<SampleMeeting>[]) {
  const facts = tellings.map((telling, at) =>
    sampleFacts(`bai-${String(at)}`, people, [{ date: '2024-11-06', people: names, ...telling }]),
  );
  const { meetings } = buildSample(facts);
  expect(meetings).toHaveLength(1);
  return meetings[0] as (typeof meetings)[number];
}

describe('what articles do not agree on is kept with its evidence', () => {
  test('the place', () => {
    const meeting = meetingOf({ place: 'Hà Nội' }, { place: 'Huế' }, { place: 'Hà Nội' });
    expect(meeting.place).toBe('Hà Nội');
    expect(meeting.disagreements).toEqual([
      {
        field: 'place',
        values: [
          { value: 'Huế', evidence: [expect.any(String)] },
          { value: 'Hà Nội', evidence: [expect.any(String), expect.any(String)] },
        ],
      },
    ]);
  });
  test('the day: two days given once each stay both', () => {
    const place = 'Hà Nội';
    const meeting = meetingOf({ place }, { place, date: '2024-11-07' });
    expect(meeting.date.edtf).toBe('[2024-11-06,2024-11-07]');
    expect(meeting.date.reasons[0]?.code).toBe('articles_disagree');
    expect(meeting.disagreements.map(({ field }) => field)).toEqual(['date']);
  });
  test('the day: the one given more often wins', () => {
    const place = 'Hà Nội';
    const meeting = meetingOf({ place }, { place, date: '2024-11-07' }, { place });
    expect(meeting.date.edtf).toBe('2024-11-06');
    expect(meeting.disagreements.map(({ field }) => field)).toEqual(['date']);
  });
});

describe('and also', () => {
  test('the kind', () => {
    const meeting = meetingOf({}, { kind: 'courtesy_call' });
    expect(meeting.disagreements).toEqual([
      {
        field: 'kind',
        values: [
          { value: 'courtesy_call', evidence: [expect.any(String)] },
          { value: 'in_person', evidence: [expect.any(String)] },
        ],
      },
    ]);
  });
  test('two days beside a month that holds both', () => {
    const place = 'Hà Nội';
    const meeting = meetingOf({ place }, { place, date: '2024-11-07' }, { place, date: '2024-11' });
    const [days] = meeting.disagreements;
    expect(days?.values.map(({ value }) => value)).toEqual(['2024-11', '2024-11-06', '2024-11-07']);
  });
});

describe('no disagreement', () => {
  test('one article, nothing known of the day', () => {
    expect(meetingOf({ date: 'XXXX' }).disagreements).toEqual([]);
  });
  test('a coarser day that holds the finer one', () => {
    const meeting = meetingOf({ date: '2024-11' }, { date: 'XXXX-11-06' }, {});
    expect(meeting.date.edtf).toBe('2024-11-06');
    expect(meeting.disagreements).toEqual([]);
  });
  test('one article is silent about the place', () => {
    const meeting = meetingOf({}, { place: 'Hà Nội' });
    expect(meeting.place).toBe('Hà Nội');
    expect(meeting.disagreements).toEqual([]);
  });
});

test('two articles about one meeting are one meeting with two pieces of evidence', () => {
  const meeting = meetingOf({}, {});
  expect(meeting.evidence).toHaveLength(2);
  expect(meeting.confidence.reasons).toContainEqual({
    code: 'several_articles',
    args: { count: '2' },
  });
});
