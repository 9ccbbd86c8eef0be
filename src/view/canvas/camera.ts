import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { useViewState } from '../state/use-view-state.ts';
import { boundsWithLabels, labelSize } from './labels-that-fit.ts';

/** Room at the edge; less on a small screen, where every pixel counts. */
const padding = (cy: Core): number => (Math.min(cy.width(), cy.height()) < 500 ? 12 : 28);

/** Zooms to all that is drawn, its labels as high as they will be at that zoom. */
export function lookAtAll(cy: Core): void {
  if (cy.nodes().empty()) return;
  const room = padding(cy);
  let zoom = cy.zoom();
  let box = boundsWithLabels(cy, labelSize(zoom));
  // letters grow in the picture as it shrinks on the screen: settled after a few rounds
  for (let round = 0; round < 4; round++) {
    const fitting = Math.min(
      (cy.width() - 2 * room) / (box.x2 - box.x1),
      (cy.height() - 2 * room) / (box.y2 - box.y1),
    );
    zoom = Math.max(cy.minZoom(), Math.min(fitting, cy.maxZoom()));
    box = boundsWithLabels(cy, labelSize(zoom));
  }
  const [x, y] = [(box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2];
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
}

/** Zoom and the centre of what is seen, "1.25,100,-40". */
export function cameraOf(cy: Core): string {
  const { x1, x2, y1, y2 } = cy.extent();
  return [cy.zoom().toFixed(2), Math.round((x1 + x2) / 2), Math.round((y1 + y2) / 2)].join(',');
}

/** Looks where the link says, else at all of what a focus leaves; a link that says so stays true. */
export function useCamera(cy: Core | null): void {
  const [{ camera, focus, hops }, set] = useViewState();
  const fitted = useRef<string | null>(null);
  useEffect(() => {
    if (!cy || cy.destroyed()) return;
    const around = `${focus ?? ''} ${hops}`;
    const parts = camera?.split(',').map(Number);
    if (parts?.length === 3) {
      if (cameraOf(cy) === camera) return;
      const [zoom = 1, x = 0, y = 0] = parts;
      cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
    } else if (fitted.current !== around) lookAtAll(cy);
    fitted.current = around;
  }, [cy, camera, focus, hops]);
  const kept = camera !== null;
  useEffect(() => {
    if (!cy || !kept) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!cy.destroyed()) set({ camera: cameraOf(cy) }, 'replace');
      }, 200);
    };
    cy.on('viewport', follow);
    return () => {
      clearTimeout(timer);
      if (!cy.destroyed()) cy.off('viewport', follow);
    };
  }, [cy, kept, set]);
}
