import type { Columns } from './columns.ts';
import { nodesOf } from './draw-lens.ts';
import { draws, type Lens } from './lens.ts';
import type { Drawing } from './network.ts';
import { rowOf } from './rows.ts';

/** A node looked around, and how many ties far. */
export interface Around {
  node: string;
  hops: number;
}

/**
 * Marks the nodes that a lens ties to one node in so many hops, itself included, without drawing
 * the rest. Null where the lens does not draw the node, or no meeting in view brings it.
 */
export function reach(
  columns: Columns,
  shown: readonly number[],
  lens: Lens,
  { node: ref, hops }: Around,
): Uint8Array | null {
  const from = columns.numberOf.get(ref) ?? -1;
  const middle = columns.nodes[from];
  if (!middle || !draws(lens, middle)) return null;
  const { order } = nodesOf({ columns, shown, lens, within: null });
  if (!order.includes(from)) return null;
  const reached = new Uint8Array(columns.nodes.length);
  reached[from] = 1;
  for (let hop = 0; hop < hops; hop++) {
    const next = new Set<number>();
    stepAcrossMeetings(columns, shown, lens, reached, next);
    if (lens === 'all') stepAcrossMemberships(columns, order, reached, next);
    for (const node of next) reached[node] = 1;
  }
  return reached;
}

function stepAcrossMeetings(
  columns: Columns,
  shown: readonly number[],
  lens: Lens,
  reached: Uint8Array,
  next: Set<number>,
): void {
  const { start, values, sides } = columns.taking[lens];
  for (const at of shown) {
    const [first, end] = [start[at] ?? 0, start[at + 1] ?? 0];
    for (let i = first; i < end; i++) {
      if (reached[values[i] ?? 0] !== 1) continue;
      for (let k = first; k < end; k++) if (sides[i] !== sides[k]) next.add(values[k] ?? 0);
    }
  }
}

function stepAcrossMemberships(
  { memberships }: Columns,
  order: readonly number[],
  reached: Uint8Array,
  next: Set<number>,
): void {
  for (const node of order)
    for (const body of rowOf(memberships, node)) {
      if (reached[node] === 1) next.add(body);
      if (reached[body] === 1) next.add(node);
    }
}

/** What remains of a drawing within so many ties of one node. */
export function narrowTo({ nodes, ties }: Drawing, { node, hops }: Around): Drawing {
  const near = new Set([node]);
  for (let hop = 0; hop < hops; hop++) {
    const edge = new Set(near);
    for (const { a, b } of ties) {
      if (edge.has(a)) near.add(b);
      if (edge.has(b)) near.add(a);
    }
  }
  return {
    nodes: nodes.filter(({ ref }) => near.has(ref)),
    ties: ties.filter(({ a, b }) => near.has(a) && near.has(b)),
  };
}
