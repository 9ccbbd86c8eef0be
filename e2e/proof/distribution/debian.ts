import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isThere = (program: string): boolean =>
  spawnSync('bash', ['-c', 'command -v "$0"', program], { stdio: 'ignore' }).status === 0;

/**
 * Sees to it that programs are there: as root on Debian from the distribution's packages, whose
 * services are not started. Returns why they are missing, or null.
 */
export function seeToPrograms(
  programs: readonly string[],
  packages: readonly string[],
): string | null {
  if (programs.every(isThere)) return null;
  const names = packages.join(' ');
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return `needs ${names} of Debian: install them, or run this as root on Debian`;
  // in run level 1 the scripts of a package start no service
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, { env, stdio: 'ignore', timeout: 600_000 });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  } catch {
    return `apt-get could not install ${names}`;
  }
  return programs.every(isThere) ? null : `${names} did not bring ${programs.join(', ')}`;
}
