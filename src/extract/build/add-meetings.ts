import { boundsOf } from '../../graph/edtf.ts';
import type { EdtfDate } from '../../graph/schema.ts';
import type { ArticleFacts, MeetingFact, ParticipantFact, PersonFact } from '../document.ts';
import { reasonOf, type Correction } from '../gazetteer/curation.ts';
import { sortedUnique } from './order.ts';
import type { Report } from './report-of-meeting.ts';
import type { World } from './world.ts';

type Addition = Extract<Correction, { action: 'add' }>;

/** A date that a person gave, with his reason and source. */
export const curatedDate = ({
  date,
  reason,
  source,
}: Pick<Addition, 'date' | 'reason' | 'source'>): EdtfDate => ({
  edtf: date,
  ...boundsOf(date),
  basis: 'curated',
  reasons: [{ code: 'curated', args: { ...reasonOf({ reason }), source } }],
});

export interface Added {
  facts: ArticleFacts[];
  /** Puts the marks of the corrections on the reports of the added meetings. */
  mark: (reports: readonly Report[]) => Report[];
  /** Additions whose article is missing, or does not hold the quote. */
  stale: Correction[];
}

/** Facts with the meetings that a person added, in the same order. */
export function addMeetings(
  given: readonly ArticleFacts[],
  corrections: readonly Correction[],
  world: World,
): Added {
  const facts = [...given];
  const marks = new Map<string, Report['marks'][number]>();
  const stale: Correction[] = [];
  for (const correction of corrections) {
    if (correction.action !== 'add') continue;
    const at = facts.findIndex(({ article }) => article.id === correction.article);
    const item = facts[at];
    const more = item && addMeeting(item, correction, world);
    if (!more) {
      stale.push(correction);
      continue;
    }
    facts[at] = more;
    const { action, source } = correction;
    const mark = { action, reason: reasonOf(correction), source };
    marks.set(`${String(at)} ${String(more.meetings.length - 1)}`, mark);
  }
  const mark = (reports: readonly Report[]) =>
    reports.map((report) => {
      const own = marks.get(`${String(report.article)} ${String(report.index)}`);
      return own ? { ...report, marks: [...report.marks, own] } : report;
    });
  return { facts, mark, stale };
}

/**
 * Facts of an article with a meeting more, as if a rule had found it: its quote must stand in the
 * article. Null when it does not.
 */
function addMeeting(item: ArticleFacts, addition: Addition, world: World): ArticleFacts | null {
  const start = item.article.text.indexOf(addition.quote);
  if (start < 0) return null;
  const people = [...item.people];
  const evidence = [
    ...item.evidence,
    { start, end: start + addition.quote.length, rule: 'curation' },
  ];
  const quoted = [evidence.length - 1];
  const participants = addition.participants.map((given): ParticipantFact => ({
    person: personIndex(people, given.person, given.side, world),
    side: given.side,
    role: given.role ?? 'attendee',
    post: given.post ?? null,
    evidence: quoted,
  }));
  const sides = sortedUnique(participants.flatMap(({ side }) => side ?? []));
  const meeting: MeetingFact = {
    date: curatedDate(addition),
    textDate: addition.date,
    kind: addition.kind,
    place: addition.place ?? null,
    placeText: null,
    hostCountry: addition.hostCountry ?? null,
    marginsOf: [],
    participants,
    parties: sides.filter((side) => world.party(side) !== undefined),
    countries: sides.filter((side) => world.country(side) !== undefined),
    status: 'held',
    main: true,
    topics: [],
    evidence: quoted,
    confidence: { level: 'high', reasons: curatedDate(addition).reasons },
  };
  return { ...item, people, evidence, meetings: [...item.meetings, meeting] };
}

/** Where this person stands among those of the article; appended when the article has him not yet. */
function personIndex(people: PersonFact[], who: string, side: string, world: World): number {
  const at = people.findIndex(
    ({ known, name, aliases }) => known === who || name === who || aliases.includes(who),
  );
  if (at >= 0) return at;
  const known = world.person(who);
  return (
    people.push({
      name: known?.name ?? who,
      aliases: [],
      known: known ? who : null,
      country: known?.country ?? (world.country(side) ? side : null),
      party: null,
      sex: known?.sex ?? null,
      posts: [],
      mentions: [],
    }) - 1
  );
}
