import {
  meetingKinds,
  type Meeting,
  type Participant,
  type Person,
  type Topic,
} from '../schema.ts';
import { lifelikeDate } from './lifelike-dates.ts';
import type { Society } from './lifelike-people.ts';
import { makeZipf, type Random } from './random.ts';

/** Of ten meetings that this press tells of, so many have Viet Nam on one side. */
const atHome = 0.75;

/** What is spoken of, in turn. */
export const lifelikeTopics: readonly Topic[] = [
  { id: 'trade', name: { vi: 'Thương mại', en: 'Trade' } },
  { id: 'defence', name: { vi: 'Quốc phòng', en: 'Defence' } },
  { id: 'energy', name: { vi: 'Năng lượng', en: 'Energy' } },
  { id: 'culture', name: { vi: 'Văn hóa', en: 'Culture' } },
  { id: 'border', name: { vi: 'Biên giới', en: 'Borders' } },
  { id: 'health', name: { vi: 'Y tế', en: 'Health' } },
];

/** Meetings of two (rarely three) delegations, 2 to 12 people in all, without any evidence yet. */
export function lifelikeMeetings(random: Random, society: Society, count: number): Meeting[] {
  const { countries, byCountry, parties } = society;
  const { next, below, chance } = random;
  const country = makeZipf(random, countries.length, 1.1);
  const seats = new Map(
    countries.map(({ id }) => [id, makeZipf(random, byCountry.get(id)?.length ?? 1, 0.9)]),
  );
  const hasParty = new Set(parties.map(({ id }) => id));
  const idOf = (at: number): string => countries[at]?.id ?? '';
  return Array.from({ length: count }, (_, n): Meeting => {
    const sides = new Set([chance(atHome) ? idOf(0) : idOf(country())]);
    const wanted = chance(0.05) && countries.length > 2 ? 3 : 2;
    while (sides.size < wanted) sides.add(idOf(country()));
    // most accounts name the two leaders, some the whole delegation
    const size = Math.min(12, wanted + Math.floor(-3 * Math.log(1 - next())));
    const delegations = new Map([...sides].map((side) => [side, new Set<Person>()]));
    for (let seat = 0; seat < size; seat++) {
      const side = [...sides][seat % wanted] ?? '';
      const person = byCountry.get(side)?.[seats.get(side)?.() ?? 0];
      if (person) delegations.get(side)?.add(person);
    }
    const participants = [...delegations].flatMap(([side, people], nth) =>
      [...people].map(({ id }): Participant => ({
        person: id,
        side,
        role: nth === 0 ? 'host' : 'visitor',
        post: chance(0.6) ? { vi: 'Thứ trưởng', en: 'Deputy Minister' } : null,
        evidence: [],
      })),
    );
    const channel = chance(0.25);
    return {
      id: `m-${String(n)}`,
      date: lifelikeDate(random),
      kind: meetingKinds[Math.min(below(7), below(7))] ?? 'other',
      place: chance(0.5) ? 'Hà Nội' : null,
      hostCountry: [...sides][0] ?? null,
      marginsOf: [],
      participants,
      parties: channel
        ? [...sides].map((side) => `${side.toLowerCase()}-a`).filter((id) => hasParty.has(id))
        : [],
      countries: [...sides],
      status: chance(0.97) ? 'held' : 'planned',
      main: chance(0.7),
      topics:
        n % 4 === 0
          ? []
          : lifelikeTopics.slice(n % 5, (n % 5) + 2).map(({ id }) => ({ topic: id, evidence: [] })),
      evidence: [],
      confidence: { level: chance(0.7) ? 'high' : 'medium', reasons: [] },
      disagreements: [],
      curation: [],
    };
  });
}
