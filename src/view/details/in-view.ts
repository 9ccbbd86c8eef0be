import { useMemo } from 'react';
import { useShown } from '../load/use-in-view.ts';

/** Those of a node's meetings that pass the filters, and how many do not. */
export function useMeetingsInView(all: readonly number[]): { meetings: number[]; hidden: number } {
  const { shown } = useShown();
  return useMemo(() => {
    const inView = new Set(shown);
    const meetings = all.filter((at) => inView.has(at));
    return { meetings, hidden: all.length - meetings.length };
  }, [all, shown]);
}
