import { expect, test } from 'vitest';
import { readGazetteer } from '../../src/extract/cli/seeds.ts';
import { makeReader } from '../../src/extract/reader.ts';
import { secondsOf } from './large-article-time.ts';
import { largeArticles } from './large-articles.ts';

const reader = makeReader(readGazetteer('.'));

// one of each kind of slowness that was found and mended; all of them in the proof
test.each([
  'one capital',
  'glued words',
  'tabs',
  'colons',
  'half stamps on short lines',
  'meetings in one sentence',
])('a megabyte of %s takes less than a second', (name) => {
  const text = largeArticles[name] ?? '';
  expect(text).toHaveLength(
    name === 'tabs' ? 1_000_008 : name === 'colons' ? 1_000_002 : 1_000_000,
  );
  expect(secondsOf(text, reader)).toBeLessThan(1);
});
