import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const onPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Debian, as root: the package manager has a browser. */
function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, { env, stdio: 'ignore', timeout: 600_000 });
  try {
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  } catch {
    return undefined;
  }
  return onPath();
}

/**
 * A Chromium to test with: the one that CHROME_PATH names, Playwright's own, one on the PATH, or,
 * as root on Debian, the distribution's.
 * @throws Error that says how to get one.
 */
export function findBrowser(): string {
  const named = process.env['CHROME_PATH'];
  const own = chromium.executablePath();
  const found =
    [named, own].find((path) => path !== undefined && existsSync(path)) ?? onPath() ?? fromDebian();
  if (found === undefined)
    throw new Error(
      "No Chromium found. Install one (npx playwright install chromium, or your system's chromium or google-chrome), or set CHROME_PATH.",
    );
  return found;
}
