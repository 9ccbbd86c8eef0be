import { describe, expect, test } from 'vitest';
import { indexedTold, type Society, type Told } from './lifelike/told-graph.ts';
import { networkOf, type Attention } from './network-of.ts';
import type { Lens } from './lens.ts';
import { maxNodes, maxTies, type Network } from './network.ts';

const numbers = (count: number) =>
  Array.from({ length: count }, (_, n) => String(n).padStart(3, '0'));

/** The network of all that is told, with its nodes and ties as text. */
function network(
  lens: Lens,
  told: readonly Told[],
  society: Society = {},
  attention?: Attention,
): Pick<Network, 'lens' | 'tooMany'> & { nodes: string[]; ties: string[] } {
  const indexed = indexedTold(told, society);
  const shown = told.map((_, at) => at);
  const drawn = networkOf(indexed, shown, lens, attention);
  return {
    ...drawn,
    nodes: drawn.nodes.map(({ ref }) => ref),
    ties: drawn.ties.map(({ a, b, meetings }) => `${a}~${b} ${String(meetings.length)}`),
  };
}

describe('more leaders than can be read', () => {
  const between = { parties: ['cpv', 'lprp'], countries: ['VN', 'LA'] };
  const told: Told[] = [
    ...numbers(251).map((n) => ({ on: '2021', who: [`vn-${n}@VN`, `la-${n}@LA`], ...between })),
    { on: '2022', who: ['xi@CN', 'putin@RU'], parties: ['cpc', 'er'] },
  ];
  const parties = {
    cpv: { country: 'VN', members: ['vn-000'] },
    lprp: { country: 'LA', members: [] },
    cpc: { country: 'CN', members: ['xi'] },
    er: { country: 'RU', members: [] },
  };

  test('as many as can be read are drawn', () => {
    const few = network('leaders', told.slice(0, 250), { parties });
    expect(few.nodes).toHaveLength(maxNodes);
    expect([few.lens, few.tooMany]).toEqual(['leaders', null]);
  });
  test('one pair more: their parties are drawn, and it is said how many there were', () => {
    expect(network('leaders', told, { parties })).toEqual({
      lens: 'parties',
      tooMany: { what: 'nodes', count: 504 },
      nodes: ['party:cpv', 'party:lprp', 'party:cpc', 'party:er'],
      ties: ['party:cpv~party:lprp 251', 'party:cpc~party:er 1'],
    });
  });
  test('their countries, where parties would show less than half of the meetings', () => {
    const state = told.map((one, at) => (at < 120 ? one : { ...one, parties: [] }));
    expect(network('leaders', state, { parties }).lens).toBe('countries');
    const half = told.map((one, at) => (at < 126 ? one : { ...one, parties: [] }));
    expect(network('leaders', half, { parties }).lens).toBe('parties');
  });
  test('who is selected stays in sight, and those of whom nobody heard do not come in', () => {
    const keep = ['person:vn-000', 'person:nobody', 'person:vn-000', 'party:cpc'];
    expect(network('leaders', told, { parties }, { keep })).toEqual({
      lens: 'parties',
      tooMany: { what: 'nodes', count: 504 },
      nodes: ['person:vn-000', 'party:cpv', 'party:lprp', 'party:cpc', 'party:er'],
      ties: [
        'party:lprp~person:vn-000 1',
        'person:vn-000~party:cpv 0',
        'party:cpv~party:lprp 251',
        'party:cpc~party:er 1',
      ],
    });
  });
  test('what is selected comes in only where a coarser lens took its place', () => {
    const few = told.slice(-1);
    expect(network('leaders', few, { parties }, { keep: ['party:cpc'] }).nodes).toEqual([
      'person:xi',
      'person:putin',
    ]);
  });
  test('no more than thirty of those who are selected', () => {
    const keep = numbers(40).map((n) => `person:vn-${n}`);
    const kept = network('leaders', told, { parties }, { keep }).nodes;
    expect(kept.filter((ref) => ref.startsWith('person:'))).toEqual(keep.slice(0, 30));
  });
  test('around one of them: the own meetings, under the lens that was asked for', () => {
    const around = { node: 'person:vn-007', hops: 1 };
    expect(network('leaders', told, { parties }, { around })).toEqual({
      lens: 'leaders',
      tooMany: null,
      nodes: ['person:vn-007', 'person:la-007'],
      ties: ['person:la-007~person:vn-007 1'],
    });
  });
  test('around one who met too many: the own parties only', () => {
    const hub = [
      ...numbers(500).map((n) => ({ on: '2021', who: ['xi@CN', `la-${n}@LA`], ...between })),
      ...told,
      // far from all others
      { on: '2023', who: ['modi@IN', 'lee@KR'], parties: ['bjp', 'ppp'] },
    ];
    const around = { node: 'person:xi', hops: 1 };
    expect(network('leaders', hub, { parties }, { around })).toEqual({
      lens: 'parties',
      tooMany: { what: 'nodes', count: 502 },
      nodes: ['person:xi', 'party:cpv', 'party:lprp', 'party:cpc', 'party:er'],
      ties: [
        'party:cpv~person:xi 500',
        'party:lprp~person:xi 500',
        'party:er~person:xi 1',
        'person:xi~party:cpc 0',
        'party:cpv~party:lprp 751',
        'party:cpc~party:er 1',
      ],
    });
  });
  test('around a node that the lens does not draw: all that the lens draws', () => {
    const around = { node: 'country:VN', hops: 1 };
    const few = told.slice(-1);
    expect(network('leaders', few, { parties }, { around }).nodes).toEqual([
      'person:xi',
      'person:putin',
    ]);
  });
});

