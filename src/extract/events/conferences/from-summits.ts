import type { Candidate } from '../candidate.ts';
import { groupsAt, groupsIn, isOneConference } from './conference-names.ts';
import { dateTold, hostTold, withDatesTold } from './conference-told.ts';
import { mayBeOne, moreExact } from '../when/exact-dates.ts';
import { isHeadline } from './attendants.ts';
import { attendanceIn } from './from-attendance.ts';
import { frameRule, framesOf, monthOf } from './margins.ts';
import type { MergedMeeting } from '../whole/merge.ts';
import { isToldAsDone } from '../telling/trip.ts';
import { isAfterLead } from '../when/lead-day.ts';
import { cityStateOf } from '../where/places.ts';
import { leadLength, type ArticleView, type SentenceView } from '../view.ts';

/** "A đã dự hội nghị": what was announced before took place. */
const isDone = ({ sentence, at }: Candidate, sentences: readonly SentenceView[]): boolean => {
  const view = sentences[sentence];
  return view !== undefined && isToldAsDone(view, at);
};

/** Whether what was done at the margin of a conference was at that of this one. */
const isFrameOf = (frame: Candidate, told: MergedMeeting, { sentences }: ArticleView): boolean =>
  told.planned === frame.planned &&
  isOneConference(
    sentences.slice(frame.sentence, frame.sentence + 1),
    told.sentences.flatMap(({ sentence }) => sentences[sentence] ?? []),
  );

/** The day of the news of those who attend. */
const newsOf = (
  { people }: MergedMeeting,
  meetings: readonly (MergedMeeting & { main: boolean })[],
): MergedMeeting['date'] =>
  meetings.find(
    (one) => one.main && !one.planned && one.people.some((person) => people.includes(person)),
  )?.date ?? null;

/** "dự Hội nghị cấp cao APEC", then "dự Hội nghị cấp cao ASEAN": each names another group of countries. */
function areTwo(a: Candidate, b: Candidate, article: ArticleView): boolean {
  const [one, other] = [groupsOf(a, article), groupsOf(b, article)];
  return one.size > 0 && other.size > 0 && ![...one].some((group) => other.has(group));
}

/** "A sẽ dự Tuần lễ cấp cao APEC", then "B sẽ dự APEC": one conference, unless they tell two times of it. */
function isToldOf(candidate: Candidate, told: Candidate, article: ArticleView): boolean {
  if (candidate.rule === frameRule || told.rule === frameRule) return false;
  if (candidate.planned !== told.planned || candidate.past !== told.past) return false;
  const [one, other] = [groupsOf(candidate, article), groupsOf(told, article)];
  return (
    [...one].some((group) => other.has(group)) &&
    (!candidate.date || !told.date || mayBeOne(candidate.date, told.date))
  );
}

/** "Năm 2006, A từng đến B dự APEC", in the news of another one. */
const isOfOneYear = ({ date: one }: Candidate, { date: other }: Candidate): boolean =>
  !one?.value.year || !other?.value.year || one.value.year === other.value.year;
const groupsOf = ({ sentence, at }: Candidate, { sentences }: ArticleView): Set<string> => {
  const view = sentences[sentence];
  return view ? groupsAt(view, at) : new Set();
};

/**
 * The conferences of an article, each once: the news where the lead tells of it and nothing else of
 * those who attend, else the frame of what they did at its margin.
 */
