import type { Core, ElementDefinition, SingularElementArgument } from 'cytoscape';
import { useLayoutEffect } from 'react';

/** Enough for every filter of what is drawn at once; beyond it memory counts for more. */
const mostKept = 8000;

/** Keeps what filters take from the canvas while the style, with which it was drawn, is the same. */
export function useKeptElements(cy: Core | null, style: unknown): void {
  useLayoutEffect(() => {
    if (!cy || cy.destroyed()) return;
    return keepElements(cy);
  }, [cy, style]);
}

/**
 * Elements that are removed are kept outside and put back when they are added again: made anew,
 * each has its style and its label worked out from nothing. Says how to stop.
 */
function keepElements(cy: Core): () => void {
  const kept = new Map<string, SingularElementArgument>();
  const add = cy.add.bind(cy);
  const remove = cy.remove.bind(cy);
  cy.remove = (given) => {
    const gone = remove(given);
    if (kept.size + gone.length > mostKept) kept.clear();
    gone.forEach((one) => {
      if (!one.selected()) kept.set(one.id(), one);
    });
    return gone;
  };
  cy.add = (given) => {
    if (!Array.isArray(given)) return add(given);
    const fresh: ElementDefinition[] = [];
    const back = cy.collection();
    for (const definition of given) {
      const old = kept.get(definition.data.id ?? '');
      if (!old) fresh.push(definition);
      else {
        kept.delete(old.id());
        back.merge(asDefined(old, definition));
      }
    }
    // a tie needs both its nodes, whichever of them are new
    back.nodes().restore();
    const added = add(fresh);
    back.edges().restore();
    return added.union(back);
  };
  return () => {
    Reflect.deleteProperty(cy, 'add');
    Reflect.deleteProperty(cy, 'remove');
  };
}

/** An element as it would come anew: no class, and what the definition says of it and its place. */
function asDefined(
  element: SingularElementArgument,
  { data, position }: ElementDefinition,
): SingularElementArgument {
  const had = element.data() as Record<string, unknown>;
  for (const [name, value] of Object.entries(data))
    if (had[name] !== value) element.data(name, value);
  if (position && element.isNode()) {
    const { x, y } = element.position();
    if (x !== position.x || y !== position.y) element.position(position);
  }
  element.classes([]);
  return element;
}
