import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Figure } from '../../src/graph/bench/figure.ts';

/** The figures of the last run of a part, and what they were measured on. */
export interface Kept {
  machine: string;
  full: boolean;
  figures: Figure[];
}

const pathOf = (folder: string, part: string): string => join(folder, `${part}.json`);

export function keep(folder: string, part: string, kept: Kept): void {
  const path = pathOf(folder, part);
  mkdirSync(dirname(path), { recursive: true });
  // JSON has no NaN: what was not measured comes back as null
  writeFileSync(path, `${JSON.stringify(kept, null, 1)}\n`);
}

/** So that a run that dies leaves no older figures in its place. */
export const forget = (folder: string, part: string): void =>
  rmSync(pathOf(folder, part), { force: true });

/** What was kept of a part; null where it has not run. */
export function keptOf(folder: string, part: string): Kept | null {
  try {
    const { figures, ...rest } = JSON.parse(readFileSync(pathOf(folder, part), 'utf8')) as Stored;
    const measured = figures.map((figure) => ({ ...figure, value: figure.value ?? NaN }));
    return { ...rest, figures: measured };
  } catch {
    return null;
  }
}

type Stored = Omit<Kept, 'figures'> & {
  figures: (Omit<Figure, 'value'> & { value: number | null })[];
};
