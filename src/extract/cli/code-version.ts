import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Digest of all files of folders, names and content: two equal digests mean equal files. */
export function digestOf(
  folders: readonly string[],
  counts: (name: string) => boolean = () => true,
): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((name) => /\.\w+$/u.test(name) && counts(name)).sort()) {
      const content = readFileSync(join(folder, name));
      hash.update(`${name}\0${String(content.length)}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** Version of the extraction: its own code and the contract; tests do not count. */
export const codeVersion = (root: string): string =>
  digestOf(
    [join(root, 'src/extract'), join(root, 'src/graph')],
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
