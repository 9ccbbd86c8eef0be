import { dayOfYear } from '../../recognise/dates/calendar.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { DateValue } from '../../document.ts';
import type { Candidate } from '../candidate.ts';
import { speech } from '../telling/cues.ts';
import { isDiscussed } from './discussed.ts';
import { isToldToPress } from './interview.ts';
import { occasion } from '../talks/from-occasions.ts';
import type { VisitCandidate } from '../visits/from-visits.ts';
import { leadDate } from '../when/lead-day.ts';
import type { MergedMeeting } from './merge.ts';
import { isOldPicture } from './old-pictures.ts';
import { isQuoted } from './quoted.ts';
import { scenes } from '../telling/setting.ts';
import { done } from '../telling/to-come.ts';
import { firstOfBody, hasWord, leadLength, type ArticleView, type SentenceView } from '../view.ts';

/** The first sentence that tells it. */
const firstTold = ({ sentences }: MergedMeeting): number =>
  Math.min(...sentences.map(({ sentence }) => sentence));

/** Why a meeting is told in passing only; null where it is the news. */
export function whyInPassing(
  meeting: MergedMeeting,
  [meetings, visits]: [readonly MergedMeeting[], readonly VisitCandidate[]],
  article: ArticleView,
): string | null {
  // of an announced programme only the visit is the news
  if (meeting.planned) return 'announced, not yet held';
  if (meeting.past) return 'told as past';
  if (isEarlier(meeting, article)) return 'on a day before the news';
  if (isBackground(meeting, [...meetings, ...visits], article))
    return 'far behind a lead that tells of other people';
  if (isOfOtherTrip(meeting, visits)) return 'during another visit than that of the lead';
  if (isOldPicture(meeting, article)) return 'under an old picture';
  if (isDiscussed(meeting, article)) return 'under a headline that reports no meeting';
  if (isCommentedOn(meeting, article)) return 'commented on';
  if (isToldToPress(meeting, meetings, article)) return 'recalled in what somebody told the press';
  if (isQuoted(meeting, article)) return 'recalled in a quotation';
  if (isWhatWentBefore(meeting, article)) return 'before something else that is told';
  if (isInPassing(meeting, article)) return 'with people nobody names, behind the lead';
  return null;
}

/** News older than this is not reported again as news, nor behind the lead what is but days older. */
const maxDays = 10;
const maxDaysBehind = 1;

const comments = phraseSet(
  'twitter | mạng xã hội | facebook | học giả | giới phân tích | nhà phân tích | giới quan sát | bình luận viên | các chuyên gia | báo nước ngoài | báo chí nước ngoài | báo chí quốc tế',
);

/**
 * "Tổng thống A cảm ơn B trên Twitter", "Học giả Nga đánh giá cao chuyến thăm": the headline or the
 * first sentence tells what somebody said of meetings that were, so what these do not tell
 * is no news.
 */
export function isCommentedOn(
  { sentences: told, people }: MergedMeeting,
  article: ArticleView,
): boolean {
  const { sentences } = article;
  const first = firstOfBody(article);
  const opening = sentences.filter((view) => view.sentence.zone === 'title' || view === first);
  return (
    opening.some(({ tokens, sentence }) =>
      comments.within(tokens, sentence.first, sentence.last),
    ) &&
    !told.some(({ sentence }) => sentences[sentence]?.sentence.zone === 'title') &&
    !(first && tellsOf(first, people))
  );
}

/** "A lên Twitter thông báo về cuộc gặp với B", "A có buổi tiếp B, đại diện Facebook" */
const tellsOf = ({ chunks, people: named }: SentenceView, people: readonly number[]): boolean =>
  people.length > 1 &&
  people.every((p) => named.some(({ person }) => person === p)) &&
  chunks.some((chunk) => chunk.kind === 'trigger' && telling.has(chunk.trigger.roles));
const telling = new Set(['peers', 'host', 'guest']);

/** Told behind the lead, with a day of its own well before the day of the lead, it was an earlier one. */
function isEarlier(meeting: MergedMeeting, article: ArticleView): boolean {
  const [lead, own] = [leadDate(article)?.value, meeting.date?.value];
  if (!own || own.until || meeting.date?.inherited) return false;
  if (isLongGone(meeting, article) || isReportedScene(meeting, article)) return true;
  // of the lead only what prints its year too: "Ngày 7/2, A tiếp B. Ngày 20/1/2017, A đã tiếp C"
  const isLead = firstTold(meeting) <= leadLength;
  if (!lead || (isLead && (own.year === null || isOpening(meeting, article)))) return false;
  if (own.relative || own.month === null) return false;
  if (lead.relative) return !isLead && !goesOn(meeting, article);
  const isOneMore = isLead || isAlso(meeting, article);
  return isWellBefore(own, lead, isOneMore ? maxDays : maxDaysBehind);
}

