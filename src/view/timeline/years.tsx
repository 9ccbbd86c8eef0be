import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import type { Bin } from '../../graph/timescale.ts';

const maxLabels = 9;

interface Props {
  bins: readonly Bin[];
  /** Day → percent of the width. */
  across: (day: number) => number;
}

/** The years under the chart: each narrows the window to itself, and once more opens it again. */
export function Years({ bins, across }: Props) {
  const words = useWords();
  const [{ from, to }, set] = useViewState();
  const years = bins.filter((bin) => bin.from.length === 4 || bin.from.endsWith('-01'));
  const every = Math.ceil(years.length / maxLabels);
  return (
    <div className="years" role="group" aria-label={words.years}>
      {years
        .filter((_, i) => i % every === 0)
        .map((bin) => {
          const year = bin.from.slice(0, 4);
          const chosen = from?.slice(0, 4) === year && to?.slice(0, 4) === year;
          return (
            <button
              key={year}
              type="button"
              aria-pressed={chosen}
              title={words.onlyYear(year)}
              style={{ left: `${String(across(bin.first))}%` }}
              onClick={() => {
                set(chosen ? { from: null, to: null } : { from: year, to: year });
              }}
            >
              {year}
            </button>
          );
        })}
    </div>
  );
}
