import type { ChunkOf } from '../../recognise/chunks.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import { hasWord, type SentenceView } from '../view.ts';

/** Words for what a place is, before its name: "thủ đô hành chính", "làng đình chiến", "cảng quốc tế". */
export const kinds: ReadonlySet<string> = new Set(
  (
    'thủ đô thành phố tp . tỉnh bang tiểu vùng đặc khu huyện thị xã trấn đảo quận hành chính làng ' +
    'đình chiến cảng quân quốc tế'
  ).split(' '),
);

/**
 * Whether a sentence names a place for something else than the event told at token `at`: where
 * somebody spoke of it, came from or went on to, where something is built or has its seat.
 */
export function isElsewhere(view: SentenceView, at: number, place: ChunkOf<'place'>): boolean {
  const { from } = place;
  return (
    isSeat(view, from) ||
    isOfInvitation(view, at, from) ||
    isPartner(view, from) ||
    isLeft(view, from) ||
    isOfWorks(view, from) ||
    isHome(view, from) ||
    isGovernment(view, place) ||
    isConstituency(view, from) ||
    isOfStatement(view, at, place) ||
    isOfConference(view, at, place) ||
    isBeforeVisit(view, at, place) ||
    isOtherStop(view, at, place)
  );
}

/**
 * "sẽ thăm A và dự Hội nghị cấp cao tại B", "thăm A sau khi dự Hội nghị tại B": of the visit told at token `at`, whose
 * purpose it is not, the place of a conference.
 */
function isOfConference(view: SentenceView, at: number, { from }: ChunkOf<'place'>): boolean {
  const { tokens, chunks, sentence } = view;
  const visit = chunks.find((chunk) => chunk.from === at);
  const isVisit = visit?.kind === 'trigger' && visit.trigger.roles === 'visit';
  if (!isVisit || visit.trigger.name === 'chuyến tham dự' || toAttend.longest(tokens, visit.to))
    return false;
  for (let i = from - 1; i >= Math.max(sentence.first, from - longestConference); i--) {
    if (attending.longest(tokens, i)) return true;
    const low = tokens[i]?.low ?? '';
    if (leading.has(low) || chunks.some((c) => c.kind === 'trigger' && c.from === i && isTrip(c)))
      return false;
  }
  return false;
}

/** "A gặp B tại C, sau chuyến thăm D": of the visit told at token `at`, what stands before "sau"; not "rời C". */
const isBeforeVisit = (
  { tokens, chunks }: SentenceView,
  at: number,
  { from, to }: ChunkOf<'place'>,
): boolean =>
  to < at &&
  tokens[from - 1]?.low !== 'rời' &&
  asides.has(tokens[at - 1]?.low ?? '') &&
  chunks.some((chunk) => chunk.kind === 'trigger' && chunk.from === at && isTrip(chunk));
const asides = new Set(['sau', 'trước', 'thềm']);

const isTrip = ({ trigger }: ChunkOf<'trigger'>): boolean => trigger.roles === 'visit';
const toAttend = phraseSet('dự | tham dự | để dự | để tham dự');
const attending = phraseSet(
  'dự hội | dự diễn | dự tuần | dự thượng | dự cấp cao | dự apec | dự g20',
);
/** What takes somebody to a place, or lets him do something else there. */
const leading = new Set(['đến', 'tới', 'rời', 'sang', 'hành', 'việc']);
const longestConference = 30;

/** "tổ chức có trụ sở tại Washington", "mở Đại sứ quán tại Hà Nội", "đến Đại sứ quán Việt Nam tại Bắc Kinh" */
function isSeat({ tokens, chunks, sentence }: SentenceView, from: number): boolean {
  let place = from;
  while (kinds.has(tokens[place - 1]?.low ?? '')) place--;
  if (seated.has(tokens[place - 2]?.low ?? '')) return true;
  const country = chunks.find(({ to }) => to === place - 1);
  if (country?.kind !== 'country' || tokens[country.from - 1]?.low !== 'quán') return false;
  // "A đã gặp bà con tại Đại sứ quán Việt Nam ở Moskva", "A đã thăm Đại sứ quán …"
  return !hasWord(tokens, Math.max(sentence.first, country.from - 5), country.from, within);
}
const seated = new Set(['sở', 'đóng', 'cư', 'quán']);
const within = new Set(['tại', 'ở', 'trong', 'thăm']);

/** "lễ ký hợp đồng dự án nhà máy tại Dung Quất, Quảng Ngãi": where something is to be built. */
const isOfWorks = ({ tokens, sentence }: SentenceView, from: number): boolean =>
  works.within(tokens, Math.max(sentence.first, from - worksReach), from);
const works = phraseSet('dự án | nhà máy | khu công nghiệp | khu kinh tế | khu đô thị');
const worksReach = 10;

