import type { Candidate } from './candidate.ts';
import type { VisitCandidate } from './from-visits.ts';
import type { MergedMeeting } from './merge.ts';
import { leadLength, type ArticleView } from './view.ts';

/** Visits of one person to one country are one; the news, or a dated reference. */
export function mergeVisits(
  visits: readonly VisitCandidate[],
  article: ArticleView,
): (MergedMeeting & { main: boolean })[] {
  const merged: (MergedMeeting & { main: boolean; reports: boolean })[] = [];
  for (const visit of visits) {
    const inLead =
      visit.sentence <= leadLength &&
      article.sentences[visit.sentence]?.sentence.zone !== 'caption';
    const inTitle = visits.some(
      (v) =>
        v.people[0] === visit.people[0] && v.sentence === 0 && !v.rule.startsWith('visit: chuyến'),
    );
    const announced = visit.planned && visit.date !== null && visit.date.value.day !== null;
    const main = inLead && (visit.reports || announced || inTitle);
    const same = merged.find(
      (m) =>
        m.people[0] === visit.people[0] &&
        m.hostCountry === visit.hostCountry &&
        (m.date === null || visit.date === null || sameYear(m, visit)),
    );
    if (!same) {
      merged.push({ ...visit, main, sentences: [{ sentence: visit.sentence, rule: visit.rule }] });
      continue;
    }
    same.sentences.push({ sentence: visit.sentence, rule: visit.rule });
    same.main ||= main;
    same.planned ||= main && visit.planned;
    if (!same.date || (visit.date?.value.until && !same.date.value.until))
      same.date = visit.date ?? same.date;
    same.place ??= visit.place;
    same.attendees = [...new Set([...same.attendees, ...visit.attendees])];
  }
  return merged.filter(
    (visit) =>
      (visit.main && (visit.date !== null || !visit.planned)) ||
      (visit.date !== null &&
        visit.date.value.month !== null &&
        visit.date.value.relative === null),
  );
}

function sameYear(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.date?.value, b.date?.value];
  if (!x || !y) return true;
  if (x.month !== null && y.month !== null && x.month !== y.month) return false;
  return x.year === null || y.year === null || x.year === y.year;
}
