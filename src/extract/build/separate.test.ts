import fc from 'fast-check';
import { expect, test } from 'vitest';
import { separate } from './separate.ts';

const size = { width: 100, height: 50 };

const overlap = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.abs(a.x - b.x) < size.width - 1 && Math.abs(a.y - b.y) < size.height - 1;

test('no two boxes overlap afterwards', () => {
  const coordinate = fc.integer({ min: -400, max: 400 });
  const boxes = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 30 });
  fc.assert(
    fc.property(boxes, (points) => {
      const moved = points.map((point, at) => ({ ...point, id: String(at) }));
      separate(moved, size);
      const pairs = moved.flatMap((a, at) => moved.slice(at + 1).filter((b) => overlap(a, b)));
      expect(pairs).toEqual([]);
    }),
  );
});

test('a fixed box stays, the other takes the nearest free place', () => {
  const boxes = [
    { id: 'fixed', x: 0, y: 0, fx: 0 },
    { id: 'free', x: 10, y: 5 },
  ];
  separate(boxes, size);
  const [fixed, free] = boxes;
  expect(fixed).toEqual({ id: 'fixed', x: 0, y: 0, fx: 0 });
  expect(overlap({ x: 0, y: 0 }, { x: free?.x ?? 0, y: free?.y ?? 0 })).toBe(false);
  expect(Math.hypot(free?.x ?? 0, free?.y ?? 0)).toBeLessThan(120);
});

test('boxes with room are left where they are', () => {
  const boxes = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 0, y: 60 },
  ];
  separate(boxes, size);
  expect(boxes.map(({ y }) => y)).toEqual([0, 60]);
});
