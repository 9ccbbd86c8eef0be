import type { Core, EdgeSingular } from 'cytoscape';

interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

type Pen = CanvasRenderingContext2D;

/** The two methods of Cytoscape's canvas renderer (3.34) that draw a tie; not in its documentation. */
interface Renderer {
  drawCachedElement?: (pen: Pen, element: EdgeSingular, ratio: unknown, seen?: Box) => void;
  drawEdge?: (pen: Pen, edge: EdgeSingular, at: null, label: boolean, overlay: boolean) => void;
}

/** What Cytoscape has worked out of a tie before it draws it; not in its documentation either. */
interface WorkedOut {
  _private?: { rscratch?: { allpts?: readonly number[] } };
  pstyle?: (name: string) => { value: unknown; pfValue: number; strValue: string };
}

/**
 * Draws a tie as the line that it is. By itself Cytoscape asks for each of them, in every frame and
 * at every price, five times for its box and three times for labels that no tie has, and makes a path
 * of it that it knows again by its name. A version that names its methods otherwise draws as slowly
 * as it always did.
 */
export function drawTiesQuickly(cy: Core): void {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer();
  const { drawCachedElement, drawEdge } = renderer;
  const isQuick = Object.hasOwn(renderer, 'drawCachedElement');
  if (isQuick || !drawCachedElement || !drawEdge) return;
  renderer.drawCachedElement = (pen, element, ratio, seen, ...more: []) => {
    if (!element.isEdge()) drawCachedElement.call(renderer, pen, element, ratio, seen, ...more);
    else if (!drawLine(pen, element as WorkedOut, seen))
      drawEdge.call(renderer, pen, element, null, false, false);
  };
}

/** Draws a tie that is one solid line, if it can be seen; false where it is not. */
function drawLine(pen: Pen, edge: WorkedOut, seen: Box | undefined): boolean {
  const points = edge._private?.rscratch?.allpts;
  if (points?.length !== 4 || edge.pstyle?.('line-style').value !== 'solid') return false;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points;
  const width = edge.pstyle('width').pfValue;
  if (seen && !meets([x1, x2], [seen.x1, seen.x2], width)) return true;
  if (seen && !meets([y1, y2], [seen.y1, seen.y2], width)) return true;
  const alpha = pen.globalAlpha;
  pen.globalAlpha = alpha * Number(edge.pstyle('opacity').value);
  pen.strokeStyle = edge.pstyle('line-color').strValue;
  pen.lineWidth = width;
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
  pen.globalAlpha = alpha;
  return true;
}

/** Whether two stretches meet, the first of them so much longer at either end. */
const meets = ([a, b]: [number, number], [low, high]: [number, number], more: number): boolean =>
  Math.min(a, b) - more <= high && Math.max(a, b) + more >= low;
