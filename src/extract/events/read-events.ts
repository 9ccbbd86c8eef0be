import { addAttendees, listedPeople, speakers } from './attendance.ts';
import type { Candidate } from './candidate.ts';
import { dateOf } from './dates.ts';
import { fromTriggers } from './from-triggers.ts';
import { fromVisits, type VisitCandidate } from './from-visits.ts';
import { mergeCandidates, type MergedMeeting } from './merge.ts';
import { placeOf } from './places.ts';
import type { ArticleView, SentenceView } from './view.ts';

/** Sentences of the body that count as the lead, where the news stands. */
const leadLength = 4;

/** The meetings of one article: candidates of each sentence, completed, merged, told apart. */
export function readEvents(article: ArticleView): (MergedMeeting & { main: boolean })[] {
  const { sentences, people } = article;
  const found: Candidate[] = [];
  const visits: VisitCandidate[] = [];
  let waiting: number[] = [];
  for (const view of sentences) {
    const current = found.filter((c) => !c.planned && !c.past && c.people.length > 1).at(-1);
    const own = fromTriggers(view, article, current?.people ?? []);
    for (const candidate of own) complete(candidate, view, false);
    const listed = listedPeople(view);
    if (listed.length > 0 && own.length === 0) {
      if (current) addAttendees(current, listed, people);
      else waiting = listed;
    }
    const target = own.find((c) => !c.planned && !c.past);
    if (target && waiting.length > 0) {
      addAttendees(target, waiting, people);
      waiting = [];
    }
    if (own.length === 0 && current) addAttendees(current, speakers(view), people);
    found.push(...own);
    for (const visit of fromVisits(view, people)) {
      complete(visit, view, true);
      visits.push(visit);
    }
  }
  inheritDates(found, article);
  const meetings = foldCeremonies(mergeCandidates(found));
  inheritPlaces(meetings, article);
  return [
    ...meetings
      .map((meeting) => ({
        ...meeting,
        main: !meeting.past && !(meeting.planned && meeting.sentence > leadLength),
      }))
      .filter(keep),
    ...mergeVisits(visits, article),
  ];
}

/** A reference without any date is worth keeping only where it names both sides as people. */
const keep = (meeting: MergedMeeting & { main: boolean }): boolean =>
  meeting.main
    ? meeting.people.length > 0 && !(meeting.planned && meeting.date === null)
    : meeting.people.length > 1 && !meeting.planned;

function complete(candidate: Candidate, view: SentenceView, isVisit: boolean): void {
  candidate.date = dateOf(view, candidate.at, isVisit);
  const value = candidate.date?.value;
  // "tháng 11-2013", "năm 2018" in a report's sentence date something else
  if (
    value &&
    !isVisit &&
    !candidate.past &&
    !candidate.planned &&
    value.day === null &&
    value.relative?.unit !== 'day' &&
    !value.anaphoric
  )
    candidate.date = null;
  if (candidate.kind === 'phone' || candidate.kind === 'online' || isOnline(view, candidate)) {
    if (candidate.kind === 'in_person') candidate.kind = 'online';
    return;
  }
  const place = placeOf(view, candidate.at);
  if (!place || (isVisit && candidate.hostCountry !== place.country)) return;
  candidate.place = place.name;
  candidate.placeCountry = place.country;
  candidate.placeBasis = place.basis;
}

function isOnline(view: SentenceView, candidate: Candidate): boolean {
  for (
    let i = Math.max(view.sentence.first, candidate.at - 8);
    i < Math.min(view.sentence.last, candidate.at + 14);
    i++
  )
    if (view.tokens[i]?.low === 'trực' && view.tokens[i + 1]?.low === 'tuyến') return true;
  return false;
}

/** A report without a day has the day of the event before it, or of the lead. */
function inheritDates(candidates: Candidate[], article: ArticleView): void {
  const lead = leadDate(article);
  let last = lead;
  for (const candidate of candidates) {
    if (candidate.past || candidate.planned) continue;
    const value = candidate.date?.value;
    if (!candidate.date || value?.anaphoric) candidate.date = last ?? candidate.date;
    else if (value?.until === null) last = candidate.date;
  }
}

function leadDate(article: ArticleView): Candidate['date'] {
  const body = article.sentences
    .filter((view) => view.sentence.zone === 'body')
    .slice(0, leadLength);
  for (const view of body)
    for (const date of view.dates)
      if (
        date.value.until === null &&
        (date.value.day !== null || date.value.relative?.unit === 'day')
      )
        return date;
  return null;
}

/** A report without a place happened where the lead says, unless that is another country's. */
function inheritPlaces(meetings: MergedMeeting[], article: ArticleView): void {
  const lead = article.sentences
    .slice(0, leadLength + 1)
    .map((view) => placeOf(view, view.sentence.first))
    .find((place) => place !== null);
  for (const meeting of meetings) {
    if (meeting.kind === 'phone' || meeting.kind === 'online') {
      meeting.place = null;
      continue;
    }
    if (!meeting.place && lead && !meeting.past && !meeting.planned) {
      meeting.place = lead.name;
      meeting.placeCountry = lead.country;
      meeting.placeBasis = 'lead';
    }
    const host = meeting.hosts[0];
    meeting.hostCountry ??=
      meeting.placeCountry ?? (host === undefined ? null : (article.people[host]?.country ?? null));
  }
}

/** Welcome and banquet of one pair belong to their talks; alone they are events of their own. */
function foldCeremonies(meetings: MergedMeeting[]): MergedMeeting[] {
  const isTalk = (m: MergedMeeting) =>
    m.kind !== 'visit' && m.kind !== 'other' && !m.past && !m.planned;
  return meetings.filter((ceremony) => {
    if (isTalk(ceremony) || ceremony.past || ceremony.planned) return true;
    const talks = meetings.find(
      (m) => m !== ceremony && isTalk(m) && ceremony.people.every((p) => m.people.includes(p)),
    );
    if (!talks) return true;
    talks.sentences.push(...ceremony.sentences);
    talks.date ??= ceremony.date;
    for (const person of ceremony.attendees)
      if (!talks.people.includes(person) && !talks.attendees.includes(person))
        talks.attendees.push(person);
    return false;
  });
}

/** Visits of one person to one country are one; the news, or a dated reference. */
function mergeVisits(
  visits: readonly VisitCandidate[],
  article: ArticleView,
): (MergedMeeting & { main: boolean })[] {
  const merged: (MergedMeeting & { main: boolean; reports: boolean })[] = [];
  for (const visit of visits) {
    const inLead =
      visit.sentence <= leadLength &&
      article.sentences[visit.sentence]?.sentence.zone !== 'caption';
    const main = inLead && (visit.reports || visit.planned);
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
    if (!same.date || (visit.date?.value.until && !same.date.value.until))
      same.date = visit.date ?? same.date;
    same.place ??= visit.place;
    same.placeCountry ??= visit.placeCountry;
  }
  return merged.filter(
    (visit) =>
      visit.main ||
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
