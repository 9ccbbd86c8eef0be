import type { Candidate } from '../candidate.ts';
import type { VisitCandidate } from '../visits/from-visits.ts';

/** What an article told so far, as far as "đoàn", "chuyến thăm" or nobody named mean it below. */
export interface Memory {
  meeting: (told: Candidate) => void;
  visit: (told: VisitCandidate) => void;
  /** Who took part in most of what was told as held, the one whose day it is; of equals one at home. */
  actor: () => number | null;
  /** The visit told last, of who has met somebody if any has. */
  inForce: () => VisitCandidate | undefined;
  /** The country of the last visit told of somebody, or null. */
  hostOf: (person: number) => string | null;
}

/** Each step costs the people of what is told, however much was told before. */
export function makeMemory(isAtHome: (person: number) => boolean): Memory {
  const times = new Map<number, number>();
  const met = new Set<number>();
  const visitOf = new Map<number, { visit: VisitCandidate; at: number }>();
  let actor: number | null = null;
  let visits = 0;
  let last: VisitCandidate | undefined;
  let best: { visit: VisitCandidate; at: number } | undefined;
  const prefer = (visitor: number) => {
    const own = visitOf.get(visitor);
    if (own && met.has(visitor) && own.at > (best?.at ?? -1)) best = own;
  };
  return {
    meeting: ({ people, planned, past }) => {
      if (past) return;
      for (const person of people) {
        met.add(person);
        prefer(person);
        if (planned) continue;
        const count = (times.get(person) ?? 0) + 1;
        times.set(person, count);
        const most = actor === null ? 0 : (times.get(actor) ?? 0);
        const isBefore = actor === null || (isAtHome(person) && !isAtHome(actor));
        if (count > most || (count === most && isBefore)) actor = person;
      }
    },
    visit: (visit) => {
      const [visitor] = visit.people;
      last = visit;
      if (visitor === undefined) return;
      visitOf.set(visitor, { visit, at: visits++ });
      prefer(visitor);
    },
    actor: () => actor,
    inForce: () => best?.visit ?? last,
    hostOf: (person) => visitOf.get(person)?.visit.hostCountry ?? null,
  };
}
