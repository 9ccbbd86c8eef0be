import { phraseSet } from '../../recognise/phrases.ts';
import { isOfPublishing } from './day-of-report.ts';
import { isPlain } from './own-date.ts';
import { hasPhrase, hasWord, type SentenceView } from '../view.ts';

type DateMention = SentenceView['dates'][number];

const isDay = (date: DateMention): boolean =>
  date.value.day !== null || date.value.relative?.unit === 'day' || date.value.anaphoric;

const history = phraseSet(
  'kể từ | thiết lập | thành lập | kỷ niệm | giai đoạn | nhiệm kỳ | sinh ngày | nhậm chức | cuộc tấn công | chiến tranh | trận',
);

/**
 * "kể từ khi hai nước thiết lập quan hệ năm 1975": a date of something else than the event at token `at`; not "kể
 * từ chuyến thăm năm 2006", "những kỷ niệm khi thăm A năm 2014".
 */
function isHistory({ tokens, sentence }: SentenceView, at: number, { from }: DateMention): boolean {
  const start = from > at ? Math.max(at, from - 10) : from - 10;
  return history.within(tokens, Math.max(sentence.first, start), from);
}

const subordinate = phraseSet('sau khi | trước khi | sau chuyến | kể từ chuyến | trong bối cảnh');
const inForce = phraseSet('có hiệu lực');

/** "các mục tiêu đến năm 2030": up to when, no time of anything told. */
const isTarget = ({ tokens }: SentenceView, date: DateMention): boolean =>
  isYear(date) && targets.has(tokens[date.from - 1]?.low ?? '');
const targets = new Set(['đến', 'tới']);

/** "thỏa thuận có hiệu lực từ 9/7": the day of something agreed. */
const isOfAgreement = ({ tokens }: SentenceView, { from }: DateMention): boolean =>
  inForce.within(tokens, Math.max(0, from - 4), from);

/** "A thăm Việt Nam sau khi dự hội nghị ngày 27/2": the date of the clause that begins between. */
const isOfAnother = (view: SentenceView, at: number, date: number): boolean =>
  subordinate.within(view.tokens, at, date);

const preparing = phraseSet('trước thời điểm | chuẩn bị cho | phục vụ | trước thềm');
/** "Sáng 10/11, cảnh sát kiểm tra trước thời điểm A đến thăm": the day of what prepares it. */
const isOfPreparation = (view: SentenceView, at: number, { to, value }: DateMention): boolean =>
  value.day !== null && preparing.within(view.tokens, to, at);

const limits = new Set(['sau', 'trước', 'đến', 'tới', 'từ']);
/** "ngừng áp thuế sau ngày 1/1", "kéo dài đến ngày 22/7", "chuyến thăm từ ngày 8/11": the bound of something else. */
export const isLimit = (
  { tokens, sentence }: SentenceView,
  { from, value }: DateMention,
): boolean =>
  value.until === null &&
  // "Đến tháng 10/2024, A đã gặp B"
  from - sentence.first > 1 &&
  (limits.has(tokens[from - 1]?.low ?? '') ||
    ['đến', 'tới', 'từ'].includes(tokens[from]?.low ?? ''));

const announcing = phraseSet('cho biết | thông báo | đưa tin | công bố | tiết lộ | đăng bài');
const saying = phraseSet(
  'cho biết | thông báo | đưa tin | ra thông cáo | công bố | tuyên bố | nói | dẫn | tiết lộ | xác nhận | khẳng định | rằng',
);
const coming = new Set(['sẽ', 'dự', 'sắp', 'tới']);
/** "Nguồn tin ngày 28/5 cho biết A sẽ gặp B", "chuyến thăm của A, theo B hôm 6/1 thông báo": the day of what is said. */
function isOfSaying(view: SentenceView, at: number, date: DateMention, isVisit: boolean): boolean {
  const { tokens, sentence } = view;
  const { to, value } = date;
  if (to > at) return value.relative === null && saying.longest(tokens, to) !== null;
  if (isVisit && (announcing.within(tokens, to, to + 4) || isOfPublishing(view, date))) return true;
  return saying.within(tokens, to, to + 4) && hasWord(tokens, to, sentence.last, coming);
}

/** "Trước khi A công bố điều đó ngày 9/2, B đã gặp C", "Sau khi nhậm chức hồi tháng 4, …": of the clause that opens. */
function isOfOpening({ tokens, sentence: { first } }: SentenceView, at: number, date: DateMention) {
  if (tokens[first + 1]?.low !== 'khi' || date.to > at) return false;
  const isOver = tokens.slice(date.to, at).some(({ text }) => text === ',');
  const opening = tokens[first]?.low;
  return isOver && (opening === 'trước' || (opening === 'sau' && !isDay(date)));
}

