import { filterMeetings } from '../../src/graph/filter.ts';
import type { IndexedGraph } from '../../src/graph/index-graph.ts';
import { networkOf } from '../../src/graph/network-of.ts';
import { nodesOfRef } from '../../src/graph/nodes-of-ref.ts';
import { shortestChains } from '../../src/graph/path.ts';
import { formatNodeRef, parseRef } from '../../src/graph/ref.ts';
import { sharedMeetings } from '../../src/graph/shared-meetings.ts';
import { resolveState } from '../../src/view/load/resolve-state.ts';
import { titleOf } from '../../src/view/load/title-of.ts';
import { filtersOf } from '../../src/view/state/filters-of.ts';
import { decodeState } from '../../src/view/state/url-codec.ts';

/** What a link opens. */
export interface Opened {
  /** What is selected or linked, as the title of the page says it; null for the whole. */
  title: string | null;
  meetings: number;
  possible: number;
  /** Meetings of the selection, within those shown; null where nothing is selected. */
  selected: number | null;
  nodes: number;
  /** Meetings on the shortest chain; null where the link asks for none. */
  chain: number | null;
  /** Parameters that could not be read. */
  broken: string[];
}

export function openLink(indexed: IndexedGraph, link: string): Opened {
  const { state: written, broken } = decodeState(link);
  const state = resolveState(indexed, written);
  const { shown, count } = filterMeetings(indexed, filtersOf(state));
  const { a, b, focus, hops, lens } = state;
  const around = focus === null ? null : { node: focus, hops };
  const { nodes } = networkOf(indexed, shown, lens, {
    keep: nodesOfRef(indexed, state.select),
    around,
  });
  return {
    title: titleOf(indexed, state),
    meetings: shown.length,
    possible: count.possible,
    selected: selectedMeetings(indexed, state.select, shown),
    nodes: nodes.length,
    chain: a === null || b === null ? null : (shortestChains(indexed, a, b, shown)[0]?.length ?? 0),
    broken,
  };
}

function selectedMeetings(
  indexed: IndexedGraph,
  select: string | null,
  shown: readonly number[],
): number | null {
  const ref = select === null ? null : parseRef(select);
  if (!ref) return null;
  if (ref.kind === 'meeting') return indexed.meetingAt.has(ref.id) ? 1 : 0;
  if (ref.kind === 'tie') {
    const [a, b] = ref.ends;
    return sharedMeetings(indexed, formatNodeRef(a), formatNodeRef(b), shown).length;
  }
  const { meetingsOfPerson, meetingsOfParty, meetingsOfCountry } = indexed;
  const of = { person: meetingsOfPerson, party: meetingsOfParty, country: meetingsOfCountry };
  return (of[ref.kind].get(ref.id) ?? []).filter((at) => shown.includes(at)).length;
}
