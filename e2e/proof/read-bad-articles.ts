import { join } from 'node:path';
import { quote } from '../../src/extract/build/evidence.ts';
import { readArticles, readGazetteer } from '../../src/extract/cli/seeds.ts';
import type { Article, ArticleFacts, MeetingFact } from '../../src/extract/document.ts';
import { mapArticle } from '../../src/extract/pipeline.ts';
import { readArticleBytes, readRecord } from '../../src/extract/read/read-folder.ts';
import { makeReader } from '../../src/extract/reader.ts';
import { normalise } from '../../src/extract/text/normalise.ts';
import { boundsOf, parseEdtf } from '../../src/graph/edtf.ts';
import { makeRandom } from '../../src/graph/lifelike/random.ts';
import { badArticles, type BadArticle } from './bad-articles.ts';

/** A share of the bad articles: plain data, so that it can be sent to a process. */
export interface BadPart {
  root: string;
  count: number;
  seed: number;
}

export interface BadReport {
  articles: number;
  /** Refused with a remedy, as they should be. */
  refused: number;
  people: number;
  meetings: number;
  quotes: number;
  slowest: number;
  /** What must not be: a crash, an article over a second, or something no article says. */
  faults: { what: string; kind: string; example: string }[];
}

/** More work than this is a hang, in milliseconds of the processor: others may use it too. */
const patience = 1000;

const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Reads and maps invented bad articles, and looks at all that comes out of them. */
export function readBadArticles({ root, count, seed }: BadPart): BadReport {
  const reader = makeReader(readGazetteer(root));
  const seeds = readArticles(root).articles.map(({ text }) => text);
  const next = badArticles(seeds, makeRandom(seed));
  const report: BadReport = {
    articles: 0,
    refused: 0,
    people: 0,
    meetings: 0,
    quotes: 0,
    slowest: 0,
    faults: [],
  };
  for (; report.articles < count; report.articles++) {
    const bad = next();
    const fault = (what: string) => {
      if (report.faults.length < 1000)
        report.faults.push({ what, kind: bad.kind, example: exampleOf(bad) });
    };
    const start = worked();
    try {
      const article = readBad(bad, root);
      if ('error' in article) {
        report.refused++;
        if (article.error.what === '' || article.error.remedy === '')
          fault('refused without a remedy');
        continue;
      }
      const facts = mapArticle(article, reader);
      report.people += facts.people.length;
      report.meetings += facts.meetings.length;
      report.quotes += facts.evidence.length;
      for (const what of inventionsOf(facts)) fault(what);
    } catch (error) {
      fault(`crash: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      const took = worked() - start;
      report.slowest = Math.max(report.slowest, took);
      if (took > patience) fault(`hang: ${took.toFixed(0)} ms`);
    }
  }
  return report;
}

const readBad = (
  bad: BadArticle,
  root: string,
): Article | { error: { what: string; remedy: string } } =>
  'line' in bad
    ? readRecord(bad.line, 'record 1')
    : readArticleBytes(bad.bytes, join(root, bad.path));

const exampleOf = (bad: BadArticle): string =>
  'line' in bad ? bad.line.slice(0, 4000) : new TextDecoder().decode(bad.bytes).slice(0, 4000);

const plain = (text: string): string => normalise(text).text.replace(/\s+/gu, ' ');

/** What the facts say and the article does not. */
export function inventionsOf(facts: ArticleFacts): string[] {
  const { article, people, meetings, evidence } = facts;
  const text = plain(article.text);
  return [
    ...people.flatMap(({ name }) =>
      name !== '' && text.includes(plain(name))
        ? []
        : [`a name that is not in the article: ${name}`],
    ),
    ...evidence.flatMap((one) => {
      try {
        const { exact } = quote(facts, 'a', one);
        return exact.trim() !== '' && exact === article.text.slice(one.start, one.end)
          ? []
          : ['a quote of nothing'];
      } catch (error) {
        return [`no quote: ${error instanceof Error ? error.message : ''}`];
      }
    }),
    ...meetings.flatMap((meeting) => faultsOf(meeting, facts)),
  ];
}

function faultsOf(meeting: MeetingFact, { people, evidence }: ArticleFacts): string[] {
  const { participants, countries, parties, date } = meeting;
  const sides = new Set(participants.map(({ person, side }) => side ?? `person ${String(person)}`));
  const bounds = boundsOf(date.edtf);
  const [first, last] = [date.earliest, date.latest];
  const wrong: [boolean, string][] = [
    [Math.max(sides.size, countries.length, parties.length) < 2, 'a meeting of one side'],
    [participants.some(({ person }) => !people[person]), 'a participant who is nobody'],
    [meeting.evidence.length === 0, 'a meeting without evidence'],
    [
      [...meeting.evidence, ...participants.flatMap((p) => p.evidence)].some((at) => !evidence[at]),
      'evidence that is not there',
    ],
    [parseEdtf(date.edtf) === null, `no EDTF: ${date.edtf}`],
    [first !== null && last !== null && first > last, `ends before it begins: ${date.edtf}`],
    [
      bounds.earliest !== first || bounds.latest !== last,
      `other bounds than its date: ${date.edtf} ${first ?? ''} ${last ?? ''}`,
    ],
  ];
  return wrong.flatMap(([is, what]) => (is ? [what] : []));
}
