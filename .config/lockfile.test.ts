import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const read = (name: string) => readFileSync(`${import.meta.dirname}/../${name}`, 'utf8');
const lock = JSON.parse(read('package-lock.json')) as {
  lockfileVersion: number;
  packages: Record<string, Locked>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const those = (fault: (locked: Locked) => boolean) =>
  packages.filter(([, locked]) => fault(locked)).map(([path]) => path);

test('every package is locked to its bytes, from the registry alone', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(those(({ integrity }) => !/^sha512-[\w+/]{86}==$/u.test(integrity ?? ''))).toEqual([]);
  // addresses are left out, so that every registry serves; one that stands here is a foreign host
  expect(those(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([]);
  expect(those(({ version }) => !/^\d+\.\d+\.\d+/u.test(version ?? ''))).toEqual([]);
});

test('package.json asks for versions: no address, no git, no file, no tag', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const asked = Object.entries({ ...dependencies, ...devDependencies });
  expect(asked.filter(([, range]) => !/^[\^~]?\d+\.\d+(?:\.\d+)?$/u.test(range))).toEqual([]);
});

test('no package runs code when it is installed', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/mu);
  // esbuild's script only checks its binary, which comes as a package of its own
  expect(those(({ hasInstallScript }) => hasInstallScript === true)).toEqual([
    'node_modules/esbuild',
  ]);
});
