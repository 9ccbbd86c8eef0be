import { expect, it } from 'vitest';
import { step } from './walk.ts';

const nodes = [
  { ref: 'a', x: 0, y: 0 },
  { ref: 'b', x: 100, y: 0 },
  { ref: 'c', x: 40, y: 5 },
  { ref: 'd', x: 0, y: 90 },
];
const ties = [{ kind: 'tie' as const, a: 'a', b: 'b', meetings: [] }];

it('goes to a neighbour first, though others are nearer', () =>
  expect(step(nodes, { ties }, 'a', 'ArrowRight')).toBe('b'));
it('else to whatever lies that way', () =>
  expect(step(nodes, { ties }, 'a', 'ArrowDown')).toBe('d'));
it('stays where nothing lies that way', () =>
  expect(step(nodes, { ties }, 'a', 'ArrowLeft')).toBeNull());
it('begins somewhere', () => expect(step(nodes, { ties }, 'gone', 'ArrowUp')).toBe('a'));
