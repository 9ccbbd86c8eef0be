import { Floor } from './floor.ts';
import type { Point } from './point.ts';

/** A rectangle by its centre; `fx` set = it may not move. */
interface Box extends Point {
  id: string;
  fx?: number | null;
}

interface Size {
  width: number;
  height: number;
}

/**
 * Moves boxes of one size until no two overlap. Where all may move they push one another apart;
 * beside fixed ones each free box takes the nearest place that is free. Changes the boxes in
 * place, depends on their order only through their coordinates and ids.
 */
export function separate(boxes: Box[], size: Size): void {
  const fixed = boxes.filter(({ fx }) => fx !== undefined);
  if (fixed.length === 0) {
    pushApart(boxes, size);
    return;
  }
  const settled = new Floor(size);
  for (const box of fixed) settled.put(box);
  for (const box of boxes.filter(({ fx }) => fx === undefined)) {
    takeRoom(box, settled, size);
    settled.put(box);
  }
}

/** Each overlapping pair moves apart along the shorter way, both by half, in rounds. */
function pushApart(boxes: readonly Box[], size: Size): void {
  for (let round = 0; round < 400; round++) {
    const sorted = [...boxes].sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1));
    let pushes = 0;
    sorted.forEach((a, at) => {
      for (let next = at + 1; next < sorted.length; next++) {
        const b = sorted[next] as Box;
        // boxes may have moved past one another since they were sorted
        if (b.x > a.x + 2 * size.width) break;
        if (push(a, b, size)) pushes++;
      }
    });
    if (pushes === 0) return;
  }
}

function push(a: Box, b: Box, { width, height }: Size): boolean {
  const overX = width - Math.abs(b.x - a.x);
  const overY = height - Math.abs(b.y - a.y);
  if (overX <= 0.5 || overY <= 0.5) return false;
  const axis = overX < overY ? 'x' : 'y';
  // one unit more than needed, so that rounding does not bring them together again
  const half = ((axis === 'x' ? overX : overY) + 1) / 2;
  const sign = b[axis] >= a[axis] ? 1 : -1;
  a[axis] -= sign * half;
  b[axis] += sign * half;
  return true;
}

/** Looks round about in growing rings, every 15 degrees, for a place where the box touches nobody. */
function takeRoom(box: Box, others: Floor, { width, height }: Size): void {
  const { x, y } = box;
  for (let ring = 0; ring < 400; ring++)
    for (let turn = 0; turn < (ring === 0 ? 1 : 24); turn++) {
      const angle = (turn * Math.PI) / 12;
      box.x = x + ring * (width / 4) * Math.cos(angle);
      box.y = y + ring * (height / 4) * Math.sin(angle);
      if (others.isFree(box)) return;
    }
}
