/** Other ways to draw the same elements, for comparison: no style of ours, no labels to fit. */
import cytoscape, { type ElementDefinition } from 'cytoscape';
import Graph from 'graphology';
import Sigma from 'sigma';

export interface Renderer {
  panBy: (x: number, y: number) => void;
  onFrame: (told: () => void) => void;
}

declare global {
  interface Window {
    drawWith?: Record<string, (elements: ElementDefinition[]) => Renderer>;
  }
}

const box = document.getElementById('box') ?? document.body;

function plainCytoscape(elements: ElementDefinition[]): Renderer {
  const cy = cytoscape({ container: box, elements, layout: { name: 'preset', padding: 48 } });
  return {
    panBy: (x, y) => cy.panBy({ x, y }),
    onFrame: (told) => cy.on('render', told),
  };
}

function sigma(elements: ElementDefinition[]): Renderer {
  const graph = new Graph();
  for (const { group, data, position } of elements)
    if (group === 'nodes')
      graph.addNode(data.id, {
        x: position?.x ?? 0,
        y: -(position?.y ?? 0),
        size: 8,
        label: String(data['label']),
        color: String(data['colour']),
      });
  for (const { group, data } of elements)
    if (group === 'edges')
      graph.addEdgeWithKey(data.id, data['source'], data['target'], { size: 2 });
  const renderer = new Sigma(graph, box);
  const camera = renderer.getCamera();
  return {
    panBy: (x, y) => {
      const state = camera.getState();
      camera.setState({ x: state.x - x / box.clientWidth, y: state.y + y / box.clientHeight });
    },
    onFrame: (told) => renderer.on('afterRender', told),
  };
}

window.drawWith = { cytoscape: plainCytoscape, sigma };
