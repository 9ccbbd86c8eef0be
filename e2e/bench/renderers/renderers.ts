/** Other ways to draw the same elements, for comparison: no style of ours, no labels to fit. */
import cytoscape, { type ElementDefinition, type Position } from 'cytoscape';
import Graph from 'graphology';
import Sigma from 'sigma';

export interface Renderer {
  /** What a mouse drags. */
  box: Element;
  onFrame: (told: () => void) => void;
}

interface Camera {
  zoom: number;
  pan: Position;
}

declare global {
  interface Window {
    drawWith?: Record<string, (elements: ElementDefinition[], camera: Camera) => Renderer>;
  }
}

const box = document.getElementById('box') ?? document.body;

function plainCytoscape(elements: ElementDefinition[], camera: Camera): Renderer {
  const cy = cytoscape({ container: box, elements, layout: { name: 'preset', fit: false } });
  cy.viewport(camera);
  return { box, onFrame: (told) => cy.on('render', told) };
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
  return { box, onFrame: (told) => renderer.on('afterRender', told) };
}

window.drawWith = { cytoscape: plainCytoscape, sigma };
