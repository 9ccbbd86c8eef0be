import type { ArticleFacts, MeetingFact } from '../document.ts';
import { sortedUnique } from '../build/order.ts';
import type { World } from '../build/world.ts';

/** What the text of one article gives, in the shape of the annotated articles. */
export interface Prediction {
  persons: {
    name: string;
    aliases: string[];
    posts: string[];
    country: string | null;
    party: string | null;
  }[];
  parties: string[];
  countries: string[];
  meetings: {
    /** EDTF, or null when nothing is known. */
    date: string | null;
    kind: string;
    place: string | null;
    host_country: string | null;
    /** Names of the conferences at whose margin it was. */
    margins_of: string[];
    participants: string[];
    chairs: string[];
    parties: string[];
    countries: string[];
    main: boolean;
    status: string;
  }[];
}

/** Facts of one article in the gold's shape; parties by their abbreviations. */
export function toGoldShape(facts: ArticleFacts, world: Pick<World, 'party'>): Prediction {
  const abbreviation = (id: string) => world.party(id)?.abbreviation ?? id;
  const main = facts.meetings.filter((meeting) => meeting.main);
  return {
    persons: facts.people.map(({ name, aliases, posts, country, party }) => ({
      name,
      aliases,
      posts,
      country,
      party: party === null ? null : abbreviation(party),
    })),
    parties: sortedUnique(facts.parties.map(abbreviation)),
    countries: sortedUnique(main.flatMap(({ countries }) => countries)),
    meetings: facts.meetings.map((meeting) => ({
      date: dateOf(meeting),
      kind: meeting.kind,
      place: meeting.placeText,
      host_country: meeting.hostCountry,
      margins_of: meeting.marginsOf,
      participants: namesOf(facts, meeting, () => true),
      chairs: namesOf(facts, meeting, (role) => role === 'chair'),
      parties: meeting.parties.map(abbreviation),
      countries: meeting.countries,
      main: meeting.main,
      status: meeting.status,
    })),
  };
}

const dateOf = ({ date }: MeetingFact): string | null => (/\d/u.test(date.edtf) ? date.edtf : null);

const namesOf = (
  { people }: ArticleFacts,
  { participants }: MeetingFact,
  wanted: (role: string) => boolean,
): string[] =>
  participants.flatMap(({ person, role }) => (wanted(role) ? (people[person]?.name ?? []) : []));
