import { phraseSet } from '../../recognise/phrases.ts';
import type { Candidate } from '../candidate.ts';
import { complete } from '../complete.ts';
import { destinationsOf } from './destinations.ts';
import { visit } from './from-visits.ts';
import { isOwnDate, isPlain } from '../when/own-date.ts';
import type { ArticleView, SentenceView, TriggerChunk } from '../view.ts';

/** Words of the name of a ship of a navy or a coast guard, beside "tàu". */
const naval = phraseSet(
  'hải quân | sân bay | tên lửa | khu trục | tuần dương | hộ vệ | hộ tống | chiến | đổ bộ | huấn luyện | bệnh viện | tuần duyên | cảnh sát biển | ' +
    'lực lượng phòng vệ | uss | hmas | hmcs | hmnzs',
);
/** Whose ships bear these letters before their names. */
export const letters: Readonly<Record<string, string>> = {
  uss: 'US',
  hmas: 'AU',
  hmcs: 'CA',
  hmnzs: 'NZ',
};
const ships = phraseSet(
  'tàu | hạm đội | chiến hạm | tuần dương hạm | khu trục hạm | hàng không mẫu hạm',
);
/** With which the names of these rules begin. */
export const shipRule = 'ship: ';
const calls = phraseSet(
  'cập cảng | cập quân cảng | ghé cảng | cập | ghé | đến | tới | vào vùng biển | vào cảng',
);
const saidReach = 6;
/** "Ngày 4/6, ba chiếc tàu" */
const longestCount = 3;
const handedOver = phraseSet('bàn giao | chuyển giao | trao tặng | mua');
const nameLength = 6;
/** From a ship to its country: "tàu sân bay trực thăng A, tàu chiến lớn nhất B". */
const ownerReach = 16;
/** From a ship to what it does: its crew, others of its group and the time may stand between. */
const reach = 40;

/**
 * "Chuyến thăm A của tàu B tháng 3/2018", "Hồi tháng 4, tàu hải quân B đã cập cảng A": dated calls of warships at ports
 * of another country. Nobody is named, so they are references, unless a ship is the headline.
 */
export function fromShips(view: SentenceView, { isBloc }: ArticleView): Candidate[] {
  if (view.dates.length === 0) return [];
  const ship = shipIn(view);
  const call = ship && callOf(view, ship.at);
  // "tàu chiến thăm A": of A, whose ship it is nobody says
  if (!ship || !call || (ship.owned > call.from && !call.trigger.noun)) return [];
  const said = view.tokens.slice(Math.max(view.sentence.first, ship.at - saidReach), ship.at);
  // "về khả năng tàu sân bay A thăm B"
  if (said.some(({ low }) => low === 'năng')) return [];
  const [destination = portBehind(view, call, ship.country)] = destinationsOf(
    view,
    call,
    ship.country,
  );
  if (destination === null || isBloc(destination)) return [];
  const told: Candidate = {
    ...visit(view, call, -1, ship.country, destination),
    people: [],
    visitors: [],
  };
  complete(told, view, true);
  const { date, wished, planned } = told;
  if (wished || date === null) return [];
  if (date.value.relative?.unit !== 'day' && (date.value.month ?? date.value.year) === null)
    return [];
  // the name of a ship is of any words: from the last place told before the date
  const { from = call.from } =
    view.chunks.findLast(
      (chunk) => isPlace(chunk) && chunk.from > call.from && chunk.to <= date.from,
    ) ?? {};
  const isRightBefore = date.to <= ship.at && ship.at - date.to <= longestCount;
  if (!isRightBefore && !isOwnDate(view, from, date)) return [];
  // "kế hoạch đưa tàu sân bay thăm B"
  const isPlan = planned || said.some(({ low }) => low === 'hoạch');
  return [{ ...told, rule: `${shipRule}${call.trigger.name}`, planned: isPlan, past: !isPlan }];
}

/** Where a sentence names ships of a navy. */
export const shipsAt = ({
  tokens,
  sentence,
  people,
}: SentenceView): { at: number; to: number }[] => {
  const found = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const to = ships.longest(tokens, at)?.to;
    if (to === undefined || people.some(({ mention }) => at >= mention.from && at < mention.to))
      continue;
    if (to - at > 1 || naval.within(tokens, to, Math.min(to + nameLength, sentence.last)))
      found.push({ at, to });
  }
  return found;
};

/** The first ship of a navy that a sentence tells of, and its country. */
function shipIn(view: SentenceView) {
  const { tokens, sentence, chunks } = view;
  for (const { at, to } of shipsAt(view)) {
    const end = Math.min(to + ownerReach, sentence.last);
    const hull = tokens.slice(to, end).find(({ low }) => Object.hasOwn(letters, low));
    const country = hull && letters[hull.low];
    if (country !== undefined) return { at, country, owned: at };
    const countries = chunks.filter((chunk) => chunk.kind === 'country');
    // "Hải quân A cho biết tàu B sẽ cập cảng"
    const owner =
      countries.find(({ from }) => from < to && tokens[from - 1]?.low === 'quân') ??
      countries.find(({ from }) => from >= to && from < end);
    if (owner?.kind === 'country') return { at, country: owner.id, owned: owner.from };
  }
  return null;
}

/** The visit that has a ship for its owner ("chuyến thăm A của tàu"), or that it pays ("tàu … thăm A", "cập cảng A"). */
function callOf(
  { tokens, sentence, chunks, people }: SentenceView,
  ship: number,
): TriggerChunk | null {
  const visits = chunks.filter(
    (chunk): chunk is TriggerChunk => chunk.kind === 'trigger' && chunk.trigger.roles === 'visit',
  );
  const owned = visits.findLast(
    ({ to, trigger }) => trigger.noun && to <= ship && ship - to <= ownerReach,
  );
  if (owned && tokens.slice(owned.to, ship).some(({ low }) => low === 'của')) return owned;
  const next = visits.find(
    ({ from, trigger }) => !trigger.noun && from > ship && from - ship <= reach,
  );
  const end = Math.min(next?.from ?? sentence.last, ship + reach);
  // "tàu mà A bàn giao cho B đã cập cảng", "kết thúc chuyến thăm vào ngày 8/6": of the last day
  if (handedOver.within(tokens, ship, end) || next?.trigger.name === 'kết thúc chuyến thăm')
    return null;
  for (let at = ship + 1; at < end; at++) {
    const to = calls.longest(tokens, at)?.to;
    if (to === undefined || !isPlain({ tokens, chunks }, to, placeBehind(chunks, to))) continue;
    const trigger = {
      name: tokens
        .slice(at, to)
        .map(({ low }) => low)
        .join(' '),
      roles: 'visit',
      kind: 'visit',
      noun: false,
    } as const;
    return { kind: 'trigger', from: at, to, trigger };
  }
  // "tàu …, A thăm": of somebody else
  return next && !people.some(({ mention }) => mention.from > ship && mention.to <= next.from)
    ? next
    : null;
}

const placeBehind = (chunks: SentenceView['chunks'], from: number): number =>
  chunks.find((chunk) => chunk.from >= from && isPlace(chunk))?.from ?? from;

const isPlace = ({ kind }: SentenceView['chunks'][number]): boolean =>
  kind === 'country' || kind === 'place';

/** "cập cảng Cam Ranh": the country of the port right behind the verb. */
function portBehind({ chunks }: SentenceView, call: TriggerChunk, own: string): string | null {
  const port = chunks.find((chunk) => chunk.kind === 'venue' && chunk.to > call.from);
  return port?.kind === 'venue' && port.from <= call.to + 1 && port.country !== own
    ? port.country
    : null;
}
