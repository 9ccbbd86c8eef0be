import { parseGraph } from '../../graph/parse-graph.ts';
import { SCHEMA_VERSION, type Graph, type Meeting } from '../../graph/schema.ts';
import type { ArticleFacts } from '../document.ts';
import { drawArticles } from './articles.ts';
import { clusterReports } from './cluster.ts';
import { verifyQuotes } from './evidence.ts';
import { nameMeetings } from './meeting-ids.ts';
import { drawMeeting, type MeetingDraft } from './meetings.ts';
import { positionsOf } from './network.ts';
import { by } from './order.ts';
import { drawCountries, drawParties } from './organisations.ts';
import { drawPeople } from './people.ts';
import { collectQuotes } from './quotes.ts';
import { settleRedirects } from './redirects.ts';
import { reportsOf } from './report-of-meeting.ts';
import { termsOf } from './terms.ts';
import { unionFacts } from './union.ts';
import { whoIsWho } from './who-is-who.ts';
import type { World } from './world.ts';

export interface BuildInput {
  facts: Iterable<ArticleFacts>;
  world: World;
  /** The graph of the last build: ids, links and positions live on. */
  previous: Graph | null;
}

/**
 * Facts of all articles → graph. Pure: the order of the facts, their partition and repetition make
 * no difference, and building again on top of the result changes nothing.
 * @throws BuildError when a quote is not byte for byte in its article.
 */
export function finalise({ facts: given, world, previous }: BuildInput): Graph {
  const facts = unionFacts(given);
  const articles = drawArticles(facts);
  const quotes = collectQuotes(facts, articles);
  const sha256 = new Map(articles.map((article) => [article.id, article.sha256]));

  const identities = whoIsWho(facts);
  const everybody = drawPeople(identities, world);
  const reports = reportsOf(facts, identities, everybody);
  const unnamed = clusterReports(reports).map((cluster) => ({
    meeting: drawMeeting(cluster, { world, evidence: quotes.idsOf }),
    textDate: cluster.map(({ fact }) => fact.textDate).sort()[0] ?? '',
  }));
  const quotesOf = (meeting: MeetingDraft) =>
    meeting.evidence.flatMap((id) => {
      const quote = quotes.get(id);
      const sha = quote && sha256.get(quote.article);
      return quote && sha !== undefined
        ? [{ sha256: sha, start: quote.start, end: quote.end }]
        : [];
    });
  const { ids, redirects } = nameMeetings(unnamed, quotesOf, previous);
  const meetings = unnamed
    .map(({ meeting }, at): Meeting => ({ id: ids[at] ?? '', ...meeting }))
    .sort(by(inTime));

  const present = new Set(meetings.flatMap((m) => m.participants.map(({ person }) => person)));
  const people = everybody.filter(({ id }) => present.has(id)).sort(by(({ id }) => id));
  const parties = drawParties(meetings, people, world);
  const countries = drawCountries(meetings, [...people, ...parties], world);
  const positions = positionsOf({ people, parties, countries, meetings }, previous);
  const place = <T extends { id: string }>(item: T) => ({
    ...item,
    position: positions.get(item.id) ?? { x: 0, y: 0 },
  });
  const living = {
    articles: [...articles].sort(by(({ id }) => id)),
    people: people.map(place),
    parties: parties.map(place),
    countries: countries.map(place),
    meetings,
  };
  const graph: Graph = {
    schemaVersion: SCHEMA_VERSION,
    articles: living.articles,
    people: living.people,
    terms: termsOf(people, world),
    parties: living.parties,
    countries: living.countries,
    meetings,
    evidence: quotes.usedBy(meetings),
    redirects: settleRedirects(previous, redirects, living),
  };
  verifyQuotes(graph);
  return parseGraph(graph);
}

const inTime = ({ date, id }: Meeting): string =>
  `${date.earliest ?? '9999-12-31'} ${date.latest ?? '9999-12-31'} ${id}`;
