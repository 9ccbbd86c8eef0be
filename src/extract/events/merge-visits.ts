import type { Candidate, Refused } from './candidate.ts';
import type { VisitCandidate } from './from-visits.ts';
import type { MergedMeeting } from './merge.ts';
import { leadLength, type ArticleView } from './view.ts';

/** Visits of one person to one country are one; the news, or a dated reference. */
export function mergeVisits(
  visits: readonly VisitCandidate[],
  article: ArticleView,
): { visits: (MergedMeeting & { main: boolean })[]; refused: Refused[] } {
  const merged: (MergedMeeting & { main: boolean; held: boolean })[] = [];
  const isPublished = article.page.article.published !== null;
  for (const visit of visits) {
    const inLead =
      visit.sentence <= leadLength &&
      article.sentences[visit.sentence]?.sentence.zone !== 'caption';
    const inTitle = visits.some(
      (v) =>
        v.people[0] === visit.people[0] && v.sentence === 0 && !v.rule.startsWith('visit: chuyến'),
    );
    const announced = visit.planned && visit.date !== null && visit.date.value.month !== null;
    const main = inLead && (visit.reports || announced || inTitle);
    const held = main && visit.reports && !visit.planned;
    const same = merged.find(
      (m) =>
        m.people[0] === visit.people[0] &&
        m.hostCountry === visit.hostCountry &&
        (m.date === null || visit.date === null || sameYear(m, visit)),
    );
    if (!same) {
      merged.push({
        ...visit,
        main,
        held,
        sentences: [{ sentence: visit.sentence, rule: visit.rule }],
      });
      continue;
    }
    same.sentences.push({ sentence: visit.sentence, rule: visit.rule });
    same.main ||= main;
    // announced before it began: a visit under way is held
    same.held ||= held;
    same.planned = !same.held && (same.planned || (main && visit.planned));
    if (precision(visit, isPublished) > precision(same, isPublished)) same.date = visit.date;
    same.place ??= visit.place;
    same.attendees = [...new Set([...same.attendees, ...visit.attendees])];
  }
  const refused = merged.flatMap((visit) => {
    const why = whyNot(visit);
    return why === null ? [] : [{ candidate: visit, why }];
  });
  return { visits: merged.filter((visit) => whyNot(visit) === null), refused };
}

/** How much the date of a visit says: a range most, "hôm nay" nothing where the day of it is not known. */
function precision({ date }: Candidate, isPublished: boolean): number {
  if (!date) return 0;
  const { until, day, month, relative } = date.value;
  if (until !== null) return 4;
  if (relative !== null) return isPublished ? 3 : 1;
  return day !== null ? 3 : month !== null ? 2 : 1;
}

/** Why a visit is not kept: what is wished or undated is no news, and dates of references are days or months. */
function whyNot(visit: MergedMeeting & { main: boolean }): string | null {
  if (visit.main) return visit.date === null && visit.planned ? 'announced without a date' : null;
  if (visit.wished) return 'only wished, possible or denied';
  const value = visit.date?.value;
  return value && value.month !== null && value.relative === null
    ? null
    : 'a visit referred to, without a month';
}

function sameYear(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.date?.value, b.date?.value];
  if (!x || !y) return true;
  if (x.month !== null && y.month !== null && x.month !== y.month) return false;
  return x.year === null || y.year === null || x.year === y.year;
}
