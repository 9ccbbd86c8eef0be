import type { Country, Meeting, Party } from '../../graph/schema.ts';
import { sortedUnique } from './order.ts';
import type { PersonDraft } from './people.ts';
import type { World } from './world.ts';

export type PartyDraft = Omit<Party, 'position'>;
export type CountryDraft = Omit<Country, 'position'>;

/** Parties of the meetings and of the people in the graph. */
export const drawParties = (
  meetings: readonly Meeting[],
  people: readonly PersonDraft[],
  world: World,
): PartyDraft[] =>
  sortedUnique([...meetings, ...people].flatMap(({ parties }) => parties)).map((id) => {
    const party = world.party(id);
    return {
      id,
      name: party?.name ?? { vi: id, en: id },
      abbreviation: party?.abbreviation ?? id,
      country: party?.country ?? null,
    };
  });

/** Countries of the meetings, where they took place, and of the people and parties in the graph. */
export const drawCountries = (
  meetings: readonly Meeting[],
  others: readonly { country: string | null }[],
  world: World,
): CountryDraft[] =>
  sortedUnique([
    ...meetings.flatMap((meeting) => [...meeting.countries, meeting.hostCountry ?? []].flat()),
    ...others.flatMap(({ country }) => country ?? []),
  ]).map((id) => ({ id, name: world.country(id)?.name ?? { vi: id, en: id } }));
