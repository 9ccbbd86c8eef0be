/** What principals are told from: participants of a fact or of a meeting. */
interface Standing {
  side: string | null;
  role: string;
}

/**
 * Indexes of those who lead a meeting: who has a role beyond attending on at least two sides, else
 * the first named of each side.
 */
export function principalsOf(participants: readonly Standing[]): number[] {
  const all = participants.map((participant, at) => ({ ...participant, at }));
  const leading = all.filter(({ role }) => role !== 'attendee');
  if (new Set(leading.map(({ side }) => side)).size > 1) return leading.map(({ at }) => at);
  const sides = new Set<string | null>();
  return all.flatMap(({ side, at }) => {
    if (sides.has(side)) return [];
    sides.add(side);
    return [at];
  });
}
