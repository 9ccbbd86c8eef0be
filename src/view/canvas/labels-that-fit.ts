import type { Core, NodeSingular } from 'cytoscape';

/** Keeps labels legible at this zoom, and hides those that would lie on one another; those with most meetings stay. */
export function fitLabels(cy: Core): void {
  const size = Math.min(44, Math.max(11, legible / cy.zoom()));
  cy.nodes().style({ 'font-size': size, 'text-max-width': `${String(size * 10)}px` });
  quietOverlaps(cy);
}

/** Height of a letter on the screen, in pixels, below which nobody reads. */
const legible = 11;

/** Countries tell a reader where he is; then whoever met most. */
const rank = (node: NodeSingular): number =>
  (node.data('kind') === 'country' ? 1e6 : 0) + (node.data('weight') as number);

function quietOverlaps(cy: Core): void {
  const taken: { x1: number; y1: number; x2: number; y2: number }[] = [];
  cy.batch(() => {
    const nodes = cy.nodes().sort((a, b) => rank(b) - rank(a));
    nodes.forEach((node) => {
      const box = node.boundingBox({
        includeNodes: false,
        includeEdges: false,
        includeLabels: true,
        includeOverlays: false,
      });
      const hits = taken.some(
        (other) => box.x1 < other.x2 && other.x1 < box.x2 && box.y1 < other.y2 && other.y1 < box.y2,
      );
      node.toggleClass('quiet', hits);
      if (!hits) taken.push(box);
    });
  });
}
