import type { Filters } from '../../graph/filter.ts';
import type { ViewState } from './view-state.ts';

/** The filters of a state, as the graph asks for them. */
export const filtersOf = ({
  from,
  to,
  countries,
  parties,
  kinds,
  topics,
  certain,
}: ViewState): Filters => ({
  from,
  to,
  countries,
  parties,
  kinds,
  topics,
  certain,
});
