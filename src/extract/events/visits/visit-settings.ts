import type { DateValue } from '../../document.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { ArticlePerson, ResolvedMention } from '../../resolve/people/article-person.ts';
import { hasWord, leadLength, type SentenceView, type TriggerChunk } from '../view.ts';
import { destinationsOf, onlyOther } from './destinations.ts';

/** Words that tell that a visit begins or ends. */
export const reporting = phraseSet(
  'bắt đầu | kết thúc | rời | lên đường | khởi hành | khép lại | mở đầu chuyến | khởi đầu chuyến | hoàn thành chuyến | ' +
    'hoàn thành tốt đẹp chuyến',
);

/**
 * "Trong chuyến thăm B từ ngày 18 đến 20/9, A …", "Tháng 11/2007, trong chuyến thăm B, A …", "Từng thăm B năm 2015,
 * A …": of the subject behind the comma, where the visit has a date of its own.
 */
export function subjectBehind(
  view: SentenceView,
  chunk: TriggerChunk,
  people: readonly ArticlePerson[],
): ResolvedMention[] | null {
  const { tokens, sentence } = view;
  if (!isSetting(view, chunk)) return null;
  const subject = view.people.find(({ mention }) => mention.from >= chunk.to);
  if (!subject || subject.person === null || !opensClause(view, subject, chunk.to)) return null;
  const country = people[subject.person]?.country ?? null;
  if (country === null) return null;
  const isThere =
    destinationsOf(view, chunk, country).length > 0 || onlyOther(view, people, country) !== null;
  if (!isThere) return null;
  // "Trong chuyến thăm B, chiều 8/10, A …": the day of what A did there
  let first = chunk.to;
  while (first < sentence.last && tokens[first]?.text !== ',') first++;
  const isDated = view.dates.some(
    ({ from, to, value }) =>
      (from >= chunk.to && to <= first && value.relative === null) ||
      // "Trong thời gian thăm B, từ ngày 4 đến 6/6, A …"
      (from > first && to <= subject.mention.from && value.until !== null) ||
      (to < chunk.from && from - sentence.first <= 1 && isOfPast(view, value)),
  );
  // "Mở đầu các hoạt động trong chuyến thăm B, chiều 8/10, A …"
  const isReported = reporting.within(tokens, sentence.first, chunk.from);
  return isDated || isReported ? [subject] : null;
}

/** Whether a person stands right behind a comma, or there heads a delegation: ", Đoàn đại biểu C do A". */
function opensClause(
  { tokens }: SentenceView,
  { mention: { from } }: ResolvedMention,
  start: number,
) {
  if (tokens[from - 1]?.text === ',') return true;
  if (tokens[from - 1]?.low !== 'do') return false;
  let comma = from - 1;
  while (comma >= start && tokens[comma]?.text !== ',') comma--;
  return comma >= start && hasWord(tokens, comma + 1, comma + 3, delegations);
}
const delegations = new Set(['đoàn']);

/** Right before the noun: what somebody did there, or around it. */
const settings = new Set(['trong', 'nhân', 'khổ', 'dịp', 'sau', 'thềm']);
/** "ngày cuối của chuyến thăm", "kể từ chuyến thăm" */
const partsOf = phraseSet(
  'ngày cuối của | ngày cuối cùng của | ngày đầu của | ngày đầu tiên của | ngày thứ hai của | kể từ',
);
const spans = new Set(['gian', 'trình']);
const times = new Set(['khi', 'lúc']);
const done = new Set(['từng', 'đã', 'vừa']);

/** Whether what somebody did is told of the time of a visit: "trong chuyến thăm", "trong thời gian thăm", "từng thăm". */
function isSetting(
  { tokens, people, sentence }: SentenceView,
  { from, trigger }: TriggerChunk,
): boolean {
  const before = tokens[from - 1]?.low ?? '';
  if (trigger.noun)
    return settings.has(before) || partsOf.within(tokens, Math.max(sentence.first, from - 4), from);
  if (times.has(before)) return true;
  // "Đã từng thăm B, A …"
  if (done.has(before)) return !people.some(({ mention }) => mention.to <= from);
  return spans.has(before) && settings.has(tokens[from - 3]?.low ?? '');
}

/** "Tháng 11/2007, trong chuyến thăm …", behind the lead also "Ngày 5-3-2007, …": a visit that was. */
const isOfPast = ({ index }: SentenceView, { year, day, relative }: DateValue): boolean =>
  year !== null && relative === null && (day === null || index > leadLength);
