import type { Figure } from '../../src/graph/bench/figure.ts';
import type { Kept } from './kept.ts';
import { cellsOf } from './table.ts';
import { summaryOf } from './verdict.ts';

/** What was kept of a part; null where it has not run. */
export type Result = readonly [part: string, kept: Kept | null];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

/**
 * Results as Markdown: first what every part comes to, then every figure that has a goal, and the
 * others folded away. `date` is the day of the run, as the one who ran it gives it.
 */
export function resultsInMarkdown(results: readonly Result[], date: string): string {
  const machines = [...new Set(results.flatMap(([, kept]) => kept?.machine ?? []))].sort();
  const parts = results.map(([part, kept]) => [
    part,
    kept ? (kept.full ? 'full' : 'quick') : 'not run',
    kept ? summaryOf(kept.figures) : '',
  ]);
  const rows = (wanted: (figure: Figure) => boolean) =>
    results.flatMap(([part, kept]) =>
      (kept?.figures ?? []).filter(wanted).map((figure) => [part, ...cellsOf(figure)]),
    );
  const others = rows(({ goal }) => goal === undefined).map((row) =>
    row.filter((_, at) => at !== 4),
  );
  return [
    `Of ${date}, on ${machines.join('; ') || 'no machine'}.`,
    table(['part', 'size', 'result'], parts),
    table(
      ['part', 'what', 'of', 'value', 'goal', 'result'],
      rows(({ goal }) => goal !== undefined),
    ),
    '<details>',
    `<summary>${String(others.length)} figures without a goal</summary>`,
    table(['part', 'what', 'of', 'value', 'note'], others),
    '</details>',
  ].join('\n\n');
}

/**
 * A text with what stands between its markers replaced.
 * @throws Error when a marker is missing.
 */
export function betweenMarkers(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: results -->`, `<!-- ${name}: end of results -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`README.md needs the lines "${begin}" and "${end}", in this order.`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}
