import type { Meeting } from './schema.ts';

/** Ids of every quote that a meeting points to: of itself, who took part, what was spoken of, and versions. */
export const evidenceOf = ({
  evidence,
  participants,
  topics,
  disagreements,
}: Pick<Meeting, 'evidence' | 'participants' | 'topics' | 'disagreements'>): string[] => [
  ...evidence,
  ...participants.flatMap((participant) => participant.evidence),
  ...topics.flatMap((topic) => topic.evidence),
  ...disagreements.flatMap(({ values }) => values.flatMap((value) => value.evidence)),
];
