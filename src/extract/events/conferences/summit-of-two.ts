import type { Token } from '../../document.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { FoundDate, FoundPlace } from '../candidate.ts';
import { calledOff, comingPhrases, hopePhrases, mayBe, willBe } from '../telling/cues.ts';
import { expectationOf } from '../telling/expectation.ts';
import {
  countBehind,
  joints,
  sidesAround,
  sidesBehind,
  sidesUnsaid,
  type Sides,
} from './summit-sides.ts';
import { groupsIn } from './conference-names.ts';
import { placeOf, where } from '../where/places.ts';
import { done } from '../telling/to-come.ts';
import { hasWord, type ArticleView, type SentenceView } from '../view.ts';

/** A summit of two countries as one sentence names it. */
export interface SummitNaming {
  sentence: number;
  /** Token of "thượng đỉnh". */
  at: number;
  countries: [one: string, other: string];
  /** Whom the sentence names as those who meet. */
  people: number[];
  /** "lần hai": which one it is, where the sentence counts. */
  ordinal: string | null;
  date: FoundDate | null;
  place: FoundPlace | null;
  hostCountry: string | null;
  /** As the words around it tell it; null where they do not. */
  status: 'held' | 'planned' | null;
}

/** "hội nghị thượng đỉnh Mỹ - Triều lần hai tại A" wherever a sentence tells of one that is no mere wish. */
export function summitsOfTwoIn(article: ArticleView): SummitNaming[] {
  const named = article.sentences.map((view) => namingsIn(view, article, sidesNamed));
  // beside a conference of many countries, "hội nghị thượng đỉnh tại A" is that
  if (groupsIn(article.sentences).size > 0) return named.flat();
  const pairs = new Map(
    named.flat().map((one) => [[...one.countries].sort().join(), one.countries]),
  );
  const [pair = null, ...others] = pairs.values();
  const only = others.length === 0 ? pair : null;
  return article.sentences.flatMap((view, i) => [
    ...(named[i] ?? []),
    ...namingsIn(view, article, (...told) =>
      sidesNamed(...told) ? null : sidesUnsaid(view, told[2], article, only),
    ),
  ]);
}

type SidesAt = (view: SentenceView, from: number, to: number, article: ArticleView) => Sides | null;

/** "thượng đỉnh | Mỹ - Triều", "A dự thượng đỉnh | với B": as its name or its sentence has them. */
const sidesNamed: SidesAt = (view, from, to, article) =>
  sidesBehind(view, to, article) ?? sidesAround(view, from, to, article);

function namingsIn(view: SentenceView, article: ArticleView, sidesAt: SidesAt): SummitNaming[] {
  const { tokens, sentence } = view;
  const found: SummitNaming[] = [];
  for (let at = sentence.first; at < sentence.last - 1; at++) {
    if (tokens[at]?.low !== 'thượng' || tokens[at + 1]?.low !== 'đỉnh') continue;
    const naming = namingAt(view, at, article, sidesAt);
    if (naming) found.push(naming);
  }
  return found;
}

function namingAt(
  view: SentenceView,
  at: number,
  article: ArticleView,
  sidesAt: SidesAt,
): SummitNaming | null {
  const { tokens, sentence } = view;
  const from = headOf(tokens, at, sentence.first);
  if (several.has(tokens[from - 1]?.low ?? '')) return null;
  const before = countBehind(tokens, at + 2);
  const sides = sidesAt(view, from, before.to, article);
  if (!sides || sides.countries.some(article.isBloc)) return null;
  const after = countBehind(tokens, sides.to);
  const again = sidesBehind(view, after.to, article);
  // "thượng đỉnh Mỹ - Triều giữa Tổng thống A và lãnh đạo B"
  const named = again?.countries.every((one) => sides.countries.includes(one)) ? again : null;
  const to = named?.to ?? after.to;
  if (isWished(view, from, to)) return null;
  const told = whenAndWhere(view, to, sides.countries);
  return {
    ...told,
    sentence: view.index,
    at,
    countries: sides.countries,
    people: named?.people ?? sides.people,
    ordinal: after.ordinal ?? before.ordinal,
    date: told.date ?? dateBefore(view, from),
    status: statusOf(view, from, to),
  };
}

/** What is told of its time and place behind its name, which ends at token `to`. */
function whenAndWhere(
  view: SentenceView,
  to: number,
  countries: SummitNaming['countries'],
): Pick<SummitNaming, 'date' | 'place' | 'hostCountry'> {
  const { tokens, sentence } = view;
  const isAt = (start: number) =>
    start >= to && start - to <= reach && isJoined(view, to, start, countries);
  const found = placeOf(view, to);
  const following = tokens.slice(to, Math.min(to + reach + 1, sentence.last));
  const placed = following.findIndex(({ start }) => start === found?.span?.start);
  const host = view.chunks.find(
    (chunk) =>
      chunk.kind === 'country' && where.has(tokens[chunk.from - 1]?.low ?? '') && isAt(chunk.from),
  );
  const isPlaced = found?.basis === 'text' && placed >= 0 && isAt(to + placed);
  // "tại Singapore" names a country that is a city
  const place = isPlaced || (found && !found.span && host) ? found : null;
  return {
    date: view.dates.find(({ from }) => isAt(from)) ?? null,
    place,
    hostCountry: place?.country ?? (host?.kind === 'country' ? host.id : null),
  };
}

