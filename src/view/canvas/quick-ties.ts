import type { Core, EdgeSingular, Position } from 'cytoscape';

interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The two methods of Cytoscape's canvas renderer (3.34) that draw a tie; not in its documentation. */
interface Renderer {
  drawCachedElement?: (pen: unknown, element: EdgeSingular, ratio: unknown, seen?: Box) => void;
  drawEdge?: (pen: unknown, edge: EdgeSingular, at: null, label: boolean, overlay: boolean) => void;
}

/**
 * Draws a tie as the line that it is. By itself Cytoscape asks for each of them, in every frame and
 * at every price, five times for its box and three times for labels that no tie has. A version that
 * names its methods otherwise draws as slowly as it always did.
 */
export function drawTiesQuickly(cy: Core): void {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer();
  const { drawCachedElement, drawEdge } = renderer;
  const isQuick = Object.hasOwn(renderer, 'drawCachedElement');
  if (isQuick || !drawCachedElement || !drawEdge) return;
  renderer.drawCachedElement = (pen, element, ratio, seen, ...more: []) => {
    if (!element.isEdge()) drawCachedElement.call(renderer, pen, element, ratio, seen, ...more);
    else if (!seen || crosses(element.source().position(), element.target().position(), seen))
      drawEdge.call(renderer, pen, element, null, false, false);
  };
}

/** Half the width of the widest tie. */
const margin = 5;

/** Whether a line may be seen. */
const crosses = (a: Position, b: Position, { x1, y1, x2, y2 }: Box): boolean =>
  Math.max(a.x, b.x) > x1 - margin &&
  Math.min(a.x, b.x) < x2 + margin &&
  Math.max(a.y, b.y) > y1 - margin &&
  Math.min(a.y, b.y) < y2 + margin;
