import { countOf, type IndexedGraph } from '../../graph/index-graph.ts';
import { paletteFor, type Palette } from '../theme/palette.ts';

/** The colours of the countries of a graph: those that meet most have one of their own. */
export const countryColours = (indexed: IndexedGraph): Palette =>
  paletteFor(
    indexed.graph.countries
      .map(({ id }) => ({ id, meetings: countOf(indexed, { kind: 'country', id }) }))
      .sort((a, b) => b.meetings - a.meetings || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id),
  );
