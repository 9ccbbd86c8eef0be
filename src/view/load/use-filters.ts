import { useDeferredValue, useMemo } from 'react';
import type { Filters } from '../../graph/filter.ts';
import { filtersOf } from '../state/filters-of.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useParts } from './parts.ts';

/**
 * The filters in force. They may lag behind a dragged thumb, and the window waits until the
 * meetings that it needs are there: what is shown is always whole.
 */
export function useFilters(): Filters {
  const [state] = useViewState();
  const settled = useDeferredValue(state);
  const standing = useParts()?.standing ?? null;
  return useMemo(() => ({ ...filtersOf(settled), ...standing }), [settled, standing]);
}
