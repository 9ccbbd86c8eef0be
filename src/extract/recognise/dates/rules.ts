import type { DateValue, Token } from '../../document.ts';
import { addDays, daysBetween, isDayOfMonth } from './calendar.ts';
import {
  readBracketedMonth,
  readBracketedYear,
  readListedYear,
  readMonth,
  readRelativeMonth,
  readYear,
  readYearAlone,
} from './months-and-years.ts';
import {
  blankDate,
  countAt,
  isOrdinal,
  numberAt,
  readDay,
  separators,
  type Reading,
} from './read-number.ts';

/** A way in which this press writes dates. Read at each token; `null` where it does not begin. */
export interface DateRule {
  name: string;
  read: (tokens: readonly Token[], at: number) => Reading | null;
}

const low = (tokens: readonly Token[], at: number): string => tokens[at]?.low ?? '';
const dayCues = new Set([
  'ngày',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'hôm',
  'nay',
  'qua',
  'mai',
  'từ',
  'đến',
  'mùng',
  'mồng',
  'sớm',
  'khuya',
  'ngay',
  'rạng',
]);
const until = new Set(['đến', 'tới', '-']);
const both = new Set(['và', ',', '-', 'đến', 'tới']);

const end = ({ year, month, day }: DateValue) => ({ year, month, day });
const skipDay = (tokens: readonly Token[], at: number): number =>
  low(tokens, at) === 'ngày' ? at + 1 : at;

/** "từ | hôm nay, 30/5", "đến | hết ngày 2/6", "từ | tối 21/5" */
function skipCues(tokens: readonly Token[], at: number): number {
  while (boundCues.has(low(tokens, at))) at++;
  return at;
}
const boundCues = new Set('ngày hết hôm nay sáng trưa chiều tối đêm ,'.split(' '));

/** A number of one or two figures, as a day is written; "008" is none. */
const dayAt = (tokens: readonly Token[], at: number): number | null =>
  (tokens[at]?.text.length ?? 0) > 2 ? null : numberAt(tokens, at);

/** "từ ngày 8 đến 10/1", "từ 30/11 đến 2/12/2024", "từ tối 30/11 cho đến hết ngày 2/12". */
function readRange(tokens: readonly Token[], at: number): Reading | null {
  if (low(tokens, at) !== 'từ') return null;
  const start = skipCues(tokens, at + 1);
  const first = readDay(tokens, start);
  const day = dayAt(tokens, start);
  if (day === null) return null;
  const behind = first?.to ?? start + 1;
  const joint = low(tokens, behind) === 'cho' ? behind + 1 : behind;
  if (!until.has(low(tokens, joint))) return null;
  const last = readDay(tokens, skipCues(tokens, joint + 1));
  if (!last) return null;
  return spanned(first?.value ?? { ...blankDate, day, month: last.value.month }, last);
}

/** "ngày 26 và 27/1", "hai ngày 1 và 2-3", "ngày 8-10/1", "ngày 25 đến 28/3", "hôm 19 - 20/6/2024". */
function readPair(tokens: readonly Token[], at: number): Reading | null {
  const isPart = partsOfDay.has(low(tokens, at));
  if (!isPart && !pairCues.has(low(tokens, at))) return null;
  const start = skipDay(tokens, at + 1);
  const day = dayAt(tokens, start);
  if (day === null) return null;
  // "sáng 8-10/1", not "sáng 8 và 10/1"
  if (isPart && low(tokens, start + 1) !== '-') return null;
  if (!both.has(low(tokens, start + 1))) return readFullPair(tokens, start);
  const last = readDay(tokens, skipDay(tokens, start + 2));
  // "26-2": the dash of a date, not of a range
  if (!last || last.value.day === null || last.value.day <= day) return readFullPair(tokens, start);
  return spanned({ ...blankDate, day, month: last.value.month }, last);
}

const pairCues = new Set(['ngày', '(', 'từ']);
const partsOfDay = new Set(['hôm', 'sáng', 'trưa', 'chiều', 'tối', 'đêm']);

/** "ngày 24/4 và 25/4", "(18/11 - 19/11)": two days with their months; "và" joins neighbours only. */
function readFullPair(tokens: readonly Token[], start: number): Reading | null {
  const first = readDay(tokens, start);
  if (!first) return null;
  const joint = low(tokens, first.to);
  if (joint !== '-' && joint !== 'và' && joint !== 'đến') return null;
  const last = readDay(tokens, skipDay(tokens, first.to + 1));
  if (!last) return null;
  const days = daysBetween(first.value, last.value);
  return days > 0 && days <= (joint === 'và' ? 1 : longest) ? spanned(first.value, last) : null;
}

/** Days of the longest visit or conference that is written as a range. */
const longest = 45;

/** "thăm 4 ngày, từ ngày 27/5", "chuyến thăm kéo dài ba ngày, bắt đầu từ 3-6": first day and length. */
function readLength(tokens: readonly Token[], at: number): Reading | null {
  const days = countAt(tokens, at);
  if (days === null || days < 2 || days > 15 || low(tokens, at + 1) !== 'ngày') return null;
  let start = at + 2;
  while (gaps.has(low(tokens, start))) start++;
  if (low(tokens, start - 1) !== 'từ') return null;
  // "trong 5 ngày (từ 4-8/6)"
  if (readRange(tokens, start - 1) ?? readPair(tokens, start - 1)) return null;
  const first = readDay(tokens, skipDay(tokens, start));
  if (!first || until.has(low(tokens, first.to))) return null;
  const last = addDays(first.value, days - 1);
  return last && { to: first.to, value: { ...first.value, until: last } };
}
const gaps = new Set([',', '(', 'bắt', 'đầu', 'kể', 'tính', 'từ']);

