/** One number of a benchmark, with its goal where it has one. */
export interface Figure {
  what: string;
  /** Of what: "10,000 meetings". */
  of: string;
  value: number;
  unit: string;
  /** The value that it should not exceed (`most`) or fall below (`least`). */
  goal?: { most: number } | { least: number };
  /** What the number does not say: an example of what went wrong excuses nothing. */
  note?: string;
  /** Why a missed goal is let pass. */
  because?: string;
  /** What would bring a missed goal nearer. */
  next?: string;
}

/** Whether a figure is where it should be; null without a goal. */
export const meetsGoal = ({ value, goal }: Figure): boolean | null =>
  goal === undefined ? null : 'most' in goal ? value <= goal.most : value >= goal.least;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

/** Milliseconds of each run of `work`, after one run that does not count. */
export function timesOf(runs: number, work: (run: number) => unknown): number[] {
  work(0);
  return Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
}

/** The exponent e of cost ~ size^e, by least squares on logarithms: 1 is linear, 2 quadratic. */
export function exponentOf(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([a]) => a)), mean(logs.map(([, b]) => b))];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

const grouped = new Intl.NumberFormat('en-US');
export const thousands = (n: number): string => grouped.format(n);
