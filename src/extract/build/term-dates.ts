/** Whether a term of office certainly covers a span of days. Days are YYYY-MM-DD. */
export function certainlyCovers(
  term: { from: string | null; until: string | null },
  earliest: string,
  latest: string,
): boolean {
  // a coarse date may mean any day in it: only what lies beyond all of them is certain
  if (term.from === null || earliest < lastDay(term.from)) return false;
  return term.until === null || latest <= firstDay(term.until);
}

const firstDay = (date: string): string => date.slice(0, 4) + tail(date, '-01', '-01');

/** The last day that a coarse date may mean; "-31" sorts behind every day of any month. */
const lastDay = (date: string): string => date.slice(0, 4) + tail(date, '-12', '-31');

const tail = (date: string, month: string, day: string): string =>
  (date.slice(4, 7) || month) + (date.slice(7, 10) || day);
