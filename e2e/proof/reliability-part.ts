/** One share of the work of reliability.ts, in a process of its own: the part as JSON in, its report out. */
import { makeRandom } from '../../src/graph/lifelike/random.ts';
import { readRandomUrls } from './random-urls.ts';
import { readBadArticles } from './read-bad-articles.ts';

const { root, articles, urls, seed } = JSON.parse(process.argv[2] ?? '') as {
  root: string;
  articles: number;
  urls: number;
  seed: number;
};

process.stdout.write(
  JSON.stringify({
    bad: readBadArticles({ root, count: articles, seed }),
    url: readRandomUrls(urls, makeRandom(seed)),
  }),
);
