import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface CopyOptions {
  /** Files come into being in the opposite order, as another file system would list them. */
  backwards?: boolean;
  /** Installs the packages anew from the lock file, instead of sharing those of `root`. */
  install?: boolean;
}

/**
 * A fresh checkout of what stands in `root`, uncommitted changes included, without anything that
 * was installed, built or cached: the folders that .gitignore names.
 */
export function copyProject(root: string, folder: string, options: CopyOptions = {}): void {
  const paths = filesOf(root);
  for (const path of options.backwards === true ? paths.reverse() : paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(root, path), join(folder, path));
  }
  if (options.install === true)
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], {
      cwd: folder,
      stdio: 'ignore',
    });
  else symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

function filesOf(root: string): string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.slice(0, -1));
  return readdirSync(root)
    .filter((name) => name !== '.git' && !ignored.includes(name))
    .flatMap((name) => {
      if (!statSync(join(root, name)).isDirectory()) return name;
      const inside = readdirSync(join(root, name), { recursive: true, encoding: 'utf8' });
      return inside.map((path) => join(name, path));
    })
    .filter((path) => statSync(join(root, path)).isFile());
}
