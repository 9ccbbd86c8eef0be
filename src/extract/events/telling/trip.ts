import { countAt } from '../../recognise/dates/read-number.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { Token } from '../../document.ts';
import type { Candidate } from '../candidate.ts';
import { isPlain } from '../when/own-date.ts';
import { hasPhrase, hasWord, type ArticleView, type SentenceView } from '../view.ts';

const tripOpeners = phraseSet(
  'trong khuôn khổ chuyến | trong thời gian chuyến | trong chuyến thăm , | trong thời gian thăm | trong thời gian ở | trong thời gian tại | trong chuyến công tác này | nhân chuyến thăm | trước đó ,',
);

/** "Trong khuôn khổ chuyến thăm, A chào xã giao B": on some day of the visit. */
export const isWithinTrip = (view: SentenceView | undefined): boolean =>
  view !== undefined &&
  [0, 1].some((i) => tripOpeners.longest(view.tokens, view.sentence.first + i) !== null);

const journeys = new Set(['chuyến', 'đợt']);

/** How somebody who was abroad is told to be at home again. */
export const returns = phraseSet('về đến | về tới | về nước | trở về | kết thúc');

/** "kết thúc chương trình tham dự hội nghị" */
const isProgramme = (tokens: readonly Token[], at: number): boolean =>
  attended.longest(tokens, at) !== null;
const attended = phraseSet(
  'chương trình tham dự | chương trình dự | chương trình công tác | hoạt động thăm',
);

/** Token behind "kết thúc (tốt đẹp) chuyến", or -1: a visit ends in this sentence; `soon`: or "trước khi kết thúc chuyến". */
function endOfTrip({ tokens, sentence }: SentenceView, soon = false): number {
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    if (tokens[i]?.low !== 'kết' || tokens[i + 1]?.low !== 'thúc') continue;
    const isAfter = tokens[i - 1]?.low === 'khi' && !(soon && tokens[i - 2]?.low === 'trước');
    if (isAfter || tokens[i - 1]?.low === 'sau') continue;
    for (let k = i + 2; k < Math.min(i + 6, sentence.last); k++)
      if (journeys.has(tokens[k]?.low ?? '') || isProgramme(tokens, k)) return k + 1;
  }
  return -1;
}

/** "Trưa 10/8, A đã rời Hà Nội, kết thúc tốt đẹp chuyến thăm": its day is none of the talks. */
export const endsTrip = (view: SentenceView): boolean => {
  const end = endOfTrip(view);
  const isTalk = (chunk: SentenceView['chunks'][number]) =>
    chunk.kind === 'trigger' && chunk.trigger.roles === 'peers' && chunk.to <= end;
  return end >= 0 && !view.chunks.some(isTalk);
};

type DateMention = SentenceView['dates'][number];

/** "kéo dài đến ngày 8/5", "thăm Việt Nam đến 25/5": how long a visit that goes on will last. */
export const lastsUntil = (view: SentenceView, date: DateMention): boolean =>
  hasPhrase(view.tokens, date.from - 2, date.from + 1, ['kéo', 'dài']) || endsStay(view, date);

const until = new Set(['đến', 'tới']);
const apart = new Set([',', 'từ', '(']);
/** "thăm Việt Nam đến 25/5", with nothing but where between. */
function endsStay({ tokens, chunks }: SentenceView, { from }: DateMention): boolean {
  const at = until.has(tokens[from]?.low ?? '') ? from : from - 1;
  if (!until.has(tokens[at]?.low ?? '')) return false;
  const visit = chunks.findLast(
    (chunk) => chunk.kind === 'trigger' && chunk.trigger.roles === 'visit' && chunk.to <= at,
  );
  if (visit === undefined || at - visit.to > whereLength) return false;
  return !tokens.slice(visit.to, at).some(({ text, low }) => apart.has(text) || apart.has(low));
}
const whereLength = 8;

/**
 * "chuyến thăm kéo dài ba ngày", "thăm trong 4 ngày", "chuyến thăm chính thức 5 ngày tại Peru", "ba ngày từ ngày 22/3": how
 * many days a visit told at token `at` lasts; null where they are printed behind it ("trong hai ngày 8 và 9/1").
 */
export function daysOfVisit({ tokens, sentence }: SentenceView, at: number): number | null {
  const end = Math.min(at + lengthReach, sentence.last);
  for (let i = at; i < end; i++) {
    if (!lasting.has(tokens[i]?.low ?? '') && !tokens[i]?.cap) continue;
    const days = countAt(tokens, i + 1);
    if (days === null || days < 2 || days > longestVisit || tokens[i + 2]?.low !== 'ngày') continue;
    const behind = tokens.slice(i + 3, Math.min(i + 8, sentence.last));
    const isFrom = behind[0]?.low === 'từ';
    return behind.some(({ kind }) => kind === 'number') && !isFrom ? null : days;
  }
  return null;
}
/** Last words before a number of days: "kéo dài", "làm việc", "chính thức", "cấp nhà nước", "công du". */
const lasting = new Set(['dài', 'trong', 'thăm', 'việc', 'thức', 'nghị', 'nước', 'du']);
/** How far behind a visit its length may stand. */
const lengthReach = 22;
const longestVisit = 10;

