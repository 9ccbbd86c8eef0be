import { inIdOrder, inTime } from '../../graph/graph-order.ts';
import { parseGraph } from '../../graph/parse-graph.ts';
import { SCHEMA_VERSION, type Graph, type Meeting } from '../../graph/schema.ts';
import type { ArticleFacts } from '../document.ts';
import type { Correction } from '../gazetteer/curation.ts';
import { addMeetings } from './add-meetings.ts';
import { drawArticles } from './articles.ts';
import { correctReports } from './correct-meetings.ts';
import { correctPeople } from './correct-people.ts';
import { verifyQuotes } from './evidence.ts';
import { gather, reportsById } from './gather.ts';
import { positionsOf } from './network.ts';
import { drawCountries, drawParties } from './organisations.ts';
import { drawPeople, type PersonDraft } from './people.ts';
import { collectQuotes } from './quotes.ts';
import { settleRedirects } from './redirects.ts';
import { reportsOf } from './report-of-meeting.ts';
import { staleWarning } from './stale.ts';
import { termsOf } from './terms.ts';
import { topicsOf } from './topics.ts';
import { unionFacts } from './union.ts';
import type { Identity } from './identity.ts';
import { whoIsWho } from './who-is-who.ts';
import type { World } from './world.ts';

export interface BuildInput {
  facts: Iterable<ArticleFacts>;
  world: World;
  /** The graph of the last build: ids, links and positions live on. */
  previous: Graph | null;
  corrections: readonly Correction[];
}

export interface Built {
  graph: Graph;
  /** Corrections that select nothing. */
  warnings: string[];
}

/**
 * Facts of all articles → graph. Pure: the order of the facts, their partition and repetition make
 * no difference, and building again on top of the result changes nothing.
 * @throws BuildError when a quote is not byte for byte in its article.
 */
export function finalise({ facts: given, world, previous, corrections }: BuildInput): Built {
  const added = addMeetings(unionFacts(given), corrections, world);
  const { facts } = added;
  const articles = drawArticles(facts);
  const quotes = collectQuotes(facts, articles);
  const around = { world, quotes, previous };

  const identities = whoIsWho(facts);
  const drawn = drawPeople(identities, world);
  const everybody = identities.flatMap((identity, at) => {
    const person = drawn[at];
    return person ? [{ identity, person }] : [];
  });
  const draw = (identity: Identity) => drawPeople([identity], world)[0] as PersonDraft;
  const people = correctPeople(everybody, corrections, facts, draw);

  const told = added.mark(reportsOf(facts, people.people, people.dropped));
  const uncorrected = () => gather(told, undefined, around);
  const reports = correctReports(told, corrections, facts, reportsById(uncorrected, previous));
  const { unnamed, ids, redirects } = gather(reports.reports, reports, around);
  const meetings = unnamed
    .map(({ meeting }, at): Meeting => ({ id: ids[at] ?? '', ...meeting }))
    .sort(inTime);

  const graph = assemble(
    articles,
    people.people.map(({ person }) => person),
    meetings,
    around,
    new Map([...people.redirects, ...redirects]),
  );
  verifyQuotes(graph);
  const idle = new Set([...added.stale, ...people.stale, ...reports.stale]);
  const warnings = corrections.filter((one) => idle.has(one)).map(staleWarning);
  return { graph: parseGraph(graph), warnings };
}

/** People of the meetings, their parties and countries, positions, terms and quotes. */
function assemble(
  articles: Graph['articles'],
  everybody: readonly PersonDraft[],
  meetings: Meeting[],
  { world, quotes, previous }: Parameters<typeof gather>[2],
  merged: ReadonlyMap<string, string>,
): Graph {
  const present = new Set(meetings.flatMap((m) => m.participants.map(({ person }) => person)));
  const people = everybody.filter(({ id }) => present.has(id)).sort(inIdOrder);
  const parties = drawParties(meetings, people, world);
  const countries = drawCountries(meetings, [...people, ...parties], world);
  const positions = positionsOf({ people, parties, countries, meetings }, previous);
  const place = <T extends { id: string }>(item: T) => ({
    ...item,
    position: positions.get(item.id) ?? { x: 0, y: 0 },
  });
  const living = {
    articles: [...articles].sort(inIdOrder),
    people: people.map(place),
    parties: parties.map(place),
    countries: countries.map(place),
    topics: topicsOf(meetings, world),
    meetings,
  };
  return {
    schemaVersion: SCHEMA_VERSION,
    ...living,
    terms: termsOf(people, world),
    evidence: quotes.usedBy(meetings),
    redirects: settleRedirects(previous, merged, living),
  };
}
