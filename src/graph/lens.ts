import type { NodeKind, NodeRef } from './ref.ts';

/** What the network draws. */
export const lenses = ['all', 'leaders', 'parties', 'countries'] as const;
export type Lens = (typeof lenses)[number];

/** The lens that aggregates another: leaders into parties, parties into countries. */
export const coarser: Record<Lens, Lens | null> = {
  all: 'leaders',
  leaders: 'parties',
  parties: 'countries',
  countries: null,
};

const kinds: Record<Lens, readonly NodeKind[]> = {
  all: ['person', 'party', 'country'],
  leaders: ['person'],
  parties: ['party'],
  countries: ['country'],
};

/** Whether nodes of this kind are drawn under the lens. */
export const draws = (lens: Lens, { kind }: NodeRef): boolean => kinds[lens].includes(kind);