export function summitsOf(
  article: ArticleView,
  meetings: readonly (MergedMeeting & { main: boolean })[],
  visits: readonly (MergedMeeting & { main: boolean })[],
  trips: readonly Candidate[],
): (MergedMeeting & { main: boolean })[] {
  const merged: MergedMeeting[] = [];
  /** Those of which the headline tells: news, whatever else is. */
  const headlines = new Set<MergedMeeting>();
  /** Who is told to attend, not only to meet somebody at the margin. */
  const delegates = new Map<MergedMeeting, number[]>();
  /** Whose talks are the news. */
  const busy = new Set(
    meetings.flatMap(({ main, planned, people }) => (main && !planned ? people : [])),
  );
  // a title says neither "đã" nor "sẽ"
  /** Sentences that list who attends a conference. */
  const listed = new Set(
    meetings.flatMap(({ kind, sentences }) =>
      kind === 'summit' ? sentences.map(({ sentence }) => sentence) : [],
    ),
  );
  const told: (Candidate & Partial<MergedMeeting>)[] = [
    ...article.sentences.flatMap((view) =>
      listed.has(view.index) ? [] : attendanceIn(view, trips, article, busy),
    ),
    ...framesOf(meetings, article),
  ];
  const isTitle = ({ sentence }: Candidate) =>
    article.sentences[sentence]?.sentence.zone !== 'body';
  for (const candidate of [...told.filter((c) => !isTitle(c)), ...told.filter(isTitle)]) {
    const same = merged.find(
      (m) =>
        (m.people.some((p) => candidate.people.includes(p)) || isToldOf(candidate, m, article)) &&
        (candidate.rule !== frameRule || isFrameOf(candidate, m, article)) &&
        !areTwo(candidate, m, article) &&
        isOfOneYear(candidate, m) &&
        (m.hostCountry === null ||
          candidate.hostCountry === null ||
          m.hostCountry === candidate.hostCountry),
    );
    const { sentence, rule, at } = candidate;
    const sentences = candidate.sentences ?? [{ sentence, rule }];
    const summit = same ?? { ...candidate, sentences };
    const view = article.sentences[sentence];
    if (view && rule !== frameRule && isHeadline(view, at)) headlines.add(summit);
    if (rule !== frameRule)
      delegates.set(summit, [...(delegates.get(summit) ?? []), ...candidate.people]);
    if (!same) {
      merged.push(summit);
      continue;
    }
    same.sentences.push(...sentences);
    same.people = [...new Set([...same.people, ...candidate.people])];
    same.past &&= candidate.past;
    same.date = moreExact(same.date, candidate.date);
    if (same.date) same.date = withDatesTold(same.date, candidate.date);
    same.place ??= candidate.place;
    same.hostCountry ??= candidate.hostCountry;
    same.countries = same.hostCountry === null ? [] : [same.hostCountry];
    if (!isTitle(candidate))
      same.planned &&= candidate.planned || !isDone(candidate, article.sentences);
  }
  const isElse = (summit: MergedMeeting) =>
    [...meetings, ...visits].some(
      ({ main, sentences, people }) =>
        main &&
        people.some((p) => summit.people.includes(p)) &&
        sentences.some(({ sentence }) => sentence <= leadLength),
    );
  /** "A sẽ thăm C. Tháng 11, A còn dự Hội nghị D": undated, beside news that is all to come. */
  const isOfPlans = ({ date, people }: MergedMeeting) => {
    const news = [...meetings, ...visits].filter(
      (one) => one.main && one.people.some((p) => people.includes(p)),
    );
    return date === null && news.length > 0 && news.every(({ planned }) => planned);
  };
  for (const summit of merged) {
    if (!summit.planned && !summit.past) summit.date ??= monthOf(newsOf(summit, meetings));
    const view = article.sentences[summit.sentence];
    // what was done at two margins is not told of one
    if (summit.rule === frameRule && view && groupsIn([view]).size > 1) continue;
    const groups = groupsOf(summit, article);
    if (!summit.past && summit.date)
      summit.date = withDatesTold(summit.date, dateTold(groups, article.sentences, true));
    summit.date ??= dateTold(groups, article.sentences);
    const told = summit.place === null ? hostTold(groups, article.sentences) : null;
    if (told && told.country === (summit.hostCountry ?? told.country)) {
      summit.hostCountry = told.country;
      summit.countries = [told.country];
      summit.place = told.place;
    }
  }
  for (const summit of headlines)
    summit.people = [...new Set(delegates.get(summit) ?? summit.people)];
  for (const summit of merged) summit.place ??= cityStateOf(summit.hostCountry, 'lead');
  return merged.map((summit) => {
    // an announcement is no news of the conference
    const main =
      !summit.planned &&
      !summit.past &&
      (headlines.has(summit) ||
        (summit.sentences.some(
          ({ sentence, rule }) => sentence <= leadLength && rule !== frameRule,
        ) &&
          !isElse(summit)));
    const isStillAhead =
      !main &&
      (isAfterLead(summit.date, article) || isOfPlans(summit)) &&
      !isDone(summit, article.sentences);
    return { ...summit, main, planned: summit.planned || isStillAhead };
  });
}
