import { expect, test } from 'vitest';
import { principalsOf } from './principals.ts';

const on = (side: string | null, role = 'attendee') => ({ side, role });

test.each([
  [
    [on('VN', 'chair'), on('LA', 'chair'), on('VN')],
    [0, 1],
  ],
  [
    [on('VN', 'host'), on('LA', 'visitor'), on('LA')],
    [0, 1],
  ],
  [
    [on('VN'), on('VN'), on('LA'), on('LA')],
    [0, 2],
  ],
  [
    [on('VN', 'host'), on('VN'), on('LA')],
    [0, 2],
  ],
  [[on('VN')], [0]],
  [[], []],
])('%j: %j lead', (participants, expected) => {
  expect(principalsOf(participants)).toEqual(expected);
});
