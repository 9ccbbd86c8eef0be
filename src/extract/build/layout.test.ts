import { describe, expect, test } from 'vitest';
import { layOut, room, type LayoutLink, type LayoutNode } from './layout.ts';
import type { Point } from './point.ts';

const countries = ['KH', 'LA', 'VN'];
const nodes: LayoutNode[] = [
  ...countries.map((id) => ({ id, anchor: id })),
  ...countries.flatMap((anchor) =>
    Array.from({ length: 7 }, (_, n) => ({ id: `${anchor}-${String(n)}`, anchor })),
  ),
];
const links: LayoutLink[] = nodes.flatMap(({ id, anchor }) =>
  anchor === null || anchor === id
    ? []
    : [{ source: id, target: anchor, length: 170, drawn: false }],
);

function overlaps(points: ReadonlyMap<string, Point>): string[] {
  const list = [...points];
  return list.flatMap(([a, p], at) =>
    list
      .slice(at + 1)
      .filter(
        ([, q]) => Math.abs(p.x - q.x) < room.width - 2 && Math.abs(p.y - q.y) < room.height - 2,
      )
      .map(([b]) => `${a} ${b}`),
  );
}

describe('24 nodes of three countries', () => {
  const first = layOut(nodes, links, new Map());
  test('integers, no two labels on one another', () => {
    expect([...first.values()].flatMap(({ x, y }) => [x, y]).every(Number.isInteger)).toBe(true);
    expect(overlaps(first)).toEqual([]);
  });
  test('fit a page: no wider than 14 labels', () => {
    const xs = [...first.values()].map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(14 * room.width);
  });
  test('the same again', () => {
    expect(layOut(nodes, links, new Map())).toEqual(first);
  });
  test('leaders stand nearer to their own country than to another', () => {
    const distance = (a: string, b: string) => {
      const [p, q] = [first.get(a), first.get(b)] as [Point, Point];
      return Math.hypot(p.x - q.x, p.y - q.y);
    };
    const astray = links.filter(({ source, target }) =>
      countries.some((other) => distance(source, other) < distance(source, target)),
    );
    expect(astray).toEqual([]);
  });
  test('on top of itself nothing moves', () => {
    expect(layOut(nodes, links, first)).toEqual(first);
  });
  test('a newcomer finds room, the others stay', () => {
    const more = [...nodes, { id: 'VN-7', anchor: 'VN' }];
    const second = layOut(
      more,
      [...links, { source: 'VN-7', target: 'VN', length: 170, drawn: false }],
      first,
    );
    for (const [id, point] of first) expect(second.get(id)).toEqual(point);
    expect(overlaps(second)).toEqual([]);
  });
});

describe('4,000 nodes, too many for forces', () => {
  const anchors = ['VN', 'LA', 'KH', 'CN', 'RU', 'CU'];
  const crowd = anchors.flatMap((anchor, at): LayoutNode[] => [
    { id: anchor, anchor },
    ...Array.from({ length: [2000, 900, 600, 400, 90, 4][at] ?? 0 }, (_, n) => ({
      id: `${anchor}-${String(n)}`,
      anchor,
    })),
  ]);
  const first = layOut(crowd, [], new Map());
  test('no two labels on one another', () => {
    expect(overlaps(first)).toEqual([]);
  });
  test('a newcomer finds room, the others stay', () => {
    const second = layOut([...crowd, { id: 'LA-more', anchor: 'LA' }], [], first);
    for (const [id, point] of first) expect(second.get(id)).toEqual(point);
    expect(overlaps(second)).toEqual([]);
  });
});

test('nothing to draw', () => {
  expect(layOut([], [], new Map())).toEqual(new Map());
});
