import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a whole file or nothing: readers see the old content or the new, never a part. The
 * temporary file lies beside the target, since a rename is atomic within one file system only.
 */
export function writeAtomically(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  removeLeftovers(path);
}

/** Temporary files of processes that were killed while they wrote this file. */
function removeLeftovers(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const writer = /\.(\d+)\.tmp$/u.exec(name)?.[1];
    if (writer !== undefined && !isAlive(Number(writer)))
      rmSync(join(dirname(path), name), { force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // a process of somebody else may not be asked, but it is there
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