/** "A cũng đã tiếp B": one more of what the lead reports. */
const isAlso = ({ sentences: [told], at }: MergedMeeting, { sentences }: ArticleView): boolean =>
  hasWord(sentences[told?.sentence ?? -1]?.tokens ?? [], at - alsoReach, at, also);
const also = new Set(['cũng']);
const alsoReach = 4;

/** Whether a day, or the end of a visit, lies well before the day of the lead, years left aside. */
export function isWellBefore(
  { month, day }: Pick<DateValue, 'month' | 'day'>,
  lead: DateValue,
  days = maxDays,
): boolean {
  return (
    month !== null && lead.month !== null && dayOfYear(lead) - dayOfYear({ month, day }) > days
  );
}

/** Told in the title or with the sentence that begins the body. */
const isOpening = ({ sentences }: MergedMeeting, article: ArticleView): boolean =>
  sentences.some(({ sentence }) => sentence <= (firstOfBody(article)?.index ?? 0));

/** "A thông báo, tại buổi hội đàm với B ngày 18/7, …", in the news of the 19th: where something was said. */
function isReportedScene({ sentences, date, at }: MergedMeeting, article: ArticleView): boolean {
  const [lead, own] = [leadDate(article)?.value, date?.value];
  const [told, ...more] = sentences;
  const view = article.sentences[told?.sentence ?? -1];
  if (!view || more.length > 0 || !lead?.day || !own?.day || own.relative) return false;
  const { tokens, sentence } = view;
  return (
    (own.day !== lead.day || own.month !== lead.month) &&
    scenes.has(tokens[at - 1]?.low ?? '') &&
    hasWord(tokens, sentence.first, at - 1, speech)
  );
}

/** Told with a day that was long gone when the article appeared: an old picture, a recollection. */
function isLongGone({ date }: MergedMeeting, { page }: ArticleView): boolean {
  const { published } = page.article;
  const { year, month, day } = date?.value ?? {};
  if (!published || !year || !month || !day) return false;
  return Date.parse(published) - Date.UTC(year, month - 1, day) > maxDays * 86_400_000;
}

/** Told only far behind a lead that tells of nothing these people did, it is no news. */
const isBackground = (
  meeting: MergedMeeting,
  told: readonly Candidate[],
  article: ArticleView,
): boolean =>
  firstTold(meeting) > 2 * leadLength &&
  !told.some(
    ({ sentence, people }) =>
      sentence <= leadLength && people.some((person) => meeting.people.includes(person)),
  ) &&
  !isOfJourney(meeting, article) &&
  !goesOn(meeting, article) &&
  !isOfTheDay(meeting, article);

/** "A còn gặp các doanh nghiệp B, điện đàm với …": people nobody names, behind the lead, on no day told. */
const isInPassing = (meeting: MergedMeeting, article: ArticleView): boolean =>
  meeting.group !== undefined &&
  meeting.group !== occasion &&
  firstTold(meeting) > leadLength &&
  (meeting.date === null || meeting.date.inherited !== undefined) &&
  !goesOn(meeting, article) &&
  !meeting.sentences.some((told) => opensWith(article.sentences[told.sentence], meeting.at));

/** "Sau khi dự lễ đón, hội đàm với A, B rời Hà Nội", behind the lead; not "Sau khi dự lễ, B hội đàm với A". */
function isWhatWentBefore(
  { sentences: [told, ...more], at: event }: MergedMeeting,
  { sentences }: ArticleView,
): boolean {
  const view = sentences[told?.sentence ?? -1];
  if (!view || view.index <= leadLength || more.length > 0) return false;
  const { tokens, sentence, people, chunks } = view;
  if (!chunks.some((one) => one.kind === 'trigger' && one.from === event && !one.trigger.noun))
    return false;
  for (let at = event - 1; at > Math.max(sentence.first, event - clauseReach); at--) {
    const isParted = people.some(({ mention }) => mention.to === at + 1);
    if (isParted || done.has(tokens[at]?.low ?? '')) return false;
    if (tokens[at]?.low === 'khi' && tokens[at - 1]?.low === 'sau') return true;
  }
  return false;
}
const clauseReach = 14;

