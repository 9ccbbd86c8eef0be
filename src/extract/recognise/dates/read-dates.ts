import type { DateValue, Token } from '../../document.ts';
import type { DateMention } from './date-mention.ts';
import { inYear } from './calendar.ts';
import { eventYear } from './event-year.ts';
import { atLocalTime } from './local-time.ts';
import { isOfName } from './read-number.ts';
import { dateRules } from './rules.ts';

/** Words that a date can begin with; everything else is passed over without asking a rule. */
const openers = new Set([
  'từ',
  'ngày',
  '(',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'hôm',
  'nay',
  'qua',
  'mai',
  'đến',
  'mùng',
  'mồng',
  'sớm',
  'khuya',
  'ngay',
  'rạng',
  'tháng',
  'năm',
  'cùng',
  'tới',
  'vào',
  ...'hai ba bốn sáu bảy tám'.split(' '),
]);
/** "Quốc khánh 2/9", "Quảng trường 19/8", "Cách mạng tháng Tám": names that hold a day or month. */
const names = new Set(['khánh', 'trường', 'thắng', 'mạng', 'viện', 'lễ', 'dịp', 'tết']);

/** The dates of tokens [first, last), left to right, longest first where two overlap. */
export function readDates(tokens: readonly Token[], first: number, last: number): DateMention[] {
  const found: DateMention[] = [];
  let at = first;
  while (at < last) {
    const token = tokens[at] as Token;
    if (
      (token.kind !== 'number' && !openers.has(token.low)) ||
      names.has(tokens[at - 1]?.low ?? '') ||
      isOfName(tokens, at)
    ) {
      at++;
      continue;
    }
    let best: { to: number; value: DateValue; rule: string } | null = null;
    for (const rule of dateRules) {
      const reading = rule.read(tokens, at);
      if (reading && reading.to <= last && (!best || reading.to > best.to))
        best = { ...reading, rule: rule.name };
    }
    if (best) {
      const year = eventYear(tokens, first, last, best.value);
      if (year !== null) best.value = inYear(best.value, year);
      found.push({
        start: token.start,
        end: (tokens[best.to - 1] as Token).end,
        from: at,
        to: best.to,
        rule: best.rule,
        value: best.value,
      });
      at = best.to;
    } else at++;
  }
  if (found.length < 2) return found;
  inOpeningYear(found, tokens, first);
  onSameDay(found);
  return atLocalTime(found, tokens);
}

/** "Vào năm 2023, A đã thăm B hồi tháng 5": the year with which a sentence opens is that of its months and days. */
function inOpeningYear(found: readonly DateMention[], tokens: readonly Token[], first: number) {
  const [opening, ...others] = found;
  const { year, month } = opening?.value ?? {};
  if (!opening || !year || month !== null || opening.from - first > 1) return;
  if (tokens[opening.to]?.text !== ',') return;
  for (const date of others) {
    const { value, to } = date;
    const isOpen = value.month !== null && value.year === null && value.relative === null;
    if (isOpen && !presents.has(tokens[to]?.low ?? '')) date.value = inYear(value, year);
  }
}
const presents = new Set(['tới', 'này', 'nay', 'qua', 'vừa']);

/** "Sáng 5/3, A gặp B, chiều cùng ngày gặp C": the day that the sentence says before. */
function onSameDay(found: readonly DateMention[]) {
  let day: DateValue | null = null;
  for (const date of found) {
    const { value } = date;
    if (value.anaphoric) date.value = day ?? value;
    else if (value.until === null && (value.day !== null || value.relative?.unit === 'day'))
      day = value;
  }
}
