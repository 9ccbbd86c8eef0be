import type { Meeting } from '../../graph/schema.ts';
import type { Column, Sort } from '../state/view-state.ts';

export interface Order {
  column: Column;
  down: boolean;
}

/** "-date" is by date, the latest first. */
export const readOrder = (text: Sort): Order => ({
  column: text.replace('-', '') as Column,
  down: text.startsWith('-'),
});

export const writeOrder = ({ column, down }: Order): Sort => (down ? `-${column}` : column);

export interface Row {
  at: number;
  meeting: Meeting;
  who: string;
  kind: string;
  place: string;
  articles: string;
}

/** Sorted by one column, equal rows in order of time; dates without a year always come last. */
export function sortRows(rows: readonly Row[], { column, down }: Order, language: string): Row[] {
  const sign = down ? -1 : 1;
  const compare = (a: Row, b: Row): number => {
    if (column !== 'date') return sign * a[column].localeCompare(b[column], language);
    const [x, y] = [a.meeting.date.earliest, b.meeting.date.earliest];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x < y ? -1 : x > y ? 1 : 0);
  };
  return [...rows].sort((a, b) => compare(a, b) || a.at - b.at);
}
