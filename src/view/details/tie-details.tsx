import { useMemo } from 'react';
import { formatNodeRef, type NodeRef } from '../../graph/ref.ts';
import { sharedMeetings } from '../../graph/shared-meetings.ts';
import { hasNode, nodeLabel } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import { Gone } from './gone.tsx';
import { useMeetingsInView } from './in-view.ts';
import { MeetingList } from './meeting-list.tsx';
import { NodeLink } from './node-link.tsx';
import { OnlyWindow } from './only-window.tsx';

/** All meetings between two nodes. */
export function TieDetails({ ends: [a, b] }: { ends: [NodeRef, NodeRef] }) {
  const indexed = useIndexedGraph();
  const words = useWords();
  const [{ lang }] = useViewState();
  const [first, second] = [formatNodeRef(a), formatNodeRef(b)];
  const all = useMemo(
    () => sharedMeetings(indexed, first, second, [...indexed.meetings.keys()]),
    [indexed, first, second],
  );
  const { meetings, hidden } = useMeetingsInView(all, null);
  const lost = [a, b].find((node) => !hasNode(indexed, node));
  if (lost) return <Gone id={lost.id} />;
  return (
    <article>
      <p className="kicker">
        {words.meetings(meetings.length)}
        {hidden > 0 && !indexed.beyond && ` · ${words.hiddenHere(hidden)}`}
      </p>
      <h2>{words.tieTitle(nodeLabel(indexed, a, lang), nodeLabel(indexed, b, lang))}</h2>
      <p className="chips">
        <NodeLink node={a} />
        <NodeLink node={b} />
      </p>
      <OnlyWindow />
      <MeetingList meetings={meetings} />
    </article>
  );
}
