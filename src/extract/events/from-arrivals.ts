import { phraseSet } from '../recognise/phrases.ts';
import { isRecalled } from './recalled-visits.ts';
import { happened } from './trip.ts';
import { isAbsent } from './absent.ts';
import { visit, type VisitCandidate } from './from-visits.ts';
import { oblique } from './visitors.ts';
import { groupPeople, leadLength, type ArticleView, type SentenceView } from './view.ts';

const arriving = new Set(['đến', 'tới', 'sang']);
/** What may stand between a traveller and his arrival: "cùng Phu nhân và Đoàn … đã", "hôm nay lên đường". */
const between = new Set(
  `và cùng phu nhân quân dẫn đầu phái đoàn đại biểu cấp cao công tác của thành viên trong chính phủ nước
  quốc hội đã vừa sẽ hôm nay sáng chiều tối trưa ngày lên đường khởi hành đặt chân về , ( )`.split(
    /\s+/u,
  ),
);
const departing = new Set(['đường', 'hành']);
const gates = new Set(['sân', 'cảng', 'ga']);
/** Words that tell an arrival themselves: "A hạ cánh xuống sân bay B". */
const landing = phraseSet(
  'hạ cánh xuống | hạ cánh tại | hạ cánh ở | đáp xuống | đặt chân đến | đặt chân tới | đặt chân xuống',
);
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
 * "A đến B": a visit begins; farther down "A đã tới B năm 2000" recalls one.
 */
export function fromArrivals(
  view: SentenceView,
  { people, isBloc }: ArticleView,
): VisitCandidate[] {
  const isLead = view.index <= leadLength;
  if (view.sentence.zone === 'caption' || (!isLead && !view.dates.some(isRecalled))) return [];
  const { tokens } = view;
  return groupPeople(view).flatMap((group) => {
    const [traveller] = group.members;
    const person = traveller?.person ?? null;
    const country = people[person ?? -1]?.country ?? null;
    if (!traveller || person === null || country === null) return [];
    if (oblique.has(group.before) || isAbsent(tokens, group.from)) return [];
    const at = arrivalAfter(view, group.to, country);
    if (at === null) return [];
    const destination = destinationAfter(view, at + 1, country);
    if (destination === null || isBloc(destination.country)) return [];
    const isDated = view.dates.some(
      (date) => date.from >= destination.to && date.from - destination.to <= 1 && isRecalled(date),
    );
    if (!isLead && !isDated) return [];
    const trigger = { name: 'đến', roles: 'visit', kind: 'visit', noun: false } as const;
    const chunk = { kind: 'trigger', from: at, to: at + 1, trigger } as const;
    const found = visit(view, chunk, person, country, destination.country);
    return [{ ...found, reports: isLead && !found.planned }];
  });
}

/** The verb of arrival that this subject governs; outside titles it must have happened, begun or have a purpose. */
function arrivalAfter(view: SentenceView, from: number, own: string): number | null {
  const { tokens, sentence, chunks } = view;
  for (let i = from; i < Math.min(from + 16, sentence.last); i++) {
    const low = tokens[i]?.low ?? '';
    // not "A, tổng thống đầu tiên đặt chân tới B"
    if (landing.longest(tokens, i) !== null) return tokens[i - 1]?.low === 'tiên' ? null : i;
    if (arriving.has(low)) {
      // "đã đến chào Tổng thống Ấn Độ"
      const calls = chunks.some(
        (c) => c.kind === 'trigger' && c.from === i && c.trigger.roles !== 'visit',
      );
      if (calls) return null;
      const before = tokens[i - 1]?.low ?? '';
      const end = destinationAfter(view, i + 1, own)?.to;
      // "A tiếp B nhân dịp sang C tham dự đối thoại": only the setting
      const isToAttend =
        end !== undefined &&
        !occasions.has(before) &&
        (purposes.longest(tokens, end) !== null ||
          begins.within(tokens, end, Math.min(end + longestTime, sentence.last)));
      const told = happened.has(before) || before === 'sẽ' || departing.has(before) || isToAttend;
      return told || (sentence.zone === 'title' && i === from) ? i : null;
    }
    const isOpen = between.has(low) || tokens[i]?.kind === 'number' || tokens[i]?.text === '/';
    if (!isOpen && !chunks.some((c) => c.kind === 'country' && c.from <= i && i < c.to))
      return null;
  }
  return null;
}

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
