/** A build that is killed while it writes: whoever reads finds the old graph or the new one, whole. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { parseGraph } from '../../graph/parse-graph.ts';
import { lifelikeGraph } from '../../graph/lifelike/lifelike-graph.ts';
import { serialiseGraph } from '../build/serialise.ts';
import { writeAtomically } from './atomic-write.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuocgap-killed-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Two graphs of some megabytes, so that a kill falls into the writing and not only around it. */
const texts = [1, 2].map((seed) =>
  serialiseGraph(lifelikeGraph({ people: 100, meetings: 600, text: 2000, seed })),
);

/** Writes one graph over the other again and again, and says so, until it is killed. */
const writer = `
  import { readFileSync } from 'node:fs';
  import { writeAtomically } from './atomic-write.mjs';
  const texts = [0, 1].map((n) => readFileSync(new URL('graph-' + n, import.meta.url), 'utf8'));
  for (let n = 0; ; n++) {
    writeAtomically(process.argv[2], texts[n % 2]);
    if (n === 0) process.stdout.write('begun');
  }
`;

/** The writer needs no loader of TypeScript, which takes longer to start than the test to run. */
function prepare(): void {
  texts.forEach((text, n) => {
    writeAtomically(join(folder, `graph-${String(n)}`), text);
  });
  const source = readFileSync('src/extract/cli/atomic-write.ts', 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  writeFileSync(join(folder, 'atomic-write.mjs'), outputText);
  writeFileSync(join(folder, 'writer.mjs'), writer);
}

/** Starts the writer, lets it go on for so long after its first graph, and kills it. */
function killAfter(milliseconds: number, path: string): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, 'writer.mjs'), path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.on('error', reject);
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
    child.on('close', (_, signal) => {
      resolve(signal);
    });
  });
}

test('builds killed at many moments leave a whole graph each time', async () => {
  prepare();
  let interrupted = 0;
  const seen = new Set<number>();
  const killed = async (n: number) => {
    const here = join(folder, String(n));
    mkdirSync(here);
    const path = join(here, 'graph.json');
    expect(await killAfter((n * 13.7) % 100, path)).toBe('SIGKILL');
    const left = readFileSync(path, 'utf8');
    seen.add(texts.indexOf(left));
    interrupted += readdirSync(here).filter((name) => name.endsWith('.tmp')).length;
    // what the kill left beside it goes with the next build
    writeAtomically(path, texts[n % 2] ?? '');
    expect(readFileSync(path, 'utf8')).toBe(texts[n % 2]);
    expect(readdirSync(here)).toEqual(['graph.json']);
  };
  // more often where chance would have it that no kill fell into the writing, which proves nothing
  for (let n = 0; n < 6 || (interrupted === 0 && n < 60); n++) await killed(n);
  expect(seen.has(-1)).toBe(false);
  expect(interrupted).toBeGreaterThan(0);
  for (const text of texts) expect(parseGraph(JSON.parse(text)).meetings).toHaveLength(600);
});