function spanned(first: DateValue, last: Reading): Reading | null {
  const year = first.year ?? last.value.year;
  if (first.month === null || first.day === null || !isDayOfMonth(first.day, first.month))
    return null;
  const crosses = last.value.month !== null && first.month > last.value.month;
  const startYear = first.year ?? (year !== null && crosses ? year - 1 : year);
  // "từ 30/12/2018 đến 2/1"
  const endYear = last.value.year ?? (year !== null && crosses ? year + 1 : year);
  return {
    to: last.to,
    value: {
      ...blankDate,
      year: startYear,
      month: first.month,
      day: first.day,
      until: end({ ...last.value, year: endYear }),
    },
  };
}

/** "ngày 18/2", "chiều 29/11", "hôm nay (26/2)", "ngày 26 tháng 2 năm 2024". */
function readCued(tokens: readonly Token[], at: number): Reading | null {
  // "kéo dài tới 26/5"; not "tới 3/4 dân số"
  const limit = low(tokens, at) === 'tới' && low(tokens, at - 1) === 'dài';
  if (!limit && !dayCues.has(low(tokens, at))) return null;
  // "kéo dài đến hết ngày 27/3"
  if (low(tokens, at + 1) === 'hết') return readDay(tokens, skipDay(tokens, at + 2));
  // "bầu cử vừa qua (15/3)": not yesterday
  if (low(tokens, at) === 'qua' && low(tokens, at - 1) === 'vừa') return null;
  let start = skipDay(tokens, at + 1);
  if (low(tokens, start) === 'ngày' || low(tokens, start) === ',')
    start = skipDay(tokens, start + 1);
  if (low(tokens, start) === '(') {
    // "hai ngày (8 - 9/7)"
    const pair = readPair(tokens, start);
    if (pair) return pair;
    start = skipDay(tokens, start + 1);
  }
  return readDay(tokens, start);
}

/** "18/2/2024", and "thứ hai 26/2", "(26/2)" behind a day of the week. */
function readFull(tokens: readonly Token[], at: number): Reading | null {
  const before = tokens[at - 1];
  if (before && (separators.has(before.text) || before.low === 'số' || isOrdinal(tokens, at)))
    return null;
  const reading = readDay(tokens, at);
  if (!reading) return null;
  const weekday = before?.text === '(' && weekdays.has(low(tokens, at - 2));
  const afterComma = before?.text === ',' && weekdays.has(low(tokens, at - 2));
  const ofWeek = weeks.has(low(tokens, at - 2)) && weekdays.has(low(tokens, at - 1));
  return reading.value.year !== null || weekday || afterComma || ofWeek ? reading : null;
}
const weeks = new Set(['thứ', 'chủ']);
const weekdays = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'nhật', 'nay', 'qua', 'mai']);

const parts = new Set(['hôm', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'ngày', 'khuya']);
const days: Record<string, number> = { nay: 0, qua: -1, mai: 1, kia: -2 };

/** "hôm nay", "chiều qua", "ngày mai", "ngày hôm qua". */
function readRelative(tokens: readonly Token[], at: number): Reading | null {
  if (!parts.has(low(tokens, at))) return null;
  const word = low(tokens, at + 1) === 'hôm' ? at + 2 : at + 1;
  const offset = days[low(tokens, word)];
  if (
    offset === undefined ||
    (low(tokens, at) === 'ngày' && low(tokens, word) !== 'mai' && word === at + 1)
  )
    return null;
  // "hôm nay (26/2)", "sáng qua, 16-1": what is printed wins
  const sign = low(tokens, word + 1);
  const printed =
    sign === '(' || sign === ','
      ? readDay(tokens, skipDay(tokens, word + 2))
      : readDay(tokens, skipDay(tokens, word + 1));
  if (printed) return printed;
  return { to: word + 1, value: { ...blankDate, relative: { unit: 'day', offset } } };
}

/** "cùng ngày", "ngày hôm đó", "hôm đó". */
function readSameDay(tokens: readonly Token[], at: number): Reading | null {
  const pair = `${low(tokens, at)} ${low(tokens, at + 1)}`;
  if (pair === 'cùng ngày') {
    // "sáng cùng ngày 31/5"
    const printed = readDay(tokens, at + 2);
    if (printed) return printed;
  }
  if (pair === 'cùng ngày' || pair === 'hôm đó' || pair === 'cùng hôm')
    return { to: at + 2, value: { ...blankDate, anaphoric: true } };
  return null;
}

/** All rules; where two begin at one token the longer reading wins, then the earlier rule. */
export const dateRules: DateRule[] = [
  { name: 'từ ngày D đến D/M', read: readRange },
  { name: 'ngày D và D/M', read: readPair },
  { name: 'N ngày, từ ngày D/M', read: readLength },
  { name: 'ngày D/M', read: readCued },
  { name: 'D/M/Y', read: readFull },
  { name: 'tháng M', read: readMonth },
  { name: 'tháng trước', read: readRelativeMonth },
  { name: '(M/Y)', read: readBracketedMonth },
  { name: '(Y)', read: readBracketedYear },
  { name: 'năm Y', read: readYear },
  { name: 'vào Y', read: readYearAlone },
  { name: 'năm Y, Y', read: readListedYear },
  { name: 'hôm nay', read: readRelative },
  { name: 'cùng ngày', read: readSameDay },
];
