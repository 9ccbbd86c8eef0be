import type { Figure } from '../../src/graph/bench/figure.ts';
import { verdictOf } from './verdict.ts';

/** A value with three digits that count: "0.42", "12.5", "1034"; a whole number as it is. */
function shown(value: number): string {
  if (!Number.isFinite(value)) return 'none';
  if (Number.isInteger(value)) return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

const goalOf = ({ goal, unit }: Figure): string => {
  if (goal === undefined) return '';
  return 'most' in goal ? `≤ ${String(goal.most)} ${unit}` : `≥ ${String(goal.least)} ${unit}`;
};

/** What, of what, value, goal, and whether it is met. */
export const cellsOf = (figure: Figure): [string, string, string, string, string] => [
  figure.what,
  figure.of,
  `${shown(figure.value)} ${figure.unit}`.trim(),
  goalOf(figure).trim(),
  verdictOf(figure),
];

/** Figures as lines of text, in columns. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(cellsOf);
  const widths = [0, 1, 2, 3].map((at) =>
    Math.max(0, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, at) =>
      at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
    );
  return rows.map((row) => `${line(row).join('  ').trimEnd()}\n`).join('');
}
