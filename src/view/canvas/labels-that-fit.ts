import type { Core, NodeSingular } from 'cytoscape';
import type { NodeKind } from '../../graph/ref.ts';

/** Height of a letter on the screen, in pixels, below which nobody reads. */
const legible = 11;

/** Heights of letters in the picture; a few steps, so that a little zooming changes nothing. */
const sizes = [
  11, 13, 15, 18, 21, 24, 28, 33, 38, 44, 52, 62, 75, 90, 110, 132, 160, 190, 230, 275, 330,
];
/** The last of them. */
const largest = 330;

/** The height of letters in the picture that is legible at this zoom. */
export const labelSize = (zoom: number): number =>
  sizes.find((size) => size >= legible / zoom) ?? largest;

/** Up to this height of letters nodes and lines are as large as the picture has them. */
const plainSize = 33;
/** As large as nodes may grow without lying on their neighbours. */
const mostGrown = 4;

/** How many times larger nodes and lines are drawn beside letters of this height, to be seen from afar. */
export const growth = (size: number): number => Math.min(mostGrown, Math.max(1, size / plainSize));

/** Countries tell a reader where he is; then whoever met most. */
const rank = (node: NodeSingular): number =>
  (node.data('kind') === 'country' ? 1e6 : 0) + (node.data('weight') as number);

/** So many have a name even where it must lie on a node. */
const leading = 12;

/** Where a label may stand; the class of its node says which, below where it has none. */
const sides = ['below', 'above', 'right', 'left'] as const;
type Side = (typeof sides)[number];
/** The classes of nodes that `styleOf` knows for labels. */
const marks = ['quiet', 'above', 'right', 'left'] as const;

/** Where the label of a node stands now; `quiet` where it stands nowhere. */
export const sideOf = (node: NodeSingular): Side | 'quiet' =>
  marks.find((mark) => node.hasClass(mark)) ?? 'below';

/**
 * Puts each label on the first side on which it lies on no other label and on no node, else, seen
 * from near or of those who lead, on no other label and on no country, and hides those
 * that fit nowhere; those with most meetings choose first, and none reaches further to the left or
 * right than those above and below. A label stays where it stands as long as it fits there, so that
 * filtering makes none jump; looking elsewhere never does.
 */
export function placeLabels(cy: Core, size: number): void {
  const inRank = nodesWithBoxes(cy, size).sort((a, b) => rank(b.node) - rank(a.node));
  // they are drawn over all else
  const countries = inRank.filter(({ node }) => node.data('kind') === 'country');
  const picture = around(inRank);
  const labels: Box[] = [];
  const changed = inRank.flatMap(({ node, body, boxes }, at) => {
    // from afar nodes are so many that most names on them could not be read
    const mayLieOnNodes = size <= plainSize || at < leading;
    const now = sideOf(node);
    const wished: readonly Side[] =
      now === 'quiet' ? sides : [now, ...sides.filter((side) => side !== now)];
    let found: Side | undefined;
    for (const side of wished) {
      const box = boxes[side];
      if (!isWithin(box, picture) || labels.some((other) => meet(box, other))) continue;
      const isFreeOf = (others: readonly Drawn[]): boolean =>
        others.every((other) => other.body === body || !meet(box, other.body));
      const isClear = isFreeOf(inRank);
      if (isClear || (mayLieOnNodes && found === undefined && isFreeOf(countries))) found = side;
      if (isClear) break;
    }
    if (found) labels.push(boxes[found]);
    const next = found ?? 'quiet';
    return next === now ? [] : [{ node, now, next }];
  });
  cy.batch(() => {
    for (const { node, now, next } of changed) {
      if (now !== 'below') node.removeClass(now);
      if (next !== 'below') node.addClass(next);
    }
  });
}

/** All that is drawn, with its labels above and below. */
export const boundsWithLabels = (cy: Core, size: number): Box => around(nodesWithBoxes(cy, size));

