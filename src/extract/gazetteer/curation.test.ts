import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { curationFile, parseCuration } from './curation.ts';

const why = 'reason: because\n  source: https://example.org';

test('the corrections of the repository are whole', () => {
  const corrections = parseCuration(readFileSync(curationFile, 'utf8'));
  expect(corrections.map(({ action }) => action)).toContain('pin_date');
});

test('no corrections', () => {
  expect(parseCuration('')).toEqual([]);
  expect(parseCuration('# nothing yet\n')).toEqual([]);
});

describe('a fault names file, line and remedy', () => {
  test.each([
    [
      'a day that is none',
      `- action: pin_date\n  meeting: m-x\n  date: 2023-02-30\n  ${why}`,
      ':3: ',
    ],
    [
      'an action that is none',
      `- action: merge\n  people: [a, b]\n  ${why}\n- action: pin\n  ${why}`,
      ':5: ',
    ],
    ['no source', '- action: drop\n  meeting: m-x\n  reason: because', ':1: '],
    ['a word too many', `- action: drop\n  meeting: m-x\n  dat: 2023\n  ${why}`, ':1: '],
    ['broken YAML', '- action: [', ':1: '],
  ])('%s', (_, content, line) => {
    expect(() => parseCuration(content)).toThrow(`seeds/curation.yaml${line}`);
    expect(() => parseCuration(content)).toThrow('The head of the file shows every kind of entry');
  });
});
