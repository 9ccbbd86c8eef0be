import { describe, expect, test } from 'vitest';
import type { Graph } from '../../graph/schema.ts';
import type { Correction } from '../gazetteer/curation.ts';
import { finalise } from './finalise.ts';
import { emptyWorld, sampleFacts } from './sample-facts.ts';
import { serialiseGraph } from './serialise.ts';

const why = { reason: { vi: 'vì vậy', en: 'because' }, source: 'https://example.org' };
const thu = { name: 'Phạm Văn Thử', country: 'VN' };
const kham = { name: 'Kham Phon', country: 'LA' };
const khamOtherwise = { name: 'Khamphone Keo', country: 'LA' };

const facts = [
  sampleFacts(
    'one',
    [thu, kham],
    [{ date: '[2022-02-18,2023-02-18]', people: [thu.name, kham.name], place: 'Hà Nội' }],
  ),
  sampleFacts(
    'two',
    [thu, khamOtherwise],
    [{ date: '2023-02-18', people: [thu.name, khamOtherwise.name] }],
  ),
  sampleFacts(
    'three',
    [thu, kham],
    [
      { date: '2021-05-06', people: [thu.name, kham.name] },
      { date: '2021-07', people: [thu.name, kham.name], main: false },
    ],
  ),
];

const build = (corrections: Correction[], previous: Graph | null = null) =>
  finalise({ facts, world: emptyWorld, previous, corrections });

const plain = build([]).graph;

/** Corrections hold on the next build as they did on the first one. */
function corrected(...corrections: Correction[]): Graph {
  const { graph, warnings } = build(corrections);
  expect(warnings).toEqual([]);
  const after = build(corrections, plain);
  expect(after.warnings).toEqual([]);
  const again = build(corrections, after.graph);
  expect(again.warnings).toEqual([]);
  expect(serialiseGraph(again.graph)).toBe(serialiseGraph(after.graph));
  return graph;
}

const idOf = (name: string) => plain.people.find((person) => person.name === name)?.id ?? '';
const told = (graph: Graph, article: string) => {
  const quotes = new Set(graph.evidence.filter((e) => e.article === article).map(({ id }) => id));
  return graph.meetings.filter(({ evidence }) => evidence.some((id) => quotes.has(id)));
};

test('before any correction', () => {
  expect(plain.people).toHaveLength(3);
  expect(plain.meetings).toHaveLength(4);
});

describe('pin_date', () => {
  test('by the article: the date, its basis and the mark', () => {
    const graph = corrected({
      action: 'pin_date',
      meeting: { article: 'one' },
      date: '2023-02-18',
      ...why,
    });
    const [meeting] = told(graph, 'one');
    expect(meeting?.date).toEqual({
      edtf: '2023-02-18',
      earliest: '2023-02-18',
      latest: '2023-02-18',
      basis: 'curated',
      reasons: [{ code: 'curated', args: { ...why.reason, source: why.source } }],
    });
    expect(meeting?.curation).toEqual([{ action: 'pin_date', ...why }]);
  });
  test('a reason in one language stands for both', () => {
    const meeting = { article: 'one' };
    const graph = corrected({ action: 'pin_date', meeting, date: '2023', ...why, reason: 'so' });
    expect(told(graph, 'one')[0]?.curation[0]?.reason).toEqual({ vi: 'so', en: 'so' });
  });
  test('by the id of the meeting, which stays', () => {
    const id = told(plain, 'one')[0]?.id ?? '';
    const graph = corrected({ action: 'pin_date', meeting: id, date: '2022-02-18', ...why });
    expect(graph.meetings.find((meeting) => meeting.id === id)?.date.edtf).toBe('2022-02-18');
  });
  test('of an article with several meetings, the one on the printed day', () => {
    const meeting = { article: 'three', date: '2021-07' };
    const graph = corrected({ action: 'pin_date', meeting, date: '2021-07-09', ...why });
    expect(told(graph, 'three').map(({ date }) => date.edtf)).toEqual(['2021-05-06', '2021-07-09']);
  });
});

describe('merge', () => {
  test('two spellings of one person: one person, and one meeting of the two', () => {
    const people = [idOf('Kham Phon'), idOf('Khamphone Keo')];
    const graph = corrected({ action: 'merge', people, ...why });
    expect(graph.people.map(({ id }) => id).sort()).toEqual(
      [idOf('Phạm Văn Thử'), people[0]].sort(),
    );
    expect(graph.redirects).toEqual({ [people[1] ?? '']: people[0] });
    expect(told(graph, 'one')).toEqual(told(graph, 'two'));
    expect(told(graph, 'one')[0]?.date.edtf).toBe('2023-02-18');
  });
  test('by names', () => {
    const graph = corrected({ action: 'merge', people: ['Kham Phon', 'Khamphone Keo'], ...why });
    expect(graph.people).toHaveLength(2);
  });
  test('two reports of one meeting; links to either resolve', () => {
    const [one, two] = [told(plain, 'one')[0]?.id ?? '', told(plain, 'two')[0]?.id ?? ''];
    const merge: Correction = { action: 'merge', meetings: [one, two], ...why };
    corrected(merge);
    const { graph } = build([merge], plain);
    expect(graph.meetings).toHaveLength(3);
    const alive = graph.meetings.map(({ id }) => id);
    expect([one, two].map((id) => alive.includes(graph.redirects[id] ?? id))).toEqual([true, true]);
    expect(told(graph, 'one')[0]?.participants).toHaveLength(3);
  });
});

