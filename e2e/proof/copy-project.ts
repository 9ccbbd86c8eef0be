import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface CopyOptions {
  /** Files come into being in the opposite order, as another file system would list them. */
  backwards?: boolean;
  /** Installs the packages anew from the lock file, instead of sharing those of `root`. */
  install?: boolean;
}

/**
 * A fresh checkout of what stands in `root`, uncommitted changes included, without anything that
 * was built or cached.
 * @throws Error where there is no git.
 */
export function copyProject(root: string, folder: string, options: CopyOptions = {}): void {
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const isFile = (path: string) =>
    statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
  const paths = listed.split('\0').filter(isFile);
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
