import type { DateValue, Mention, Token, Zone } from '../../document.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import { iso } from './edtf-of.ts';
import type { Hint } from './years.ts';

interface Told {
  tokens: readonly Token[];
  sentence: { zone: Zone; first: number; last: number };
  dates: readonly (Mention<DateValue> & { from: number; to: number })[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Before a date: what it dates is done. */
const done = words('đã hồi ký vừa qua kể từng nâng lập sau');
/** Before a date: what it dates is to come, or only counted upon. The nearest cue decides. */
const ahead = words(
  'sẽ dự sắp mong tới chuẩn hướng phấn mục kế định nhằm đăng ước muốn đến học nhiệm đoạn',
);
/** … and these, with one of `when` right before the date, that it will be. */
const plans = words('sẽ sắp');
const when = words('vào trong ra từ chức ngày');
/** Words of what is done even where the sentence has plans, too. */
const sure = words('đã hồi ký từng');
const near = 16;
const far = 50;

/** Of a year only what is wished, planned or agreed upon: "phấn đấu đạt 5 tỷ USD vào năm 2020". */
const targets = phraseSet(
  'sẽ | sắp | dự kiến | phấn đấu | mục tiêu | kế hoạch | để | hướng tới | tiến tới | chuẩn bị | nhất trí | triển khai | thúc đẩy | đẩy mạnh | đề nghị | định hướng | hoạt động kỷ niệm',
);
/** … where nothing behind tells it as done. */
const reached = words('đạt tăng giảm hiện từ lên');
const inYear = words('trong vào trước đến tới hết cuối đầu giữa');

/** "sẽ tăng cường hợp tác trong năm 2018", "Trong năm 2018, hai nước sẽ": a year that is not over. */
function isTarget(
  { tokens, sentence: { first, last } }: Told,
  { from, to }: Told['dates'][number],
) {
  const isOfYears = ['-', '–'].includes(tokens[to]?.text ?? '');
  const isSaid = [from - 1, from].some((at) => inYear.has(tokens[at]?.low ?? ''));
  if (isOfYears || !isSaid) return false;
  if (from - first <= opening && tokens[to]?.text === ',')
    return tokens.slice(to, Math.min(to + near, last)).some(({ low }) => plans.has(low));
  for (let at = from - 1; at >= Math.max(first, from - far); at--) {
    if (targets.longest(tokens, at, from) !== null) return !done.has(tokens[at - 1]?.low ?? '');
    const low = tokens[at]?.low ?? '';
    if (done.has(low) || reached.has(low)) return false;
  }
  return false;
}
const opening = 2;
const endOfYear = (year: number): string => iso({ year, month: 12, day: 31 });

/**
 * Dates with their years that a text tells as done, or as to come: what it reports lies after the
 * last of the first, and before the first of the others.
 */
export function printedBounds(
  sentences: readonly Told[],
  quote: (mention: Mention<DateValue>) => string,
): Hint[] {
  const after: Hint[] = [];
  const before: Hint[] = [];
  for (const view of sentences) {
    const { tokens, sentence, dates } = view;
    if (sentence.zone !== 'body') continue;
    for (const date of dates) {
      const { year, month, day, until } = date.value;
      if (year === null) continue;
      if (month === null) {
        const isOfThen = dates.some((other) => other.to <= date.from && other.value.year !== null);
        if (!isOfThen && isTarget(view, date))
          before.push({ kind: 'told_ahead', said: quote(date), from: '', until: endOfYear(year) });
        continue;
      }
      const nearest = (reach: number, set: (word: string) => boolean) =>
        tokens
          .slice(Math.max(sentence.first, date.from - reach), date.from)
          .findLast(({ low }) => set(low))?.low;
      const cue = nearest(near, (word) => done.has(word) || ahead.has(word));
      const planned = nearest(far, (word) => plans.has(word)) !== undefined;
      const timed = when.has(tokens[date.from]?.low ?? '') || nearest(1, (word) => when.has(word));
      const said = quote(date);
      const isAside =
        day === null && [date.from, date.from - 1].some((at) => tokens[at]?.text === '(');
      if ((cue !== undefined && done.has(cue)) || (isAside && !planned)) {
        if (planned && !sure.has(cue ?? '')) continue;
        after.push({
          kind: 'told_done',
          said,
          from: iso({ year, month, day: day ?? 1 }),
          until: '',
        });
      } else if (planned && timed) {
        const last = until ?? date.value;
        const end = { year: last.year ?? year, month: last.month ?? month, day: last.day ?? 31 };
        before.push({ kind: 'told_ahead', said, from: '', until: iso(end) });
      }
    }
  }
  const last = after.sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  const first = before.sort((a, b) => (a.until < b.until ? -1 : 1))[0];
  if (last && first && last.from > first.until) return [];
  return [last ?? [], first ?? []].flat();
}
