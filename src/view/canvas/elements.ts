import type { ElementDefinition } from 'cytoscape';
import type { IndexedGraph } from '../../graph/index-graph.ts';
import { parseNodeRef, type NodeRef } from '../../graph/ref.ts';
import type { Drawing } from '../../graph/network.ts';
import { nodeLabel } from '../load/labels.ts';
import type { Language } from '../state/view-state.ts';
import type { Palette, ThemeName } from '../theme/palette.ts';

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

/**
 * What Cytoscape draws: nodes at the places that the build gave them, one edge for each tie. What
 * is drawn as it was the last time is the same object, so that Cytoscape leaves it as it is.
 */
export function elementsMaker(
  indexed: IndexedGraph,
  lang: Language,
  theme: ThemeName,
  palette: Palette,
): (drawing: Drawing) => ElementDefinition[] {
  let last = new Map<string, ElementDefinition>();
  return ({ nodes, ties }) => {
    const now = new Map<string, ElementDefinition>();
    for (const { ref, node, weight } of nodes) {
      const old = last.get(ref);
      if (!old) now.set(ref, nodeElement(ref, node, weight));
      // the same place, said by the same object: nothing moves
      else
        now.set(
          ref,
          old.data['weight'] === weight ? old : { ...old, data: { ...old.data, weight } },
        );
    }
    for (const { kind, a, b, meetings } of ties) {
      const id = `${a}${kind === 'tie' ? '~' : '>'}${b}`;
      const old = last.get(id);
      const same = old?.data['weight'] === meetings.length;
      now.set(id, same ? old : edgeElement(id, kind, a, b, meetings.length));
    }
    last = now;
    return [...now.values()];
  };

  function nodeElement(ref: string, node: NodeRef, weight: number): ElementDefinition {
    return {
      group: 'nodes',
      data: {
        id: ref,
        label: nodeLabel(indexed, node, lang),
        kind: node.kind,
        weight,
        colour: palette.colour(countryOf(indexed, node), theme),
      },
      position: { ...positionOf(indexed, node) },
      grabbable: false,
    };
  }
}

const edgeElement = (
  id: string,
  kind: string,
  source: string,
  target: string,
  weight: number,
): ElementDefinition => ({ group: 'edges', data: { id, source, target, kind, weight } });

/** The reference of the tie that an edge is, for the details. */
export const tieOfEdge = (source: string, target: string): string => {
  const [a, b] = source < target ? [source, target] : [target, source];
  return parseNodeRef(a) && parseNodeRef(b) ? `tie:${a}~${b}` : '';
};
