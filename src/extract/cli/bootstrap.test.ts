import { expect, test } from 'vitest';
import { bootstrap } from './bootstrap.ts';

const mean = (sample: readonly number[]) => sample.reduce((a, b) => a + b, 0) / sample.length;

test('the interval of a constant is a point', () => {
  expect(bootstrap([3, 3, 3], mean)).toEqual({ value: 3, low: 3, high: 3 });
});

test('the interval of 50 heads of 100 is about ±10 points, the same every time', () => {
  const coins = Array.from({ length: 100 }, (_, i) => i % 2);
  const interval = bootstrap(coins, mean);
  expect(interval.value).toBe(0.5);
  expect(interval.low).toBeGreaterThan(0.37);
  expect(interval.low).toBeLessThan(0.43);
  expect(interval.high).toBeGreaterThan(0.57);
  expect(interval.high).toBeLessThan(0.63);
  expect(bootstrap(coins, mean)).toEqual(interval);
});

test('nothing to divide by gives nothing', () => {
  expect(bootstrap([1], () => null)).toEqual({ value: null, low: null, high: null });
});
