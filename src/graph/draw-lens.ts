import type { Columns } from './columns.ts';
import type { Lens } from './lens.ts';
import type { Drawing, Tie } from './network.ts';
import { rowOf } from './rows.ts';

/** What to draw: the meetings in view under a lens, of all nodes or of those marked 1. */
export interface Scene {
  columns: Columns;
  shown: readonly number[];
  lens: Lens;
  within: Uint8Array | null;
}

/**
 * Nodes and ties of a scene. Of more than `max` nodes those with most meetings, where `heaviest` is
 * wanted; else none, and their number alone.
 */
export function drawLens(scene: Scene, max: number, heaviest: boolean): Drawing | number {
  const { columns } = scene;
  const { order, weight } = nodesOf(scene);
  if (order.length > max && !heaviest) return order.length;
  const byWeight = (a: number, b: number) =>
    (weight[b] ?? 0) - (weight[a] ?? 0) ||
    ((columns.refs[a] ?? '') < (columns.refs[b] ?? '') ? -1 : 1);
  const kept = order.length > max ? order.sort(byWeight).slice(0, max) : order;
  return {
    nodes: kept.map((node) => ({
      ref: columns.refs[node] ?? '',
      node: columns.nodes[node] ?? { kind: 'person', id: '' },
      weight: weight[node] ?? 0,
    })),
    // only where a lens draws people and bodies do some belong to others
    ties: [...tiesAmong(scene, kept), ...memberTies(columns, kept, new Set(kept))],
  };
}

/** Nodes in the order in which the meetings bring them, with how many meetings each has. */
export function nodesOf({ columns, shown, lens, within }: Scene) {
  const weight = new Int32Array(columns.nodes.length);
  const order: number[] = [];
  const { start, values } = columns.taking[lens];
  for (const at of shown) {
    const end = start[at + 1] ?? 0;
    for (let i = start[at] ?? 0; i < end; i++) {
      const node = values[i] ?? 0;
      if (within !== null && within[node] !== 1) continue;
      const known = weight[node] ?? 0;
      if (known === 0) order.push(node);
      weight[node] = known + 1;
    }
  }
  if (lens === 'all') {
    const seen = new Set(order);
    const { memberships } = columns;
    for (const node of [...order])
      for (const body of rowOf(memberships, node)) {
        if (seen.has(body) || (within !== null && within[body] !== 1)) continue;
        seen.add(body);
        order.push(body);
      }
  }
  return { order, weight };
}

/** One tie for each two of these nodes that met: a square table finds it without any text. */
function tiesAmong({ columns, shown, lens }: Scene, nodes: readonly number[]): Tie[] {
  const size = nodes.length;
  const place = new Int32Array(columns.nodes.length).fill(-1);
  nodes.forEach((node, at) => (place[node] = at));
  const table = new Int32Array(size * size);
  const ties: Tie[] = [];
  const { start, values, sides } = columns.taking[lens];
  for (const at of shown) {
    const end = start[at + 1] ?? 0;
    for (let i = start[at] ?? 0; i < end; i++) {
      const x = place[values[i] ?? 0] ?? -1;
      if (x < 0) continue;
      for (let k = i + 1; k < end; k++) {
        const y = place[values[k] ?? 0] ?? -1;
        // people of one delegation did not meet each other
        if (y < 0 || y === x || sides[i] === sides[k]) continue;
        const cell = x < y ? x * size + y : y * size + x;
        const known = table[cell] ?? 0;
        if (known > 0) ties[known - 1]?.meetings.push(at);
        else table[cell] = ties.push(makeTie(columns, nodes[x] ?? 0, nodes[y] ?? 0, [at]));
      }
    }
  }
  return ties;
}

/** The tie of two nodes; the order of its ends is always the same. */
export function makeTie({ refs }: Columns, x: number, y: number, meetings: number[]): Tie {
  const [p, q] = [refs[x] ?? '', refs[y] ?? ''];
  return { kind: 'tie', a: p < q ? p : q, b: p < q ? q : p, meetings };
}

/** People with their country and parties, as far as these are `drawn`. */
export function memberTies(
  { memberships, refs }: Columns,
  nodes: readonly number[],
  drawn: ReadonlySet<number>,
): Tie[] {
  return nodes.flatMap((node) =>
    [...rowOf(memberships, node)]
      .filter((body) => drawn.has(body))
      .map((body): Tie => ({
        kind: 'member',
        a: refs[node] ?? '',
        b: refs[body] ?? '',
        meetings: [],
      })),
  );
}
