import type { ElementDefinition } from 'cytoscape';
import type { IndexedGraph } from '../../graph/index-graph.ts';
import { parseNodeRef, type NodeRef } from '../../graph/ref.ts';
import type { Drawing } from '../../graph/network.ts';
import { nodeLabel } from '../load/labels.ts';
import type { Language } from '../state/view-state.ts';
import { countryColour, type ThemeName } from '../theme/palette.ts';

const countryOf = ({ people, parties }: IndexedGraph, { kind, id }: NodeRef): string | null =>
  kind === 'country'
    ? id
    : kind === 'party'
      ? (parties.get(id)?.country ?? null)
      : (people.get(id)?.country ?? null);

const positionOf = (indexed: IndexedGraph, { kind, id }: NodeRef): { x: number; y: number } =>
  (kind === 'person' ? indexed.people : kind === 'party' ? indexed.parties : indexed.countries).get(
    id,
  )?.position ?? { x: 0, y: 0 };

/** What Cytoscape draws: nodes at the places that the build gave them, one edge for each tie. */
export function elementsOf(
  indexed: IndexedGraph,
  { nodes, ties }: Drawing,
  lang: Language,
  theme: ThemeName,
): ElementDefinition[] {
  return [
    ...nodes.map(({ ref, node, weight }) => ({
      group: 'nodes' as const,
      data: {
        id: ref,
        label: nodeLabel(indexed, node, lang),
        kind: node.kind,
        weight,
        colour: countryColour(countryOf(indexed, node), theme),
      },
      position: { ...positionOf(indexed, node) },
      grabbable: false,
    })),
    ...ties.map(({ kind, a, b, meetings }) => ({
      group: 'edges' as const,
      data: {
        id: `${a}${kind === 'tie' ? '~' : '>'}${b}`,
        source: a,
        target: b,
        kind,
        weight: meetings.length,
      },
    })),
  ];
}

/** The reference of the tie that an edge is, for the details. */
export const tieOfEdge = (source: string, target: string): string => {
  const [a, b] = source < target ? [source, target] : [target, source];
  return parseNodeRef(a) && parseNodeRef(b) ? `tie:${a}~${b}` : '';
};
