import { phraseSet } from '../../recognise/phrases.ts';
import type { Candidate, Refused } from '../candidate.ts';
import { isDiscussion } from './discussed.ts';
import { pastBehind } from '../telling/cues.ts';
import { expectationOf } from '../telling/expectation.ts';
import { destinationsOf } from '../visits/destinations.ts';
import { leadDate } from '../when/lead-day.ts';
import type { VisitCandidate } from '../visits/from-visits.ts';
import type { MergedMeeting } from './merge.ts';
import { isWellBefore } from './news.ts';
import { placeOfWhole } from './side-stops.ts';
import { isOneJourney, isSameTrip, isToldAsDone } from '../telling/trip.ts';
import {
  isOfOldYear,
  isOfOtherTime,
  isOfSameYear,
  precision,
  sameYear,
  tellsMonthOrYear,
  withYearOf,
} from '../visits/visit-tellings.ts';
import { isTold } from '../visits/told-visits.ts';
import { followsPlan, isOfLaterYear, isStillAhead } from '../visits/visits-ahead.ts';
import { hasWord, leadLength, type ArticleView, type SentenceView } from '../view.ts';

/** `held`: its beginning, its end or its days are reported; `near`: it is about to begin ("sắp thăm"). */
export type MergedVisit = MergedMeeting & { main: boolean; held: boolean; near: boolean };

/**
 * Visits of one person to one country are one; the news, or a dated reference. `arrived`: whose
 * welcome at the airport is the news.
 */
export function mergeVisits(
  visits: readonly VisitCandidate[],
  article: ArticleView,
  arrived: readonly number[],
): { visits: MergedVisit[]; refused: Refused[] } {
  const merged: MergedVisit[] = [];
  const tellings = new Map<MergedVisit, VisitCandidate[]>();
  const isPublished = article.page.article.published !== null;
  const isNone = isDiscussion(article);
  for (const told of visits) {
    const isStated = isOfStatement(told, article);
    const isAhead =
      isAheadOf(told, article) || isOfLaterYear(told, article) || followsPlan(told, article);
    const visit = { ...told, planned: !isStated && (told.planned || isAhead) };
    const inLead =
      visit.sentence <= leadLength &&
      article.sentences[visit.sentence]?.sentence.zone !== 'caption';
    const inTitle = visits.some(
      (v) =>
        v.sentence === 0 &&
        !v.rule.startsWith('visit: chuyến') &&
        (isSameTrip(v, visit) || (visit.date !== null && isOneJourney(v, visit, visits))),
    );
    const [guest = -1] = visit.people;
    const isWelcome =
      visit.date !== null && (arrived.includes(guest) || isWelcomed(visit, article));
    const isNews = inTitle || isHeadline(visit, article) || isWelcome || isStated;
    const announced =
      visit.planned && (visit.date?.value.month ?? null) !== null && !isEve(visit, article);
    const isNow = !isLongOver(visit, article);
    const main =
      !isNone &&
      !visit.past &&
      !visit.invited &&
      !isStopBefore(visit, visits, article) &&
      ((isNow && inLead && (visit.reports || announced || isNews || isTold(visit, article))) ||
        (isWelcome && visit.date?.value.until !== null) ||
        (isNow && isReportedLater(visit, visits, article)) ||
        isTitled(visit, visits));
    const held = main && visit.reports && !visit.planned;
    if (!main && isStillAhead(visit, article)) visit.planned = true;
    const isSoon = article.sentences[visit.sentence]?.tokens[visit.at - 1]?.low === 'sắp';
    const near = main && visit.planned && (visit.reports || isSoon);
    const same = merged.find(
      (m) =>
        isSameTrip(m, visit) &&
        (m.past === visit.past || isOfSameYear(m, visit)) &&
        (m.date === null || visit.date === null || sameYear(m, visit)) &&
        !isOfOtherTime(m, visit) &&
        !(m.main && isOfOldYear(visit)) &&
        (m.date?.value.month === visit.date?.value.month ||
          isOfSameYear(m, visit) ||
          !isOfOldPicture(visit, article)),
    );
    if (!same) {
      const sentences = [{ sentence: visit.sentence, rule: visit.rule }];
      const first = { ...visit, main, held, near, sentences };
      merged.push(first);
      tellings.set(first, [visit]);
      continue;
    }
    tellings.get(same)?.push(visit);
    same.sentences.push({ sentence: visit.sentence, rule: visit.rule });
    same.main ||= main;
    // announced before it began: a visit under way is held
    same.held ||= held;
    same.near ||= near;
    // "nói về chuyến thăm B của A", and behind it "A sẽ thăm B ngày 5/2": of what gives the days
    const tellsWhen = precision(visit, isPublished) > precision(same, isPublished);
    same.planned =
      !same.held && (same.planned || ((main || (tellsWhen && !visit.wished)) && visit.planned));
    if (tellsWhen) same.date = withYearOf(visit.date, same.date);
    same.past ||= visit.past;
    // what one sentence hopes for another tells; where it is the news, it is still to come
    if (same.wished && !visit.wished)
      Object.assign(same, { wished: false, planned: visit.planned || (same.main && same.planned) });
    same.attendees = [...new Set([...same.attendees, ...visit.attendees])];
  }
  for (const [visit, told] of tellings) visit.place = placeOfWhole(told, visit, article);
  const refused = merged.flatMap((visit) => {
    const why = whyNot(visit, merged, article);
    return why === null ? [] : [{ candidate: visit, why }];
  });
  return { visits: merged.filter((visit) => whyNot(visit, merged, article) === null), refused };
}

