import type { Columns } from './columns.ts';
import { makeTie, memberTies } from './draw-lens.ts';
import type { Lens } from './lens.ts';
import type { Drawing, Tie } from './network.ts';
import { rowOf } from './rows.ts';

/**
 * Nodes that a lens does not draw, such as the leader whom somebody selected before the lens
 * aggregated, with their ties to what it draws and to one another. Who has no meeting in view is
 * left out.
 */
export function keepNodes(
  columns: Columns,
  shown: readonly number[],
  lens: Lens,
  drawing: Drawing,
  keep: readonly number[],
): Drawing {
  if (keep.length === 0) return drawing;
  const drawn = new Set(drawing.nodes.flatMap(({ ref }) => columns.numberOf.get(ref) ?? []));
  const weight = new Map<number, number>();
  const ties = new Map<string, Tie>();
  for (const at of shown) {
    const kept = keep.flatMap((node) => {
      const side = sideAt(columns, node, at);
      return side === null ? [] : [{ node, side }];
    });
    if (kept.length === 0) continue;
    const others = [...rowOf(columns.taking[lens], at)]
      .filter((node) => drawn.has(node))
      .map((node) => ({ node, side: columns.sideOf[node] ?? -1 }));
    kept.forEach(({ node, side }, i) => {
      weight.set(node, (weight.get(node) ?? 0) + 1);
      for (const other of [...others, ...kept.slice(i + 1)]) {
        if (other.side === side || other.node === node) continue;
        const tie = makeTie(columns, node, other.node, [at]);
        const known = ties.get(`${tie.a}~${tie.b}`);
        if (known) known.meetings.push(at);
        else ties.set(`${tie.a}~${tie.b}`, tie);
      }
    });
  }
  const met = keep.filter((node) => weight.has(node));
  return {
    nodes: [
      ...met.map((node) => ({
        ref: columns.refs[node] ?? '',
        node: columns.nodes[node] ?? { kind: 'person' as const, id: '' },
        weight: weight.get(node) ?? 0,
      })),
      ...drawing.nodes,
    ],
    ties: [...ties.values(), ...memberTies(columns, met, drawn), ...drawing.ties],
  };
}

/** The side on which a node is at a meeting; null where it takes no part. */
function sideAt(columns: Columns, node: number, at: number): number | null {
  const kind = columns.nodes[node]?.kind ?? 'person';
  const { start, values, sides } = columns.taking[lensOf[kind]];
  for (let i = start[at] ?? 0; i < (start[at + 1] ?? 0); i++)
    if (values[i] === node) return (kind === 'party' ? columns.sideOf[node] : sides[i]) ?? null;
  return null;
}

const lensOf = { person: 'leaders', party: 'parties', country: 'countries' } as const;
