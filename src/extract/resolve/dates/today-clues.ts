import type { DateValue } from '../../document.ts';
import { addDays, holds } from '../../recognise/dates/calendar.ts';
import { blankDate } from '../../recognise/dates/read-number.ts';
import { countryIn, onlyRange, rangesIn, type Told } from './visit-ranges.ts';

/** "chiều nay tới Hà Nội, bắt đầu chuyến thăm": the first day of a visit whose days are printed; "kết thúc": the last. */
export function partOfVisit(sentences: readonly Told[]): DateValue | null {
  const ranges = sentences.flatMap((view) => rangesIn(view));
  const range = onlyRange(ranges.map(({ date }) => date))?.value;
  if (!range?.until) return null;
  const { year, month, day, until } = range;
  const first = arrivalToday(sentences, ranges);
  if (first !== null) return shifted({ year, month, day }, -first);
  for (const view of sentences) {
    const { tokens, sentence, dates, chunks } = view;
    const word = dates.find(({ value }) => value.relative?.unit === 'day');
    const visit = chunks.find(({ trigger }) => trigger?.roles === 'visit');
    if (!word || !visit || sentence.zone !== 'body') continue;
    const there = countryIn(view, visit.to, sentence.last);
    // "rời Hà Nội thăm A": of the days in B nothing follows
    if (there !== null && ranges.some(({ country }) => country !== null && country !== there))
      continue;
    const back = -(word.value.relative?.offset ?? 0);
    for (let i = sentence.first; i < visit.to; i++) {
      const two = `${tokens[i]?.low ?? ''} ${tokens[i + 1]?.low ?? ''}`;
      if (two === 'bắt đầu') return shifted({ year, month, day }, back);
      if (two === 'kết thúc' && tokens[i - 1]?.low !== 'khi') return shifted(until, back);
    }
  }
  return null;
}

/**
 * "Lễ đón B diễn ra chiều nay", "B sáng nay đến Hà Nội", of a visit whose days are printed with its country: days
 * from the day of the article to that of the arrival; null where nobody arrives who is welcomed.
 */
function arrivalToday(
  sentences: readonly Told[],
  ranges: readonly { country: string | null }[],
): number | null {
  const lead = sentences.filter(({ sentence }) => sentence.zone === 'body').slice(0, leadLength);
  const isWelcomed = lead.some(({ chunks }) =>
    chunks.some(({ trigger }) => trigger?.roles === 'welcome'),
  );
  const there = ranges.find(({ country }) => country !== null)?.country;
  if (!isWelcomed || !there) return null;
  for (const { tokens, dates, chunks } of lead) {
    const word = dates.find(({ value }) => value.relative?.unit === 'day')?.value.relative;
    const arrives = chunks.some(
      ({ kind, country, from }) =>
        kind === 'place' && country === there && landing.has(tokens[from - 1]?.low ?? ''),
    );
    if (word && arrives) return word.offset;
  }
  return null;
}
const landing = new Set(['đến', 'tới']);

/** So many days after a day, or before; null where the year decides. */
export function shifted(day: Parameters<typeof addDays>[0], days: number): DateValue | null {
  const to = addDays(day, days);
  return to && { ...blankDate, ...to };
}

/** How far down a report still is the news. */
const leadLength = 5;
const partsOfDay = new Set(['sáng', 'trưa', 'chiều', 'tối']);

/** Days from the day of the article that all words of the lead say ("hôm qua" = -1); null for none, or several. */
export function wordOfLead(sentences: readonly Told[]): number | null {
  const words = sentences
    .filter(({ sentence }) => sentence.zone === 'body')
    .slice(0, leadLength)
    .flatMap(({ dates }) => dates.flatMap(({ value }) => value.relative ?? []))
    .filter(({ unit }) => unit === 'day');
  const [word] = words;
  return word && words.every(({ offset }) => offset === word.offset) ? word.offset : null;
}

/**
 * "A đón B chiều 6/5" under a picture of what the lead tells of "chiều nay": an old picture has a
 * day, a month or a year, the news its part of the day, or a day within the visit. Null where pictures or words contradict.
 */
export function captionDay(sentences: readonly Told[]): DateValue | null {
  const offset = wordOfLead(sentences);
  if (offset === null) return null;
  const stays = sentences.flatMap((view) => rangesIn(view));
  const days = sentences.flatMap(({ tokens, sentence, dates }) =>
    sentence.zone === 'caption'
      ? dates.filter(
          ({ from, value }) =>
            value.day !== null &&
            value.month !== null &&
            value.until === null &&
            (partsOfDay.has(tokens[from]?.low ?? '') ||
              (tokens[from]?.low === 'hôm' && stays.some((stay) => holds(stay.date.value, value)))),
        )
      : [],
  );
  const [first] = days;
  const isOne = days.every(
    ({ value }) => value.day === first?.value.day && value.month === first.value.month,
  );
  return first && isOne ? shifted(first.value, -offset) : null;
}
