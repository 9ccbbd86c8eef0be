import type { Drawing } from '../../graph/network.ts';

export type Direction = 'ArrowRight' | 'ArrowLeft' | 'ArrowDown' | 'ArrowUp';
export const isDirection = (key: string): key is Direction =>
  /^Arrow(?:Right|Left|Down|Up)$/.test(key);

interface Placed {
  ref: string;
  x: number;
  y: number;
}

const ahead: Record<Direction, (dx: number, dy: number) => [number, number]> = {
  ArrowRight: (dx, dy) => [dx, dy],
  ArrowLeft: (dx, dy) => [-dx, dy],
  ArrowDown: (dx, dy) => [dy, dx],
  ArrowUp: (dx, dy) => [-dy, dx],
};

/**
 * The node that lies in this direction: a neighbour if there is one, else any. Nearest wins, with
 * what lies aside counted three times. Null where nothing lies that way.
 */
export function step(
  nodes: readonly Placed[],
  { ties }: Pick<Drawing, 'ties'>,
  from: string,
  direction: Direction,
): string | null {
  const here = nodes.find(({ ref }) => ref === from);
  if (!here) return nodes[0]?.ref ?? null;
  const near = new Set(ties.flatMap(({ a, b }) => (a === from ? [b] : b === from ? [a] : [])));
  const best = (candidates: readonly Placed[]): string | null => {
    let found: string | null = null;
    let least = Infinity;
    for (const { ref, x, y } of candidates) {
      const [along, aside] = ahead[direction](x - here.x, y - here.y);
      const cost = along + 3 * Math.abs(aside);
      if (ref !== from && along > 0 && cost < least) [found, least] = [ref, cost];
    }
    return found;
  };
  return best(nodes.filter(({ ref }) => near.has(ref))) ?? best(nodes);
}
