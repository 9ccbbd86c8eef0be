import { exponentOf, median, thousands, timesOf, type Figure } from './bench/figure.ts';
import { facetCounts, filterMeetings, noFilters, type Filters } from './filter.ts';
import { indexGraph, type IndexedGraph } from './index-graph.ts';
import { lifelikeGraph } from './lifelike/lifelike-graph.ts';
import { readGraph } from './parse-graph.ts';
import { makeSearch, search } from './search.ts';
import { lenses, type Lens } from './lens.ts';
import { networkOf } from './network-of.ts';

/** Windows as a hand drags them: three months later each time. */
const dragged = Array.from({ length: 24 }, (_, step): Filters => {
  const year = 2005 + Math.floor(step / 4);
  const month = String(3 * (step % 4) + 1).padStart(2, '0');
  return { ...noFilters, from: `${String(year)}-${month}`, to: `${String(year + 12)}-${month}` };
});

/** All that a change of the filters asks of the graph: window, counts, facets, nodes and ties. */
function answer(indexed: IndexedGraph, filters: Filters, lens: Lens): number {
  const view = filterMeetings(indexed, filters);
  const facets = facetCounts(indexed, filters);
  const network = networkOf(indexed, view.shown, lens);
  return view.count.certain + facets.countries.size + network.ties.length;
}

const goals = new Map([
  [10_000, 16],
  [100_000, 50],
]);

/** What the page does with graph.json: parse, check, look up, and filter. Milliseconds, medians. */
export function benchGraph(sizes: readonly number[] = [1000, 10_000, 100_000]): Figure[] {
  const filtering: [number, number][] = [];
  const figures = sizes.flatMap((size) => {
    const of = `${thousands(size)} meetings`;
    const people = Math.max(40, size / 5);
    const graph = lifelikeGraph({ people, meetings: size, text: size > 10_000 ? 300 : 2000 });
    const json = JSON.stringify(graph);
    const runs = size > 10_000 ? 3 : 7;
    const ms = (what: string, times: readonly number[], goal?: Figure['goal']): Figure => ({
      what,
      of,
      value: median(times),
      unit: 'ms',
      ...(goal && { goal }),
    });
    const indexed = indexGraph(graph);
    const finder = makeSearch(indexed);
    const most = goals.get(size);
    const goal = most === undefined ? undefined : { most };
    const filter = (lens: Lens, steps: readonly Filters[]) =>
      timesOf(steps.length, (run) => answer(indexed, steps[run] ?? noFilters, lens));
    const countries = dragged.map((step) => ({ ...step, countries: ['LA', 'CN'], certain: true }));
    const all = filter('all', dragged);
    filtering.push([size, median(all)]);
    return [
      { what: 'graph.json', of, value: json.length / 1e6, unit: 'M characters' },
      ms(
        'JSON.parse',
        timesOf(runs, () => JSON.parse(json) as unknown),
      ),
      ms(
        'check',
        timesOf(runs, () => readGraph(graph)),
      ),
      ms(
        'index',
        timesOf(runs, () => indexGraph(graph)),
      ),
      ms(
        'search index',
        timesOf(runs, () => makeSearch(indexed)),
      ),
      ms(
        'search',
        timesOf(20, (run) => search(finder, ['hun xen', 'tran', 'putin'][run % 3] ?? '')),
      ),
      ...lenses.map((lens) =>
        ms(`filter, lens ${lens}`, lens === 'all' ? all : filter(lens, dragged), goal),
      ),
      ms('filter, two countries, certain', filter('all', countries), goal),
    ];
  });
  if (filtering.length < 2) return figures;
  return [
    ...figures,
    { what: 'filter, exponent', of: 'all sizes', value: exponentOf(filtering), unit: '' },
  ];
}
