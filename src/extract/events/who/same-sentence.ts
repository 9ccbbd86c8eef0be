import type { Candidate } from '../candidate.ts';
import type { Focus } from '../telling/setting.ts';
import type { TriggerChunk } from '../view.ts';

/** "A bắt tay B trước khi hai bên hội đàm": the two whom the sentence itself has told of. */
export function meant(found: readonly Candidate[], focus: Focus): Focus {
  const last = found.findLast(({ people, wished }) => people.length > 1 && !wished);
  return last ? { ...focus, people: last.people, met: true, welcomed: false } : focus;
}

/** "trong cuộc điện đàm, A và B đã thảo luận về …": what two people did where they met. */
export const isSaidThere = (
  { trigger }: TriggerChunk,
  { people }: Candidate,
  found: readonly Candidate[],
): boolean =>
  (trigger.roles === 'talk' || trigger.name === 'đàm phán') &&
  people.length > 1 &&
  found.some(
    (told) => told.people.length === people.length && people.every((p) => told.people.includes(p)),
  );
