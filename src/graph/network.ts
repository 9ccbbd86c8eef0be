import type { Lens } from './lens.ts';
import type { NodeRef } from './ref.ts';

export interface NodeInView {
  ref: string;
  node: NodeRef;
  /** Meetings in view. */
  weight: number;
}

/** Two nodes of different sides that share meetings, or a person and whom he belongs to. */
export interface Tie {
  kind: 'tie' | 'member';
  a: string;
  b: string;
  /** Positions of the shared meetings; empty for membership. */
  meetings: number[];
}

/** What is drawn. */
export interface Drawing {
  nodes: NodeInView[];
  ties: Tie[];
}

export interface Network extends Drawing {
  /** The lens really drawn: a coarser one where there is too much to draw. */
  lens: Lens;
  /** Set where the asked lens would have drawn more than can be read: of what, and how many. */
  tooMany: { what: 'nodes' | 'ties'; count: number } | null;
}

/** More is neither read nor drawn fluently. */
export const maxNodes = 500;
export const maxTies = 1500;
