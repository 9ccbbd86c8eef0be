import type { Core } from 'cytoscape';

/** Hides labels that would lie on one another at this zoom; those with most meetings stay. */
export function quietOverlaps(cy: Core): void {
  const taken: { x1: number; y1: number; x2: number; y2: number }[] = [];
  cy.batch(() => {
    const nodes = cy
      .nodes()
      .sort((a, b) => (b.data('weight') as number) - (a.data('weight') as number));
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
