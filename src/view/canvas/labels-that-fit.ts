import type { Core, NodeSingular } from 'cytoscape';
import type { NodeKind } from '../../graph/ref.ts';

/** Height of a letter on the screen, in pixels, below which nobody reads. */
const legible = 11;

/** Heights of letters in the picture; a few steps, so that a little zooming changes nothing. */
const sizes = [11, 13, 15, 18, 21, 24, 28, 33, 38, 44];

/** The height of letters in the picture that is legible at this zoom. */
export const labelSize = (zoom: number): number =>
  sizes.find((size) => size >= legible / zoom) ?? 44;

/** Countries tell a reader where he is; then whoever met most. */
const rank = (node: NodeSingular): number =>
  (node.data('kind') === 'country' ? 1e6 : 0) + (node.data('weight') as number);

/** Hides labels that would lie on one another; those with most meetings stay. */
export function quietOverlaps(cy: Core, size: number): void {
  const taken: Box[] = [];
  const loud = cy.collection();
  const quiet = cy.collection();
  const inRank = cy.nodes().map((node) => ({ node, at: rank(node) }));
  inRank.sort((a, b) => b.at - a.at);
  for (const { node } of inRank) {
    const box = labelBox(node, size);
    const hits = taken.some(
      (other) => box.x1 < other.x2 && other.x1 < box.x2 && box.y1 < other.y2 && other.y1 < box.y2,
    );
    if (!hits) taken.push(box);
    if (node.hasClass('quiet') !== hits) (hits ? quiet : loud).merge(node);
  }
  cy.batch(() => {
    quiet.addClass('quiet');
    loud.removeClass('quiet');
  });
}

interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Half the height of a node, as the style has it. */
const halfHeight = (kind: NodeKind, weight: number): number =>
  kind === 'country'
    ? 18
    : kind === 'party'
      ? 11
      : 12 + (11 * Math.max(0, Math.min(11, weight - 1))) / 11;

/** Where the label will be. Asked of Cytoscape it would cost a style for every new node. */
function labelBox(node: NodeSingular, size: number): Box {
  const { label, kind, weight } = node.data() as { label: string; kind: NodeKind; weight: number };
  const { width, lines } = wrapped(label);
  const { x, y } = node.position();
  const half = (width * size) / 2 + 3;
  const top = y + halfHeight(kind, weight) + 3;
  return { x1: x - half, x2: x + half, y1: top, y2: top + lines * size * 1.1 + 6 };
}

/** Labels break into lines of so many letters' height. */
export const lineWidth = 10;

interface Extent {
  /** In heights of a letter. */
  width: number;
  lines: number;
}

const known = new Map<string, Extent>();

function wrapped(label: string): Extent {
  const found = known.get(label);
  if (found) return found;
  const space = widthOf(' ');
  let [width, line, lines] = [0, 0, 1];
  for (const word of label.split(' ')) {
    const own = widthOf(word);
    if (line > 0 && line + space + own > lineWidth) {
      lines++;
      line = own;
    } else line += (line > 0 ? space : 0) + own;
    width = Math.max(width, line);
  }
  const extent = { width, lines };
  known.set(label, extent);
  return extent;
}

const pen = document.createElement('canvas').getContext('2d');

function widthOf(text: string): number {
  if (!pen) return text.length * 0.55;
  pen.font = '500 100px "Be Vietnam Pro", system-ui, sans-serif';
  return pen.measureText(text).width / 100;
}
