import { useMemo } from 'react';
import { shortestChains } from '../../graph/path.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import { HopItem } from './hop-item.tsx';
import './path.css';
import { ThroughColleagues } from './through-colleagues.tsx';

/** How two people are linked: the shortest chains of meetings, every hop dated and quoted. */
export function PathPanel() {
  const indexed = useIndexedGraph();
  const { shown } = useShown();
  const words = useWords();
  const [{ a, b, lang }, set] = useViewState();
  const chains = useMemo(
    () => (a !== null && b !== null ? shortestChains(indexed, a, b, shown) : []),
    [indexed, a, b, shown],
  );
  const ends = a !== null && b !== null && a !== b ? ([a, b] as const) : null;
  const people = [...indexed.people.values()].sort((x, y) => x.name.localeCompare(y.name, lang));
  const pick = (label: string, value: string | null, onPick: (id: string | null) => void) => (
    <label className="path-pick">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => {
          onPick(event.target.value === '' ? null : event.target.value);
        }}
      >
        <option value="">{words.choose}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="path" aria-labelledby="path-title">
      <h2 id="path-title">{words.path}</h2>
      <div className="path-ends">
        {pick(words.pathFrom, a, (id) => {
          set({ a: id });
        })}
        {pick(words.pathTo, b, (id) => {
          set({ b: id });
        })}
      </div>
      <div role="status">
        {a !== null && a === b && <p>{words.pathSame}</p>}
        {ends && chains.length === 0 && <p>{words.pathNone}</p>}
        {[a, b].some((id) => id !== null && !indexed.people.has(id)) && <p>{words.gone}</p>}
      </div>
      {ends && chains.length === 0 && <ThroughColleagues a={ends[0]} b={ends[1]} />}
      {chains.map((chain, i) => (
        <ol key={i} className="chain" aria-label={words.pathSteps(chain.length)}>
          {chain.map((hop) => (
            <HopItem key={hop.to} hop={hop} />
          ))}
        </ol>
      ))}
    </section>
  );
}
