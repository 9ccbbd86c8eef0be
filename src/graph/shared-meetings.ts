import type { IndexedGraph } from './index-graph.ts';
import { parseNodeRef, type NodeRef } from './ref.ts';
import type { Meeting } from './schema.ts';

/** Meetings that two nodes share on different sides, in order of time, within those shown. */
export function sharedMeetings(
  indexed: IndexedGraph,
  a: string,
  b: string,
  shown: readonly number[],
): number[] {
  const [x, y] = [parseNodeRef(a), parseNodeRef(b)];
  if (!x || !y) return [];
  const sideIn = (node: NodeRef, meeting: Meeting): string | null => {
    if (node.kind === 'person') {
      const found = meeting.participants.find(({ person }) => person === node.id);
      return found ? (found.side ?? node.id) : null;
    }
    return (node.kind === 'country' ? meeting.countries : meeting.parties).includes(node.id)
      ? node.id
      : null;
  };
  return shown.filter((at) => {
    const meeting = indexed.meetings[at] as Meeting;
    const [one, other] = [sideIn(x, meeting), sideIn(y, meeting)];
    return one !== null && other !== null && one !== other;
  });
}