/** Where its name begins: at "hội nghị", "cuộc gặp" before "thượng đỉnh". */
function headOf(tokens: readonly Token[], at: number, first: number): number {
  let from = at;
  while (from > first && at - from < longestHead && heads.has(tokens[from - 1]?.low ?? '')) from--;
  return from;
}
const heads = new Set('hội nghị cuộc gặp đàm họp đối thoại kỳ phiên'.split(' '));
const longestHead = 4;
const several = new Set(['các', 'những', 'nhiều', 'số', 'loạt', 'hai', '2', 'ba', '3', 'bất']);

/** How far behind its name its day and place may stand: "trong hai ngày 27 và 28/2 với Tổng thống A tại". */
const reach = 18;

/** Whether in tokens [from, to) nothing else happens, nobody else is named and no clause begins. */
const isJoined = (
  { tokens, chunks, people }: SentenceView,
  from: number,
  to: number,
  countries: readonly string[],
): boolean =>
  tokens.slice(from, to).every(({ text, kind }) => kind !== 'sign' || inside.has(text)) &&
  !chunks.some((chunk) => chunk.kind === 'trigger' && chunk.from >= from && chunk.to <= to) &&
  // "trong hai ngày 27 và 28/2 với Tổng thống A | tại B"
  people.every(
    ({ mention }) =>
      mention.from < from ||
      mention.to > to ||
      (joints.has(tokens[mention.from - 1]?.low ?? '') &&
        countries.includes(mention.country ?? '')),
  ) &&
  !otherClause.within(tokens, from, to);
const inside = new Set(['(', ')', '-', '/']);
const otherClause = phraseSet('trước khi | sau khi | khi | mà | để | nhưng | trước đó | là');

/** "Ngày 27 và 28/2, hội nghị thượng đỉnh …": the days with which the sentence opens. */
const dateBefore = ({ tokens, sentence, dates }: SentenceView, from: number): FoundDate | null =>
  dates.find(
    (date) =>
      date.from - sentence.first <= 2 &&
      (date.to === from || (tokens[date.to]?.text === ',' && date.to + 1 === from)),
  ) ?? null;

/** Only hoped for, thought possible, denied or called off; not "điều chưa từng có kể từ thượng đỉnh". */
const isWished = ({ tokens, sentence }: SentenceView, from: number, to: number): boolean => {
  if (isBehind(tokens, from)) return false;
  const end = Math.min(sentence.last, to + farthestCue);
  return (
    expectationOf(tokens, Math.max(sentence.first, from - near), from, hopePhrases) === 'wished' ||
    calledOff.within(tokens, to, end) ||
    (mayBe.within(tokens, to, end) && !willBe.within(tokens, to, end)) ||
    unsure.within(tokens, Math.max(sentence.first, from - farthestCue), end)
  );
};
const near = 6;
const farthestCue = 14;
const unsure = phraseSet(
  'không rõ | chưa rõ | liệu | hay không | khả năng | có thể sẽ | đề xuất | đồn | tin đồn | bị bỏ dở',
);

function statusOf(view: SentenceView, from: number, to: number): SummitNaming['status'] {
  const { tokens, sentence } = view;
  const end = Math.min(sentence.last, to + farthestCue);
  const start = Math.max(sentence.first, from - near);
  if (comingPhrases.within(tokens, to, end) || willBe.within(tokens, to, end)) return 'planned';
  if (over.within(tokens, to, end) || isBehind(tokens, from)) return 'held';
  const isAhead = expectationOf(tokens, start, from, hopePhrases) === 'announced';
  return isAhead ||
    hasWord(tokens, start, from, ahead) ||
    hasWord(tokens, to, end, will) ||
    isOnWay(view, from)
    ? 'planned'
    : null;
}

/** "đang tới A | dự hội nghị", "tới A để | dự", not "đã tới A dự": who attends is not there yet. */
const isOnWay = ({ tokens, sentence }: SentenceView, from: number): boolean =>
  tokens[from - 1]?.low === 'dự' &&
  hasWord(tokens, Math.max(sentence.first, from - farthestCue), from, journeys) &&
  !hasWord(tokens, Math.max(sentence.first, from - 2 * farthestCue), from, done);
const journeys = new Set(['tới', 'đến', 'sang']);
const over = phraseSet(
  'kết thúc | vừa qua | vừa rồi | hồi | gần đây | đã diễn ra | không đạt | thất bại | năm ngoái',
);
/** "sau thượng đỉnh", "kể từ thượng đỉnh" */
const isBehind = (tokens: readonly Token[], from: number): boolean =>
  behind.within(tokens, from - 2, from);
const behind = phraseSet('sau | kể từ');
const ahead = new Set(['trước', 'sẽ', 'sắp']);
const will = new Set(['sẽ', 'sắp']);
