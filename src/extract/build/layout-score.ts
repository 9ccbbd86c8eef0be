import type { Point } from './point.ts';

/** Nearer than this to a node a line seems to touch it. */
const touch = 34;

/** What makes a picture hard to read: lines through foreign nodes count thrice, crossings once. */
export function clutter(
  points: ReadonlyMap<string, Point>,
  links: readonly { source: string; target: string }[],
): number {
  const lines = links.flatMap(({ source, target }) => {
    const [a, b] = [points.get(source), points.get(target)];
    return a && b ? [{ ends: [source, target], a, b }] : [];
  });
  let score = 0;
  lines.forEach((line, at) => {
    for (const [id, point] of points)
      if (!line.ends.includes(id) && distance(point, line.a, line.b) < touch) score += 3;
    for (const other of lines.slice(at + 1))
      if (!other.ends.some((id) => line.ends.includes(id)) && cross(line, other)) score += 1;
  });
  return score;
}

/** From a point to the nearest point of the line between two others. */
function distance(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

interface Line {
  a: Point;
  b: Point;
}

const cross = (p: Line, q: Line): boolean =>
  side(p.a, p.b, q.a) !== side(p.a, p.b, q.b) && side(q.a, q.b, p.a) !== side(q.a, q.b, p.b);

const side = (a: Point, b: Point, p: Point): boolean =>
  (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0;
