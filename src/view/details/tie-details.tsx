import { useMemo } from 'react';
import { formatNodeRef, type NodeRef } from '../../graph/ref.ts';
import { sharedMeetings } from '../../graph/ties.ts';
import { hasNode, nodeLabel } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import { Gone } from './gone.tsx';
import { MeetingList } from './meeting-list.tsx';
import { NodeLink } from './node-link.tsx';

/** All meetings between two nodes. */
export function TieDetails({ ends: [a, b] }: { ends: [NodeRef, NodeRef] }) {
  const indexed = useIndexedGraph();
  const { shown } = useShown();
  const words = useWords();
  const [{ lang }] = useViewState();
  const [first, second] = [formatNodeRef(a), formatNodeRef(b)];
  const meetings = useMemo(
    () => sharedMeetings(indexed, first, second, shown),
    [indexed, first, second, shown],
  );
  const lost = [a, b].find((node) => !hasNode(indexed, node));
  if (lost) return <Gone id={lost.id} />;
  return (
    <article>
      <p className="kicker">{words.meetings(meetings.length)}</p>
      <h2>{words.tieTitle(nodeLabel(indexed, a, lang), nodeLabel(indexed, b, lang))}</h2>
      <p className="chips">
        <NodeLink node={a} />
        <NodeLink node={b} />
      </p>
      <MeetingList meetings={meetings} />
    </article>
  );
}
