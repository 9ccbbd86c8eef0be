import { mapArticle } from '../../src/extract/pipeline.ts';
import { makeArticle } from '../../src/extract/read/make-article.ts';
import type { Reader } from '../../src/extract/reader.ts';

/**
 * Seconds of the processor that one page takes, the best of five runs where the first is over the
 * second: other work of the machine is no fault of the page.
 */
export function secondsOf(text: string, reader: Reader): number {
  let best = Infinity;
  for (let run = 0; run < 5 && best > 0.9; run++) {
    const before = process.cpuUsage();
    mapArticle(makeArticle('large', text), reader);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}
