import { useSyncExternalStore } from 'react';

/** Meetings under the pointer or the focus, in timeline, table or network alike. */
let hovered: readonly string[] = [];
const listeners = new Set<() => void>();
const none: readonly string[] = [];

export function hoverMeetings(ids: readonly string[]): void {
  if (ids.length === 0 && hovered.length === 0) return;
  hovered = ids.length === 0 ? none : ids;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useHoveredMeetings = (): readonly string[] =>
  useSyncExternalStore(subscribe, () => hovered);
