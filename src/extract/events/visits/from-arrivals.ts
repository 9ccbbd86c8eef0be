import { phraseSet } from '../../recognise/phrases.ts';
import { dateOf } from '../when/dates.ts';
import { isOwnDate, isPlain } from '../when/own-date.ts';
import { happened } from '../telling/trip.ts';
import { isAbsent } from '../who/absent.ts';
import { isWelcome } from '../candidate.ts';
import type { MergedMeeting } from '../whole/merge.ts';
import { visit, type VisitCandidate } from './from-visits.ts';
import { oblique } from './visitors.ts';
import {
  groupPeople,
  hasWord,
  leadLength,
  type ArticleView,
  type Group,
  type SentenceView,
} from '../view.ts';

const arriving = new Set(['đến', 'tới', 'sang']);
/** What may stand between a traveller and his arrival: "cùng Phu nhân và Đoàn … đã", "hôm nay rời ga A, lên đường". */
const between = new Set(
  `và cùng phu nhân quân dẫn đầu phái đoàn đại biểu cấp cao công tác của thành viên trong chính phủ nước
  quốc hội đã vừa sẽ từng cũng dự kiến hôm nay sáng chiều tối trưa ngày tháng năm lần đầu tiên lên đường khởi hành đặt
  chân rời ga đang trên về đi bay bằng tàu hỏa xe lửa máy chuyên cơ vào lúc khoảng h giờ phút , ( ) -`.split(
    /\s+/u,
  ),
);
/** "lên đường", "khởi hành", "lên tàu", behind which "đi B" is a journey there. */
const departing = new Set(['đường', 'hành', 'tàu']);
const gates = new Set(['sân', 'cảng', 'ga']);
/** Words that tell an arrival themselves: "A hạ cánh xuống sân bay B". */
const landing = phraseSet(
  'hạ cánh xuống | hạ cánh tại | hạ cánh ở | đáp xuống | đáp cánh xuống | đặt chân đến | đặt chân tới | đặt chân xuống | ' +
    'tiến vào biên giới | vào biên giới',
);
/** "Chuyên cơ của A hạ cánh": what carries him. */
const carriers = phraseSet('chuyên cơ | máy bay | chuyến bay | đoàn tàu | con tàu | đoàn xe');
/** "Đoàn tàu bọc thép chống đạn của" */
const longestCarrier = 6;
/** Between the verb and the city: "đến sân bay quân sự A, thủ đô B". */
const onTheWay = 9;

/** Behind the destination: what he came for. */
const purposes = phraseSet(
  'tham dự | dự | bắt đầu | , bắt đầu | thực hiện | trong chuyến | trong khuôn khổ chuyến | để thăm',
);

/** … farther behind it, with its time between: "đến B chiều 8/11, bắt đầu chuyến thăm". */
const begins = phraseSet(', bắt đầu | , mở đầu | , khởi đầu');
const longestTime = 12;
const occasions = new Set(['dịp', 'nhân', 'khi']);

/**
 * "A đã đến sân bay …, thủ đô B", "A hạ cánh xuống B", "A lên đường sang B", "A đến B dự hội nghị", in a title
 * "A đến B": a visit begins; anywhere "A tới B năm 2000", "Ngày 12/11, A sẽ sang B" tells of one in passing.
 */
export function fromArrivals(
  view: SentenceView,
  { people, isBloc }: ArticleView,
): VisitCandidate[] {
  const isLead = view.index <= leadLength && view.sentence.zone !== 'caption';
  if (!isLead && view.dates.length === 0) return [];
  const { tokens } = view;
  return groupPeople(view).flatMap((group) => {
    const [traveller] = group.members;
    const person = traveller?.person ?? null;
    const country = people[person ?? -1]?.country ?? null;
    if (!traveller || person === null || country === null) return [];
    const isAboard = carriers.within(tokens, group.from - longestCarrier, group.from);
    if ((oblique.has(group.before) && !isAboard) || isAbsent(tokens, group.from)) return [];
    const arrival = arrivalAfter(view, group.to, country);
    if (arrival === null) return [];
    const { at, isTold } = arrival;
    const destination = destinationAfter(view, at + 1, country);
    if (destination === null || isBloc(destination.country)) return [];
    const isNews =
      isTold &&
      !settings.has(group.before) &&
      (isLead || isOfToday(view, { at, to: destination.to }));
    const isEnvoy = people[person]?.posts.some(({ category }) => category === 'ambassador');
    if (!isNews && (isEnvoy || !isPassing(view, group, { at, to: destination.to }))) return [];
    const trigger = { name: 'đến', roles: 'visit', kind: 'visit', noun: false } as const;
    const chunk = { kind: 'trigger', from: at, to: at + 1, trigger } as const;
    const found = visit(view, chunk, person, country, destination.country);
    return [{ ...found, reports: isNews && !found.planned }];
  });
}

/** "Trong bối cảnh A đến B", "Khi A đến B": when something else happened. */
const settings = new Set(['cảnh', 'khi']);

/** "Tối nay A hạ cánh xuống B", "A tới B chiều qua", wherever it stands. */
function isOfToday(view: SentenceView, { at, to }: { at: number; to: number }): boolean {
  const { tokens, sentence } = view;
  const date = dateOf(view, at, true);
  return (
    sentence.zone === 'body' &&
    date !== null &&
    (date.value.relative?.unit === 'day' ? date.value.relative.offset <= 0 : date.rule === today) &&
    (date.to <= at ? isOwnDate(view, at, date) : date.from - to <= nearest) &&
    !hasWord(tokens, sentence.first, at, subordinate)
  );
}
/** "sáng nay 26/2" too */
const today = 'hôm nay';
/** "Hôm nay A nói trước khi đến B" */
const subordinate = new Set(['khi', 'trước', 'sau']);