describe('split', () => {
  test('somebody else of the same name', () => {
    const graph = corrected({
      action: 'split',
      person: idOf('Kham Phon'),
      articles: ['three'],
      ...why,
    });
    expect(graph.people.filter(({ name }) => name === 'Kham Phon')).toHaveLength(2);
    const ids = (article: string) => told(graph, article)[0]?.participants.map((p) => p.person);
    expect(ids('one')).toContain(idOf('Kham Phon'));
    expect(ids('three')).not.toContain(idOf('Kham Phon'));
  });
  test('another meeting of the same people on the same day', () => {
    const twice = [
      ...facts,
      sampleFacts('four', [thu, kham], [{ date: '2021-05-06', people: [thu.name, kham.name] }]),
    ];
    const joined = finalise({ facts: twice, world: emptyWorld, previous: null, corrections: [] });
    expect(told(joined.graph, 'four')).toEqual(
      told(joined.graph, 'three').filter(({ main }) => main),
    );
    const id = told(joined.graph, 'four')[0]?.id ?? '';
    const split: Correction = { action: 'split', meeting: id, articles: ['four'], ...why };
    let previous = joined.graph;
    for (let builds = 0; builds < 3; builds++) {
      const next = finalise({ facts: twice, world: emptyWorld, previous, corrections: [split] });
      expect(next.warnings).toEqual([]);
      expect(next.graph.meetings).toHaveLength(5);
      expect(next.graph.meetings.map((meeting) => meeting.id)).toContain(id);
      previous = next.graph;
    }
  });
});

test('rename: the old name still finds him', () => {
  const graph = corrected({ action: 'rename', person: 'Kham Phon', name: 'Khamphon', ...why });
  const person = graph.people.find(({ id }) => id === idOf('Kham Phon'));
  expect([person?.name, person?.otherNames]).toEqual(['Khamphon', ['Kham Phon']]);
});

describe('drop', () => {
  test('what is no meeting', () => {
    const graph = corrected({ action: 'drop', meeting: { article: 'two' }, ...why });
    expect(told(graph, 'two')).toEqual([]);
    expect(graph.people.map(({ name }) => name)).not.toContain('Khamphone Keo');
  });
  test('who is no person', () => {
    const graph = corrected({ action: 'drop', person: 'Khamphone Keo', ...why });
    expect(told(graph, 'two')[0]?.participants).toHaveLength(1);
  });
});

describe('add', () => {
  const addition: Correction = {
    action: 'add',
    article: 'three',
    quote: 'Ngày 2021-05-06: Phạm Văn Thử gặp Kham Phon.',
    date: '2021-05-07',
    kind: 'phone',
    participants: [
      { person: 'Phạm Văn Thử', side: 'VN', role: 'host' },
      { person: 'Sok Dara', side: 'KH' },
    ],
    ...why,
  };
  test('a meeting with its quote, between people known and new', () => {
    const graph = corrected(addition);
    const meeting = told(graph, 'three').find(({ kind }) => kind === 'phone');
    expect(meeting?.date.edtf).toBe('2021-05-07');
    expect(meeting?.curation).toEqual([{ action: 'add', ...why }]);
    expect(meeting?.participants.map(({ person }) => person)).toContain(idOf('Phạm Văn Thử'));
    expect(graph.people.map(({ name }) => name)).toContain('Sok Dara');
  });
  test('not with words that are not in the article', () => {
    const { graph, warnings } = build([{ ...addition, quote: 'Hai bên đã gặp nhau.' }]);
    expect(graph).toEqual(plain);
    expect(warnings).toEqual([expect.stringContaining('selects nothing')]);
  });
});

test('entries that select nothing are reported and change nothing', () => {
  const stale: Correction[] = [
    { action: 'pin_date', meeting: 'm-nowhere', date: '2023-02-18', ...why },
    { action: 'pin_date', meeting: { article: 'none' }, date: '2023-02-18', ...why },
    { action: 'merge', people: ['Kham Phon', 'Nobody Here'], ...why },
    { action: 'split', person: 'Kham Phon', articles: ['none'], ...why },
    { action: 'rename', person: 'Nobody Here', name: 'Somebody', ...why },
    { action: 'drop', person: 'p-nowhere', ...why },
  ];
  const { graph, warnings } = build(stale);
  expect(graph).toEqual(plain);
  expect(warnings).toHaveLength(stale.length);
  expect(warnings[0]).toBe(
    'seeds/curation.yaml: pin_date {"meeting":"m-nowhere"} selects nothing ("because"). Name it by what is in the articles now, or remove the entry.',
  );
});
