import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from './atomic-write.ts';
import { testFolder } from './test-folder.ts';

test('replaces the content and leaves nothing beside it', () => {
  const path = join(testFolder(), 'new', 'graph.json');
  writeAtomically(path, 'one');
  writeAtomically(path, 'two');
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(join(path, '..'))).toEqual(['graph.json']);
});

test('a write that fails changes nothing and leaves no temporary file', () => {
  const base = testFolder();
  mkdirSync(join(base, 'graph.json'));
  expect(() => {
    writeAtomically(join(base, 'graph.json'), 'text');
  }).toThrow();
  expect(readdirSync(base)).toEqual(['graph.json']);
});

test('what a killed process left is removed, what a living one writes stays', () => {
  const base = testFolder();
  const others = [
    'graph.json.2147483646.tmp',
    `graph.json.${String(process.ppid)}.tmp`,
    'notes.tmp',
  ];
  for (const name of others) writeFileSync(join(base, name), 'a part');
  writeAtomically(join(base, 'graph.json'), 'whole');
  expect(readdirSync(base).sort()).toEqual(['graph.json', ...others.slice(1)].sort());
});
