import type { IndexedGraph } from '../../graph/index-graph.ts';
import type { NodeRef } from '../../graph/ref.ts';
import type { Meeting } from '../../graph/schema.ts';
import type { Language } from '../state/view-state.ts';

export const countryName = ({ countries }: IndexedGraph, id: string, lang: Language): string =>
  countries.get(id)?.name[lang] ?? id;

export const partyName = ({ parties }: IndexedGraph, id: string, lang: Language): string =>
  parties.get(id)?.name[lang] ?? id;

export const topicName = ({ graph }: IndexedGraph, id: string, lang: Language): string =>
  graph.topics.find((topic) => topic.id === id)?.name[lang] ?? id;

export const personName = ({ people }: IndexedGraph, id: string): string =>
  people.get(id)?.name ?? id;

export function nodeLabel(indexed: IndexedGraph, { kind, id }: NodeRef, lang: Language): string {
  if (kind === 'person') return personName(indexed, id);
  return kind === 'party' ? partyName(indexed, id, lang) : countryName(indexed, id, lang);
}

/** Whether the graph knows this node. */
export function hasNode(
  { people, parties, countries }: IndexedGraph,
  { kind, id }: NodeRef,
): boolean {
  return (kind === 'person' ? people : kind === 'party' ? parties : countries).has(id);
}

export interface Side {
  /** Country, party or person that the side is; null where it is not known. */
  id: string | null;
  label: string;
  people: Meeting['participants'];
}

/** The sides of a meeting with their people; sides that nobody stands for come last. */
export function sidesOf(indexed: IndexedGraph, meeting: Meeting, lang: Language): Side[] {
  const sides = new Map<string, Side>();
  const labelOf = (id: string) =>
    indexed.countries.get(id)?.name[lang] ?? indexed.parties.get(id)?.name[lang] ?? '';
  for (const participant of meeting.participants) {
    const key = participant.side ?? '';
    const side = sides.get(key) ?? { id: participant.side, label: labelOf(key), people: [] };
    side.people.push(participant);
    sides.set(key, side);
  }
  for (const id of meeting.countries)
    if (!sides.has(id)) sides.set(id, { id, label: labelOf(id), people: [] });
  return [...sides.values()];
}

/** "Nguyễn Phú Trọng, Hun Sen", or the countries where nobody is named. */
export function meetingTitle(indexed: IndexedGraph, meeting: Meeting, lang: Language): string {
  return sidesOf(indexed, meeting, lang)
    .map(
      ({ people, label }) =>
        people.map(({ person }) => personName(indexed, person)).join(', ') || label,
    )
    .filter(Boolean)
    .join(' – ');
}
