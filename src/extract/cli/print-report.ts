import type { BuildReport } from '../build/report.ts';

/** How many lines of each list a terminal shows. */
const shown = 10;

/** The report of a build as text for a terminal. */
export function printReport(report: BuildReport): string {
  const counts = report.counts.map(({ what, count }) => `${String(count)} ${what}`).join(', ');
  return [
    counts,
    ...list('Not read', report.errors, ({ where, what, remedy }) => `${where}: ${what} ${remedy}`),
    ...list('Warnings', report.warnings, (warning) => warning),
    ...list(
      'Names that the gazetteer does not know',
      report.unresolved,
      ({ name, country, articles }) => `${name} (${country ?? '?'}), ${String(articles)} ×`,
    ),
    ...list(
      'Dates left open',
      report.undecided,
      ({ date, people }) => `${date}: ${people.join(', ')}`,
    ),
    ...list(
      'Candidates dropped',
      report.dropped,
      ({ stage, why, count }) => `${String(count)} × ${stage}: ${why}`,
    ),
  ].join('\n');
}

function list<T>(title: string, items: readonly T[], line: (item: T) => string): string[] {
  if (items.length === 0) return [];
  const rest = items.length - shown;
  return [
    `${title} (${String(items.length)})`,
    ...items.slice(0, shown).map((item) => `  ${line(item)}`),
    ...(rest > 0 ? [`  … and ${String(rest)} more`] : []),
  ];
}