/** "Khi gặp các doanh nghiệp, A …", "Phát biểu tại buổi gặp các doanh nghiệp, A …": what the sentence tells of. */
const opensWith = (view: SentenceView | undefined, at: number): boolean =>
  view !== undefined &&
  (scenes.has(view.tokens[at - 1]?.low ?? '') || view.tokens[at - 1]?.low === 'khi') &&
  at - view.sentence.first <= longestOpening;
const longestOpening = 5;

/** "A đã về đến Hà Nội, kết thúc chuyến tham dự Hội nghị", first of all: what A did there is the news. */
const isOfJourney = ({ people, past }: MergedMeeting, { sentences }: ArticleView): boolean =>
  !past &&
  sentences
    .slice(0, leadLength + 1)
    .some(
      ({ people: named, tokens, sentence: { zone, first, last } }) =>
        zone === 'body' &&
        journeys.within(tokens, first, last) &&
        named.some(({ person }) => person !== null && people.includes(person)),
    );
const journeys = phraseSet(
  'chuyến tham dự | chuyến dự | chuyến công tác dự | chuyến công tác tham dự',
);

/** "Ngày 31-5, A đã hội kiến B", "A chiều nay đến chào B", far down: on the day that the lead prints. */
function isOfTheDay({ date }: MergedMeeting, article: ArticleView): boolean {
  const [lead, own] = [leadDate(article)?.value, date?.value];
  if (!lead || !own || date?.inherited) return false;
  if (own.relative) return lead.relative?.offset === own.relative.offset;
  return own.day !== null && own.day === lead.day && own.month === lead.month;
}

/**
 * "Cùng ngày, A hội kiến B", "* Bên lề hội chợ, A gặp B": more of the day of the lead; "Tiếp đó, …": of somebody whom it names;
 * "Tại cuộc hội kiến B, A đề nghị …": what was said there.
 */
function goesOn(meeting: MergedMeeting, { sentences }: ArticleView): boolean {
  const named = sentences.slice(0, leadLength + 1).flatMap(({ people }) => people);
  const isNamed = named.some(({ person }) => person !== null && meeting.people.includes(person));
  return meeting.sentences.some(({ sentence: index }) => {
    const view = sentences[index];
    if (!view) return false;
    const { tokens, sentence } = view;
    const isItem = tokens[sentence.first]?.kind === 'sign';
    const first = sentence.first + Number(isItem);
    const at = index === meeting.sentence ? meeting.at : first;
    return (
      (isItem && tokens[sentence.first]?.text === '*') ||
      sameDay.longest(tokens, first) !== null ||
      sameDay.within(tokens, first, at) ||
      (isNamed && (openers.longest(tokens, first) !== null || opensScene(view, first, meeting.at)))
    );
  });
}

/**
 * "Tại cuộc gặp B", "Trong buổi tiếp B", first of all, or "Sau cuộc hội kiến, A thăm B", which is
 * told at token `at`; not "Sau cuộc gặp B", nor "Tại cuộc gặp đầu tiên".
 */
const opensScene = ({ chunks, tokens }: SentenceView, first: number, at: number): boolean =>
  scenes.has(tokens[first]?.low ?? '') &&
  chunks.some(
    (chunk) =>
      chunk.kind === 'trigger' &&
      chunk.from === first + 1 &&
      chunk.trigger.noun &&
      (tokens[first]?.low === 'sau' ? at > chunk.from : tokens[chunk.to]?.low !== 'đầu'),
  );

const sameDay = phraseSet(
  'cùng ngày | cũng trong ngày | sáng cùng ngày | chiều cùng ngày | tối cùng ngày | trưa cùng ngày | cũng trong sáng | cũng trong chiều | cũng trong tối',
);
const openers = phraseSet('hôm nay | sáng nay | chiều nay | trưa nay | tiếp đó | sau đó');

/**
 * "Trước đó, A đã thăm B, gặp C", in the report of a visit to D: told behind the lead together with
 * another visit of A, it belongs to that one.
 */
function isOfOtherTrip(meeting: MergedMeeting, visits: readonly VisitCandidate[]): boolean {
  const at = firstTold(meeting);
  if (at <= leadLength) return false;
  const ofLead = visits.filter(({ sentence }) => sentence <= leadLength);
  return visits.some(({ sentence, people: [guest], hostCountry, planned }) => {
    if (sentence !== at || planned || guest === undefined || !meeting.people.includes(guest))
      return false;
    const reported = ofLead.filter(({ people }) => people[0] === guest);
    return reported.length > 0 && reported.every((visit) => visit.hostCountry !== hostCountry);
  });
}
