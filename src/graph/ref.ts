/** What a link can point at. */
export type NodeKind = 'person' | 'party' | 'country';
export interface NodeRef {
  kind: NodeKind;
  id: string;
}
export type Ref =
  NodeRef | { kind: 'meeting'; id: string } | { kind: 'tie'; ends: [NodeRef, NodeRef] };

const nodeKinds: readonly string[] = ['person', 'party', 'country'];
const id = /^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/;

export const isNodeKind = (text: string): text is NodeKind => nodeKinds.includes(text);

/** "person:vn-to-lam" → its parts; null for anything else. */
export function parseNodeRef(text: string): NodeRef | null {
  const colon = text.indexOf(':');
  const kind = text.slice(0, colon);
  const rest = text.slice(colon + 1);
  return colon > 0 && isNodeKind(kind) && id.test(rest) ? { kind, id: rest } : null;
}

export const formatNodeRef = ({ kind, id: of }: NodeRef): string => `${kind}:${of}`;

/** "meeting:m-x", "person:x", "tie:person:a~person:b"; null for anything else. */
export function parseRef(text: string): Ref | null {
  if (text.startsWith('meeting:')) {
    const of = text.slice('meeting:'.length);
    return id.test(of) ? { kind: 'meeting', id: of } : null;
  }
  if (text.startsWith('tie:')) {
    const [a = '', b = '', ...more] = text.slice('tie:'.length).split('~');
    const [first, second] = [parseNodeRef(a), parseNodeRef(b)];
    return first && second && more.length === 0 && a !== b ? tieRef(first, second) : null;
  }
  return parseNodeRef(text);
}

export const formatRef = (ref: Ref): string =>
  ref.kind === 'tie' ? `tie:${ref.ends.map(formatNodeRef).join('~')}` : `${ref.kind}:${ref.id}`;

/** The tie of two nodes; the order of its ends is always the same. */
export function tieRef(a: NodeRef, b: NodeRef): Ref {
  const sorted = formatNodeRef(a) <= formatNodeRef(b) ? ([a, b] as const) : ([b, a] as const);
  return { kind: 'tie', ends: [sorted[0], sorted[1]] };
}
