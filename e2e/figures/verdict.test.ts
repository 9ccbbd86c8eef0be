import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/graph/bench/figure.ts';
import { isUnexplained, summaryOf, verdictOf } from './verdict.ts';

const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
  what: 'panning',
  of: 'the cap',
  value,
  unit: 'frames/s',
  goal: { least: 30 },
  ...more,
});

const reason = { because: 'one core was busy' };

describe('a run fails', () => {
  test.each([
    ['at its goal', figure(30), false],
    ['under its goal', figure(29.9), true],
    ['under its goal, with the reason', figure(29.9, reason), false],
    ['under its goal, with an example only', figure(29.9, { note: 'the first fault' }), true],
    ['not measured', figure(NaN), true],
    ['not measured, with the reason', figure(NaN, reason), false],
    ['over the most', figure(2, { goal: { most: 1 } }), true],
    ['without a goal', { what: 'people', of: '', value: 0, unit: '' }, false],
  ])('%s: %s', (_, one, fails) => {
    expect(isUnexplained(one)).toBe(fails);
  });
});

test.each([
  [figure(31), 'met'],
  [figure(31, reason), 'met'],
  [figure(9, { note: 'the first fault' }), 'MISSED: the first fault'],
  [figure(9, reason), 'MISSED: one core was busy'],
  [figure(9, { ...reason, next: 'buy more' }), 'MISSED: one core was busy; next: buy more'],
  [figure(31, { ...reason, next: 'buy more' }), 'met'],
  [figure(NaN, { because: 'needs root' }), 'NOT MEASURED: needs root'],
  [{ what: 'people', of: '', value: 3, unit: '' }, ''],
])('verdict %#', (one, text) => {
  expect(verdictOf(one)).toBe(text);
});

test('a summary counts what was met, and what was missed without a word', () => {
  expect(summaryOf([figure(31), figure(40)])).toBe('2 figures; 2 of 2 goals met');
  expect(summaryOf([figure(31), figure(2, reason), figure(1)])).toBe(
    '3 figures; 1 of 3 goals met; 2 missed, 1 without a reason',
  );
});
