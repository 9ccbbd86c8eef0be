import type { Core, NodeSingular } from 'cytoscape';
import type { PictureKind } from '../state/lent-canvas.ts';
import type { ThemeName } from '../theme/palette.ts';
import { gapAt, lineHeight, sideOf, wrapped } from './labels-that-fit.ts';

const ground = { light: '#f6f4ef', dark: '#121419' };
const escape = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Leaders are circles, parties boxes, countries hexagons, as the legend says. */
function shapeOf(kind: string, x: number, y: number, rx: number, ry: number): string {
  if (kind === 'party')
    return `rect x="${String(x - rx)}" y="${String(y - ry)}" width="${String(2 * rx)}" height="${String(2 * ry)}" rx="5"`;
  if (kind !== 'country') return `circle cx="${String(x)}" cy="${String(y)}" r="${String(rx)}"`;
  const corners = [-1, -0.5, 0.5, 1, 0.5, -0.5].map((dx, i) => {
    const dy = i === 0 || i === 3 ? 0 : i < 3 ? -ry : ry;
    return `${String(x + dx * rx)},${String(y + dy)}`;
  });
  return `polygon points="${corners.join(' ')}"`;
}

/** The name of a node where the canvas has it, in as many lines; nothing where it has none. */
function labelOf(node: NodeSingular, theme: ThemeName): string {
  const side = sideOf(node);
  const size = Number(node.numericStyle('font-size'));
  const opacity = Number(node.numericStyle('text-opacity'));
  if (opacity === 0) return '';
  const gap = gapAt(size);
  const { x, y } = node.position();
  const { lines } = wrapped(String(node.data('label')));
  const height = lines.length * size * lineHeight;
  const top =
    side === 'above'
      ? y - node.height() / 2 - gap - height
      : side === 'right' || side === 'left'
        ? y - height / 2
        : y + node.height() / 2 + gap;
  const [across, anchor] =
    side === 'right'
      ? [x + node.width() / 2 + gap, 'start']
      : side === 'left'
        ? [x - node.width() / 2 - gap, 'end']
        : [x, 'middle'];
  const rows = lines.map((line, n) => {
    const base = top + (n * lineHeight + letterHeight) * size;
    return `<tspan x="${String(across)}" y="${String(base)}">${escape(line)}</tspan>`;
  });
  return `<text text-anchor="${anchor}" font-family="Be Vietnam Pro, sans-serif" font-weight="${String(node.style('font-weight'))}" font-size="${String(size)}" fill="${String(node.style('color'))}" opacity="${String(opacity)}" stroke="${ground[theme]}" stroke-width="${String(2 * Number(node.numericStyle('text-outline-width')))}" stroke-linejoin="round" paint-order="stroke">${rows.join('')}</text>`;
}
/** From the top of a line to the foot of its letters, in heights of a letter. */
const letterHeight = 0.9;

/** What is on the canvas as a file. The SVG is drawn from the same positions and colours. */
export function pictureOf(cy: Core, kind: PictureKind, theme: ThemeName): Promise<Blob> | Blob {
  if (kind === 'png')
    return cy.png({ output: 'blob-promise', full: true, scale: 2, bg: ground[theme] });
  const box = cy.elements().boundingBox({});
  const edges = cy.edges().map((edge) => {
    const [a, b] = [edge.source().position(), edge.target().position()];
    const dash = edge.data('kind') === 'member' ? ' stroke-dasharray="4 3"' : '';
    return `<line x1="${String(a.x)}" y1="${String(a.y)}" x2="${String(b.x)}" y2="${String(b.y)}" stroke="${String(edge.style('line-color'))}" stroke-width="${String(edge.numericStyle('width'))}" opacity="${String(edge.numericStyle('opacity'))}"${dash}/>`;
  });
  const nodes = cy.nodes().map((node) => {
    const { x, y } = node.position();
    const radius = node.width() / 2;
    const fill = String(node.style('background-color'));
    const stroke = String(node.style('border-color'));
    const shape = shapeOf(String(node.data('kind')), x, y, radius, node.height() / 2);
    return `<${shape} fill="${fill}" stroke="${stroke}" stroke-width="${String(node.numericStyle('border-width'))}" opacity="${String(node.numericStyle('opacity'))}"/>`;
  });
  const labels = cy.nodes().map((node) => labelOf(node, theme));
  const view = [box.x1 - 70, box.y1 - 30, box.w + 140, box.h + 60].map(String).join(' ');
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}"><rect x="${String(box.x1 - 70)}" y="${String(box.y1 - 30)}" width="100%" height="100%" fill="${ground[theme]}"/>${edges.join('')}${nodes.join('')}${labels.join('')}</svg>`;
  return new Blob([text], { type: 'image/svg+xml' });
}
