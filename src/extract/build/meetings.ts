import {
  confidenceLevels,
  meetingKinds,
  roles,
  type Meeting,
  type Participant,
} from '../../graph/schema.ts';
import { disagreementsOf } from './disagreements.ts';
import { mostFrequent, sortedUnique } from './order.ts';
import type { Cluster, Report } from './report-of-meeting.ts';
import { settleDate } from './settle-date.ts';
import { postHeld } from './terms.ts';
import type { World } from './world.ts';

export type MeetingDraft = Omit<Meeting, 'id'>;

/** What a cluster needs from around it: ids of evidence, and the gazetteer. */
export interface Surroundings {
  world: World;
  /** Ids of the quotes of a report, by their indexes in its article's facts. */
  evidence: (report: Report, indexes: readonly number[]) => string[];
}

/** One meeting from all reports of it; what they do not agree on is kept in `disagreements`. */
export function drawMeeting(cluster: Cluster, around: Surroundings): MeetingDraft {
  // the fullest account speaks first
  const reports = [...cluster].sort(
    (a, b) =>
      Number(b.fact.main) - Number(a.fact.main) ||
      b.people.length - a.people.length ||
      a.article - b.article,
  );
  const facts = reports.map(({ fact }) => fact);
  const date = settleDate(cluster);
  const place = mostFrequent(facts.flatMap((fact) => fact.place ?? []));
  const kinds = facts.map(({ kind }) => kind);
  const evidenceOf = (report: Report) => around.evidence(report, report.fact.evidence);
  const hosts = facts.filter((fact) => fact.place === place).flatMap((f) => f.hostCountry ?? []);
  return {
    date,
    kind: best(kinds, meetingKinds),
    place,
    hostCountry: mostFrequent(hosts) ?? mostFrequent(facts.flatMap((f) => f.hostCountry ?? [])),
    marginsOf: sortedUnique(facts.flatMap((fact) => fact.marginsOf)),
    participants: drawParticipants(reports, date, around),
    parties: sortedUnique(facts.flatMap((fact) => fact.parties)),
    countries: sortedUnique(facts.flatMap((fact) => fact.countries)),
    status: facts.some(({ status }) => status === 'held') ? 'held' : 'planned',
    main: facts.some(({ main }) => main),
    topics: drawTopics(reports, around),
    evidence: [...new Set(reports.flatMap(evidenceOf))],
    confidence: settleConfidence(reports),
    disagreements: disagreementsOf(cluster, evidenceOf),
    curation: marksOf(reports),
  };
}

/** Each correction once, though it touched several reports. */
const marksOf = (reports: readonly Report[]): MeetingDraft['curation'] => [
  ...new Map(
    reports.flatMap(({ marks }) => marks).map((mark) => [JSON.stringify(mark), mark]),
  ).values(),
];

/** The kind given most often; of equals the one that says more, in the order of the schema. */
function best<T extends string>(values: readonly T[], order: readonly T[]): T {
  const votes = (value: T) => values.filter((other) => other === value).length;
  const ranked = [...new Set(values)].sort(
    (a, b) => votes(b) - votes(a) || order.indexOf(a) - order.indexOf(b),
  );
  return ranked[0] as T;
}

/** Each topic once, with the quotes of all articles that name it; the fullest account orders them. */
function drawTopics(reports: readonly Report[], around: Surroundings): MeetingDraft['topics'] {
  const quotes = new Map<string, Set<string>>();
  for (const report of reports)
    for (const { topic, evidence } of report.fact.topics) {
      const known = quotes.get(topic) ?? new Set();
      for (const id of around.evidence(report, evidence)) known.add(id);
      quotes.set(topic, known);
    }
  return [...quotes].map(([topic, evidence]) => ({ topic, evidence: [...evidence] }));
}

function drawParticipants(
  reports: readonly Report[],
  date: MeetingDraft['date'],
  around: Surroundings,
): Participant[] {
  const people = [...new Set(reports.flatMap((report) => report.people))];
  return people.map((person) => {
    const told = reports.flatMap((report) =>
      report.fact.participants.flatMap((fact, at) =>
        report.people[at] === person ? [{ report, fact }] : [],
      ),
    );
    const given = told.map(({ fact }) => fact.role);
    const inText = told.map(({ fact }) => fact.post).find((post) => post !== null) ?? null;
    return {
      person,
      side: mostFrequent(told.flatMap(({ fact }) => fact.side ?? [])),
      role: roles.find((role) => given.includes(role)) ?? 'attendee',
      post: postHeld(person, inText, date, around.world),
      evidence: [
        ...new Set(told.flatMap(({ report, fact }) => around.evidence(report, fact.evidence))),
      ],
    };
  });
}

/** The best level that any article gives, and that more than one article reports it. */
function settleConfidence(reports: readonly Report[]): MeetingDraft['confidence'] {
  const all = reports.map(({ fact }) => fact.confidence);
  const level = confidenceLevels.find((one) => all.some((given) => given.level === one)) ?? 'low';
  const reasons = all.find((given) => given.level === level)?.reasons ?? [];
  if (reports.length === 1) return { level, reasons };
  const several = { code: 'several_articles', args: { count: String(reports.length) } };
  return { level, reasons: [...reasons, several] };
}
