import type { Evidence, Meeting } from './schema.ts';

/** Order by code units: the same on every machine, unlike any locale's. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of articles, people, parties and countries in graph.json. */
export const inIdOrder = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);

/** The order of meetings in graph.json: by first, then by last possible day; without a year last. */
export const inTime = (a: Meeting, b: Meeting): number =>
  byText(a.date.earliest ?? '9999-12-31', b.date.earliest ?? '9999-12-31') ||
  byText(a.date.latest ?? '9999-12-31', b.date.latest ?? '9999-12-31') ||
  inIdOrder(a, b);

/** The order of quotes in graph.json: as they stand in their articles. */
export const inReadingOrder = (a: Evidence, b: Evidence): number =>
  byText(a.article, b.article) || a.start - b.start || a.end - b.end || inIdOrder(a, b);
