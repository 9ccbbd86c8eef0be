import { resolveId, type IndexedGraph } from '../../graph/index-graph.ts';
import { formatRef, parseRef, tieRef, type NodeRef } from '../../graph/ref.ts';
import type { ViewState } from '../state/view-state.ts';

/** Ids that an old link names become the ids under which they live on today. */
export function resolveState(indexed: Pick<IndexedGraph, 'graph'>, state: ViewState): ViewState {
  const id = (text: string) => resolveId(indexed, text);
  const node = (ref: NodeRef): NodeRef => ({ ...ref, id: id(ref.id) });
  const ref = (text: string | null): string | null => {
    const parsed = text === null ? null : parseRef(text);
    if (!parsed) return null;
    if (parsed.kind !== 'tie') return formatRef({ ...parsed, id: id(parsed.id) });
    return formatRef(tieRef(node(parsed.ends[0]), node(parsed.ends[1])));
  };
  return {
    ...state,
    countries: [...new Set(state.countries.map(id))],
    parties: [...new Set(state.parties.map(id))],
    select: ref(state.select),
    focus: ref(state.focus),
    a: state.a === null ? null : id(state.a),
    b: state.b === null ? null : id(state.b),
  };
}
