import { describe, expect, test } from 'vitest';
import { toldGraph, type Told } from '../../graph/lifelike/told-graph.ts';
import type { Graph, Meeting } from '../../graph/schema.ts';
import { freshId, nameMeetings, type Naming } from './meeting-ids.ts';
import type { MeetingDraft } from './meetings.ts';
import type { Place } from './quotes.ts';

/** A meeting and where its quotes lie: "a 0-9" in the text a, from 0 to before 9. */
interface Telling extends Told {
  id?: string;
  quotes?: readonly string[];
  more?: Partial<Meeting>;
}

const placeOf = (text: string): Place => {
  const [sha256 = '', start, end] = text.split(/[ -]/u);
  return { sha256, start: Number(start), end: Number(end) };
};

/** The graph of a build before, with a quote of its own for each that is told. */
function previous(...tellings: readonly Telling[]): Graph {
  const graph = toldGraph(tellings);
  const quotes = tellings.flatMap(({ quotes: all = [] }, at) =>
    all.map((text, nth) => ({ at, id: `e-${String(at)}-${String(nth)}`, ...placeOf(text) })),
  );
  const article = { outlet: null, url: null, published: null, text: '' } as const;
  return {
    ...graph,
    articles: [...new Set(quotes.map(({ sha256 }) => sha256))].map((sha256) => ({
      ...article,
      ...{ id: `article-${sha256}`, title: '', sha256 },
    })),
    evidence: quotes.map(({ id, sha256, start, end }) => ({
      ...{ id, article: `article-${sha256}`, start, end },
      ...{ exact: 'x', prefix: '', suffix: '', rule: 'told' },
    })),
    meetings: graph.meetings.map((meeting, at) => ({
      ...meeting,
      ...{ id: tellings[at]?.id ?? meeting.id },
      evidence: quotes.filter((quote) => quote.at === at).map(({ id }) => id),
      ...tellings[at]?.more,
    })),
  };
}

const draftsOf = (tellings: readonly Telling[]): MeetingDraft[] =>
  toldGraph(tellings).meetings.map((meeting, at) => ({
    ...{ ...meeting, id: undefined },
    ...tellings[at]?.more,
  }));

/** The ids of these meetings on top of a build before. */
function naming(before: Graph | null, ...tellings: readonly Telling[]): Naming {
  const drafts = draftsOf(tellings);
  const quotes = new Map(drafts.map((draft, at) => [draft, tellings[at]?.quotes ?? []]));
  return nameMeetings(
    drafts.map((meeting) => ({ meeting, textDate: meeting.date.edtf })),
    (meeting) => (quotes.get(meeting) ?? []).map(placeOf),
    before,
  );
}

const lamSen: Told = { on: '2024-11-06', who: ['lam@VN', 'sen@KH'] };
const lamXi: Told = { on: '2024-11-07', who: ['lam@VN', 'xi@CN'] };
const fresh = (telling: Told): string => {
  const [meeting] = draftsOf([telling]);
  return meeting ? freshId({ meeting, textDate: telling.on }) : '';
};