describe('more countries than can be read', () => {
  const told: Told[] = numbers(502).map((n, at) => ({
    on: '2021',
    who: [],
    parties: [`p-${n}`],
    countries: at === 501 ? ['C501', 'C502', 'C000'] : [`C${n}`],
  }));
  test('those with most meetings are drawn', () => {
    const { lens, nodes } = network('countries', told);
    expect(lens).toBe('countries');
    expect(nodes).toHaveLength(maxNodes);
    expect(nodes.slice(0, 2)).toEqual(['country:C000', 'country:C001']);
    expect(nodes.at(-1)).toBe('country:C499');
  });
  test('one less for each that is kept beside them', () => {
    const kept = network('parties', told, {}, { keep: ['party:p-501'] });
    expect([kept.lens, kept.tooMany]).toEqual(['countries', { what: 'nodes', count: 502 }]);
    expect(kept.nodes).toHaveLength(maxNodes);
    expect(kept.nodes.at(0)).toBe('party:p-501');
    expect(kept.nodes.at(-1)).toBe('country:C498');
  });
});

describe('more ties than can be read', () => {
  const ids = numbers(60);
  const told: Told[] = [
    { on: '2021', who: ids.map((n) => `p-${n}@C${n}`), parties: ids },
    { on: '2022', who: ['p-058@C058', 'p-059@C059'] },
  ];
  test('as many as can be read are drawn', () => {
    const who = [
      ...ids.slice(0, 50).map((n) => `a-${n}@VN`),
      ...ids.slice(0, 30).map((n) => `b-${n}@LA`),
    ];
    const { lens, tooMany, ties } = network('leaders', [{ on: '2021', who }]);
    expect([lens, tooMany, ties.length]).toEqual(['leaders', null, maxTies]);
  });
  test('the thickest of them are drawn, and it is said how many there were', () => {
    const { lens, tooMany, nodes, ties } = network('all', told);
    expect([lens, tooMany]).toEqual(['countries', { what: 'ties', count: (60 * 59) / 2 + 60 }]);
    expect(nodes).toHaveLength(60);
    expect(ties).toHaveLength(maxTies);
    expect(ties.slice(0, 2)).toEqual([
      'country:C058~country:C059 2',
      'country:C000~country:C001 1',
    ]);
  });
  test('all of what is kept before them', () => {
    const { ties } = network('countries', told, {}, { keep: ['country:C030'] });
    expect(ties).toHaveLength(maxTies);
    const own = ties.filter((tie) => tie.includes('C030'));
    expect(ties.slice(0, 59)).toEqual(own);
    expect(ties[59]).toBe('country:C058~country:C059 2');
  });
});