/** "rời Hà Nội, kết thúc chuyến thăm", "trước khi kết thúc chuyến thăm": its day is the last, whoever is met on it. */
export const isLastStop = (view: SentenceView): boolean => endOfTrip(view, true) >= 0;

/** "kết thúc chuyến thăm vào ngày 16/12": the day of the return, with nothing but where between. */
export function endsOn(view: SentenceView, { from }: DateMention): boolean {
  const end = endOfTrip(view, true);
  return end >= 0 && from >= end && from - end <= 12 && isPlain(view, end, from);
}

/** The last day of the visit of the article: "kéo dài tới 26/5", "kết thúc chuyến thăm vào ngày 16/12". */
export function lastDay(article: ArticleView): DateMention | null {
  for (const view of article.sentences) {
    if (view.sentence.zone !== 'body') continue;
    const end = endOfTrip(view);
    for (const date of view.dates) {
      if (date.value.day === null || date.value.until !== null) continue;
      if (lastsUntil(view, date)) return date;
      const behind = end >= 0 && date.from >= end && date.from - end <= 12;
      if (behind || (end >= 0 && date.from - view.sentence.first <= 2)) return date;
    }
  }
  return null;
}

const setsOut = phraseSet('lên đường | khởi hành');
const setsOutTo = phraseSet('bắt đầu | thăm | dự | tham dự');

/** "A sáng nay rời Hà Nội, bắt đầu chuyến thăm B", a place of his own country: what A does there is still to come. */
export function isDeparture(view: SentenceView, home: string | null): boolean {
  const { tokens, sentence, chunks } = view;
  const leavesHome = chunks.some(
    (chunk) =>
      chunk.kind === 'place' && chunk.country === home && tokens[chunk.from - 1]?.low === 'rời',
  );
  return (
    (leavesHome || setsOut.within(tokens, sentence.first, sentence.last)) &&
    setsOutTo.within(tokens, sentence.first, sentence.last) &&
    endOfTrip(view) < 0
  );
}

/** "A đến B", "bắt đầu chuyến thăm", "lên đường thăm"; not "kết thúc". */
export const isBeginning = ({ tokens }: SentenceView, { rule, at }: Candidate): boolean =>
  rule.startsWith('visit: đến') ||
  rule.startsWith('visit: bắt đầu') ||
  tokens.slice(at - 3, at).some(({ low }) => low === 'bắt') ||
  setsOut.within(tokens, at - 4, at);

/** "A bắt đầu chuyến thăm B, trước khi thăm C": the journey goes on to what token `at` tells. */
export const isNextStop = ({ tokens, sentence: { first } }: SentenceView, at: number): boolean =>
  hasPhrase(tokens, at - 3, at, ['trước', 'khi']) && begins.within(tokens, first, at);
const begins = phraseSet('bắt đầu chuyến | bắt đầu thăm | lên đường | khởi hành');

/** Words right before a verb that tell it as done. */
export const happened = new Set(['đã', 'vừa', 'từng']);

/** "A hội đàm với B", not "A đã hội đàm với B": tokens before the event that tell it as done. */
export const isToldAsDone = ({ tokens, sentence }: SentenceView, at: number): boolean =>
  hasWord(tokens, Math.max(sentence.first, at - 10), at, happened);

/** "Hôm 2/3, A rời B, sau cuộc gặp với C" (told at token `at`): days after, as it may be. */
export const isLeftBehind = ({ tokens, sentence }: SentenceView, at: number): boolean =>
  tokens[at - 1]?.low === 'sau' &&
  at - 1 > sentence.first &&
  departures.within(tokens, sentence.first, at - 1);
const departures = phraseSet('rời | lên đường | về nước | trở về | về đến | về tới');

/** Two tellings of one visit: of one person to one country. */
export const isSameTrip = (a: Candidate, b: Candidate): boolean =>
  a.people[0] === b.people[0] && a.hostCountry === b.hostCountry;

/** "A thăm Đức và Hà Lan": two visits of one person that some sentence tells together. */
export const isOneJourney = (a: Candidate, b: Candidate, visits: readonly Candidate[]): boolean =>
  a.people[0] === b.people[0] &&
  visits.some(
    (x) => isSameTrip(x, a) && visits.some((y) => isSameTrip(y, b) && x.sentence === y.sentence),
  );
