import { byText } from './order.ts';
import type { Point } from './point.ts';

/** Distance of the points of a spiral, so that no two boxes of `room` overlap. */
const spread = 1.2;

interface Placed {
  id: string;
  anchor: string | null;
}

/**
 * Places for more nodes than forces can move in reasonable time, and than anybody sees at once: each
 * country is a disc, the largest in the middle and the others in rings around it, its people on a
 * spiral. No two boxes overlap; cost grows with the number of nodes alone.
 */
export function placeOnDiscs(nodes: readonly Placed[], width: number): Map<string, Point> {
  const members = new Map<string, string[]>();
  for (const { id, anchor } of nodes) {
    const list = members.get(anchor ?? '');
    if (!list) members.set(anchor ?? '', [id]);
    else if (id === anchor) list.unshift(id);
    else list.push(id);
  }
  const discs = [...members]
    .map(([key, ids]) => ({ key, ids, radius: width * (1 + spread * Math.sqrt(ids.length)) }))
    .sort((a, b) => b.ids.length - a.ids.length || byText(a.key, b.key));
  const centres = ringsOf(discs.map(({ radius }) => radius));
  return new Map(
    discs.flatMap(({ ids }, at) =>
      ids.map((id, nth): [string, Point] => {
        const centre = centres[at] ?? { x: 0, y: 0 };
        // the golden angle spreads any number of points evenly
        const around = nth * Math.PI * (3 - Math.sqrt(5));
        const far = spread * width * Math.sqrt(nth);
        return [id, { x: centre.x + far * Math.cos(around), y: centre.y + far * Math.sin(around) }];
      }),
    ),
  );
}

/** Centres of discs, largest first: one in the middle, then rings of as many as fit. */
function ringsOf(radii: readonly number[]): Point[] {
  const centres: Point[] = radii.length > 0 ? [{ x: 0, y: 0 }] : [];
  let outside = radii[0] ?? 0;
  while (centres.length < radii.length) {
    const largest = radii[centres.length] ?? 0;
    const far = outside + largest;
    let turn = 0;
    while (centres.length < radii.length) {
      const radius = radii[centres.length] ?? 0;
      // discs are never larger than the first of the ring, so its angle is enough for each
      const half = Math.asin(Math.min(1, radius / far));
      if (turn > 0 && turn + 2 * half > 2 * Math.PI) break;
      centres.push({ x: far * Math.cos(turn + half), y: far * Math.sin(turn + half) });
      turn += 2 * half;
    }
    outside = far + largest;
  }
  return centres;
}