interface Drawn {
  node: NodeSingular;
  body: Box;
  /** Where its label would be on each side. */
  boxes: Record<Side, Box>;
}

const nodesWithBoxes = (cy: Core, size: number): Drawn[] =>
  cy.nodes().map((node) => {
    const body = bodyOf(node, growth(size));
    return { node, body, boxes: labelBoxes(node, body, size) };
  });

const around = (drawn: readonly Drawn[]): Box =>
  drawn
    .flatMap(({ body, boxes }) => [body, boxes.below, boxes.above])
    .reduce(
      (all, box) => ({
        x1: Math.min(all.x1, box.x1),
        x2: Math.max(all.x2, box.x2),
        y1: Math.min(all.y1, box.y1),
        y2: Math.max(all.y2, box.y2),
      }),
      { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity },
    );

interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const isWithin = (a: Box, b: Box): boolean => a.x1 >= b.x1 && a.x2 <= b.x2;
const meet = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Half the height of a node, as the style has it. */
const halfHeight = (kind: NodeKind, weight: number): number =>
  kind === 'country'
    ? 18
    : kind === 'party'
      ? 11
      : 12 + (11 * Math.max(0, Math.min(11, weight - 1))) / 11;

/** … and half its width. */
const halfWidth = (kind: NodeKind, weight: number): number =>
  kind === 'country' ? 20 : kind === 'party' ? 15 : halfHeight(kind, weight);

function bodyOf(node: NodeSingular, grown: number): Box {
  const { kind, weight } = node.data() as { kind: NodeKind; weight: number };
  const { x, y } = node.position();
  const [w, h] = [grown * halfWidth(kind, weight), grown * halfHeight(kind, weight)];
  return { x1: x - w, x2: x + w, y1: y - h, y2: y + h };
}

/** Between a node and its label beside letters of this height, as the style has it. */
export const gapAt = (size: number): number => 6 * growth(size);

/** Where the label would be. Asked of Cytoscape it would cost a style for every new node. */
function labelBoxes(node: NodeSingular, body: Box, size: number): Record<Side, Box> {
  const { width, lines } = wrapped(node.data('label') as string);
  const gap = gapAt(size);
  const [w, h] = [width * size + gap, lines.length * size * lineHeight + gap];
  const [x, y] = [(body.x1 + body.x2) / 2, (body.y1 + body.y2) / 2];
  const across = { x1: x - w / 2, x2: x + w / 2 };
  const level = { y1: y - h / 2, y2: y + h / 2 };
  return {
    below: { ...across, y1: body.y2 + gap / 2, y2: body.y2 + gap / 2 + h },
    above: { ...across, y1: body.y1 - gap / 2 - h, y2: body.y1 - gap / 2 },
    right: { ...level, x1: body.x2 + gap / 2, x2: body.x2 + gap / 2 + w },
    left: { ...level, x1: body.x1 - gap / 2 - w, x2: body.x1 - gap / 2 },
  };
}

/** From line to line of a label, in heights of a letter. */
export const lineHeight = 1.1;

/** Labels break into lines of so many letters' height. */
export const lineWidth = 10;

interface Extent {
  /** In heights of a letter. */
  width: number;
  lines: readonly string[];
}

const known = new Map<string, Extent>();

/** A label in lines, broken where Cytoscape breaks it: to a word that is not the last it counts the space behind. */
export function wrapped(label: string): Extent {
  const found = known.get(label);
  if (found) return found;
  const [first = '', ...words] = label.split(' ');
  const lines = [first];
  for (const [n, word] of words.entries()) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    const space = n < words.length - 1 ? ' ' : '';
    if (widthOf(longer + space) <= lineWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const extent = { width: Math.max(...lines.map(widthOf)), lines };
  known.set(label, extent);
  return extent;
}

const pen = document.createElement('canvas').getContext('2d');

function widthOf(text: string): number {
  if (!pen) return text.length * 0.55;
  pen.font = '500 100px "Be Vietnam Pro", system-ui, sans-serif';
  return pen.measureText(text).width / 100;
}