describe('a meeting that was not there before', () => {
  test('has an id of who led it, its day without the year, and its kind', () => {
    const id = fresh(lamSen);
    expect(id).toMatch(/^m-[a-km-np-z2-9]{10}$/u);
    const same: Told[] = [
      { ...lamSen, on: '2023-11-06' },
      { ...lamSen, kind: 'courtesy_call' },
      { ...lamSen, who: ['sen@KH', 'lam@VN'] },
      { ...lamSen, who: ['lam@VN', 'chinh@VN', 'sen@KH'] },
      { ...lamSen, parties: ['cpv', 'cpp'] },
    ];
    expect(same.map(fresh)).toEqual(same.map(() => id));
    const others: Told[] = [
      lamXi,
      { ...lamSen, on: '2024-11-07' },
      { ...lamSen, kind: 'phone' },
      { ...lamSen, who: ['chinh@VN', 'lam@VN', 'sen@KH'] },
    ];
    expect(new Set([id, ...others.map(fresh)]).size).toBe(5);
  });
  test('has one of its parties and countries, where nobody is named', () => {
    const bodies: Told = { on: '2024-09', who: [], parties: ['cpv', 'cpp'], countries: ['VN'] };
    const id = fresh(bodies);
    expect(fresh({ ...bodies, parties: ['cpp', 'cpv'] })).toBe(id);
    expect(fresh({ ...bodies, parties: ['cpv'] })).not.toBe(id);
    expect(fresh({ ...bodies, countries: ['KH'] })).not.toBe(id);
  });
  test('has a number behind it, where the id is taken', () => {
    const id = fresh(lamSen);
    const three = [2022, 2023, 2024].map((year) => ({ ...lamSen, on: `${String(year)}-11-06` }));
    const { ids, claimed, redirects } = naming(null, ...three);
    expect(ids).toEqual([id, `${id}-2`, `${id}-3`]);
    expect(claimed).toEqual([null, null, null]);
    expect([...redirects]).toEqual([]);
    // whatever the order in which they come
    expect(naming(null, ...three.reverse()).ids).toEqual([`${id}-3`, `${id}-2`, id]);
  });
});