const dating = new Set(['vào', 'hồi', 'trong', 'đến', 'tới']);
/** Whether a month or year dates the event at token `at`: it opens the sentence, or follows closely. */
export function datesEvent(
  view: SentenceView,
  at: number,
  { from, to, value }: DateMention,
): boolean {
  const { tokens, sentence } = view;
  // an old picture: "A hội đàm với B đang dự hội nghị tại C tháng 2/2019"
  if (sentence.zone === 'caption' && value.month !== null && value.year !== null) return true;
  // "A đón B tại Tokyo năm 2015."
  if (sentence.zone === 'caption' && value.year !== null && to >= sentence.last - 1)
    return view.chunks.some((chunk) => chunk.kind === 'place' && chunk.to === from);
  if (from < at)
    return (
      from - sentence.first <= 2 ||
      opens(view, from, to) ||
      opensReport(view, from, to) ||
      isBehindSubject(view, from, value)
    );
  // "cuộc hội kiến giữa A với B tháng 10/2018": only those who met stand between
  const named = view.people
    .filter(({ mention }) => mention.from >= at && mention.to <= from)
    .reduce((sum, { mention }) => sum + mention.to - mention.from, 0);
  return (
    from - at - named <= (named > 0 ? 6 : 4) ||
    (from - at <= 16 && (dating.has(tokens[from - 1]?.low ?? '') || isBehindPlace(view, at, from)))
  );
}

/** "cuộc gặp lịch sử với A tại B | tháng 6/2018": where it was, then when. */
const isBehindPlace = ({ tokens, chunks }: SentenceView, at: number, from: number): boolean =>
  chunks.some(
    (chunk) =>
      (chunk.kind === 'place' || chunk.kind === 'country') &&
      chunk.to === from &&
      wheres.has(tokens[chunk.from - 1]?.low ?? ''),
  ) && !chunks.some((chunk) => chunk.kind === 'trigger' && chunk.from > at && chunk.to <= from);
const wheres = new Set(['tại', 'ở']);

/** "A tháng 9/2015 đã thăm B và gặp C": right behind the subject with which the sentence opens. */
const isBehindSubject = (
  { sentence, people }: SentenceView,
  at: number,
  { month, year }: DateMention['value'],
): boolean =>
  month !== null &&
  year !== null &&
  people.some(({ mention }) => mention.from === sentence.first && mention.to === at);

/** "Bên lề hội nghị C tại D (tháng 10/2024), A đã gặp B": it ends what goes before the subject. */
function opens({ tokens, sentence, people }: SentenceView, from: number, to: number): boolean {
  const end = tokens[to]?.text === ')' ? to + 1 : to;
  return (
    tokens[end]?.text === ',' &&
    circumstances.has(tokens[sentence.first]?.low ?? '') &&
    !people.some(({ mention }) => mention.to <= from)
  );
}
const circumstances = new Set(['bên', 'nhân', 'trong', 'tại', 'trước', 'vào', 'hồi', 'mới', 'gần']);

/** "Bộ A cho biết vào tháng 4/2019, trong chuyến thăm C, B đã gặp D": it begins what is told. */
const opensReport = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  tokens[to]?.text === ',' &&
  dating.has(tokens[from - 1]?.low ?? '') &&
  reporting.has(tokens[from - 2]?.low ?? '');
const reporting = new Set(['biết', 'rằng', 'hay', 'tin']);

/** "(trước đó là Thủ tướng A năm 1993)": a date beside a person in brackets is his, not the event's. */
function isAside(view: SentenceView, date: DateMention): boolean {
  // "cuộc bầu cử vừa qua (15/3)"
  if (hasPhrase(view.tokens, date.from - 3, date.from, ['vừa', 'qua', '('])) return true;
  for (let i = date.from - 1; i >= Math.max(view.sentence.first, date.from - 20); i--) {
    const text = view.tokens[i]?.text;
    if (text === ')') return false;
    if (text === '(')
      return view.people.some(({ mention }) => mention.from > i && mention.to <= date.from);
  }
  return false;
}

