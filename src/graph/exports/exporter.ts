import type { IndexedGraph } from '../index-graph.ts';
import type { Tie } from '../network.ts';

/** What is taken away: the meetings in view, in order of time. */
export interface ExportInput {
  indexed: IndexedGraph;
  shown: readonly number[];
  ties: readonly Tie[];
  /** Address of this very view. */
  link: string;
}

export interface Exported {
  text: string;
  /** Meetings that the format cannot hold. */
  omitted: number;
}

export interface Exporter {
  id: string;
  /** As it stands on the button: the name of the format. */
  name: string;
  extension: string;
  mime: string;
  make: (input: ExportInput) => Exported;
}
