import type { Point } from './point.ts';

/** Boxes of one size on a floor of tiles as large as one box: only neighbouring tiles can touch. */
export class Floor {
  readonly #tiles = new Map<string, Point[]>();

  constructor(readonly size: { width: number; height: number }) {}

  put(box: Point): void {
    const tile = this.#tile(box, 0, 0);
    const there = this.#tiles.get(tile);
    if (there) there.push(box);
    else this.#tiles.set(tile, [box]);
  }

  /** Whether a box with this centre would lie on no other. */
  isFree(box: Point): boolean {
    const { width, height } = this.size;
    for (let right = -1; right <= 1; right++)
      for (let down = -1; down <= 1; down++)
        for (const other of this.#tiles.get(this.#tile(box, right, down)) ?? [])
          if (Math.abs(other.x - box.x) < width && Math.abs(other.y - box.y) < height) return false;
    return true;
  }

  #tile({ x, y }: Point, right: number, down: number): string {
    const { width, height } = this.size;
    return `${String(Math.floor(x / width) + right)} ${String(Math.floor(y / height) + down)}`;
  }
}
