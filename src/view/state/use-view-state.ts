import { createContext, use, useCallback, useMemo, useSyncExternalStore } from 'react';
import { decodeState, encodeState, type DecodedState } from './url-codec.ts';
import type { ViewState } from './view-state.ts';

/**
 * The address bar is the state. Kept here rather than by a library because one codec reads and
 * writes the whole of it, names what is broken, and has its round trip proved.
 */
const listeners = new Set<() => void>();
const changed = () => {
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

let last: [search: string, decoded: DecodedState] | null = null;
/** Read once for all who ask, and the same object for the same address. */
function decoded(search: string): DecodedState {
  if (last?.[0] !== search) last = [search, decodeState(search)];
  return last[1];
}

export type History = 'push' | 'replace';
export type SetViewState = (patch: Partial<ViewState>, history?: History) => void;

/** Between the first and the last step of a drag the history holds one entry, not hundreds. */
let dragging = false;
let resting: ReturnType<typeof setTimeout> | undefined;

function write(patch: Partial<ViewState>, history: History): void {
  const { state } = decoded(window.location.search);
  const next = encodeState({ ...state, ...patch });
  if (next === window.location.search) return;
  const url = `${window.location.pathname}${next}${window.location.hash}`;
  window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', url);
  changed();
}

/** Begins a drag: the first step is a new entry of the history, all others replace it. */
export function setWhileDragging(patch: Partial<ViewState>): void {
  clearTimeout(resting);
  write(patch, dragging ? 'replace' : 'push');
  dragging = true;
}

export function endDrag(): void {
  clearTimeout(resting);
  dragging = false;
}

/** Keys pressed one after the other are one movement until the hand rests. */
export function endDragSoon(): void {
  clearTimeout(resting);
  resting = setTimeout(endDrag, 800);
}

const Resolve = createContext<(state: ViewState) => ViewState>((state) => state);
export const ResolveProvider = Resolve.Provider;

/** The state of the page, ids of old links resolved, and how to change it. */
export function useViewState(): [ViewState, SetViewState] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const resolve = use(Resolve);
  const state = useMemo(() => resolve(decoded(search).state), [search, resolve]);
  const set = useCallback<SetViewState>((patch, history = 'push') => {
    write(patch, history);
  }, []);
  return [state, set];
}

/** Parameters of the link that could not be read. */
export function useBrokenParameters(): string[] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  return useMemo(() => decoded(search).broken, [search]);
}
