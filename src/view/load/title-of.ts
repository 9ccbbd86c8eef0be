import type { IndexedGraph } from '../../graph/index-graph.ts';
import { parseRef } from '../../graph/ref.ts';
import type { ViewState } from '../state/view-state.ts';
import { dateInWords } from '../words/date.ts';
import { hasNode, meetingTitle, nodeLabel, personName } from './labels.ts';

/** What a state shows, for the title of the page and for who listens; null for the whole. */
export function titleOf(
  indexed: IndexedGraph,
  { view, select, a, b, lang }: Pick<ViewState, 'view' | 'select' | 'a' | 'b' | 'lang'>,
): string | null {
  const ref = select === null ? null : parseRef(select);
  if (ref?.kind === 'meeting') {
    const meeting = indexed.meetings[indexed.meetingAt.get(ref.id) ?? -1];
    return meeting
      ? `${meetingTitle(indexed, meeting, lang)}, ${dateInWords(meeting.date.edtf, lang)}`
      : null;
  }
  if (ref) {
    const nodes = ref.kind === 'tie' ? ref.ends : [ref];
    const there = nodes.every((node) => hasNode(indexed, node));
    return there ? nodes.map((node) => nodeLabel(indexed, node, lang)).join(' – ') : null;
  }
  return view === 'path' && a !== null && b !== null
    ? `${personName(indexed, a)} → ${personName(indexed, b)}`
    : null;
}
