import { phraseSet, Phrases } from '../../recognise/phrases.ts';
import type { FoundPlace } from '../candidate.ts';
import { namesAt } from './conference-names.ts';
import { returns } from '../telling/trip.ts';
import { beforeManner, placeOf, where } from '../where/places.ts';
import { hasWord, type SentenceView } from '../view.ts';

/**
 * Where the conference is whose name begins at token `name`, attended by the verb before token `at`: the place
 * nearest the verb, else that nearest the end of its name, unless it is that of something else.
 */
export function placeOfConference(view: SentenceView, at: number, name: number): FoundPlace | null {
  const seat = seatOf(view, name);
  const [, end] = namesAt(view, name).at(-1) ?? [name, at];
  for (const near of new Set([at, end])) {
    const found = placeOf(view, near);
    if (!found) continue;
    const from = view.tokens.findIndex(({ start }) => start === found.span?.start);
    const isElse = isVisited(view, from) || isBackFrom(view, from, at) || isOfVisit(view, from, at);
    if (!isElse || (from < at && found.country === seat)) return found;
  }
  return null;
}

/** "thăm chính thức Hà Nội và dự Hội nghị", "rời A": another place than that of the conference. */
const isVisited = (view: SentenceView, place: number): boolean =>
  ['thăm', 'rời'].includes(view.tokens[beforeManner(view, place - 1)]?.low ?? '');

/** "về đến sân bay Nội Bài, kết thúc chuyến | dự Hội nghị": where who attended is at home again. */
const isBackFrom = ({ tokens, sentence }: SentenceView, place: number, at: number): boolean =>
  place < at && returns.within(tokens, sentence.first, at);

/** "đến A, bắt đầu chuyến thăm B và | dự Hội nghị", "| dự Hội nghị và thăm B tại A": the place of the visit. */
const isOfVisit = ({ tokens, chunks }: SentenceView, place: number, at: number): boolean =>
  place >= 0 &&
  chunks.some(
    ({ from, to, ...chunk }) =>
      chunk.kind === 'trigger' &&
      chunk.trigger.roles === 'visit' &&
      from >= Math.min(place, at) &&
      to <= Math.max(place, at) &&
      // "bắt đầu chuyến công tác tham dự Hội nghị": a journey to it
      !toAttend.has(tokens[to]?.low ?? '') &&
      chunk.trigger.name !== 'chuyến tham dự',
  );
const toAttend = new Set(['tham', 'dự']);

/** "chuyến thăm B và dự Hội nghị": the country visited. */
export function visitedBefore({ chunks }: SentenceView, at: number): string | null {
  const found = chunks.findLast((chunk) => chunk.kind === 'country' && chunk.to <= at);
  return found?.kind === 'country' ? found.id : null;
}

/**
 * "thăm chính thức B từ ngày 8 đến 9/11 nhân dịp | dự Hội nghị", "đang thăm B, | dự Hội nghị": the one
 * country that a visit told right before the verb at token `at` goes to; null where it goes to several.
 */
export function visitedWith({ tokens, chunks }: SentenceView, at: number): string | null {
  const countries = chunks.filter(({ kind, to }) => kind === 'country' && to <= at);
  const visited = countries.at(-1);
  const trigger = chunks.findLast(
    (chunk) => chunk.kind === 'trigger' && chunk.trigger.roles === 'visit' && chunk.to <= at,
  );
  if (visited?.kind !== 'country' || !trigger || trigger.to > visited.from) return null;
  const isNear = visited.from - trigger.to <= near;
  const isOne = countries.every(({ to }) => to <= trigger.from || to === visited.to);
  const isJoined = tokens
    .slice(visited.to, at)
    .every(({ low, kind }) => kind === 'number' || joining.has(low));
  return isNear && isOne && isJoined ? visited.id : null;
}
/** How far behind a visit its country may stand: "thăm cấp nhà nước tới nước". */
const near = 6;
const joining = new Set(
  'và , nhân dịp tham dự từ đến ngày tháng năm - / ( ) đồng thời kết hợp vào trong hai ba'.split(
    ' ',
  ),
);

/** Whether tokens [from, to) only lead from a journey to what it is for: "vào tháng 11 tới | để tham". */
export const isOnTheWay = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  to - from <= longestWay &&
  tokens.slice(from, to).every(({ low, kind }) => kind === 'number' || leading.has(low));
const longestWay = 12;
const leading = new Set(
  'để nhằm nhân dịp tham dự vào trong ngày tuần tháng năm tới này nay sau cuối đầu giữa / - , . ( ) ông bà và sẽ'.split(
    ' ',
  ),
);

/** "tới B vào tháng 11 để | dự Hội nghị", "có mặt tại B | dự Hội nghị": the country to which the journey leads. */
export function reachedFor(view: SentenceView, at: number): string | null {
  const { tokens, chunks } = view;
  const reached = chunks.findLast(({ kind, to }) => kind === 'country' && to <= at);
  if (reached?.kind !== 'country' || !isOnTheWay(view, reached.to, at)) return null;
  const before = tokens[reached.from - 1]?.low ?? '';
  // "có mặt tại B", "ở lại B để dự"
  const isThere =
    where.has(before) &&
    (tokens[reached.from - 2]?.low === 'mặt' || tokens[reached.to]?.low === 'để');
  return isThere || reaching.has(before) ? reached.id : null;
}
const reaching = new Set(['tới', 'đến', 'sang', 'qua', 'đi', 'thăm']);

/** Conferences that are always held in one country, by words of their names. */
const seats = new Phrases<string>();
for (const [form, country] of Object.entries({
  'đối thoại shangri': 'SG',
  'tương lai châu á': 'JP',
  'diễn đàn châu á bác ngao': 'CN',
  'diễn đàn bác ngao': 'CN',
  'vành đai và con đường': 'CN',
}))
  seats.add(form, country);

/** Where the conference whose name begins at token `at` always is; null for those that move. */
export function seatOf({ tokens, sentence }: SentenceView, at: number): string | null {
  for (let i = at; i < Math.min(at + nameHead, sentence.last); i++) {
    const [country] = seats.longest(tokens, i)?.values ?? [];
    if (country !== undefined) return country;
  }
  return null;
}
const nameHead = 14;

/** "… tổ chức tại (Vương quốc) A", "… do A đăng cai"; else "Tại A, …" at the head of the sentence. */
export function countryBehind(view: SentenceView, at: number): string | null {
  const { tokens, chunks, sentence } = view;
  const found = chunks.find(
    (chunk) =>
      chunk.kind === 'country' &&
      chunk.from > at &&
      (isWhere(view, chunk.from) ||
        (tokens[chunk.from - 1]?.low === 'do' && hosting.longest(tokens, chunk.to) !== null)),
  );
  if (found?.kind === 'country') return found.id;
  const opening = chunks.find(({ from }) => from > sentence.first);
  if (opening?.kind !== 'country' || !isWhere(view, opening.from)) return null;
  // "Tại A, B nói sẽ dự Hội nghị"
  return hasWord(tokens, opening.to, at, future) ? null : opening.id;
}

/** Whether "tại" or "ở" leads to the country at token `from`, over what kind of state it is. */
function isWhere({ tokens, sentence }: SentenceView, from: number): boolean {
  let at = from - 1;
  while (at > sentence.first && states.has(tokens[at]?.low ?? '')) at--;
  return where.has(tokens[at]?.low ?? '');
}
const future = new Set(['sẽ', 'sắp']);
const states = new Set('vương quốc nước cộng hòa nhà liên bang đất'.split(' '));
const hosting = phraseSet('đăng cai | chủ trì | tổ chức | làm chủ nhà');