/** "Bộ trưởng Quốc phòng B thăm A", "Đoàn đại biểu B thăm A": the title tells it without the name. */
function isHeadline(
  { people, hostCountry }: VisitCandidate,
  { sentences, people: all }: ArticleView,
) {
  const [title] = sentences;
  const own = all[people[0] ?? -1]?.country;
  if (title?.sentence.zone !== 'title' || !own || title.people.some((m) => m.person !== null))
    return false;
  return title.chunks.some(
    (chunk) =>
      chunk.kind === 'trigger' &&
      chunk.trigger.roles === 'visit' &&
      !chunk.trigger.noun &&
      destinationsOf(title, chunk, own).includes(hostCountry ?? ''),
  );
}

/**
 * "Sáng nay A rời Hà Nội, kết thúc chuyến thăm", behind the lead: that it began or ended is news
 * wherever it stands, where some sentence dates the visit.
 */
function isReportedLater(
  visit: VisitCandidate,
  visits: readonly VisitCandidate[],
  article: ArticleView,
) {
  if (!visit.reports || visit.planned) return false;
  // "cố Chủ tịch A bắt đầu chuyến thăm": long ago
  if (article.people[visit.people[0] ?? -1]?.posts.some(({ late }) => late)) return false;
  const isDated = ({ date, today }: VisitCandidate) =>
    today === true || (date !== null && (date.value.day !== null || date.value.until !== null));
  return (
    article.sentences[visit.sentence]?.sentence.zone !== 'caption' &&
    (visit.date === null ? visits.some((v) => isSameTrip(v, visit) && isDated(v)) : isDated(visit))
  );
}

/** "A đến B sau khi hoàn thành chuyến thăm C", "Trước đó, A đã thăm C", in the news of another visit of A. */
function isStopBefore(
  { people: [visitor], hostCountry, sentence, at }: VisitCandidate,
  visits: readonly VisitCandidate[],
  { sentences }: ArticleView,
): boolean {
  const view = sentences[sentence];
  if (!view || sentence <= leadLength) return false;
  const { tokens, sentence: own } = view;
  if (hasWord(tokens, Math.max(own.first, at - stopReach), at, after)) return true;
  return (
    before.longest(tokens, own.first) !== null &&
    visits.some(
      (one) =>
        one.sentence < sentence && one.people[0] === visitor && one.hostCountry !== hostCountry,
    )
  );
}
const after = new Set(['sau']);
const stopReach = 4;
const before = phraseSet('trước đó');

/** "sau khi kết thúc chuyến thăm từ ngày 4 đến 6/3/2017", in the news of June; "đã thăm năm 2001", in that of another year. */
function isLongOver({ date }: VisitCandidate, article: ArticleView): boolean {
  const [lead, end] = [leadDate(article)?.value, date?.value.until ?? date?.value];
  if (!lead || lead.relative || !end || end.year === null) return false;
  return end.month === null ? lead.year !== null && end.year < lead.year : isWellBefore(end, lead);
}

/**
 * "Tuyên bố chung A - B" as headline, "Tuyên bố chung nêu kết quả chuyến thăm", "được đưa ra nhân dịp A thăm
 * B": the visit that ends with it.
 */