/**
 * "A tới B hôm 10/4", "Năm 2010, A tới B", "A ngày 12/11 sẽ tới B": with a date that is of nothing else, and no
 * conference to attend, which is told as such.
 */
function isPassing(view: SentenceView, group: Group, arrival: { at: number; to: number }): boolean {
  const { tokens, chunks } = view;
  const date = dateOf(view, arrival.at, true);
  if (date === null || (date.value.month ?? date.value.year) === null) return false;
  // "đến thăm A" is told by its own rule
  if (chunks.some((chunk) => chunk.kind === 'trigger' && chunk.from === arrival.at)) return false;
  if (
    conferences.within(tokens, arrival.to, arrival.to + 2) ||
    conferences.within(tokens, date.to, date.to + 3)
  )
    return false;
  if (!isPlain(view, arrival.at + 1, arrival.to)) return false;
  const isNear =
    date.from >= group.to || (date.to <= group.from && group.from - date.to <= nearest);
  return isNear && isOwnDate(view, arrival.at, date);
}
/** "Tháng 9, khi A tới B" */
const nearest = 2;
const conferences = phraseSet('dự | tham dự | để dự | để tham dự');

/** Behind the verb: "đến từ A" is of there, "đến nay" no journey. */
const noArrival = new Set(['từ', 'nay', 'khi', 'lúc', 'mức', 'gần']);

/** The verb of arrival that this subject governs; `isTold`: it has happened, begun or has a purpose, or is a title. */
function arrivalAfter(
  view: SentenceView,
  from: number,
  own: string,
): { at: number; isTold: boolean } | null {
  const { tokens, sentence, chunks, dates } = view;
  const start = afterKin(view, from);
  for (let i = start; i < Math.min(start + 16, sentence.last); i++) {
    const low = tokens[i]?.low ?? '';
    // not "A, tổng thống đầu tiên đặt chân tới B"
    if (landing.longest(tokens, i) !== null)
      return tokens[i - 1]?.low === 'tiên' ? null : { at: i, isTold: true };
    const before = tokens[i - 1]?.low ?? '';
    if (arriving.has(low) || (low === 'đi' && departing.has(before))) {
      // "đã đến chào Tổng thống Ấn Độ"
      const calls = chunks.some(
        (c) => c.kind === 'trigger' && c.from === i && c.trigger.roles !== 'visit',
      );
      if (calls || noArrival.has(tokens[i + 1]?.low ?? '')) return null;
      const end = destinationAfter(view, i + 1, own)?.to;
      // "A tiếp B nhân dịp sang C tham dự đối thoại": only the setting
      const isToAttend =
        end !== undefined &&
        !occasions.has(before) &&
        // "A dự kiến tới B dự hội nghị" announces the conference
        ((before !== 'kiến' && purposes.longest(tokens, end) !== null) ||
          begins.within(tokens, end, Math.min(end + longestTime, sentence.last)));
      const told =
        (happened.has(before) && before !== 'từng') ||
        before === 'sẽ' ||
        departing.has(before) ||
        isToAttend;
      return { at: i, isTold: told || (sentence.zone === 'title' && i === start) };
    }
    const isOpen = between.has(low) || /^[\d/]/u.test(low);
    const isIn = (span: { from: number; to: number }) => span.from <= i && i < span.to;
    const isWhere = (c: SentenceView['chunks'][number]) =>
      c.kind === 'country' || (c.kind === 'place' && c.country === own);
    if (!isOpen && !dates.some(isIn) && !chunks.some((c) => isWhere(c) && isIn(c))) return null;
  }
  return null;
}

/** "A, ông nội của B | đến": behind the aside at token `from` that says whose relative the traveller is. */
function afterKin({ tokens, people }: SentenceView, from: number): number {
  // the "ông" of "ông nội" is read as the traveller
  const comma = tokens[from]?.text === ',' ? from : from - 2;
  if (tokens[comma]?.text !== ',') return from;
  const of = kin.longest(tokens, comma + 1)?.to;
  const owner = people.find(({ mention }) => of !== undefined && mention.from === of)?.mention.to;
  if (owner === undefined) return from;
  return tokens[owner]?.text === ',' ? owner + 1 : owner;
}
const kin = phraseSet(
  'ông nội của | ông ngoại của | cha của | cha đẻ của | bố của | mẹ của | con trai của | con gái của | anh trai của | em trai của | em gái của',
);

/** The first foreign country behind token `from`, or that of a city or airport, and the token behind it. */
function destinationAfter(
  view: SentenceView,
  from: number,
  own: string,
): { country: string; to: number } | null {
  for (const chunk of view.chunks) {
    if (chunk.from < from || chunk.from > from + onTheWay) continue;
    if (chunk.kind === 'trigger' || (chunk.kind === 'name' && chunk.ids.length > 0)) return null;
    // "đã đến sân bay A", not "đã đến Nhà Trắng"
    const isThere =
      chunk.kind === 'place' ||
      (chunk.kind === 'venue' && gates.has(view.tokens[chunk.from]?.low ?? ''));
    const id = chunk.kind === 'country' ? chunk.id : isThere ? chunk.country : null;
    if (id !== null) return id === own ? null : { country: id, to: chunk.to };
  }
  return null;
}

/** Guests whose welcome at the airport the lead reports. */
export const arrivedIn = (meetings: readonly (MergedMeeting & { main: boolean })[]): number[] =>
  meetings.flatMap((meeting) =>
    meeting.main &&
    isWelcome(meeting) &&
    meeting.sentences.some(({ sentence }) => sentence <= leadLength)
      ? meeting.visitors
      : [],
  );
