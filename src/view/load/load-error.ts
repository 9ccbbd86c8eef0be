import type { GraphFault } from '../../graph/parse-graph.ts';

/** Why there is nothing to show; each has a screen of its own. */
export type LoadFault = { kind: 'missing' | 'failed'; what: string } | GraphFault;

export class LoadError extends Error {
  constructor(readonly fault: LoadFault) {
    super(`${fault.kind}: ${fault.what}`);
    this.name = 'LoadError';
  }
}