/** "ngay sau chuyến thăm (bang) A", "sau khi thăm A": where somebody was before. */
function isLeft({ tokens }: SentenceView, from: number): boolean {
  const at = kinds.has(tokens[from - 1]?.low ?? '') ? from - 1 : from;
  return visited.within(tokens, at - 3, at);
}
const visited = phraseSet('sau chuyến thăm | sau khi thăm | sau khi rời');

/** Whether a house in which people may meet is only seen before or after what is told at token `at`. */
export const isOnlySeen = (view: SentenceView, at: number, house: ChunkOf<'venue'>): boolean =>
  isLeft(view, house.from) || isOtherStop(view, at, house);

/** "A đã về đến (sân bay Nội Bài,) Hà Nội": back home, not where he met anybody. */
const isHome = ({ tokens, sentence }: SentenceView, from: number): boolean =>
  returns.within(tokens, Math.max(sentence.first, from - longestReturn), from);
/** "về đến sân bay quốc tế A, thành phố" */
const longestReturn = 10;
const returns = phraseSet('về đến | về tới | trở về | về nước');

/** "hợp tác giữa Hà Nội và thủ đô Sofia": of what, not where. */
function isPartner({ tokens, sentence }: SentenceView, from: number): boolean {
  let at = from - 1;
  while (kinds.has(tokens[at]?.low ?? '')) at--;
  const joined = ['và', 'với'].includes(tokens[at]?.low ?? '');
  return joined && hasWord(tokens, Math.max(sentence.first, at - 6), at, between);
}
const between = new Set(['giữa']);

/** "A mời B dự Hội nghị tại Đà Nẵng": where something else is to be; not "theo lời mời". */
const isOfInvitation = ({ tokens }: SentenceView, at: number, place: number): boolean =>
  tokens
    .slice(at, place)
    .some(
      ({ low }, i) =>
        (low === 'mời' && tokens[at + i - 1]?.low !== 'lời') ||
        (low === 'đăng' && tokens[at + i + 1]?.low === 'cai'),
    );

/** "Hồi đầu tháng, Bình Nhưỡng đã phóng tên lửa": a capital that acts is a government. */
const isGovernment = ({ tokens, sentence }: SentenceView, { from, to }: ChunkOf<'place'>) =>
  (from === sentence.first || tokens[from - 1]?.text === ',') && acting.has(tokens[to]?.low ?? '');
const acting = new Set('đã đang sẽ vẫn cũng không chưa muốn cần phải từng luôn'.split(' '));

/** "gặp Hạ nghị sĩ A (Arizona)": what somebody stands for in his parliament. */
const isConstituency = ({ tokens, people }: SentenceView, from: number): boolean =>
  tokens[from - 1]?.text === '(' &&
  people.some(({ mention }) => mention.name !== null && mention.to === from - 1);

/** "Đặc phái viên A ngày 8/3 tại Washington tiết lộ B sẽ gặp C": where it was spoken of. */
function isOfStatement(
  { tokens, sentence }: SentenceView,
  at: number,
  { to }: ChunkOf<'place'>,
): boolean {
  // asked of the sentence as a whole, it counts where it stands right behind the place
  const isWhole = at === sentence.first;
  for (let i = to; i < (isWhole ? to + 1 : at); i++) {
    const end = statements.longest(tokens, i)?.to;
    if (end !== undefined) return hasWord(tokens, end, isWhole ? sentence.last : at, clauses);
  }
  return false;
}
const statements = phraseSet(
  'tiết lộ | cho biết | cho hay | tuyên bố | thông báo | công bố | nói | cho rằng | khẳng định',
);
const clauses = new Set(['sẽ', 'rằng', 'liệu']);

/**
 * "A gặp B ở Jerusalem, trước khi đến Bờ Tây gặp C", "hội đàm với B và thăm Đà Nẵng": on the other
 * side of words that tell of going on from one place to the next.
 */
function isOtherStop(
  { tokens }: SentenceView,
  at: number,
  { from, to }: { from: number; to: number },
): boolean {
  if (to <= at) return goesOn.within(tokens, to, at + 1);
  let first = from;
  while (kinds.has(tokens[first - 1]?.low ?? '')) first--;
  return (
    goesOn.within(tokens, at, first) || (first > at + 1 && visits.within(tokens, first - 3, first))
  );
}
const goesOn = phraseSet(
  ['trước khi', 'sau đó', 'rồi']
    .flatMap((next) => ['đến', 'tới', 'sang', 'thăm', 'bay', 'rời'].map((go) => `${next} ${go}`))
    .join('|'),
);
const visits = phraseSet('và thăm | ; thăm | rồi thăm | và kịp thăm | và tới thăm | và đến thăm');
