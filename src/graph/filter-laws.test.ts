import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  facetCounts,
  filterMeetings,
  filterNames,
  noFilters,
  widenFirst,
  type Filters,
} from './filter.ts';
import type { IndexedGraph } from './index-graph.ts';
import { filters, graphsInView, indexedGraphs } from './lifelike/arbitrary-graphs.ts';
import { meetingKinds } from './schema.ts';
import { sumUp } from './sum-up.ts';

/** The same filters without one of them. */
const without = (name: (typeof filterNames)[number], all: Filters): Filters => ({
  ...all,
  ...(name === 'window'
    ? { from: null, to: null }
    : name === 'certain'
      ? { certain: false }
      : { [name]: [] }),
});

const shownBy = (indexed: IndexedGraph, by: Filters): number[] => filterMeetings(indexed, by).shown;
const isPartOf = (part: readonly number[], whole: readonly number[]): boolean =>
  part.every((at) => whole.includes(at));

describe('counts add up', () => {
  test('every meeting is shown, or hidden by one filter, or by several', () => {
    fc.assert(
      fc.property(indexedGraphs, filters, (indexed, by) => {
        const { shown, hiddenBy, hiddenBySeveral } = filterMeetings(indexed, by);
        const hidden = Object.values(hiddenBy).reduce((sum, n) => sum + n, hiddenBySeveral);
        expect(shown.length + hidden).toBe(indexed.meetings.length);
      }),
    );
  });

  test('certain and possible together are what is shown, each with its fit', () => {
    fc.assert(
      fc.property(indexedGraphs, filters, (indexed, by) => {
        const { shown, fit, count } = filterMeetings(indexed, by);
        expect(fit).toHaveLength(shown.length);
        expect(fit.filter((one) => one === 'certain')).toHaveLength(count.certain);
        expect(fit.filter((one) => one === 'possible')).toHaveLength(count.possible);
        expect(count.certain + count.possible).toBe(shown.length);
        if (by.certain) expect(count.possible).toBe(0);
      }),
    );
  });

  test('what one filter hides is what dropping it brings back', () => {
    fc.assert(
      fc.property(indexedGraphs, filters, (indexed, by) => {
        const { shown, hiddenBy } = filterMeetings(indexed, by);
        for (const name of filterNames) {
          // without its window nothing is outside of it, but what is possible stays so
          const more = shownBy(indexed, without(name, by));
          expect(isPartOf(shown, more)).toBe(true);
          if (name !== 'window' || !by.certain)
            expect(more.length - shown.length).toBe(hiddenBy[name]);
        }
      }),
    );
  });

  test('the filter to widen first is the one that brings back most', () => {
    fc.assert(
      fc.property(indexedGraphs, filters, (indexed, by) => {
        const view = filterMeetings(indexed, by);
        const most = Math.max(...Object.values(view.hiddenBy));
        const name = widenFirst(view);
        expect(name === null ? 0 : view.hiddenBy[name]).toBe(most);
      }),
    );
  });

  test('an option counts as many meetings as show when it alone is chosen', () => {
    fc.assert(
      fc.property(indexedGraphs, filters, (indexed, by) => {
        const facets = facetCounts(indexed, by);
        const options = {
          countries: indexed.graph.countries.map(({ id }) => id),
          parties: indexed.graph.parties.map(({ id }) => id),
          kinds: meetingKinds,
          topics: indexed.graph.topics.map(({ id }) => id),
        };
        for (const name of ['countries', 'parties', 'kinds', 'topics'] as const)
          for (const option of options[name]) {
            const { count } = filterMeetings(indexed, { ...by, [name]: [option] });
            expect(facets[name].get(option) ?? { certain: 0, possible: 0 }).toEqual(count);
          }
      }),
    );
  });
});

test('a meeting shows if its kind, its countries, its parties, its topics and its day are wanted', () => {
  fc.assert(
    fc.property(indexedGraphs, filters, (indexed, by) => {
      const some = (wanted: readonly string[], given: readonly string[]) =>
        wanted.length === 0 || given.some((id) => wanted.includes(id));
      const expected = indexed.meetings.flatMap((meeting, at) =>
        some(by.kinds, [meeting.kind]) &&
        some(
          by.topics,
          meeting.topics.map(({ topic }) => topic),
        ) &&
        some(by.countries, meeting.countries) &&
        some(by.parties, meeting.parties)
          ? [at]
          : [],
      );
      expect(shownBy(indexed, { ...by, from: null, to: null, certain: false })).toEqual(expected);
    }),
  );
});

describe('more or less', () => {
  test('a wider window never loses a meeting', () => {
    const year = fc.integer({ min: 2004, max: 2026 });
    fc.assert(
      fc.property(
        indexedGraphs,
        filters,
        year,
        year,
        fc.nat(5),
        fc.nat(5),
        (indexed, by, a, b, x, y) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const narrow = { ...by, from: String(from), to: String(to) };
          const wide = { ...by, from: String(from - x), to: String(to + y) };
          expect(isPartOf(shownBy(indexed, narrow), shownBy(indexed, wide))).toBe(true);
        },
      ),
    );
  });

  test('what is certain is among what is possible', () => {
    fc.assert(
      fc.property(indexedGraphs, filters, (indexed, by) => {
        const possible = filterMeetings(indexed, { ...by, certain: false });
        const certain = possible.shown.filter((_, at) => possible.fit[at] === 'certain');
        expect(shownBy(indexed, { ...by, certain: true })).toEqual(certain);
      }),
    );
  });

  test('two countries show what each of them shows, together', () => {
    fc.assert(
      fc.property(indexedGraphs, filters, (indexed, by) => {
        const of = (...countries: string[]) => shownBy(indexed, { ...by, countries });
        const both = [...new Set([...of('VN'), ...of('LA')])].sort((a, b) => a - b);
        expect(of('VN', 'LA')).toEqual(both);
        expect(of('LA', 'VN', 'LA')).toEqual(both);
      }),
    );
  });

  test('nothing asked for, nothing hidden, all in order of time', () => {
    fc.assert(
      fc.property(indexedGraphs, (indexed) => {
        expect(shownBy(indexed, noFilters)).toEqual(indexed.meetings.map((_, at) => at));
        const firsts = indexed.meetings.map(({ date }) => date.earliest ?? '9999');
        expect([...firsts].sort()).toEqual(firsts);
      }),
    );
  });
});

test('the sum of what is shown counts everybody once', () => {
  fc.assert(
    fc.property(graphsInView, ({ indexed, shown }) => {
      const meetings = shown.flatMap((at) => indexed.meetings[at] ?? []);
      const known = meetings.flatMap(({ date }) => (date.earliest === null ? [] : [date]));
      const first = known.map(({ earliest }) => earliest ?? '').sort()[0];
      const last = known
        .map(({ latest }) => latest ?? '')
        .sort()
        .at(-1);
      const articles = meetings.flatMap((m) =>
        m.evidence.map((id) => indexed.evidence.get(id)?.article),
      );
      expect(sumUp(indexed, shown)).toEqual({
        people: new Set(meetings.flatMap((m) => m.participants.map(({ person }) => person))).size,
        parties: new Set(meetings.flatMap((m) => m.parties)).size,
        countries: new Set(meetings.flatMap((m) => m.countries)).size,
        articles: new Set(articles).size,
        years: first && last ? { first: first.slice(0, 4), last: last.slice(0, 4) } : null,
      });
    }),
  );
});