/** "cùng với chuyến thăm của A (3/2017), chuyến thăm của B …": a bracket dates the event before it. */
function isOfOther(view: SentenceView, at: number, { from, to }: DateMention): boolean {
  const { tokens, chunks } = view;
  const isAside = tokens[from]?.text === '(' || tokens[from - 1]?.text === '(';
  if (!isAside || opens(view, from, to)) return false;
  // "chuyến thăm của A và dự hội nghị B (11/2017)": of the visit, of which the conference is a part
  const owner = chunks.findLast(
    (chunk) =>
      chunk.kind === 'trigger' &&
      chunk.to <= from &&
      (chunk.from === at || chunk.trigger.roles !== 'attend'),
  );
  return owner !== undefined && owner.from !== at;
}

/**
 * The date of the event at token `at`: the nearest day before it in the sentence, else the nearest
 * day after it, else a month or year. Ranges date visits, so they come last for other events.
 */
export function dateOf(view: SentenceView, at: number, wantsRange: boolean): DateMention | null {
  const own = view.dates.filter(
    (date) =>
      !isHistory(view, at, date) &&
      !isTarget(view, date) &&
      !isAside(view, date) &&
      !isOfAgreement(view, date) &&
      !isOfOther(view, at, date) &&
      (wantsRange || !isLimit(view, date)),
  );
  const after = own.filter(
    (date) =>
      date.from >= at &&
      !isOfAnother(view, at, date.from) &&
      !isOfSaying(view, at, date, wantsRange),
  );
  const hasOwn = after.some((date) => isRightBehind(view, at, date));
  const before = own
    .filter(
      (date) =>
        date.to <= at &&
        !isOfSaying(view, at, date, wantsRange) &&
        !isOfOpening(view, at, date) &&
        !isOfPreparation(view, at, date) &&
        !(hasOwn && isOfEventBefore(view, at, date)),
    )
    .reverse();
  const near = [...before, ...after];
  const ranges = near.filter((date) => date.value.until !== null);
  const days = near.filter((date) => date.value.until === null && isDay(date));
  const rest = near.filter(
    (date) =>
      date.value.until === null &&
      !isDay(date) &&
      (Math.abs(date.from - at) < 30 ||
        date.from - view.sentence.first <= 1 ||
        opens(view, date.from, date.to)),
  );
  const ordered = wantsRange ? [...ranges, ...days, ...rest] : [...days, ...rest, ...ranges];
  const [chosen = null] = ordered;
  // "Vào năm 2023, A đã thăm B hồi tháng 5"
  return chosen && isYear(chosen)
    ? (rest.find((date) => date.value.month !== null && date.value.year === chosen.value.year) ??
        chosen)
    : chosen;
}

/** "A thăm B tháng 5, | C thăm D tháng 8": names and plain words alone stand between the event and its date. */
const isRightBehind = (view: SentenceView, at: number, { from }: DateMention): boolean =>
  isPlain(view, at + 1, from) &&
  !view.chunks.some((chunk) => chunk.kind === 'trigger' && chunk.from > at && chunk.to <= from);

/** … and the date that stands behind an event told before is of that. */
const isOfEventBefore = (view: SentenceView, at: number, { from, to }: DateMention): boolean =>
  (view.chunks.some((chunk) => chunk.kind === 'trigger' && chunk.to <= from) ||
    // "A đắc cử vào tháng 12/2016, sau đó thăm B vào tháng 5/2017"
    (from - view.sentence.first > 2 && then.within(view.tokens, to, at))) &&
  !opens(view, from, to);
const then = phraseSet(', sau đó | , rồi | , tiếp đó | và sau đó');

const isYear = ({ value }: DateMention): boolean => value.year !== null && value.month === null;

/** The day that opens a sentence and is told as done: "Sáng 15/3, …", "Trước đó, vào ngày 15/3, …". */
export const openingDay = (view: SentenceView): DateMention | null =>
  view.dates.find(
    (date) =>
      date.from - view.sentence.first <=
        (leadIn.longest(view.tokens, view.sentence.first) ? 4 : 2) &&
      date.value.until === null &&
      isDay(date) &&
      !date.value.anaphoric &&
      !hasWord(view.tokens, date.to, view.sentence.last, ahead),
  ) ?? null;
const leadIn = phraseSet('trước đó | sau đó | tiếp đó | theo đó');
const ahead = new Set(['sẽ']);

/** "chuyến thăm … của A vào tháng 10/2022 và …": the date right behind a visit is its own. */
export const dateAfter = (view: SentenceView, at: number): DateMention | null =>
  view.dates.find(
    (date) =>
      date.from >= at &&
      date.from - at < 25 &&
      !isHistory(view, at, date) &&
      !isAside(view, date) &&
      !isOfAnother(view, at, date.from) &&
      !isOfOther(view, at, date),
  ) ?? null;
