import type { Core } from 'cytoscape';
import { useEffect } from 'react';

/** Milliseconds after a change; enough for the next step of a drag to come first. */
const rest = 200;
/** Twice the milliseconds in which Cytoscape, told that a box is another, prepares nothing. */
const quiet = 500;

/**
 * Has Cytoscape prepare, while nothing else happens, the picture that it moves when one pans. By
 * itself it begins with the next frame only, which is the first one of a movement, and draws every
 * tie one by one until the picture is done.
 */
export function useDrawnAhead(cy: Core | null): void {
  useEffect(() => {
    if (!cy) return;
    leavePressesUnmarked(cy);
    let changed = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = () => {
      changed = true;
    };
    const onRender = () => {
      if (!changed) return;
      changed = false;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (cy.destroyed()) return;
        // a box that is not known yet would make the picture void as soon as it is asked for
        cy.elements().boundingBox();
        timer = setTimeout(() => {
          if (!cy.destroyed()) cy.forceRender();
        }, quiet);
      }, rest);
    };
    cy.on('add remove style', onChange);
    cy.on('render', onRender);
    return () => {
      clearTimeout(timer);
      if (cy.destroyed()) return;
      cy.off('add remove style', onChange);
      cy.off('render', onRender);
    };
  }, [cy]);
}

/**
 * Cytoscape marks what is pressed as active, of which our style shows nothing; but an element that is
 * marked makes the picture void at the very moment at which it is wanted.
 */
function leavePressesUnmarked(cy: Core): void {
  const elements = Object.getPrototypeOf(cy.collection()) as { activate?: () => unknown };
  if (elements.activate)
    elements.activate = function () {
      return this;
    };
}
