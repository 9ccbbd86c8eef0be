import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(`${import.meta.dirname}/${path}`, 'utf8');

/** Rows of the feature table: what the page can do, and the browser test that would fail without it. */
const rows = [
  ...read('../README.md').matchAll(/^\| (.+?) +\| `(.+?\.spec\.ts)`: (.+?) +\|$/gmu),
].map(([, feature = '', file = '', title = '']) => ({ feature, file, title }));

it('there is a table', () => expect(rows.length).toBeGreaterThan(45));

it.each(rows)('$feature', ({ file, title }) => {
  // a title that is made for each of many cases is given up to the case
  const begins = title.endsWith('…') ? title.slice(0, -1).trimEnd() : `${title}'`;
  const titles = [...read(file).matchAll(/\btest\(\s*['`]([^\n]*)/gu)].map(([, rest = '']) => rest);
  expect(titles.filter((rest) => rest.startsWith(begins))).toHaveLength(1);
});
