import { useMemo } from 'react';
import { shortestChains } from '../../graph/path.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import { HopItem } from './hop-item.tsx';
import { PersonPick } from './person-pick.tsx';
import './path.css';
import { ThroughColleagues } from './through-colleagues.tsx';

/** How two people are linked: the shortest chains of meetings, every hop dated and quoted. */
export function PathPanel() {
  const indexed = useIndexedGraph();
  const { shown } = useShown();
  const words = useWords();
  const [{ a, b }, set] = useViewState();
  const chains = useMemo(
    () => (a !== null && b !== null ? shortestChains(indexed, a, b, shown) : []),
    [indexed, a, b, shown],
  );
  const ends = a !== null && b !== null && a !== b ? ([a, b] as const) : null;
  return (
    <section className="path" aria-labelledby="path-title">
      <h2 id="path-title">{words.path}</h2>
      <div className="path-ends">
        <PersonPick
          label={words.pathFrom}
          value={a}
          onPick={(id) => {
            set({ a: id });
          }}
        />
        <PersonPick
          label={words.pathTo}
          value={b}
          onPick={(id) => {
            set({ b: id });
          }}
        />
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
