/** `npm run bench -- [part …] [--full]`: measures, prints a table, keeps the figures as JSON. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchFinalise } from '../../src/extract/build/finalise.bench.ts';
import { benchMap } from '../../src/extract/cli/map.bench.ts';
import type { Figure } from '../../src/graph/bench/figure.ts';
import { benchGraph } from '../../src/graph/graph.bench.ts';
import { benchCanvas } from './canvas.bench.ts';
import { tableOf } from './table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const parts: Record<string, (full: boolean) => Promise<Figure[]> | Figure[]> = {
  map: (full) => benchMap(root, full ? 5000 : 1000),
  finalise: (full) => benchFinalise([1000, 10_000, 100_000, ...(full ? [1_000_000] : [])]),
  graph: () => benchGraph([1000, 10_000, 100_000]),
  load: async (full) => (await import('./load.bench.ts')).benchLoad(root, full),
  canvas: (full) => benchCanvas(root, [100, 1000, 5000, ...(full ? [10_000, 50_000] : [])]),
};

const { values, positionals } = parseArgs({
  options: { full: { type: 'boolean', default: false }, inside: { type: 'boolean' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  process.stderr.write(
    `No part ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}; --full for the largest sizes.\n`,
  );
  process.exit(2);
}

const folder = join(root, '.cache/bench');
mkdirSync(folder, { recursive: true });
let failed = false;
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  if (values.inside === true) {
    const figures = (await parts[name]?.(values.full)) ?? [];
    const { model } = cpus()[0] ?? { model: '' };
    const machine = `${String(availableParallelism())} × ${model.trim() || arch()}, ${String(Math.round(totalmem() / 2 ** 30))} GB, ${platform()}, Node ${process.version}`;
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ machine, figures }, null, 1));
    process.stdout.write(`\n${name} (${machine})\n${tableOf(figures)}`);
    continue;
  }
  // a process for each part: memory and compiled code of one do not colour the next
  const heap = `--max-old-space-size=${String(Math.floor((totalmem() / 2 ** 20) * 0.7))}`;
  const args = [heap, '--import', 'tsx', fileURLToPath(import.meta.url), name, '--inside'];
  const run = spawnSync(process.execPath, [...args, ...(values.full ? ['--full'] : [])], {
    cwd: root,
    stdio: 'inherit',
  });
  failed ||= run.status !== 0;
}
process.exit(failed ? 1 : 0);
