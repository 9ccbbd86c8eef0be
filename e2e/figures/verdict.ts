import { meetsGoal, type Figure } from '../../src/graph/bench/figure.ts';

/**
 * Whether a figure fails its run: its goal is missed and nothing says why that may be. What could not be
 * measured (not a number) misses its goal.
 */
export const isUnexplained = (figure: Figure): boolean =>
  meetsGoal(figure) === false && (figure.because ?? '') === '';

/** "met", "MISSED: why; next: what to do", "NOT MEASURED: why", then the note, alone where there is no goal. */
export function verdictOf(figure: Figure): string {
  const met = meetsGoal(figure);
  const missed = Number.isNaN(figure.value) ? 'NOT MEASURED' : 'MISSED';
  const verdict = met === null ? '' : met ? 'met' : missed;
  const { because: why, next } = figure;
  const because =
    met === false ? [why, next && `next: ${next}`].filter(Boolean).join('; ') : undefined;
  return [verdict, because, figure.note].filter(Boolean).join(': ');
}

/** "31 figures; 20 of 21 goals met; 1 missed, each with its reason". */
export function summaryOf(figures: readonly Figure[]): string {
  const goals = figures.filter(({ goal }) => goal !== undefined);
  const met = goals.filter((figure) => meetsGoal(figure) === true);
  const unexplained = goals.filter(isUnexplained).length;
  const missed = goals.length - met.length;
  const count = `${String(figures.length)} figures; ${String(met.length)} of ${String(goals.length)} goals met`;
  if (missed === 0) return count;
  const reasons =
    unexplained === 0 ? 'each with its reason' : `${String(unexplained)} without a reason`;
  return `${count}; ${String(missed)} missed, ${reasons}`;
}
