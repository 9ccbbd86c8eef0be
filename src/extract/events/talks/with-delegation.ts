import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import type { Candidate } from '../candidate.ts';
import { frame } from './frame.ts';
import type { FoundSides } from '../telling/setting.ts';
import { indexes, sideOf } from '../who/sides.ts';
import type { SentenceView, TriggerChunk } from '../view.ts';

/** "A tiếp đoàn", "A đón đoàn quân sự B": the subject with the head of the delegation, or its country. */
export function withDelegation(
  view: SentenceView,
  chunk: TriggerChunk,
  sides: FoundSides,
  people: readonly ArticlePerson[],
  heads: readonly number[],
): Candidate[] {
  const own = sides.left[0] && sideOf(sides.left[0], people);
  const hosts = indexes(sides.left);
  const country = sides.delegation?.country ?? null;
  const group = sides.delegation?.group;
  if (group !== undefined && country !== null)
    return [
      {
        ...frame(view, chunk, sides),
        people: hosts,
        hosts: chunk.trigger.roles === 'host' ? hosts : [],
        countries: [country],
        group,
      },
    ];
  if (!own || hosts.length === 0) return [];
  return [country, ...(sides.delegation?.others ?? [])].flatMap((id) => {
    const guests = heads.filter((p) =>
      id === null ? people[p]?.country !== own : people[p]?.country === id,
    );
    if (own === id || (id === null && guests.length === 0)) return [];
    return [
      {
        ...frame(view, chunk, sides),
        people: [...hosts, ...guests],
        hosts,
        visitors: guests,
        countries: id === null || guests.length > 0 ? [] : [id],
        ofDelegation: guests.length === 0,
      },
    ];
  });
}