describe('a meeting that quotes what one before quoted', () => {
  test('keeps its id, though its year be corrected or somebody renamed', () => {
    const before = previous({ ...lamSen, id: 'm-old', quotes: ['a 10-20'] });
    const now = { on: '2023-11-06', who: ['lam@VN', 'hun-sen@KH'], quotes: ['a 10-20'] };
    expect(naming(before, now)).toEqual({
      ids: ['m-old'],
      claimed: ['m-old'],
      redirects: new Map(),
    });
  });
  test.each([
    ['the same words', 'a 10-20', true],
    ['words around them', 'a 5-30', true],
    ['words among them', 'a 12-15', true],
    ['words that overlap by one letter', 'a 19-25', true],
    ['words that overlap by one letter before', 'a 5-11', true],
    ['the words behind', 'a 20-30', false],
    ['the words before', 'a 5-10', false],
    ['words of another text', 'b 10-20', false],
  ])('%s: %s', (_, quote, kept) => {
    const before = previous({ ...lamSen, id: 'm-old', quotes: ['a 10-20'] });
    const { ids, claimed } = naming(before, { ...lamSen, quotes: [quote] });
    expect(ids).toEqual([kept ? 'm-old' : fresh(lamSen)]);
    expect(claimed).toEqual([kept ? 'm-old' : null]);
  });
  test('is the one with the same people, where one sentence tells of several', () => {
    const quotes = ['a 10-20'];
    const before = previous({ ...lamSen, id: 'm-sen', quotes }, { ...lamXi, id: 'm-xi', quotes });
    expect(naming(before, { ...lamXi, quotes }, { ...lamSen, quotes }).ids).toEqual([
      'm-xi',
      'm-sen',
    ]);
  });
  test.each<[string, string[], string[], string[]]>([
    // now, the one before whose id it keeps, another before that is like it in all else
    ['the same two', ['lam@VN', 'xi@CN'], ['lam@VN', 'xi@CN'], ['lam@VN', 'sen@KH']],
    [
      'all four, not three of them',
      ['lam@VN', 'chinh@VN', 'sen@KH', 'tea@KH'],
      ['lam@VN', 'chinh@VN', 'sen@KH', 'tea@KH'],
      ['lam@VN', 'chinh@VN', 'sen@KH'],
    ],
    [
      'all three and one more, not one of them alone',
      ['lam@VN', 'sen@KH', 'tea@KH'],
      ['lam@VN', 'sen@KH', 'tea@KH', 'xi@CN'],
      ['lam@VN'],
    ],
    [
      'both, not both and one more',
      ['lam@VN', 'sen@KH'],
      ['lam@VN', 'sen@KH'],
      ['lam@VN', 'sen@KH', 'tea@KH'],
    ],
  ])('is the one with the same people, whatever else: %s', (_, who, same, other) => {
    const quotes = ['a 10-20'];
    const before = previous(
      { on: '2024-11-07', who: other, id: 'm-other', quotes, kind: 'phone' },
      { on: '2024-11-06', who: same, id: 'm-same', quotes },
    );
    const now: Telling = { on: '2024-11-07', who, quotes, kind: 'phone' };
    expect(naming(before, now).ids).toEqual(['m-same']);
  });
  test('is, of two meetings that are left of it, the one with just its people', () => {
    const quotes = ['a 10-20'];
    const before = previous({ ...lamSen, id: 'm-old', quotes });
    const more = { ...lamSen, who: ['lam@VN', 'sen@KH', 'chinh@VN', 'tea@KH', 'xi@CN'], quotes };
    const { ids } = naming(before, more, { on: '2021', who: lamSen.who, kind: 'phone', quotes });
    expect(ids).toEqual([fresh(more), 'm-old']);
  });
  test.each<[string, Partial<Meeting>, Partial<Meeting>]>([
    ['kind', { kind: 'phone' }, { kind: 'visit' }],
    ['place', { place: 'Huế' }, { place: 'Vinh' }],
    ['status', { status: 'held' }, { status: 'planned' }],
    ['rank', { main: true }, { main: false }],
    [
      'date',
      { date: { edtf: '2021', earliest: null, latest: null, basis: 'text', reasons: [] } },
      {},
    ],
    ['quotes', { evidence: ['e-0-0'] }, { evidence: ['e-0-0', 'e-1-0'] }],
  ])('is the one of the same %s, where the people are the same', (_, one, other) => {
    const quotes = ['a 10-20'];
    const before = previous(
      { ...lamSen, id: 'm-one', quotes, more: { evidence: ['e-0-0'], ...one } },
      { ...lamSen, id: 'm-other', quotes, more: { evidence: ['e-0-0'], ...other } },
    );
    const now = (more: Partial<Meeting>) => ({
      ...{ ...lamSen, quotes },
      more: { evidence: ['e-0-0'], ...more },
    });
    expect(naming(before, now(other), now(one)).ids).toEqual(['m-other', 'm-one']);
    expect(naming(before, now(one), now(other)).ids).toEqual(['m-one', 'm-other']);
  });
  test('is the one with more of its quotes', () => {
    const before = previous(
      { ...lamSen, id: 'm-a', quotes: ['a 10-20'] },
      { ...lamSen, id: 'm-b', quotes: ['a 30-40', 'b 0-9'] },
    );
    const all = ['a 10-20', 'a 30-40', 'b 0-9'];
    const { ids, claimed, redirects } = naming(before, { ...lamSen, quotes: all });
    expect([ids, claimed]).toEqual([['m-b'], ['m-b']]);
    // whoever follows a link to the other comes here too
    expect([...redirects]).toEqual([['m-a', 'm-b']]);
  });
  test('is the first, where a meeting became two: the other gets an id of its own', () => {
    const before = previous({ ...lamSen, id: 'm-old', quotes: ['a 10-20', 'a 30-40'] });
    const { ids, claimed, redirects } = naming(
      before,
      { ...lamSen, quotes: ['a 10-20'] },
      { ...lamXi, quotes: ['a 30-40'] },
    );
    expect(ids).toEqual(['m-old', fresh(lamXi)]);
    expect(claimed).toEqual(['m-old', 'm-old']);
    expect([...redirects]).toEqual([]);
  });
  test('of equal claims the first id goes to the first meeting', () => {
    const quotes = ['a 10-20'];
    const before = previous({ ...lamSen, id: 'm-b', quotes }, { ...lamSen, id: 'm-a', quotes });
    const now = { ...lamSen, quotes };
    expect(naming(before, now, now).ids).toEqual(['m-a', 'm-b']);
    expect([...naming(before, now).redirects]).toEqual([['m-b', 'm-a']]);
  });
  test('leaves no id behind for what is gone', () => {
    const before = previous({ ...lamSen, id: 'm-old', quotes: ['a 10-20'] });
    expect(naming(before)).toEqual({ ids: [], claimed: [], redirects: new Map() });
  });
});
