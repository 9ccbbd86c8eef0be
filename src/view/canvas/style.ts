import type { StylesheetJson } from 'cytoscape';
import type { ThemeName } from '../theme/palette.ts';
import { gapAt, growth, lineWidth } from './labels-that-fit.ts';

const colours = {
  light: {
    ink: '#1d1f24',
    halo: '#f6f4ef',
    tie: '#9a9687',
    member: '#cec8ba',
    accent: '#a3262b',
    surface: '#fffefb',
  },
  dark: {
    ink: '#eef0f4',
    halo: '#121419',
    tie: '#6f7786',
    member: '#3c4451',
    accent: '#ff8d85',
    surface: '#191c22',
  },
};

/**
 * Wider by the number of meetings, up to so many of them. As many selectors, not one mapping: what is
 * mapped is worked out anew for all that comes back or gets a class.
 */
const byWeight = (kind: string, most: number, sizeOf: (weight: number) => Record<string, number>) =>
  Array.from({ length: most - 1 }, (_, at) => ({
    selector: `${kind}[weight ${at + 2 === most ? '>=' : '='} ${String(at + 2)}]`,
    style: sizeOf(at + 2),
  }));

/**
 * How the network looks, letters of this height, all else grown with them. Fast styles only: straight opaque edges (so they
 * are if nothing is said), no shadows, no images, and no functions, with which Cytoscape draws every
 * element anew in every frame. Each property of a tie is worked out for every tie that comes.
 */
export function styleOf(theme: ThemeName, size: number): StylesheetJson {
  const c = colours[theme];
  const grown = growth(size);
  const gap = gapAt(size);
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        'font-family': 'Be Vietnam Pro, system-ui, sans-serif',
        'font-weight': 500,
        color: c.ink,
        'text-outline-color': c.halo,
        'text-outline-width': 3 * grown,
        'text-valign': 'bottom',
        'text-margin-y': gap,
        'text-wrap': 'wrap',
        'font-size': size,
        'text-max-width': `${lineWidth * size}px`,
        'min-zoomed-font-size': 7,
        'background-color': 'data(colour)',
        // none at all: with the default, one that is called none, each node that is drawn for the
        // first time counts as changed and makes the prepared picture void
        'background-image': [],
        'border-width': 2 * grown,
        'border-color': c.surface,
        width: 24 * grown,
        height: 24 * grown,
      },
    },
    ...byWeight('node', 12, (weight) => ({
      width: (22 + 2 * weight) * grown,
      height: (22 + 2 * weight) * grown,
    })),
    {
      selector: 'node[kind = "party"]',
      style: {
        shape: 'round-rectangle',
        'background-color': c.surface,
        'border-color': 'data(colour)',
        'border-width': 3 * grown,
        width: 30 * grown,
        height: 22 * grown,
      },
    },
    {
      selector: 'node[kind = "country"]',
      style: {
        shape: 'hexagon',
        width: 40 * grown,
        height: 36 * grown,
        'font-weight': 700,
        // where its name must lie on other nodes it lies on top
        'z-index': 1,
      },
    },
    {
      selector: 'edge',
      style: {
        'line-color': c.tie,
        width: 2 * grown,
      },
    },
    ...byWeight('edge', 10, (weight) => ({ width: (2 + (7 / 9) * (weight - 1)) * grown })),
    {
      selector: 'edge[kind = "member"]',
      style: { width: 1.2 * grown, 'line-color': c.member, 'line-style': 'dashed' },
    },
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -gap } },
    ...(['left', 'right'] as const).map((side) => ({
      selector: `node.${side}`,
      style: {
        'text-halign': side,
        'text-valign': 'center',
        'text-margin-x': side === 'left' ? -gap : gap,
        'text-margin-y': 0,
      },
    })),
    { selector: '.quiet', style: { 'text-opacity': 0 } },
    { selector: '.dimmed', style: { opacity: 0.45, 'text-opacity': 0.7 } },
    { selector: '.dimmed.quiet', style: { 'text-opacity': 0 } },
    { selector: '.faded', style: { opacity: 0.16, 'text-opacity': 0.1 } },
    { selector: '.near', style: { opacity: 1 } },
    { selector: 'node.near', style: { 'text-opacity': 1, 'z-index': 5 } },
    {
      selector: 'node.chosen',
      style: { 'border-color': c.ink, 'border-width': 4 * grown, 'text-opacity': 1, 'z-index': 9 },
    },
    { selector: 'edge.chosen', style: { 'line-color': c.ink, opacity: 1, 'z-index': 9 } },
    {
      selector: 'node.walked',
      style: {
        'outline-color': c.accent,
        'outline-width': 3 * grown,
        'outline-offset': 3 * grown,
        'text-opacity': 1,
        'z-index': 10,
      },
    },
  ] as StylesheetJson;
}
