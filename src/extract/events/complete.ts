import type { DateValue } from '../document.ts';
import { phraseSet, type Phrases } from '../recognise/phrases.ts';
import { isRemote, type Candidate, type FoundDate } from './candidate.ts';
import { dateAfter, dateOf, datesEvent } from './when/dates.ts';
import { isOwnDate } from './when/own-date.ts';
import { placeOf } from './where/places.ts';
import { isLeftBehind } from './telling/trip.ts';
import type { SentenceView } from './view.ts';

const isCoarse = ({ day, relative, anaphoric }: DateValue): boolean =>
  day === null && relative?.unit !== 'day' && !anaphoric;

/** "tháng trước", "tháng 11 năm ngoái", "vào 2020": as often the time of something else in the sentence. */
const isVague = ({ rule, value: { relative } }: FoundDate): boolean =>
  rule === 'vào Y' || (relative !== null && relative.unit !== 'day');

/** Gives a candidate the date, kind and place that its sentence tells. */
export function complete(candidate: Candidate, view: SentenceView, isVisit: boolean): void {
  // "ngày 9/2 thông báo sẽ gặp B vào ngày 27/2": before what is announced stands the announcement
  const announced = candidate.planned ? dateAfter(view, candidate.at) : null;
  candidate.date = announced ?? dateOf(view, candidate.at, isVisit);
  const isLeft = !isVisit && isLeftBehind(view, candidate.at);
  if (isLeft && candidate.date && candidate.date.to <= candidate.at) candidate.date = null;
  // "sẽ nhắc lại thông điệp đã đưa ra hồi tháng 3"
  if (candidate.planned && view.tokens[(candidate.date?.from ?? 0) - 1]?.low === 'hồi')
    candidate.date = null;
  // "sẽ phát biểu vào sáng 2/6; gặp B": the day of the clause that it ends
  const { date } = candidate;
  if (candidate.planned && date && date.to <= candidate.at && view.tokens[date.to]?.text === ';')
    candidate.date = null;
  if (isVisit && candidate.rule.startsWith('visit: chuyến'))
    candidate.date =
      dateAfter(view, candidate.at) ??
      (candidate.date && isOfVisitBefore(view, candidate.at, candidate.date)
        ? null
        : candidate.date);
  if (
    isVisit &&
    candidate.date &&
    isVague(candidate.date) &&
    !isOwnDate(view, candidate.at, candidate.date)
  )
    candidate.date = null;
  // "quá trình chuẩn bị đón B hồi tháng 11 năm ngoái"
  const relative = candidate.date?.value.relative;
  if ((isVisit || candidate.planned) && relative && relative.unit !== 'day' && relative.offset < 0)
    Object.assign(candidate, { planned: false, past: true });
  // "Sáng mai, A hội đàm với B"
  if (!candidate.past && relative && relative.offset > 0) candidate.planned = true;
  if (!isVisit && !candidate.planned && candidate.date && isCoarse(candidate.date.value)) {
    // "ký kế hoạch trao đổi đoàn năm 2019": the year of what they talk of
    if (candidate.rule.startsWith('talk: ') && candidate.date.value.month === null)
      candidate.date = null;
    // "Đến tháng 10/2024, A đã gặp B", "cuộc gặp năm 2019": told of another time
    else if (datesEvent(view, candidate.at, candidate.date)) candidate.past = true;
    // any other month or year of the sentence dates something else
    else if (!candidate.past) candidate.date = null;
  }
  if (candidate.kind === 'in_person' || candidate.rule.startsWith('chair: '))
    candidate.kind =
      remote.find(({ words }) => isNear(view, candidate, words))?.kind ?? candidate.kind;
  if (candidate.rule.startsWith('welcome: ') && isNear(view, candidate, gates))
    candidate.kind = 'other';
  if (candidate.kind === 'courtesy_call' && isHandshake(view, candidate)) candidate.kind = 'other';
  if (isRemote(candidate) || isLeft) return;
  // a visit is where it leads; a welcome with honours is where it is held
  const isTrip = isVisit && !candidate.rule.startsWith('welcome: ');
  if (isTrip && (candidate.nowhere || candidate.hostCountry === null)) return;
  candidate.place = placeOf(view, candidate.at, isTrip ? candidate.hostCountry : null);
}

/** "chuyến thăm Mỹ của A hồi tháng 5 và chuyến thăm sắp tới của B": the date of the visit named before. */
const isOfVisitBefore = ({ chunks }: SentenceView, at: number, date: FoundDate): boolean =>
  date.to <= at &&
  chunks.some(
    (chunk) => chunk.kind === 'trigger' && chunk.trigger.roles === 'visit' && chunk.to <= date.from,
  );

const remote = [
  { words: phraseSet('trực tuyến'), kind: 'online' },
  { words: phraseSet('qua điện thoại | qua điện đàm'), kind: 'phone' },
] as const;

/** Where a guest is only welcomed. */
const gates = phraseSet('sân bay | cửa khẩu | nhà ga');

/** "A tới chào và bắt tay B": a greeting, no call. */
const isHandshake = ({ tokens, sentence }: SentenceView, { at }: Candidate): boolean =>
  handshake.within(tokens, at, Math.min(at + 6, sentence.last));
const handshake = phraseSet('chào và bắt tay | chào , bắt tay');

/** Whether a sentence tells of an airport or a border near its head. */
export const isAtGate = ({ tokens, sentence: { first, last } }: SentenceView): boolean =>
  gates.within(tokens, first, Math.min(first + 20, last));

/** Whether words stand within a few tokens of the event. */
const isNear = ({ tokens, sentence }: SentenceView, { at }: Candidate, words: Phrases<true>) =>
  words.within(tokens, Math.max(sentence.first, at - 8), Math.min(sentence.last, at + 15));
