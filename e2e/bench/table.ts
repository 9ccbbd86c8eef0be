import { meetsGoal, type Figure } from '../../src/graph/bench/figure.ts';

const shown = (value: number): string => {
  if (!Number.isFinite(value)) return 'none';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits);
};

const goalOf = ({ goal, unit }: Figure): string => {
  if (goal === undefined) return '';
  return 'most' in goal ? `≤ ${String(goal.most)} ${unit}` : `≥ ${String(goal.least)} ${unit}`;
};

/** Figures as lines of text: what, of what, value, goal, and whether it is met. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const met = meetsGoal(figure);
    const verdict = met === null ? '' : met ? 'met' : 'MISSED';
    return [
      figure.what,
      figure.of,
      `${shown(figure.value)} ${figure.unit}`.trim(),
      goalOf(figure).trim(),
      [verdict, figure.note].filter(Boolean).join(': '),
    ];
  });
  const widths = [0, 1, 2, 3].map((at) =>
    Math.max(0, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, at) =>
      at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
    );
  return rows.map((row) => `${line(row).join('  ').trimEnd()}\n`).join('');
}
