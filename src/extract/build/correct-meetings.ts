import type { ArticleFacts } from '../document.ts';
import { reasonOf, type Correction, type MeetingSelector } from '../gazetteer/curation.ts';
import { curatedDate } from './add-meetings.ts';
import type { Report } from './report-of-meeting.ts';
import { fullNameKey } from './who-is-who.ts';

export interface CorrectedReports {
  reports: Report[];
  /** Groups of reports that are one meeting, whatever they say. */
  together: Report[][];
  /** Whether two reports are of two meetings, whatever they say. */
  apart: (a: Report, b: Report) => boolean;
  stale: Correction[];
}

/** Which reports a selector names: those of the meeting with this id, or of this article. */
export type FindById = (id: string) => readonly Report[];

/**
 * Applies the corrections of meetings to the reports of the articles, before any are gathered:
 * pin_date, drop, merge, split. Each corrected report carries the mark of it.
 */
export function correctReports(
  all: readonly Report[],
  corrections: readonly Correction[],
  facts: readonly ArticleFacts[],
  byId: FindById,
): CorrectedReports {
  const now = new Map(all.map((report) => [keyOf(report), report]));
  const together: string[][] = [];
  const cuts: { group: Set<string>; articles: Set<string> }[] = [];
  const stale: Correction[] = [];
  const articleOf = ({ article }: Report) => facts[article]?.article.id ?? '';
  const select = (selector: MeetingSelector): string[] =>
    (typeof selector === 'string' ? byId(selector) : byArticle(selector, all, articleOf))
      .map(keyOf)
      .filter((key) => now.has(key));
  const change = (
    keys: readonly string[],
    correction: Correction,
    with_: Partial<Report['fact']>,
  ) => {
    const { action, source } = correction;
    const mark = { action, reason: reasonOf(correction), source };
    for (const key of keys) {
      const report = now.get(key);
      if (report)
        now.set(key, {
          ...report,
          fact: { ...report.fact, ...with_ },
          marks: [...report.marks, mark],
        });
    }
  };
  for (const correction of corrections) {
    const selectors =
      'meeting' in correction
        ? [correction.meeting]
        : 'meetings' in correction
          ? correction.meetings
          : null;
    if (!selectors) continue;
    const chosen = selectors.map(select);
    const keys = [...new Set(chosen.flat())];
    if (chosen.some((list) => list.length === 0)) stale.push(correction);
    else if (correction.action === 'drop') for (const key of keys) now.delete(key);
    else if (correction.action === 'pin_date')
      change(keys, correction, { date: curatedDate(correction) });
    else if (correction.action === 'merge') {
      together.push(keys);
      change(keys, correction, {});
    } else if (correction.action === 'split') {
      cuts.push({ group: new Set(keys), articles: new Set(correction.articles) });
      change(keys, correction, {});
    }
  }
  const isCut = (a: Report, b: Report) =>
    cuts.some(
      ({ group, articles }) =>
        (group.has(keyOf(a)) || group.has(keyOf(b))) &&
        articles.has(articleOf(a)) !== articles.has(articleOf(b)),
    );
  return {
    reports: all.flatMap((report) => now.get(keyOf(report)) ?? []),
    together: together.map((keys) => keys.flatMap((key) => now.get(key) ?? [])),
    apart: isCut,
    stale,
  };
}

const keyOf = ({ article, index }: Report): string => `${String(article)} ${String(index)}`;

/** Of an article that tells of several meetings, those on this printed day or with this person. */
const byArticle = (
  { article, date, participant }: Exclude<MeetingSelector, string>,
  reports: readonly Report[],
  articleOf: (report: Report) => string,
): Report[] => {
  const told = reports.filter((report) => articleOf(report) === article);
  const main = told.filter(({ fact }) => fact.main);
  const some = date === undefined && participant === undefined && main.length > 0 ? main : told;
  return some.filter(
    ({ fact, people, names }) =>
      (date === undefined || fact.textDate === date || fact.date.edtf === date) &&
      (participant === undefined ||
        people.includes(participant) ||
        names.some((name) => fullNameKey(name) === fullNameKey(participant))),
  );
};
