import { createContext, use } from 'react';
import type { InView } from '../../graph/filter.ts';
import type { Network } from '../../graph/network.ts';

/** What the filters leave, worked out once for all panels. */
export interface Shown extends InView {
  /** Nodes and ties that are drawn. */
  drawn: Network;
}

const ShownContext = createContext<Shown | null>(null);
export const ShownProvider = ShownContext.Provider;

export function useShown(): Shown {
  const shown = use(ShownContext);
  if (!shown) throw new Error('ShownProvider stands above everything that shows meetings');
  return shown;
}
