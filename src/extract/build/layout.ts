import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { placeOnDiscs } from './discs.ts';
import { clutter } from './layout-score.ts';
import type { Point } from './point.ts';
import { separate } from './separate.ts';

export interface LayoutNode {
  id: string;
  /** Country that anchors it; null = none. A country anchors itself. */
  anchor: string | null;
}

export interface LayoutLink {
  source: string;
  target: string;
  /** Length at rest, in the units of the page at zoom 1. */
  length: number;
  /** Whether the page draws a line there: belonging to a country only pulls. */
  drawn: boolean;
}

/** Room that a node and its label need, in the units of the page at zoom 1. */
export const room = { width: 156, height: 74 };

/** Steps of the simulation: enough to settle a small graph, bounded for a big one. */
const steps = (count: number): number => Math.max(40, Math.min(300, Math.round(150_000 / count)));

interface Body extends SimulationNodeDatum {
  id: string;
  x: number;
  y: number;
  fx?: number;
  fy?: number;
}

/** Graphs of at most so many nodes are laid out from several starts, and the clearest is taken. */
const smallGraph = 80;
const starts = 16;

/** More nodes than this are not moved by forces: it would take minutes, and nobody sees all at once. */
const largeGraph = 3000;

/**
 * Integer positions of all nodes, no two labels on one another. Who has a position in `last` keeps
 * it, so that the picture does not jump from build to build; the others start around their country
 * on a circle and are moved by forces (d3-force, whose generator is seeded: same input, same
 * output). The order of nodes and links does not matter when they are sorted by id.
 */
export function layOut(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  last: ReadonlyMap<string, Point>,
): Map<string, Point> {
  if (nodes.length > largeGraph) return layOutLarge(nodes, last);
  if (last.size > 0 || nodes.length > smallGraph) return layOutFrom(0, nodes, links, last);
  const pictures = Array.from({ length: starts }, (_, nth) =>
    layOutFrom((2 * Math.PI * nth) / starts, nodes, links, last),
  );
  const drawn = links.filter(({ drawn }) => drawn);
  const scores = pictures.map((picture) => clutter(picture, drawn));
  return pictures[scores.indexOf(Math.min(...scores))] ?? new Map<string, Point>();
}

/** Newcomers take their place on the disc of their country, or the nearest free one. */
function layOutLarge(
  nodes: readonly LayoutNode[],
  last: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const places = placeOnDiscs(nodes, room.width);
  const bodies = nodes.map(({ id }): Body => {
    const kept = last.get(id);
    const { x, y } = kept ?? places.get(id) ?? { x: 0, y: 0 };
    return kept ? { id, x, y, fx: x, fy: y } : { id, x, y };
  });
  if (last.size > 0) separate(bodies, room);
  return rounded(bodies);
}

const rounded = (bodies: readonly Body[]): Map<string, Point> =>
  new Map(bodies.map(({ id, x, y }) => [id, { x: Math.round(x) + 0, y: Math.round(y) + 0 }]));

/** One picture; `turn` turns the circle of countries, in radians. */
function layOutFrom(
  turn: number,
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  last: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const starts = startPositions(nodes, turn);
  const bodies = nodes.map(({ id }): Body => {
    const kept = last.get(id);
    const { x, y } = kept ?? starts.get(id) ?? { x: 0, y: 0 };
    return kept ? { id, x, y, fx: x, fy: y } : { id, x, y };
  });
  if (bodies.some(({ fx }) => fx === undefined)) {
    const springs: SimulationLinkDatum<Body>[] = links.map(({ source, target }) => ({
      source,
      target,
    }));
    forceSimulation(bodies)
      .force('repel', forceManyBody().strength(-900).distanceMax(1200))
      .force(
        'tie',
        forceLink<Body, SimulationLinkDatum<Body>>(springs)
          .id(({ id }) => id)
          .distance((_, at) => links[at]?.length ?? room.width),
      )
      .force('x', forceX(0).strength(0.05))
      .force('y', forceY(0).strength(0.1))
      .stop()
      .tick(steps(bodies.length));
    separate(bodies, room);
  }
  return rounded(bodies);
}

/** Countries on a circle in the order of their ids, their people and parties in rings around them. */
function startPositions(nodes: readonly LayoutNode[], turn: number): ReadonlyMap<string, Point> {
  const anchors = [...new Set(nodes.map(({ anchor }) => anchor ?? ''))].sort();
  const radius = Math.max(300, (anchors.length * 2 * room.width) / 3);
  const placed = new Map<string, number>();
  return new Map(
    nodes.map(({ id, anchor }) => {
      const angle = turn + (2 * Math.PI * anchors.indexOf(anchor ?? '')) / anchors.length;
      const centre = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
      if (id === anchor) return [id, centre];
      const nth = placed.get(anchor ?? '') ?? 0;
      placed.set(anchor ?? '', nth + 1);
      // the golden angle spreads any number of points evenly
      const around = nth * Math.PI * (3 - Math.sqrt(5));
      const far = room.width * Math.sqrt(nth + 1);
      return [id, { x: centre.x + far * Math.cos(around), y: centre.y + far * Math.sin(around) }];
    }),
  );
}
