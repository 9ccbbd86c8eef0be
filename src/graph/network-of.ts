import { drawLens } from './draw-lens.ts';
import type { IndexedGraph } from './index-graph.ts';
import { keepNodes } from './keep-nodes.ts';
import { coarser, draws, type Lens } from './lens.ts';
import type { Columns } from './columns.ts';
import { maxNodes, maxTies, type Drawing, type Network } from './network.ts';
import { narrowTo, reach, type Around } from './reach.ts';

/** What must stay in sight, however much there is. */
export interface Attention {
  /** References of nodes that are selected. */
  keep?: readonly string[];
  /** The node that alone is looked around. */
  around?: Around | null;
}

/** Of one meeting that is selected: a delegation or two, not a congress. */
const maxKept = 30;

/**
 * Nodes and ties of the meetings in view. Where there are too many to read a coarser lens is drawn
 * instead, in which what has attention is kept; a neighbourhood that can be read is never coarser.
 * Countries are drawn at once where parties would leave out most of what countries show.
 */
export function networkOf(
  { columns }: IndexedGraph,
  shown: readonly number[],
  lens: Lens,
  { keep = [], around = null }: Attention = {},
): Network {
  const kept = [...new Set([...(around ? [around.node] : []), ...keep])]
    .flatMap((ref) => columns.numberOf.get(ref) ?? [])
    .slice(0, maxKept);
  let tooMany: Network['tooMany'] = null;
  for (let at = lens; ;) {
    const under = at;
    const next = coarserOf(under, columns, shown);
    const extra =
      under === lens
        ? []
        : kept.filter((node) => !draws(under, columns.nodes[node] ?? { kind: 'person', id: '' }));
    const within = around && reach(columns, shown, under, around);
    const scene = { columns, shown, lens: under, within };
    const drawn = drawLens(scene, maxNodes - extra.length, next === null);
    if (typeof drawn === 'number') tooMany ??= { what: 'nodes', count: drawn };
    else {
      const whole = keepNodes(columns, shown, under, drawn, extra);
      const isThere = around && !within && whole.nodes.some(({ ref }) => ref === around.node);
      const near = isThere ? narrowTo(whole, around) : whole;
      if (near.ties.length <= maxTies) return { ...near, lens: under, tooMany };
      tooMany ??= { what: 'ties', count: near.ties.length };
      if (next === null) return { ...thickest(near, kept, columns.refs), lens: under, tooMany };
    }
    at = next ?? under;
  }
}

function coarserOf(lens: Lens, columns: Columns, shown: readonly number[]): Lens | null {
  const next = coarser[lens];
  if (next !== 'parties') return next;
  const sides = (of: Lens) => {
    const { start } = columns.taking[of];
    return shown.filter((at) => (start[at + 1] ?? 0) - (start[at] ?? 0) > 1).length;
  };
  return 2 * sides('parties') < sides('countries') ? 'countries' : 'parties';
}

/** As many ties as can be read: those of what is kept, then those of most meetings. */
function thickest(
  { nodes, ties }: Drawing,
  kept: readonly number[],
  refs: readonly string[],
): Drawing {
  const wanted = new Set(kept.map((node) => refs[node]));
  const rank = ({ a, b, meetings }: Drawing['ties'][number]) =>
    (wanted.has(a) || wanted.has(b) ? 1e9 : 0) + meetings.length;
  return { nodes, ties: [...ties].sort((x, y) => rank(y) - rank(x)).slice(0, maxTies) };
}
