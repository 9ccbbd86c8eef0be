import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { thousands, type Figure } from '../../src/graph/bench/figure.ts';
import { runNode } from './run-node.ts';
import { proveLaws } from './laws.ts';
import type { UrlReport } from './random-urls.ts';
import type { BadReport } from './read-bad-articles.ts';

interface PartReport {
  bad: BadReport;
  url: UrlReport;
}

/** Bad articles read and mapped, random links decoded, and the laws of the unit tests tried far more often. */
export async function proveReliability(root: string, full: boolean): Promise<Figure[]> {
  const [articles, urls] = full ? [100_000, 1_000_000] : [10_000, 100_000];
  const jobs = availableParallelism();
  const parts = await Promise.all(
    Array.from({ length: jobs }, async (_, at): Promise<PartReport> => {
      const share = (total: number) =>
        Math.floor(((at + 1) * total) / jobs) - Math.floor((at * total) / jobs);
      const part = { root, articles: share(articles), urls: share(urls), seed: at + 1 };
      const { output } = await runNode(
        ['--import', 'tsx', join(root, 'e2e/proof/reliability-part.ts'), JSON.stringify(part)],
        { cwd: root },
      );
      return JSON.parse(output) as PartReport;
    }),
  );
  return [
    ...figuresOfArticles(
      parts.map(({ bad }) => bad),
      articles,
    ),
    ...figuresOfUrls(
      parts.map(({ url }) => url),
      urls,
    ),
    ...(await proveLaws(root, full ? 2000 : 200)),
  ];
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

function figuresOfArticles(reports: readonly BadReport[], wanted: number): Figure[] {
  const total = (of: (report: BadReport) => number) => sum(reports.map(of));
  const count = total(({ articles }) => articles);
  const of = `${thousands(count)} bad articles`;
  const faults = reports.flatMap((report) => report.faults);
  const none = (what: string, begins: (text: string) => boolean): Figure => {
    const found = faults.filter((fault) => begins(fault.what));
    const [first] = found;
    return {
      what,
      of,
      value: found.length,
      unit: '',
      goal: { most: 0 },
      ...(first ? { note: `${first.what} (${first.kind}: ${first.example.slice(0, 200)})` } : {}),
    };
  };
  const isCrash = (what: string) => what.startsWith('crash');
  const isHang = (what: string) => what.startsWith('hang');
  return [
    {
      what: 'bad articles read and mapped',
      of: 'binary, UTF-16, NUL, HTML soup, spliced, …',
      value: count,
      unit: '',
      goal: { least: wanted },
    },
    { what: 'refused with a remedy', of, value: total(({ refused }) => refused), unit: '' },
    {
      what: 'people found, each name in its article',
      of,
      value: total(({ people }) => people),
      unit: '',
    },
    {
      what: 'meetings found, each of two sides',
      of,
      value: total(({ meetings }) => meetings),
      unit: '',
    },
    { what: 'quotes, each verbatim', of, value: total(({ quotes }) => quotes), unit: '' },
    none('crashes', isCrash),
    none('articles over a second', isHang),
    none('inventions', (what) => !isCrash(what) && !isHang(what)),
    {
      what: 'slowest article',
      of,
      value: Math.max(...reports.map(({ slowest }) => slowest)),
      unit: 'ms',
      goal: { most: 1000 },
    },
  ];
}

function figuresOfUrls(reports: readonly UrlReport[], wanted: number): Figure[] {
  const count = sum(reports.map(({ urls }) => urls));
  const of = `${thousands(count)} random links`;
  const none = (what: string, found: readonly string[]): Figure => ({
    what,
    of,
    value: found.length,
    unit: '',
    goal: { most: 0 },
    ...(found[0] === undefined ? {} : { note: JSON.stringify(found[0]) }),
  });
  return [
    {
      what: 'random links decoded',
      of: 'from nearly right to garbage',
      value: count,
      unit: '',
      goal: { least: wanted },
    },
    {
      what: 'links that say something',
      of,
      value: sum(reports.map(({ telling }) => telling)),
      unit: '',
    },
    none(
      'links that threw',
      reports.flatMap(({ thrown }) => thrown),
    ),
    none(
      'links whose canonical form changes',
      reports.flatMap(({ unstable }) => unstable),
    ),
  ];
}
