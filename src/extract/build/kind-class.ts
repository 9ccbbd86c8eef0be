import type { MeetingKind } from '../../graph/schema.ts';

/** Kinds between which reports of one meeting waver share a class. */
const classes: Readonly<Record<MeetingKind, string>> = {
  in_person: 'talks',
  courtesy_call: 'talks',
  other: 'talks',
  online: 'online',
  phone: 'phone',
  visit: 'visit',
  summit: 'summit',
};

export const kindClass = (kind: MeetingKind): string => classes[kind];