function isOfStatement({ date, sentence, at }: VisitCandidate, { sentences }: ArticleView) {
  const [title] = sentences;
  const own = sentences[sentence];
  if (date === null || date.value.until === null || !own) return false;
  const opens = ({ tokens, sentence: { first } }: SentenceView) =>
    statements.longest(tokens, first) !== null;
  const issues = ({ tokens, sentence: { first, last } }: SentenceView) =>
    issuing.within(tokens, first, last);
  return (
    (title?.sentence.zone === 'title' && (opens(title) || issues(title))) ||
    (opens(own) && ofVisit.within(own.tokens, own.sentence.first, at))
  );
}
const issuing = phraseSet('ra tuyên bố chung | ra thông cáo chung | ký tuyên bố chung');
const ofVisit = phraseSet(
  'kết quả | được đưa ra nhân dịp | được ký nhân dịp | được công bố nhân dịp',
);
const statements = phraseSet(
  'tuyên bố chung | thông cáo chung | toàn văn tuyên bố chung | toàn văn thông cáo chung',
);

/** "Chuyến thăm của A mở ra …" as headline, its days below. */
const isTitled = (visit: VisitCandidate, visits: readonly VisitCandidate[]): boolean =>
  !visit.planned &&
  visit.sentence > 0 &&
  (visit.date?.value.until ?? null) !== null &&
  visits.some(
    ({ sentence, people, hostCountry }) =>
      sentence === 0 && people[0] === visit.people[0] && hostCountry === visit.hostCountry,
  );

/** "Trả lời phỏng vấn trước thềm chuyến thăm": what is said is the news; "chuyến thăm của A và chuyến thăm của B": one of a list. */
const isEve = ({ rule, sentence, at }: VisitCandidate, { sentences }: ArticleView): boolean => {
  const before = sentences[sentence]?.tokens[at - 1]?.low ?? '';
  return eves.has(before) || (before === 'và' && rule.startsWith('visit: chuyến'));
};
const eves = new Set(['trước', 'thềm']);

/** "A sắp dự hội nghị C" in the headline, "Chuyến thăm của A diễn ra từ ngày 16/11" below: still to come. */
function isAheadOf(
  { people: [visitor], reports, sentence, at }: VisitCandidate,
  article: ArticleView,
) {
  const [title] = article.sentences;
  const view = article.sentences[sentence];
  if (title?.sentence.zone !== 'title' || !view || reports || sentence > leadLength) return false;
  const own = title.people.find(({ person }) => person === visitor)?.mention;
  return (
    own !== undefined &&
    expectationOf(title.tokens, own.to, own.to + 2) === 'announced' &&
    !isToldAsDone(view, at) &&
    !pastBehind.within(view.tokens, at, view.sentence.last)
  );
}

/** "A bắt tay B trong chuyến thăm C tháng 6/2018", under a picture: not the visit of the news. */
const isOfOldPicture = ({ sentence, date }: Candidate, { sentences }: ArticleView): boolean =>
  sentences[sentence]?.sentence.zone === 'caption' &&
  date?.value.day === null &&
  date.value.year !== null;

/** "A chủ trì lễ đón B": a welcome with honours that is the headline, or the lead of one that names him, begins the visit. */
function isWelcomed({ people: [visitor] }: VisitCandidate, { sentences }: ArticleView): boolean {
  const names = ({ people }: SentenceView) => people.some(({ person }) => person === visitor);
  const [title] = sentences;
  return (
    title?.sentence.zone === 'title' &&
    names(title) &&
    receiving.within(title.tokens, title.sentence.first, title.sentence.last) &&
    sentences
      .slice(0, leadLength + 1)
      .some(
        (view) =>
          names(view) &&
          view.chunks.some(
            (chunk) =>
              chunk.kind === 'trigger' &&
              chunk.trigger.roles === 'welcome' &&
              chunk.trigger.kind === 'visit',
          ),
      )
  );
}

const receiving = phraseSet('đón | chào mừng');

/** Why a visit is not kept: what is wished or undated is no news, and dates of references are days or months. */
function whyNot(
  visit: MergedVisit,
  visits: readonly MergedVisit[],
  article: ArticleView,
): string | null {
  // "A lên đường thăm B và C": the journey to both has begun
  const isUnderWay = visits.some(({ held, people: [guest] }) => held && guest === visit.people[0]);
  const isKept = visit.date !== null || !visit.planned || isUnderWay || visit.near;
  if (visit.main) return isKept ? null : 'announced without a date';
  if (visit.wished) return 'only wished, possible or denied';
  const value = visit.date?.value;
  return value && tellsMonthOrYear(value, article)
    ? null
    : 'a visit referred to, without month or year';
}
