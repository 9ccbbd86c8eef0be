import { expect, test } from 'vitest';
import type { VisitCandidate } from '../visits/from-visits.ts';
import { blank } from '../talks/from-lists.ts';
import { makeMemory } from './memory.ts';
import type { SentenceView } from '../view.ts';

const view = { index: 0, sentence: { first: 0 } } as SentenceView;
const told = (people: number[], more: { planned?: true; past?: true } = {}) => ({
  ...blank('peers: gặp', view),
  people,
  ...more,
});
const visit = (visitor: number): VisitCandidate => ({
  ...blank('visit: thăm', view),
  people: [visitor],
  reports: false,
});

test('nobody before anything is told', () => {
  const memory = makeMemory((person) => person === 9);
  expect([memory.actor(), memory.inForce()]).toEqual([null, undefined]);
});

test('the actor has met most often; what is planned or long past does not count', () => {
  const memory = makeMemory((person) => person === 9);
  memory.meeting(told([1, 2]));
  expect(memory.actor()).toBe(1);
  memory.meeting(told([3, 2]));
  expect(memory.actor()).toBe(2);
  for (let i = 0; i < 3; i++) {
    memory.meeting(told([4], { planned: true }));
    memory.meeting(told([4], { past: true }));
  }
  expect(memory.actor()).toBe(2);
});

test('of two who met as often the actor is the one at home', () => {
  const memory = makeMemory((person) => person === 9);
  memory.meeting(told([1, 9]));
  expect(memory.actor()).toBe(9);
  memory.meeting(told([1, 3]));
  expect(memory.actor()).toBe(1);
});

test('the visit in force is the last one, of who has met somebody if any has', () => {
  const memory = makeMemory((person) => person === 9);
  memory.visit(visit(1));
  memory.visit(visit(2));
  expect(memory.inForce()?.people).toEqual([2]);
  memory.meeting(told([1, 5]));
  expect(memory.inForce()?.people).toEqual([1]);
  memory.visit(visit(2));
  expect(memory.inForce()?.people).toEqual([1]);
  memory.meeting(told([2, 5]));
  expect(memory.inForce()?.people).toEqual([2]);
});
