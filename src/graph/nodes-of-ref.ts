import type { IndexedGraph } from './index-graph.ts';
import { formatNodeRef, formatRef, parseRef } from './ref.ts';

/** The nodes that a reference is about: itself, the ends of a tie, the people of a meeting. */
export function nodesOfRef({ meetings, meetingAt }: IndexedGraph, text: string | null): string[] {
  const ref = text === null ? null : parseRef(text);
  if (!ref) return [];
  if (ref.kind === 'tie') return ref.ends.map(formatNodeRef);
  if (ref.kind !== 'meeting') return [formatRef(ref)];
  const meeting = meetings[meetingAt.get(ref.id) ?? -1];
  return (meeting?.participants ?? []).map(({ person }) =>
    formatNodeRef({ kind: 'person', id: person }),
  );
}
