import type { Candidate, Refused } from './candidate.ts';
import type { Waiting } from './talks/from-lists.ts';
import { occasion } from './talks/from-occasions.ts';
import type { VisitCandidate } from './visits/from-visits.ts';

/** What the sentences of an article told so far, each candidate by itself. */
export interface Told {
  /** Talks, with both sides or with one that a later sentence completes. */
  talks: Candidate[];
  visits: VisitCandidate[];
  /** References to meetings of people whom nobody names. */
  unnamed: Candidate[];
  refused: Refused[];
  waiting: Waiting;
}

/** The meeting told last, with both sides named: whom "hai bên" means. */
export const current = (talks: readonly Candidate[]): Candidate | undefined =>
  talks.findLast((c) => !c.planned && !c.past && c.people.length > 1);

/** … or the forum of two sides: whose attendees a list names. */
export const isScene = (c: Candidate): boolean =>
  !c.planned && !c.past && (c.people.length > 1 || c.group === occasion);
