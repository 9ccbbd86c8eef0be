import type { Report } from './report-of-meeting.ts';
import { sampleFacts, type SampleMeeting } from './sample-facts.ts';

/** Invented people, each with a side; nobody here is real. */
export const sampleSides: Readonly<Record<string, string | null>> = {
  ...{ thu: 'VN', mau: 'VN', vi: 'VN', kham: 'LA', keo: 'LA', sok: 'KH', stranger: null },
};

/** A report of an article of its own, told by the names above; the ids of people are their names. */
export function sampleReport(article: number, meeting: SampleMeeting): Report {
  const people = meeting.people.map((name) => ({ name, country: sampleSides[name] ?? null }));
  const [fact] = sampleFacts(`bai-${String(article)}`, people, [meeting]).meetings;
  if (!fact) throw new Error('an article without its meeting');
  return { article, index: 0, fact, people: meeting.people, names: meeting.people, marks: [] };
}

/** Reports, each of an article of its own. */
export const sampleReports = (...meetings: readonly SampleMeeting[]): Report[] =>
  meetings.map((meeting, article) => sampleReport(article, meeting));
