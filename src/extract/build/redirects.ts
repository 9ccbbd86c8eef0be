import type { Graph } from '../../graph/schema.ts';
import { fullNameKey } from './who-is-who.ts';
import { byText } from './order.ts';

type Living = Pick<Graph, 'articles' | 'people' | 'parties' | 'countries' | 'meetings'>;

/**
 * Every id that a link may hold → the id it lives on under: those of the previous build, those
 * that merged away now, and people and articles whose id changed. Chains are shortened; an id
 * that is alive, or that leads nowhere, needs no redirect.
 */
export function settleRedirects(
  previous: Graph | null,
  merged: ReadonlyMap<string, string>,
  living: Living,
): Graph['redirects'] {
  const steps = new Map<string, string>([
    ...Object.entries(previous?.redirects ?? {}),
    ...(previous ? movedPeople(previous, living) : []),
    ...(previous ? movedArticles(previous, living) : []),
    ...merged,
  ]);
  const alive = new Set(
    [living.articles, living.people, living.parties, living.countries, living.meetings].flatMap(
      (list) => list.map(({ id }) => id),
    ),
  );
  const settled = [...steps.keys()].flatMap((from): [string, string][] => {
    if (alive.has(from)) return [];
    const seen = new Set<string>();
    let to = from;
    while (!alive.has(to) && !seen.has(to)) {
      seen.add(to);
      to = steps.get(to) ?? to;
    }
    return alive.has(to) ? [[from, to]] : [];
  });
  return Object.fromEntries(settled.sort(([a], [b]) => byText(a, b)));
}

/** A person whose old name is now one name of exactly one person of that country. */
function movedPeople(previous: Graph, living: Living): [string, string][] {
  const alive = new Set(living.people.map(({ id }) => id));
  const bearers = new Map<string, Set<string>>();
  for (const person of living.people)
    for (const name of [person.name, ...person.otherNames]) {
      const key = `${fullNameKey(name)} ${person.country ?? ''}`;
      bearers.set(key, (bearers.get(key) ?? new Set()).add(person.id));
    }
  return previous.people.flatMap((person): [string, string][] => {
    if (alive.has(person.id)) return [];
    const now = [...(bearers.get(`${fullNameKey(person.name)} ${person.country ?? ''}`) ?? [])];
    return now.length === 1 && now[0] !== undefined ? [[person.id, now[0]]] : [];
  });
}

function movedArticles(previous: Graph, living: Living): [string, string][] {
  const now = new Map(living.articles.map(({ sha256, id }) => [sha256, id]));
  return previous.articles.flatMap(({ sha256, id }): [string, string][] => {
    const to = now.get(sha256);
    return to !== undefined && to !== id ? [[id, to]] : [];
  });
}
