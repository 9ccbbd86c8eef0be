/** Several numbers for each row: those of row i are values[start[i]] … values[start[i + 1] - 1]. */
export interface Rows {
  start: Int32Array;
  values: Int32Array;
}

/** Lists of numbers, laid one behind the other. */
export function toRows(lists: readonly (readonly number[])[]): Rows {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (start[i + 1] = (start[i] ?? 0) + list.length));
  return { start, values: new Int32Array(lists.flat()) };
}

/** The values of one row; a view, not a copy. */
export const rowOf = ({ start, values }: Rows, row: number): Int32Array =>
  values.subarray(start[row], start[row + 1]);
