import type { SentenceView } from './view.ts';

type DateMention = SentenceView['dates'][number];

const isDay = (date: DateMention): boolean =>
  date.value.day !== null || date.value.relative?.unit === 'day' || date.value.anaphoric;

/**
 * The date of the event at token `at`: the nearest day before it in the sentence, else the nearest
 * day after it, else a month or year. Ranges date visits, so they come last for other events.
 */
export function dateOf(view: SentenceView, at: number, wantsRange: boolean): DateMention | null {
  const before = view.dates.filter((date) => date.to <= at).reverse();
  const after = view.dates.filter((date) => date.from >= at);
  const near = [...before, ...after];
  const ranges = near.filter((date) => date.value.until !== null);
  const days = near.filter((date) => date.value.until === null && isDay(date));
  const rest = near.filter(
    (date) => date.value.until === null && !isDay(date) && Math.abs(date.from - at) < 30,
  );
  const ordered = wantsRange ? [...ranges, ...days, ...rest] : [...days, ...rest, ...ranges];
  return ordered[0] ?? null;
}

/** "chuyến thăm … của A vào tháng 10/2022 và …": the date right behind a visit is its own. */
export const dateAfter = (view: SentenceView, at: number): DateMention | null =>
  view.dates.find((date) => date.from >= at && date.from - at < 25) ?? null;
