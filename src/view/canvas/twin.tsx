import type { Core } from 'cytoscape';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { parseNodeRef } from '../../graph/ref.ts';
import type { Drawing } from '../../graph/network.ts';
import { nodeLabel } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import { isDirection, step } from './walk.ts';

/**
 * The network for keyboard and screen reader: one tab stop, arrows walk from node to node, Enter
 * selects, Enter again looks around, and a live region says where one is.
 */
export function Twin({ cy, drawn }: { cy: Core | null; drawn: Drawing }) {
  const indexed = useIndexedGraph();
  const [{ select, focus, lang }, set] = useViewState();
  const words = useWords();
  const [at, setAt] = useState<string | null>(null);
  const [inside, setInside] = useState(false);
  const here = drawn.nodes.some(({ ref }) => ref === at)
    ? at
    : (drawn.nodes.find(({ ref }) => ref === select)?.ref ?? drawn.nodes[0]?.ref ?? null);
  const ties = drawn.ties.filter(
    ({ kind, a, b }) => kind === 'tie' && (a === here || b === here),
  ).length;
  const node = here === null ? null : parseNodeRef(here);
  const count = drawn.ties.filter(({ kind }) => kind === 'tie').length;
  const said = node
    ? words.nodeSaid(
        nodeLabel(indexed, node, lang),
        words.nodeKinds[node.kind],
        ties,
        drawn.nodes.findIndex(({ ref }) => ref === here) + 1,
        drawn.nodes.length,
      )
    : '';

  useEffect(() => {
    if (!cy || cy.destroyed()) return;
    cy.nodes('.walked').removeClass('walked');
    if (inside && here !== null) cy.getElementById(here).addClass('walked');
  }, [cy, here, inside, drawn]);

  const onKey = (event: KeyboardEvent) => {
    const refs = drawn.nodes.map(({ ref }) => ref);
    let next: string | null | undefined;
    if (isDirection(event.key) && cy && here !== null) {
      const placed = cy.nodes().map((one) => ({ ref: one.id(), ...one.position() }));
      next = step(placed, drawn, here, event.key);
    } else if (event.key === 'Home') next = refs[0];
    else if (event.key === 'End') next = refs.at(-1);
    else if (event.key === 'Enter' && here !== null) {
      event.preventDefault();
      set(select === here && focus !== here ? { focus: here, hops: 1 } : { select: here });
      return;
    } else return;
    event.preventDefault();
    if (next) setAt(next);
  };
  return (
    <>
      <div
        className="twin"
        role="listbox"
        tabIndex={0}
        aria-label={words.networkLabel(drawn.nodes.length, count)}
        aria-activedescendant={here === null ? undefined : 'twin-node'}
        onFocus={() => {
          setInside(true);
        }}
        onBlur={() => {
          setInside(false);
        }}
        onKeyDown={onKey}
      >
        {here !== null && (
          <span
            id="twin-node"
            role="option"
            aria-selected={select === here}
            className="visually-hidden"
          >
            {said}
          </span>
        )}
      </div>
      <p className="visually-hidden twin-said" aria-live="polite">
        {inside ? said : ''}
      </p>
    </>
  );
}
