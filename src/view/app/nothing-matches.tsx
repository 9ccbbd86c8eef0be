import { filterNames, noFilters, widenFirst, type FilterName } from '../../graph/filter.ts';
import { useSaidWindow } from '../load/parts.ts';
import { useShown } from '../load/use-in-view.ts';
import { useViewState } from '../state/use-view-state.ts';
import type { ViewState } from '../state/view-state.ts';
import { useWords } from '../words/use-words.ts';

const cleared = {
  window: { from: null, to: null },
  countries: { countries: [] },
  parties: { parties: [] },
  kinds: { kinds: [] },
  topics: { topics: [] },
  certain: { certain: false },
} satisfies Record<FilterName, Partial<ViewState>>;

/** No meeting passes: which filter to widen, the one that helps most first. */
export function NothingMatches() {
  const shown = useShown();
  const [, set] = useViewState();
  const words = useWords();
  const said = useSaidWindow();
  const best = widenFirst(shown);
  const options = filterNames
    .filter((name) => shown.hiddenBy[name] > 0)
    .sort((a, b) => shown.hiddenBy[b] - shown.hiddenBy[a]);
  return (
    <div className="screen" role="status">
      <h2>{words.states.noneTitle}</h2>
      <p>{words.states.noneText}</p>
      <p className="screen-actions">
        {options.map((name) => (
          <button
            key={name}
            type="button"
            className={`button${name === best ? ' primary' : ''}`}
            onClick={() => {
              set(name === 'window' ? said(cleared.window) : cleared[name]);
            }}
          >
            {words.widen[name]} ({shown.hiddenBy[name]})
          </button>
        ))}
        <button
          type="button"
          className="button"
          onClick={() => {
            set(noFilters);
          }}
        >
          {words.reset}
        </button>
      </p>
    </div>
  );
}
