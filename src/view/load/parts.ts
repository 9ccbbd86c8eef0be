import { createContext, use } from 'react';
import type { Window } from '../../graph/window.ts';

/** How far a graph in shards is loaded. */
export interface Parts {
  /** What an address without a window means. */
  opening: Window;
  /** All of time, said outright. */
  whole: Window;
  /** All meetings there are, loaded or not. */
  meetings: number;
  /** What is shown while the window of the address is being loaded; null when that is there. */
  standing: Window | null;
  loading: { done: number; of: number } | null;
  /** Set where something could not be loaded: how many meetings of the window are missing. */
  failed: { meetings: number } | null;
  retry: () => void;
}

const PartsContext = createContext<Parts | null>(null);
export const PartsProvider = PartsContext.Provider;

/** Null where the graph is in one file, and all of it there. */
export const useParts = (): Parts | null => use(PartsContext);

const open: Window = { from: null, to: null };

/** A window as the address has to say it: in a graph of shards no window means the opening one. */
export function useSaidWindow(): (window: Window) => Window {
  const whole = useParts()?.whole ?? open;
  return (window) => (window.from === null && window.to === null ? whole : window);
}
